import { tableLines } from '../../src/cli/table';

test('columns are as wide as their widest cell, wide characters count as two, and numbers are aligned right', () => {
  expect([
    ...tableLines(
      ['ID', '氏名', 'Level'],
      [
        ['E1', '山田 花子', 3],
        ['E10', 'Bo', 12]
      ]
    )
  ]).toEqual([
    'ID   氏名       Level',
    '───  ─────────  ─────',
    'E1   山田 花子      3',
    'E10  Bo            12'
  ]);
});

test('control characters, which could steer a terminal, become spaces', () => {
  expect([...tableLines(['a'], [['x\u001b[2Jy']])][2]).toBe('x [2Jy');
});

test.each([
  ['wide characters', '山田', 4],
  ['half-width katakana', 'ﾔﾏﾀﾞ', 4],
  ['combining marks', 'e\u0301', 1],
  ['an emoji of several parts', '👩‍💻', 2]
])('%s take as many columns as a terminal shows', (_name, text, width) => {
  expect([...tableLines(['x'], [[text]])][1]).toBe('─'.repeat(width));
});
