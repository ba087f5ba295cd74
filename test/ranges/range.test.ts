import fc from 'fast-check';
import { runs } from '../propertyRuns';
import {
  cellCount,
  cellRange,
  columnsOf,
  contains,
  includes,
  intersection,
  isOnSheet,
  isUnbounded,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  rangeBetween,
  rowsOf,
  sameRange,
  union,
  type CellRange
} from '../../src/ranges';

const SIZE = 6;
const range = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map((corners) => rangeBetween(...corners));

/** The cells of a range by going through all of a small sheet. */
const cells = (one: CellRange): string[] =>
  Array.from({ length: SIZE * SIZE }, (_, i) => [Math.floor(i / SIZE), i % SIZE] as const)
    .filter(([row, column]) => contains(one, row, column))
    .map(String);

const both = (check: (a: CellRange, b: CellRange) => void): void => {
  fc.assert(fc.property(range, range, check), runs(100));
};

test('a range has as many cells as it counts', () => {
  fc.assert(
    fc.property(range, (one) => {
      expect(cells(one)).toHaveLength(cellCount(one));
      expect(cells(one)).toContain(String([one.row, one.column]));
      expect(cells(one)).toContain(String([lastRow(one), lastColumn(one)]));
    }),
    runs(100)
  );
});

test('the intersection has the cells that both have, and there is none without such cells', () => {
  both((a, b) => {
    const shared = cells(a).filter((cell) => cells(b).includes(cell));
    const found = intersection(a, b);
    expect(found ? cells(found) : []).toEqual(shared);
    expect(overlaps(a, b)).toBe(shared.length > 0);
  });
});

test('the union includes both and no smaller range does', () => {
  both((a, b) => {
    const all = union(a, b);
    expect(includes(all, a) && includes(all, b)).toBe(true);
    for (const smaller of [
      rowsOf(all, 0, all.rows - 1),
      rowsOf(all, 1, all.rows - 1),
      columnsOf(all, 0, all.columns - 1),
      columnsOf(all, 1, all.columns - 1)
    ])
      expect(includes(smaller, a) && includes(smaller, b)).toBe(false);
  });
});

test('a range includes another when it has all of its cells', () => {
  both((a, b) => {
    expect(includes(a, b)).toBe(cells(b).every((cell) => cells(a).includes(cell)));
    expect(sameRange(a, b)).toBe(String(cells(a)) === String(cells(b)));
  });
});

test.each([
  ['the whole sheet', cellRange(0, 0, MAX_ROWS, MAX_COLUMNS), true],
  ['its last cell', cellRange(MAX_ROWS - 1, MAX_COLUMNS - 1), true],
  ['one row too many', cellRange(1, 0, MAX_ROWS, 1), false],
  ['one column too many', cellRange(0, 1, 1, MAX_COLUMNS), false],
  ['above the sheet', cellRange(-1, 0), false],
  ['left of the sheet', cellRange(0, -1), false],
  ['without rows', cellRange(0, 0, 0, 1), false],
  ['without columns', cellRange(0, 0, 1, 0), false],
  ['between two rows', cellRange(0.5, 0), false]
])('on the sheet: %s', (_, one, expected) => {
  expect(isOnSheet(one)).toBe(expected);
});

test('whole rows and whole columns are unbounded', () => {
  expect(isUnbounded(cellRange(3, 0, 1, MAX_COLUMNS))).toBe(true);
  expect(isUnbounded(cellRange(0, 3, MAX_ROWS, 1))).toBe(true);
  expect(isUnbounded(cellRange(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1))).toBe(false);
});
