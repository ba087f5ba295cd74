import { isDoubtful, usedRows, type UsedRows } from '../../../src/worksheet';
import { evaluate } from '../evaluate';

const HEADER = ['Employee ID', 'Specialty field', 'Role', 'Result', 'Sites'];
const row = (role = 'Member', result = 'Success', sites = ''): string[] => [
  'E1',
  'Hardware',
  role,
  result,
  sites
];
const used = (...rows: readonly (readonly string[])[]): UsedRows => usedRows(evaluate([HEADER, ...rows]));

test('a row with a word in it that nobody knows is not used; one with an unreadable figure is', () => {
  expect(used(row(), row('Boss'), row('Member', 'Success', 'many'))).toEqual({
    rows: 3,
    used: 2,
    unread: []
  });
});

test('a quarter of the rows may be left out, and no more', () => {
  const four = [row(), row(), row(), row('Boss')];
  expect(isDoubtful(used(...four))).toBe(false);
  expect(isDoubtful(used(...four.slice(1)))).toBe(true);
});

test.each([
  ['Role', [row('Boss'), ...Array.from({ length: 9 }, () => row(''))], ['role']],
  ['Result', [row('Member', 'Nice'), ...Array.from({ length: 9 }, () => row('Member', ''))], ['result']]
])(
  'a column %s of which no filled cell can be read is doubtful, however few are filled',
  (_name, rows, unread) => {
    const { rows: all, used: some, unread: columns } = used(...rows);
    expect([all, some, columns]).toEqual([10, 9, unread]);
    expect(isDoubtful({ rows: all, used: some, unread: columns })).toBe(true);
  }
);

test('blank cells are not unreadable', () => {
  expect(isDoubtful(used(row('', ''), row('', '')))).toBe(false);
});

test('nothing to judge is nothing doubtful', () => {
  expect(isDoubtful(used())).toBe(false);
});
