import {
  AFTER_TODAY,
  LETTER_X,
  NO,
  YES,
  isNone,
  parseExam,
  parseYesNo
} from '../../../src/worksheet/cells/yesNo';
import type { Cell } from '../../../src/worksheet';
import { NOT_A_POSITIVE_NUMBER, VAGUE, parseFigure } from '../../../src/worksheet/cells/figure';
import { ERROR_VALUE, UNREADABLE } from '../../../src/worksheet/cells/unreadMark';

const parseSize = (cell: Cell, whole: boolean): number => parseFigure(cell, whole).value;

const TODAY = '2026-11-30';
const LANGUAGES = ['en', 'ja'] as const;
const YES_CELLS = [
  true,
  1,
  'TRUE',
  'true',
  '1',
  '１',
  'yes',
  'Yes',
  'ＹＥＳ',
  'y',
  'Y',
  '○',
  '◯',
  '〇',
  '✓',
  '✔',
  '✔️',
  'はい',
  '有',
  'あり',
  '済',
  ' yes ',
  '\u3000○\u3000'
];
const NO_CELLS = [
  false,
  0,
  'FALSE',
  'false',
  '0',
  '０',
  'no',
  'NO',
  'Ｎｏ',
  'n',
  '×',
  '-',
  '－',
  '–',
  '−',
  'いいえ',
  '無',
  'なし',
  ' no\n'
];
const UNKNOWN_CELLS = ['maybe', 'yess', 'ye s', 'o', '△', '?', 2, -1, 0.5, 'xx', '#', 'はいいいえ', 'N/A'];

describe.each(LANGUAGES)('a yes/no cell under a header in %s', (header) => {
  test.each(YES_CELLS)('%p is a yes', (cell) => {
    expect(parseYesNo(cell, header)).toBe(YES);
    expect(parseExam(cell, header, TODAY)).toBe(YES);
  });
  test.each(NO_CELLS)('%p is a no', (cell) => {
    expect(parseYesNo(cell, header)).toBe(NO);
    expect(parseExam(cell, header, TODAY)).toBe(NO);
  });
  test.each(UNKNOWN_CELLS)('%p is neither', (cell) => {
    expect(parseYesNo(cell, header)).toBe(UNREADABLE);
    expect(parseExam(cell, header, TODAY)).toBe(UNREADABLE);
  });
  test.each([null, undefined, '', '  ', '\u3000'])('%p is not recorded', (cell) => {
    expect(parseYesNo(cell, header)).toBe(0);
    expect(parseExam(cell, header, TODAY)).toBe(0);
  });
  test.each(['#N/A', '#REF!', '#DIV/0!'])('%p is an error value', (cell) => {
    expect(parseYesNo(cell, header)).toBe(ERROR_VALUE);
    expect(parseExam(cell, header, TODAY)).toBe(ERROR_VALUE);
  });
  test.each(['x', 'X', 'ｘ', ' x '])('%p is a yes in English, and to be cleared up in Japanese', (cell) => {
    expect(parseYesNo(cell, header)).toBe(header === 'en' ? YES : LETTER_X);
    expect(parseExam(cell, header, TODAY)).toBe(header === 'en' ? YES : LETTER_X);
  });
});

describe('the date on which the AP exam was passed', () => {
  test.each([
    43758,
    45200.5,
    '2019-10-20',
    '2021/4/18',
    '2021.04.18',
    '２０２１／４／１８',
    '2019年10月20日',
    '2019年10月',
    '2019年',
    '2019-10',
    '2019',
    2019,
    '2019年秋',
    '2019年度秋期',
    '令和3年4月18日',
    '平成31年4月',
    '令和元年10月',
    'R3.4.18',
    'H31/4/21',
    '令和3年春',
    '20/10/2019',
    'Oct 20, 2019',
    '20 October 2019',
    'April 2021'
  ])('%p is a yes', (cell) => {
    expect(parseExam(cell, 'en', TODAY)).toBe(YES);
    expect(parseExam(cell, 'ja', TODAY)).toBe(YES);
  });
  test.each([
    3,
    19999,
    80001,
    -43758,
    '20191020x',
    '10/20',
    'October',
    'sat',
    '3019-10-20',
    '昭和60年',
    'score 65',
    '2019 to do'
  ])('%p is none', (cell) => {
    expect(parseExam(cell, 'en', TODAY)).toBe(UNREADABLE);
  });
  test('is no answer in another yes/no column', () => {
    expect(parseYesNo('2019-10-20', 'en')).toBe(UNREADABLE);
    expect(parseYesNo(43758, 'en')).toBe(UNREADABLE);
  });
});

describe('how the AP exam went', () => {
  test.each(['passed', 'Passed', '合格', '取得', '取得済'])('%p is a yes', (cell) => {
    expect(parseExam(cell, 'en', TODAY)).toBe(YES);
    expect(parseExam(cell, 'ja', TODAY)).toBe(YES);
    expect(parseYesNo(cell, 'ja')).toBe(UNREADABLE);
  });
  test.each(['failed', '不合格'])('%p is a no', (cell) => {
    expect(parseExam(cell, 'ja', TODAY)).toBe(NO);
    expect(parseYesNo(cell, 'ja')).toBe(UNREADABLE);
  });
});

describe('a day after today', () => {
  test.each([
    [46357, '2026-12-01'],
    ['2026-12-01', '2026/12/1'],
    ['2026年12月', '令和8年12月'],
    [2027, '2027'],
    ['December 2026', '1 Dec 2026'],
    ['13/12/2026', '31.12.2026'],
    ['2027年春', '令和9年度']
  ])('%p and %p are no pass', (...cells) => {
    for (const cell of cells) expect([cell, parseExam(cell, 'en', TODAY)]).toEqual([cell, AFTER_TODAY]);
  });
  test.each([
    [46356, '2026-11-30'],
    ['2026/11', '2026年'],
    [2026, '令和8年'],
    // The eleventh of December, or the twelfth of November.
    ['11/12/2026', '12-11-2026'],
    ['2026年秋', 'Nov 2026']
  ])('%p and %p can be today or before', (...cells) => {
    for (const cell of cells) expect([cell, parseExam(cell, 'en', TODAY)]).toEqual([cell, YES]);
  });
});

describe('a size', () => {
  test.each([
    [3, 3],
    ['3', 3],
    [' ３ ', 3],
    ['1,200', 1200],
    ['1200', 1200],
    ['3.0', 3],
    [1e4, 1e4]
  ])('%p is %p sites', (cell, value) => {
    expect(parseSize(cell, true)).toBe(value);
  });
  test.each([
    [1999.5, 1999.5],
    ['1999.5', 1999.5],
    ['２，０００．５', 2000.5],
    [0.1, 0.1]
  ])('%p is an area of %p', (cell, value) => {
    expect(parseSize(cell, false)).toBe(value);
    expect(parseSize(cell, true)).toBe(NOT_A_POSITIVE_NUMBER);
  });
  test.each([-1, -0.5, NaN, Infinity, '-1', 'many', 'three', '1e3', '0x10', '1,20', '1 200', true, false])(
    '%p is none',
    (cell) => {
      expect(parseSize(cell, false)).toBe(NOT_A_POSITIVE_NUMBER);
      expect(parseSize(cell, true)).toBe(NOT_A_POSITIVE_NUMBER);
    }
  );
  test.each(['約3', '3以上', '3+', '+1'])('%p is not exact', (cell) => {
    for (const isWhole of [false, true]) expect(parseSize(cell, isWhole)).toBe(VAGUE);
  });
  test('a text without end is looked at no further', () => {
    expect(parseSize(`約3${' '.repeat(95)}m2`, false)).toBe(VAGUE);
    expect(parseSize(`約3${' '.repeat(100)}m2`, false)).toBe(NOT_A_POSITIVE_NUMBER);
  });
  test.each([null, undefined, '', ' \u3000', 0, '0', '０'])('%p is not recorded', (cell) => {
    expect(parseSize(cell, true)).toBe(0);
  });
  test('an error value is told apart', () => {
    expect(parseSize('#N/A', true)).toBe(ERROR_VALUE);
  });
});

test.each([
  ['none', true],
  ['None', true],
  ['なし', true],
  ['無', true],
  ['no', true],
  ['-', true],
  ['×', true],
  ['該当なし', true],
  [0, true],
  [false, true],
  ['yes', false],
  ['Book', false],
  ['', false],
  ['nothing', false]
])('a list cell %p says that there is nothing: %p', (cell, expected) => {
  expect(isNone(cell)).toBe(expected);
});
