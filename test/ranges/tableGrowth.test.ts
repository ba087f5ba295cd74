import { growsTable, unfitColumnName } from '../../src/ranges';

const table = { endColumn: 3, columns: ['ID', 'Field', 'Role'] };

test('a table grows by columns that begin right beside it under new names', () => {
  expect(growsTable(table, 3, ['Level', 'Missing'])).toBe(true);
});

test.each([
  ['with a gap between', 4, ['Level']],
  ['inside the table', 2, ['Level']],
  ['under a name that the table has', 3, ['Level', 'Role']],
  ['under such a name in other letter case', 3, ['ROLE']],
  ['under one name twice', 3, ['Level', 'level']],
  ['without a name', 3, ['']]
])('it does not grow by columns %s', (_, column, names) => {
  expect(growsTable(table, column, names)).toBe(false);
});

test('the first name that the table cannot take', () => {
  expect(unfitColumnName(['ID'], ['a', 'b', 'A', ''])).toBe(2);
  expect(unfitColumnName(['ID'], ['a', 'b'])).toBe(-1);
});
