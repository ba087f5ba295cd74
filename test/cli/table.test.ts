import { tableLines } from '../../src/cli/table';

test('columns are as wide as their widest cell, wide letters taking two places, and numbers stand to the right', () => {
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

test('what would steer a terminal is a space', () => {
  expect([...tableLines(['a'], [['x\u001b[2Jy']])][2]).toBe('x [2Jy');
});
