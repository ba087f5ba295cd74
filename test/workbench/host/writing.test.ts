import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

/**
 * Writes one value into a blank cell of a format; gives the value, the formula, the kind and the format it
 * has then.
 */
async function typed(value: unknown, numberFormat = 'General'): Promise<unknown[]> {
  startExcel({});
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    if (numberFormat !== 'General') cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return [cell.values, cell.formulas, cell.valueTypes, cell.numberFormat].map(([row]): unknown => row?.[0]);
  });
}

test.each([
  ['text', 'text', 'String'],
  ['L4', 'L4', 'String'],
  ['', '', 'Empty'],
  [' ', ' ', 'String'],
  ['-', '-', 'String'],
  ['=', '=', 'String'],
  ['a=b', 'a=b', 'String'],
  ['1 of 2', '1 of 2', 'String'],
  ['13-14', '13-14', 'String'],
  ['2/30', '2/30', 'String'],
  ['1,23', '1,23', 'String'],
  ['Level 3', 'Level 3', 'String'],
  ['March of time', 'March of time', 'String'],
  [5, 5, 'Double'],
  [true, true, 'Boolean'],
  ['5', 5, 'Double'],
  ['-1.5e3', -1500, 'Double'],
  ['+7', 7, 'Double'],
  ['1,234.5', 1234.5, 'Double'],
  ['(12)', -12, 'Double'],
  ['true', true, 'Boolean'],
  ['FALSE', false, 'Boolean'],
  ['#N/A', '#N/A', 'Error'],
  ['#div/0!', '#DIV/0!', 'Error']
])('%j becomes %j, a %s', async (value, expected, kind) => {
  expect(await typed(value)).toEqual([expected, expected, kind, 'General']);
});

test.each([
  ['50%', 0.5, '0%'],
  ['2024-01-05', 45296, 'm/d/yyyy'],
  ['2024/1/5', 45296, 'm/d/yyyy'],
  ['1/5/24', 45296, 'm/d/yyyy'],
  ['1-5', 45296, 'm/d/yyyy'],
  ['5 Jan 2024', 45296, 'm/d/yyyy'],
  ['Jan 5', 45296, 'm/d/yyyy'],
  ['MAR1', 45352, 'm/d/yyyy'],
  ['2024年1月5日', 45296, 'm/d/yyyy'],
  ['1月5日', 45296, 'm/d/yyyy'],
  ['12:00', 0.5, 'h:mm'],
  ['6:00 pm', 0.75, 'h:mm']
])('%j becomes the number %d in the format %s', async (value, number, numberFormat) => {
  expect(await typed(value)).toEqual([number, number, 'Double', numberFormat]);
});

test.each([
  ['=A2', '=A2'],
  ['+A2', '=+A2'],
  ['-A2', '=-A2'],
  ['-none', '=-none'],
  ['@SUM(A2)', '=@SUM(A2)'],
  [' =A2', '=A2']
])('%j becomes the formula %s', async (value, formula) => {
  expect(await typed(value)).toEqual(['#NAME?', formula, 'Error', 'General']);
});

test.each(['=A2', '+A2', '-none', '@x', '5', 'TRUE', '1/5', "'x"])(
  '%j stays text in a cell of the format Text',
  async (value) => {
    expect(await typed(value, '@')).toEqual([value, value, 'String', '@']);
  }
);

test.each(['=A2', '+A2', '-none', '@x', '5', 'TRUE', '1/5', ''])(
  'an apostrophe keeps %j text and is no part of it',
  async (value) => {
    expect(await typed(`'${value}`)).toEqual([value, value, 'String', 'General']);
  }
);

test('formulas read and written back lose their apostrophe', async () => {
  startExcel({});
  await writeValues('Sheet1', 'A1', [["'=SUM(B1)"]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.load('formulas');
    await context.sync();
    const { formulas } = cell;
    cell.formulas = formulas;
    await context.sync();
  });
  expect(await valuesOf('Sheet1', 'A1')).toEqual([['#NAME?']]);
});

test('null leaves a cell as it is, an empty text clears it, a single value fills the range', async () => {
  startExcel({ sheets: { Sheet1: [['a', 'b', 'c']] } });
  await writeValues('Sheet1', 'A1:C1', [[null, '', 'C']]);
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['a', '', 'C']]);
  await writeValues('Sheet1', 'A1:B2', 'x');
  expect(await valuesOf('Sheet1', 'A1:C2')).toEqual([
    ['x', 'x', 'C'],
    ['x', 'x', '']
  ]);
});

test.each([
  ['too few rows', [['a', 'b']]],
  [
    'too many rows',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f']
    ]
  ],
  ['a short row', [['a', 'b'], ['c']]],
  [
    'a long row',
    [
      ['a', 'b'],
      ['c', 'd', 'e']
    ]
  ],
  ['a list', ['a', 'b']],
  ['null', null],
  [
    'an object',
    [
      ['a', 'b'],
      ['c', {}]
    ]
  ],
  [
    'too long a text',
    [
      ['a', 'b'],
      ['c', 'x'.repeat(32_768)]
    ]
  ]
])('%s: refused, and nothing is written', async (_, values) => {
  const { workbook } = startExcel({});
  const error = await failureOf(writeValues('Sheet1', 'A1:B2', values));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  expect(workbook.sheet('Sheet1').used(false)).toBeNull();
});

test('the client cuts large arrays into parts, which together are written where they belong', async () => {
  startExcel({});
  const values = Array.from({ length: 2000 }, (_, i) => [i, `r${i}`, i % 2 === 0]);
  await writeValues('Sheet1', 'B3:D2002', values);
  expect(await valuesOf('Sheet1', 'B3:D2002')).toEqual(values);
});

test('whole columns and rows: their cells are neither read nor written', async () => {
  startExcel({ sheets: { Sheet1: [['a']] } });
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getFirst().getRange('A:B');
    column.load('values,numberFormat,address,rowCount,cellCount,format/wrapText');
    column.format.wrapText = true;
    await context.sync();
    expect([column.values, column.numberFormat]).toEqual([null, null]);
    expect([column.address, column.rowCount, column.cellCount, column.format.wrapText]).toEqual([
      'Sheet1!A:B',
      1_048_576,
      2_097_152,
      false
    ]);
  });
  expect((await failureOf(writeValues('Sheet1', 'A:A', 'Due Date'))).code).toBe('InvalidArgument');
  expect((await failureOf(writeValues('Sheet1', '2:3', 'Due Date'))).code).toBe('InvalidArgument');
});

test('only the top left cell of a merged area holds a value', async () => {
  const { workbook } = startExcel({
    sheets: {
      Sheet1: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f']
      ]
    }
  });
  workbook.sheet('Sheet1').merge({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(await valuesOf('Sheet1', 'A1:C2')).toEqual([
    ['a', '', 'c'],
    ['', '', 'f']
  ]);
  await writeValues('Sheet1', 'A1:C2', [
    [1, 2, 3],
    [4, 5, 6]
  ]);
  expect(await valuesOf('Sheet1', 'A1:C2')).toEqual([
    [1, '', 3],
    ['', '', 6]
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    // The area's top left cell alone tells of it.
    const [merged, none] = [
      sheet.getRange('A1:D9').getMergedAreasOrNullObject(),
      sheet.getRange('B2:D9').getMergedAreasOrNullObject()
    ];
    merged.load('address,areaCount,areas/items/address');
    none.load('address');
    await context.sync();
    expect([merged.address, merged.areaCount, merged.areas.items.map((one) => one.address)]).toEqual([
      'Sheet1!A1:B2',
      1,
      ['Sheet1!A1:B2']
    ]);
    expect(none.isNullObject).toBe(true);
    sheet.getRange('B1').unmerge();
  });
  await writeValues('Sheet1', 'A1:B2', [
    [1, 2],
    [4, 5]
  ]);
  expect(await valuesOf('Sheet1', 'A1:B2')).toEqual([
    [1, 2],
    [4, 5]
  ]);
});

test('number formats: one for all, one a cell, null leaves one, an empty text resets it', async () => {
  startExcel({});
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range.numberFormat = [['@']];
    range.numberFormat = [
      ['0.00', null],
      ['', '@']
    ] as string[][];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.00', '@'],
      ['General', '@']
    ]);
  });
});
