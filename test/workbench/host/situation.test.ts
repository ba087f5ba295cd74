import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const change = (work: (workbook: Excel.Workbook) => void): Promise<OfficeExtension.Error> =>
  failureOf(
    Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    })
  );

test('a workbook that can only be read says so, and refuses every change', async () => {
  const { host } = startExcel({ sheets: { Sheet1: [['a']] } });
  host.situation.isReadOnly = true;
  const isReadOnly = await Excel.run(async ({ workbook, sync }) => {
    workbook.load('readOnly');
    await sync.call(workbook.context);
    return workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
  expect(await valuesOf('Sheet1', 'A1')).toEqual([['a']]);
  expect((await failureOf(writeValues('Sheet1', 'A1', 'b'))).code).toBe('AccessDenied');
  expect((await change(({ worksheets }) => worksheets.add('New'))).code).toBe('AccessDenied');
  expect((await change(({ settings }) => settings.add('key', 1))).code).toBe('AccessDenied');
});

test('with another workbook in front, some methods are refused, and writing is not', async () => {
  const { host } = startExcel();
  host.situation.isOtherInFront = true;
  const first = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getFirst();
  expect((await change((workbook) => workbook.getSelectedRange())).code).toBe('InvalidSelection');
  expect((await change((workbook) => first(workbook).getRange('B2').select())).code).toBe('InactiveWorkbook');
  expect((await change((workbook) => first(workbook).freezePanes.freezeRows(1))).code).toBe(
    'InactiveWorkbook'
  );
  await writeValues('Sheet1', 'A1', 'b');
});

test('cells of a PivotTable refuse what is written', async () => {
  const { host, workbook } = startExcel();
  host.situation.addPivotTable(workbook.sheet('Sheet1'), { row: 1, column: 1, rows: 2, columns: 2 });
  expect((await failureOf(writeValues('Sheet1', 'C3', 1))).code).toBe('PivotTableRangeConflict');
  await writeValues('Sheet1', 'D4', 1);
});

test('a table with filtered rows is not resized, and no cells are inserted into them', async () => {
  startExcel({ sheets: { Sheet1: [['A'], [1], [2]] }, tables: [{ name: 'Numbers', address: 'A1:A3' }] });
  await Excel.run(async (context) => {
    context.workbook.tables
      .getItem('Numbers')
      .autoFilter.apply('A1:A3', 0, { filterOn: 'Values', values: ['1'] });
    await context.sync();
  });
  expect((await change(({ tables }) => tables.getItem('Numbers').resize('A1:B3'))).code).toBe(
    'FilteredRangeConflict'
  );
  expect(
    (await change(({ worksheets }) => worksheets.getFirst().getRange('C2:C3').insert('Right'))).code
  ).toBe('FilteredRangeConflict');
});
