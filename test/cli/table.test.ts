import { tableLines } from '../../src/cli/table';

test('columns are as wide as their widest cell, wide characters count as two, and numbers are aligned right', () => {
  expect(
    tableLines(
      ['ID', '氏名', 'Level'],
      [
        ['E1', '山田 花子', 3],
        ['E10', 'Bo', 12]
      ]
    )
  ).toEqual([
    'ID   氏名       Level',
    '───  ─────────  ─────',
    'E1   山田 花子      3',
    'E10  Bo            12'
  ]);
});

test('control characters, which could steer a terminal, become spaces', () => {
  expect(tableLines(['a'], [['x\u001b[2Jy']])[2]).toBe('x [2Jy');
});
