import { unfitColumnName } from '../../src/ranges';

test.each([
  ['a name that the table has', ['Level', 'Role'], 1],
  ['such a name in other letter case', ['ROLE'], 0],
  ['one name twice', ['Level', 'level'], 1],
  ['no name', [''], 0]
])('a table cannot take %s', (_, names, unfit) => {
  expect(unfitColumnName(['ID', 'Field', 'Role'], names)).toBe(unfit);
});

test('the first name that the table cannot take', () => {
  expect(unfitColumnName(['ID'], ['a', 'b', 'A', ''])).toBe(2);
  expect(unfitColumnName(['ID'], ['a', 'b'])).toBe(-1);
});
