import {
  address,
  columnLetters,
  foldName,
  isBlank,
  isErrorValue,
  plainText
} from '../../../src/worksheet/cells/cell';

test.each([null, undefined, '', ' ', '\t', '\n', '\u3000', ' \u00a0\u3000 ', '\ufeff'])(
  '%p is blank',
  (cell) => {
    expect(isBlank(cell)).toBe(true);
    expect(plainText(cell)).toBe('');
  }
);

test.each([0, false, '0', 'a', ' a ', '-', '　○'])('%p is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test.each([
  ['Ｅｍｐｌｏｙｅｅ　ＩＤ', 'employeeid'],
  ['Employee\r\nID *', 'employeeid'],
  ['employee-id:', 'employeeid'],
  ['Floor area (m²)', 'flooraream2'],
  ['面積（㎡）', '面積m2'],
  ['ｿﾌﾄｳｪｱ', 'ソフトウェア'],
  ['Many sites & complex network', 'manysitesandcomplexnetwork'],
  ['防災・防犯', '防災防犯'],
  ['***', '']
])('%p folds to %p', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD']
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test.each([
  ['Projects', 'Projects!F12'],
  ['プロジェクト経験', 'プロジェクト経験!F12'],
  ['A b', "'A b'!F12"],
  ["Ito's", "'Ito''s'!F12"],
  ['2024', "'2024'!F12"],
  ['A1', "'A1'!F12"],
  ['R1C1', "'R1C1'!F12"],
  ['rc', "'rc'!F12"],
  ['Sheet1', 'Sheet1!F12'],
  ['', 'F12']
])('a cell of the sheet %p', (sheet, expected) => {
  expect(address(sheet, 11, 5)).toBe(expected);
});

test.each([
  ['#N/A', true],
  ['#DIV/0!', true],
  ['#NAME?', true],
  ['#n/a', false],
  ['#1', false],
  ['# N/A', false],
  [7, false]
])('%p is an error value: %p', (cell, expected) => {
  expect(isErrorValue(cell)).toBe(expected);
});
