import { readFileSync } from 'node:fs';
import { changeSheetList, NewFormats, openWorkbook } from '../../../src/xlsx';

const read = (): Buffer => readFileSync('assets/samples/department.xlsx');

test.each<[string, (file: Buffer) => unknown]>([
  [
    'changing its sheets',
    (file) =>
      changeSheetList(file, [
        { place: 1, name: 'People' },
        { place: 0, name: 'Projects' }
      ])
  ],
  [
    'adding formats',
    (file) => {
      const formats = NewFormats.of(file);
      formats.add({ base: 0, font: { b: '' }, fill: undefined, alignment: {}, numberFormat: undefined });
      formats.applyTo(file);
    }
  ],
  ['leaving out its rows', (file) => openWorkbook(file).withoutRows()]
])('a file given as a Node Buffer stays as it is: %s', (_, work) => {
  const file = read();
  work(file);
  expect(file.equals(read())).toBe(true);
});
