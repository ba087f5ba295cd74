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

  test('is looked for in the row with the most texts', () => {
    expect(headerCandidate(rows, 3)).toMatchObject({ row: 5, firstDataRow: 6 });
    expect(headerCandidate([[1], [null]], 0)).toBeUndefined();
  });
});
