import { parseAddress, rangeAddress, shiftRange, type Shift } from '../../src/ranges';

test.each<[string, string, Shift, string | undefined]>([
  ['B3:C4', '1:2', 'Down', 'B5:C6'],
  ['B3:C4', '3:3', 'Down', 'B4:C5'],
  ['B3:C4', '4:4', 'Down', 'B3:C5'],
  ['B3:C4', '5:5', 'Down', 'B3:C4'],
  ['B3:C4', 'B1:C1', 'Down', 'B4:C5'],
  ['B3:C4', 'B1', 'Down', 'B3:C4'],
  ['B3:C4', 'A:A', 'Right', 'C3:D4'],
  ['B3:C4', 'C3:C4', 'Right', 'B3:D4'],
  ['B3:C4', '1:2', 'Up', 'B1:C2'],
  ['B3:C4', '3:3', 'Up', 'B3:C3'],
  ['B3:C6', '2:4', 'Up', 'B2:C3'],
  ['B3:C6', '5:9', 'Up', 'B3:C4'],
  ['B3:C4', '3:4', 'Up', undefined],
  ['B3:C4', '2:9', 'Up', undefined],
  ['B3:C4', 'A:B', 'Left', 'A3:A4'],
  ['B3:C4', 'B3:B4', 'Left', 'B3:B4']
])('%s, %s shifted %s: %s', (one, cells, shift, expected) => {
  const moved = shiftRange(parseAddress(one)!.range, parseAddress(cells)!.range, shift);
  expect(moved && rangeAddress(moved)).toBe(expected);
});
