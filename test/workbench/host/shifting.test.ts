import { cellRange } from '../../../src/ranges';
import { MemoryWorkbook } from '../../../workbench/host';
import { failureOf, valuesOf } from './failure';
import { startExcel } from './startExcel';

test('whole rows take everything with them', async () => {
  const { workbook, coAuthor } = startExcel({
    sheets: {
      Sheet1: [
        ['h', 'h2'],
        [1, 'a'],
        [2, 'b'],
        [3, 'a']
      ]
    },
    tables: [{ name: 'T', address: 'A1:B4' }]
  });
  const sheet = workbook.sheet('Sheet1');
  sheet.setStyle(cellRange(2, 0), { bold: true });
  sheet.setRowHeight(2, 40);
  sheet.setRowsHidden(8, 1, true);
  sheet.merge(cellRange(6, 0, 2, 2));
  workbook.setFilter(workbook.tables()[0]!, {
    area: cellRange(0, 0, 4, 2),
    criteria: [null, { values: ['a'] }]
  });
  coAuthor.insertRows('Sheet1!A2', 2);
  expect(sheet.read(cellRange(0, 0, 6, 2))).toEqual([
    ['h', 'h2'],
    [null, null],
    [null, null],
    [1, 'a'],
    [2, 'b'],
    [3, 'a']
  ]);
  expect([
    sheet.styleAt(4, 0).bold,
    sheet.styleAt(2, 0).bold,
    sheet.rowHeight(4),
    sheet.rowHeight(2)
  ]).toEqual([true, false, 40, null]);
  expect([
    sheet.isRowHidden(10),
    sheet.isRowHidden(8),
    [2, 3, 4, 5].map((row) => sheet.isRowFiltered(row))
  ]).toEqual([true, false, [false, false, true, false]]);
  expect([sheet.merges(), workbook.tables()[0]!.area]).toEqual([
    [cellRange(8, 0, 2, 2)],
    cellRange(0, 0, 6, 2)
  ]);
  coAuthor.deleteRows('Sheet1!A2', 3);
  expect(sheet.read(cellRange(0, 0, 3, 2))).toEqual([
    ['h', 'h2'],
    [2, 'b'],
    [3, 'a']
  ]);
  expect([
    sheet.styleAt(1, 0).bold,
    sheet.rowHeight(1),
    sheet.isRowFiltered(1),
    sheet.merges(),
    workbook.tables()[0]!.area
  ]).toEqual([true, 40, true, [cellRange(5, 0, 2, 2)], cellRange(0, 0, 3, 2)]);
});

test('cells are inserted and deleted by the add-in', async () => {
  startExcel({
    sheets: {
      Sheet1: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9]
      ]
    }
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const room = sheet.getRange('B1:B2').insert('Right');
    room.load('address');
    sheet.getRange('A3').insert('Down');
    await context.sync();
    expect(room.address).toBe('Sheet1!B1:B2');
  });
  expect(await valuesOf('Sheet1', 'A1:D4')).toEqual([
    [1, '', 2, 3],
    [4, '', 5, 6],
    ['', 8, 9, ''],
    [7, '', '', '']
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1:B2').delete('Left');
    sheet.getRange('A3').delete('Up');
    await context.sync();
  });
  expect(await valuesOf('Sheet1', 'A1:D4')).toEqual([
    [1, 2, 3, ''],
    [4, 5, 6, ''],
    [7, 8, 9, ''],
    ['', '', '', '']
  ]);
});

test('the format of a whole column stays its own below what was inserted', () => {
  const workbook = new MemoryWorkbook('Book.xlsx', ['Sheet1']);
  const sheet = workbook.sheet('Sheet1');
  sheet.setStyle(cellRange(0, 0, 1_048_576), { bold: true });
  sheet.insertCells(cellRange(2, 0, 3), 'Down');
  sheet.setStyle(cellRange(2, 0, 3), { bold: true });
  expect((JSON.parse(JSON.stringify(sheet)) as { styles: unknown }).styles).toMatchObject([
    { column: 0, start: 0, end: 1_048_576 }
  ]);
});

test('nothing is pushed off the sheet', async () => {
  const { workbook } = startExcel({});
  workbook.sheet('Sheet1').write(1_048_575, 0, [['last']]);
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').insert('Down');
      await context.sync();
    })
  );
  expect(error.code).toBe('NonBlankCellOffSheet');
});

test('a sheet of a million rows is held and read in parts', async () => {
  const rows = 1_048_576;
  const workbook = new MemoryWorkbook('Large.xlsx', ['Large']);
  const sheet = workbook.sheet('Large');
  sheet.write(
    0,
    0,
    Array.from({ length: rows }, (_, i) => [i, 'x', null])
  );
  sheet.setStyle(cellRange(0, 2, rows, 1), { numberFormat: '@' });
  expect(sheet.used(true)).toEqual(cellRange(0, 0, rows, 2));
  expect(sheet.read(cellRange(rows - 2, 0, 2, 3))).toEqual([
    [rows - 2, 'x', null],
    [rows - 1, 'x', null]
  ]);
  expect([...sheet.stylesIn(cellRange(0, 2, rows, 1))].map((style) => style.numberFormat)).toEqual(['@']);
});
