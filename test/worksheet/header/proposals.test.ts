import {
  columnChoices,
  findMatchedHeader,
  headerCandidate,
  proposeColumns,
  type Cells
} from '../../../src/worksheet';
import type { ColumnId } from '../../../src/locales';

const propose = (
  wanted: readonly ColumnId[],
  header: readonly string[],
  ...rows: Cells
): Record<string, string> =>
  Object.fromEntries(
    [...proposeColumns(wanted, columnChoices(header, rows))].map(([id, { text, by }]) => [
      id,
      `${text} by ${by}`
    ])
  );

test.each<[string, readonly ColumnId[], string, readonly string[], string | undefined]>([
  ['part of a name', ['role'], 'Role in the team', ['Member'], 'header'],
  ['a name misspelt', ['result'], 'Resullt', ['Success'], 'header'],
  ['a name with more around it', ['role'], '担当役割', ['責任者'], 'header'],
  ['words of the vocabulary', ['role'], 'Position', ['Member', 'Person responsible'], 'content'],
  ['customary words', ['role'], 'Position', ['Lead', 'PM', 'Guru'], 'content'],
  ['lists', ['complexity'], 'Traits', ['MV; 24x7', 'greenfield; MV'], 'content'],
  ['codes', ['employeeId'], 'Number', ['E1001', 'E1002'], 'content'],
  ['words that are mostly unknown', ['role'], 'Position', ['Guru', 'Wizard', 'Member'], undefined],
  ['yes and no, which may answer anything', ['patent', 'book'], 'Flag', ['yes', 'no'], undefined],
  ['a header that says so over something else', ['specialty'], '得意分野', ['顧客満足'], undefined],
  ['a short word within a long name', ['leadsOthers'], 'Other', ['yes'], undefined],
  ['a header like two names', ['externalPaper', 'internalPaper'], 'Paper', ['yes'], undefined]
])('%s: %j', (_name, wanted, header, values, by) => {
  const found = propose(wanted, [header], ...values.map((value) => [value]));
  expect(found).toEqual(by === undefined ? {} : { [wanted[0]!]: `${header} by ${by}` });
});

test('a column is proposed once, and of two that fit alike none is', () => {
  expect(
    propose(['role', 'result'], ['A', 'B', 'C'], ['Lead', 'done', 'done'], ['PM', 'Success', 'Failed'])
  ).toEqual({ role: 'A by content' });
});

describe('a header that is matched by hand', () => {
  const rows = [['Our people'], [], ['No', 'Kind', 'Job'], ['E1', 'Hardware', 'Member']];

  test('is found by one matched text, in whatever row', () => {
    const found = findMatchedHeader(rows, 3, { mapping: { employeeId: 'no' } });
    expect(found).toMatchObject({ row: 5, firstDataRow: 6 });
    expect('columns' in found && [...found.columns.keys()]).toEqual(['employeeId']);
  });

  test('is not found by texts that stand nowhere', () => {
    expect('nearest' in findMatchedHeader(rows, 0, { mapping: { employeeId: 'Number', role: null } })).toBe(
      true
    );
  });

  const FOUR = { employeeId: '要員コード', specialty: '事業分野', role: '立場', result: '成否' };
  const columnsOf = (texts: Cells): Record<string, unknown> => {
    const found = findMatchedHeader(texts, 0, { mapping: FOUR });
    if ('nearest' in found) return { nearest: found.nearest };
    const columns: [string, unknown][] = [...found.columns].map(([id, { index }]) => [id, index]);
    return Object.fromEntries([['row', found.row], ['firstDataRow', found.firstDataRow], ...columns]);
  };
  const AT = { employeeId: 0, specialty: 1, role: 2, result: 3 };

  test.each([
    ['延べ床', undefined],
    ['延べ床(千㎡)', '千m2'],
    ['延べ床\n（千㎡）', '千m2'],
    ['延べ床\nha', 'ha'],
    ['Room [unit: ha]', 'ha'],
    ['ビル(延べ床)', undefined],
    ['拠点、延べ床', undefined]
  ])('%j gives its figures the unit %j', (floorArea, unit) => {
    const found = findMatchedHeader([[floorArea], [2.5]], 0, { mapping: { floorArea } });
    expect('columns' in found && found.columns.get('floorArea')).toMatchObject({ index: 0, unit });
  });

  test('goes up to a row that is merged down over it', () => {
    const rows = [
      ['要員コード', '事業分野', '案件情報', null],
      [null, null, '立場', '成否'],
      ['A1', 'Hardware', 'Member', 'Success']
    ];
    expect(columnsOf(rows)).toEqual({ row: 0, firstDataRow: 2, ...AT });
  });

  test('goes down to a row under headings of groups', () => {
    const rows = [
      ['要員コード', '事業分野', '案件情報', null, '氏名', 'Project'],
      [null, null, '立場', '成否', null, null],
      ['A1', 'Hardware', 'Member', 'Success', 'Aoki', 'Bank']
    ];
    expect(columnsOf(rows)).toEqual({ row: 0, firstDataRow: 2, ...AT, name: 4, project: 5 });
  });

  test('does not take a row of data above it for a part of it', () => {
    const rows = [
      ['要員コード', 'Notes', 'x', 'y'],
      ['Number', '事業分野', '立場', '成否'],
      ['A1', 'Hardware', 'Member', 'Success']
    ];
    expect(columnsOf(rows)).toMatchObject({ row: 1, firstDataRow: 2 });
  });

  test('is looked for in the row with the most texts', () => {
    expect(headerCandidate(rows, 3)).toMatchObject({ row: 5, firstDataRow: 6 });
    expect(headerCandidate([[1], [null]], 0)).toBeUndefined();
  });
});
