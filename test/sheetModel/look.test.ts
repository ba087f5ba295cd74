import { rowHeight, textHeight, type ListColumn } from '../../src/sheetModel';

const column = { width: 10 } as ListColumn;

test.each([
  ['of a form', (text: string) => textHeight([{ text, width: 10 }])],
  ['of a list', (text: string) => rowHeight([column], [text])]
])('a row %s is as high as its text needs, and no higher than Excel makes it', (_what, heightOf) => {
  expect(heightOf('word')).toBe(15);
  expect(heightOf('word '.repeat(20))).toBeGreaterThan(30);
  expect(heightOf('word '.repeat(20))).toBeLessThan(409.5);
  expect(heightOf('word '.repeat(2000))).toBe(409.5);
});
