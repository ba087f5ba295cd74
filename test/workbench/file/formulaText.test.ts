import { gridFormula, movedFormula, storedFormula } from '../../../workbench/file/formulaText';

test.each([
  ['A1+$B$2*C$3-$D4', 1, 1, 'B2+$B$2*D$3-$D5'],
  ['SUM(A:A,$B:C,1:1,$2:3)', 2, 1, 'SUM(B:B,$B:D,3:3,$2:5)'],
  ['LOG10(A1)&"A1"&Rows[A1]&\'A1\'!A1', 1, 0, 'LOG10(A2)&"A1"&Rows[A1]&\'A1\'!A2'],
  ['A1', -1, 0, 'A1048576'],
  ['XFD1', 0, 1, 'A1'],
  ['Table_A1+x.A1+A1B', 5, 5, 'Table_A1+x.A1+A1B'],
  ['Sheet1!A1', 1, 0, 'Sheet1!A2']
])('%s, %i rows and %i columns on, is %s', (text, rows, columns, expected) => {
  expect(movedFormula(text, rows, columns)).toBe(expected);
});

test.each([
  ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
  ['SUM(_xlfn._xlws.FILTER(A:A,B:B))', '=SUM(FILTER(A:A,B:B))'],
  ['_xldudf_ITSSLEVEL(A1)&"_xlfn.X("', '=ITSSLEVEL(A1)&"_xlfn.X("'],
  ['CONCATENATE(A1)', '=CONCATENATE(A1)']
])('%s is shown as %s, and stored as before', (stored, grid) => {
  expect(gridFormula(stored)).toBe(grid);
  expect(storedFormula(grid)).toBe(stored);
});
