import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const ROWS = [
  ['ID', 'Role'],
  [1, 'a'],
  [2, 'b'],
  [3, 'a'],
  [4, 'b']
];

const keepOnly = (values: string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.autoFilter.apply(sheet.getRange('A1:B5'), 1, { filterOn: 'Values', values });
    await context.sync();
  });

test('a filtered sheet says so, and which rows are hidden', async () => {
  startExcel({ sheets: { Sheet1: ROWS } });
  await keepOnly(['a']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [all, hidden, shown] = ['A1:A5', 'A3', 'A4:B4'].map((address) => sheet.getRange(address)) as [
      Excel.Range,
      Excel.Range,
      Excel.Range
    ];
    const range = sheet.autoFilter.getRangeOrNullObject();
    [all, hidden, shown].forEach((one) => one.load('rowHidden,hidden'));
    sheet.autoFilter.load('enabled,isDataFiltered,criteria');
    range.load('address');
    await context.sync();
    expect([all.rowHidden, hidden.rowHidden, hidden.hidden, shown.rowHidden]).toEqual([
      null,
      true,
      true,
      false
    ]);
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
      true,
      true,
      'Sheet1!A1:B5'
    ]);
    expect(sheet.autoFilter.criteria).toEqual([null, { filterOn: 'Values', values: ['a'] }]);
  });
});

test('an array written past hidden rows lands in other rows than it was meant for', async () => {
  startExcel({ sheets: { Sheet1: ROWS } });
  await keepOnly(['a']);
  await writeValues('Sheet1', 'C1:C5', [['Level'], ['one'], ['two'], ['three'], ['four']]);
  expect(await valuesOf('Sheet1', 'C1:C5')).toEqual([['Level'], ['one'], [''], ['two'], ['']]);
});

test('rows that a user hid are written like any other', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: ROWS } });
  workbook.sheet('Sheet1').setRowsHidden(2, 2, true);
  await writeValues('Sheet1', 'C2:C5', [['one'], ['two'], ['three'], ['four']]);
  expect(await valuesOf('Sheet1', 'C2:C5')).toEqual([['one'], ['two'], ['three'], ['four']]);
});

test('with the criteria cleared, all rows are written; the filter itself stays until it is removed', async () => {
  startExcel({ sheets: { Sheet1: ROWS } });
  await keepOnly(['b']);
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.clearCriteria();
    autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
    autoFilter.remove();
    autoFilter.load('enabled');
    const none = autoFilter.getRangeOrNullObject();
    none.load('address');
    await context.sync();
    expect([autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
  });
  await writeValues('Sheet1', 'C2:C5', [[1], [2], [3], [4]]);
  expect(await valuesOf('Sheet1', 'C2:C5')).toEqual([[1], [2], [3], [4]]);
});

test('a table has a filter of its own', async () => {
  startExcel({ sheets: { Sheet1: ROWS }, tables: [{ name: 'Staff', address: 'A1:B5' }] });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Staff');
    const { autoFilter } = context.workbook.worksheets.getFirst();
    table.autoFilter.load('enabled,isDataFiltered');
    autoFilter.load('enabled');
    await context.sync();
    expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered, autoFilter.enabled]).toEqual([
      true,
      false,
      false
    ]);
    table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['2', '3'] });
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(true);
  });
  await writeValues('Sheet1', 'B2:B5', [['w'], ['x'], ['y'], ['z']]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Staff').clearFilters();
    await context.sync();
  });
  expect(await valuesOf('Sheet1', 'B2:B5')).toEqual([['a'], ['w'], ['x'], ['b']]);
});

test('criteria that the host does not know are refused', async () => {
  startExcel({ sheets: { Sheet1: ROWS } });
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Custom', criterion1: '>1' });
      await context.sync();
    })
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'AutoFilter.apply']);
});
