import fc from 'fast-check';
import { runs } from '../propertyRuns';
import {
  address,
  cellRange,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRange,
  parseRanges,
  quotedSheet,
  rangeAddress,
  rangeName,
  rangesName,
  WHOLE_SHEET
} from '../../src/ranges';

const range = fc
  .record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: MAX_ROWS - row }),
      columns: fc.integer({ min: 1, max: MAX_COLUMNS - column })
    })
  );

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [MAX_COLUMNS - 1, 'XFD']
])('column %i has the letters %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test('what is written parses to the same range', () => {
  fc.assert(
    fc.property(range, (one) => {
      expect(parseRange(rangeName(one))).toEqual(one);
      expect(parseAddress(rangeAddress(one))).toEqual({ sheet: undefined, range: one });
    }),
    runs(100)
  );
});

test('so does a list of ranges', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      expect(parseRanges(rangesName(ranges))).toEqual(ranges);
    }),
    runs(100)
  );
  expect(parseRanges(' A1  #REF! B2:C3 ')).toEqual([cellRange(0, 0), cellRange(1, 1, 2, 2)]);
});

test.each([
  ['a cell', 'B3', cellRange(2, 1)],
  ['absolute', '$B$3:$D$9', cellRange(2, 1, 7, 3)],
  ['with spaces around', ' B3 ', cellRange(2, 1)],
  ['in lower case', 'b3:d9', cellRange(2, 1, 7, 3)],
  ['the last cell of a sheet', 'XFD1048576', cellRange(MAX_ROWS - 1, MAX_COLUMNS - 1)]
])('a reference in a file: %s', (_, text, expected) => {
  expect(parseRange(text)).toEqual(expected);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'XFE1',
  'A1048577',
  'D9:B3',
  'B9:D3',
  'A:B',
  '1:2',
  'A1:',
  'Sheet1!A1',
  '#REF!'
])('not a reference in a file: %s', (text) => {
  expect(parseRange(text)).toBeUndefined();
});

test.each([
  ['Sheet1!C2:A1', 'Sheet1', cellRange(0, 0, 2, 3)],
  ["'A b'!A1", 'A b', cellRange(0, 0)],
  ["'Tom''s !'!A1", "Tom's !", cellRange(0, 0)],
  ['B:$C', undefined, cellRange(0, 1, MAX_ROWS, 2)],
  ['4:$2', undefined, cellRange(1, 0, 3, MAX_COLUMNS)],
  ['A:XFD', undefined, WHOLE_SHEET]
])('the address %s', (text, sheet, expected) => {
  expect(parseAddress(text)).toEqual({ sheet, range: expected });
});

test.each(['', '!A1', "'A'B'!A1", 'A1:B', 'Sheet1!', 'A0', 'A1:B2:C3', '0:1'])('no address: %s', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([
  ['a range', cellRange(0, 0, 4, 3), 'A1:C4'],
  ['a cell', cellRange(1, 1), 'B2'],
  ['whole columns', cellRange(0, 0, MAX_ROWS, 3), 'A:C'],
  ['whole rows', cellRange(0, 0, 4, MAX_COLUMNS), '1:4']
])('the address of %s', (_, one, expected) => {
  expect(rangeAddress(one)).toBe(expected);
});

test.each([
  ['Projects', 'Projects'],
  ['案件', '案件'],
  ['A b', "'A b'"],
  ["Tom's", "'Tom''s'"],
  ['2026', "'2026'"],
  ['AB12', "'AB12'"],
  ['R1C1', "'R1C1'"],
  ['rc', "'rc'"]
])('the sheet %s in an address: %s', (name, expected) => {
  expect(quotedSheet(name)).toBe(expected);
});

test("a cell's address names its sheet where there is one", () => {
  expect(address('A b', 0, 2)).toBe("'A b'!C1");
  expect(address('', 11, 5)).toBe('F12');
});
