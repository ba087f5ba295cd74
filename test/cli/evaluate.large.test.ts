import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { ANN, HEADER, Workplace } from './command';
import { xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

test('evaluate judges more rows, contradictions and merged cells than a function takes arguments', () => {
  const many = 130_000;
  const header = ['Employee ID', 'Specialty field', 'Role', 'Result', 'Leads others', 'Guidance scope'];
  const row = ['E1', 'Hardware', 'Member', 'Success', 'Yes', 'Company'];
  const csv = place.put(
    'many.csv',
    [
      header,
      ['E1', 'Hardware', 'Member', 'Success', 'No', 'Subordinates'],
      ...Array<string[]>(many).fill(row)
    ]
      .map((cells) => `${cells.join(',')}\n`)
      .join('')
  );
  const { out, err, code } = place.run(csv);
  expect([code, out.split('\n').length, err.split('\n')[0]]).toEqual([
    0,
    4,
    '130,001 of 130,001 rows could be used.'
  ]);
  const merges = Array.from({ length: many }, (_, i) => `<mergeCell ref="L${i + 3}:M${i + 3}"/>`).join('');
  const file = place.put(
    'merges.xlsx',
    xlsx({ rows: [HEADER, ANN], after: `<mergeCells count="${many}">${merges}</mergeCells>` })
  );
  expect(place.run(file).code).toBe(0);
  const book = read(readFileSync(place.path('merges.evaluated.xlsx')));
  const [named] = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  expect(named?.indexOf('Project level')).toBe(13);
});
