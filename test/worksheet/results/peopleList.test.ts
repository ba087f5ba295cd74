import type { Language } from '../../../src/locales';
import { newList } from '../../../src/sheetModel';
import {
  findHeader,
  headCount,
  isEmployeeSheet,
  peopleList,
  type Cells,
  type Evaluation
} from '../../../src/worksheet';
import { evaluate } from '../evaluate';
import { SERVICE, sheetOf, type Line } from '../table';

/** The list's rows, each by the headers of the language. */
function rowsOf(evaluation: Evaluation, language: Language = 'en'): Record<string, string | number>[] {
  const { table } = peopleList(evaluation, [], (row) => `Project ${row}`, language);
  const { columns, rows } = newList(table, []);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i]!.header, value])));
}

const PROFESSIONAL: Line = {
  'Specialty areas': 'Customer satisfaction',
  'Guidance scope': 'Subordinates',
  'Expertise succession': 'Book',
  'Develops subordinates': 'yes'
};
const LEADER: Line = {
  ...SERVICE,
  ...PROFESSIONAL,
  Name: 'Ann',
  Role: 'Person responsible',
  'Service scope': 'Wide-area or specific-industry team'
};
const ann = (more: Line = {}): Cells =>
  sheetOf([LEADER, { ...LEADER, 'Service scope': 'Specific users', ...more }]);

describe('the list of people', () => {
  test('has a cell for each kind of clause: met, missing in words, or not recorded', () => {
    expect(rowsOf(evaluate(ann()))).toEqual([
      {
        'Employee ID': 'E001',
        Name: 'Ann',
        'Specialty field': 'Hardware',
        'ITSS level': 4,
        Basis: 'KPI',
        'Next level': 5,
        Missing: 4,
        Projects: '1 of 3: 1 more of Level 5, 1 of Level 4',
        'Leads others': 'not recorded',
        'Specialty and strength': 'As far as subordinates; needed: company',
        'Passing on expertise': '1 of 3 ways',
        'Develops subordinates': '✓',
        'Next step': expect.stringMatching(
          /^Lead one more project to success as person responsible: 2 of the 6 criteria/
        ) as string,
        'Judged on': 46356
      }
    ]);
  });

  test('says the same in Japanese', () => {
    expect(rowsOf(evaluate(ann({ 'Leads others': 'no' })), 'ja')).toEqual([
      expect.objectContaining({
        社員番号: 'E001',
        専門分野: 'ハードウェア',
        根拠: '達成度指標',
        不足数: 4,
        他者リード: 'いいえ',
        専門性と指導力: '後進まで(必要: 社内)',
        技術の継承: '1/3種類'
      })
    ]);
  });

  test('marks with a dash what the next level does not ask', () => {
    const [row] = rowsOf(evaluate(sheetOf([SERVICE])));
    expect(row).toMatchObject({
      'ITSS level': 0,
      Basis: '',
      'Next level': 3,
      Projects: '✓',
      'Leads others': '–',
      'Passing on expertise': '–'
    });
  });

  test('lists whoever has an ID but no field that can be read as not judged, and says why', () => {
    const lost = { ...SERVICE, 'Employee ID': 'E009', Name: 'Eve', 'Specialty field': 'Hardwear' };
    const evaluation = evaluate(sheetOf([lost, { ...lost, 'Specialty field': '' }, SERVICE]));
    expect(rowsOf(evaluation).slice(1)).toEqual([
      expect.objectContaining({
        'Employee ID': 'E009',
        Name: 'Eve',
        'Specialty field': '',
        'ITSS level': '',
        Basis: 'Not judged',
        'Next step': 'The specialty field is blank or cannot be read: B2, B3'
      })
    ]);
    expect(headCount(evaluation)).toEqual({ people: 2, judged: 1, results: 1, withoutResult: 1, several: 0 });
  });

  test.each([
    ['en', '0;;"below 3"'],
    ['ja', '0;;"3未満"']
  ] as const)('says in %s that a level of 0 is none', (language, format) => {
    const { columns } = peopleList(evaluate(ann()), [], () => '', language).table;
    expect(columns.find(({ id }) => id === 'itssLevel')!.look.numberFormat).toBe(format);
  });

  test('puts those who are not judged last, without a level', () => {
    const unread = { ...SERVICE, 'Employee ID': 'E000', Role: 'Menber' };
    const rows = rowsOf(evaluate(sheetOf([unread, SERVICE])));
    expect(rows.map((row) => [row['Employee ID'], row['ITSS level'], row.Basis])).toEqual([
      ['E001', 0, ''],
      ['E000', '', 'Not judged']
    ]);
    expect(rows[1]!['Next step']).toMatch(/could not be read/);
  });

  test('says the first step of the path, with the project that it is about', () => {
    const open = { ...SERVICE, Result: 'In progress' };
    const [row] = rowsOf(evaluate(sheetOf([open])));
    expect(row!['Next step']).toBe('Bring “Project 1” (row 2) to success.');
  });

  test('writes an ID that is the same as a number as one', () => {
    const ids = ['7', '007', '1e5', '=1+1'].map((id) => ({ ...SERVICE, 'Employee ID': id }));
    expect(rowsOf(evaluate(sheetOf(ids))).map((row) => row['Employee ID'])).toEqual([
      7,
      '007',
      '1e5',
      '=1+1'
    ]);
  });

  test('tells its columns apart by their ids', () => {
    const ids = peopleList(evaluate(ann()), [], () => '', 'en').table.columns.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(['en', 'ja'] as const)('is never taken for a sheet of employee data: %s', (language) => {
    const { columns, rows } = peopleList(evaluate(ann()), [], () => '', language).table;
    for (const left of [columns.length, columns.length - 1]) {
      const header = findHeader([columns.map(({ header }) => header).slice(0, left), ...rows]);
      if ('nearest' in header) throw new Error('no header');
      expect(header.columns.has('developsSubordinates')).toBe(true);
      expect(isEmployeeSheet(header)).toBe(false);
    }
  });
});
