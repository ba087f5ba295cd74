import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

/** Asks for the address of merged areas of column A. */
const mergedIn = (address: string): Promise<string | undefined> =>
  Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRange(address).getMergedAreasOrNullObject();
    areas.load('areaCount');
    await context.sync();
    return areas.isNullObject ? undefined : String(areas.areaCount);
  });

test('more than 512 merged areas in a range are not told', async () => {
  const { workbook } = startExcel();
  for (let i = 0; i < 513; i++)
    workbook.sheet('Sheet1').merge({ row: 2 * i, column: 0, rows: 2, columns: 1 });
  expect((await failureOf(mergedIn('A1:A2000'))).code).toBe('GeneralException');
  expect(await mergedIn('A1:A512')).toBe('256');
});

test('a chart in front: the selected range cannot be asked for', async () => {
  const { user } = startExcel();
  const ask = (): Promise<string> =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
  user.selectNoRange();
  expect((await failureOf(ask())).code).toBe('InvalidSelection');
  user.select('B2');
  expect(await ask()).toBe('Sheet1!B2');
});

test('a number written into a cell of the format Text becomes text', async () => {
  const { workbook } = startExcel({ styles: { 'Sheet1!A1': { numberFormat: '@' } } });
  await writeValues('Sheet1', 'A1:B1', [[3, 3]]);
  expect(workbook.sheet('Sheet1').read({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['3', 3]]);
});

test('an advanced filter hides rows, misplaces what is written, and no filter tells of it', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [['A'], [1], [2], [3]] } });
  workbook.filterAdvanced(workbook.sheet('Sheet1'), [2]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:A4');
    range.load('rowHidden');
    sheet.autoFilter.load('isDataFiltered');
    await context.sync();
    expect([range.rowHidden, sheet.autoFilter.isDataFiltered]).toEqual([null, false]);
  });
  await writeValues('Sheet1', 'B2:B4', [['one'], ['two'], ['three']]);
  expect(await valuesOf('Sheet1', 'B2:B4')).toEqual([['one'], [''], ['two']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:A4').rowHidden = false;
    await context.sync();
  });
  await writeValues('Sheet1', 'B2:B4', [['one'], ['two'], ['three']]);
  expect(await valuesOf('Sheet1', 'B2:B4')).toEqual([['one'], ['two'], ['three']]);
});

test("a column inserted into or taken out of a table is one of the table's", async () => {
  const { workbook, user } = startExcel({
    sheets: {
      Sheet1: [
        ['ID', 'Name'],
        [1, 'A']
      ]
    },
    tables: [{ name: 'Staff', address: 'A1:B2' }]
  });
  user.insertColumns('Sheet1!B1');
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['ID', 'Column2', 'Name']]);
  expect(workbook.tables()[0]).toMatchObject({ columnIds: [1, 3, 2], area: { columns: 3 } });
  user.deleteColumns('Sheet1!A1');
  expect(workbook.tables()[0]).toMatchObject({ columnIds: [3, 2], area: { column: 0, columns: 2 } });
});
