import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const SHEETS = {
  Projects: [
    ['ID', 'Name'],
    [1, 'A'],
    [2, 'B']
  ],
  Other: []
};

test('a run reads what it loads, and nothing else', async () => {
  startExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('values,address,rowCount,worksheet/name,format/fill/color');
    await context.sync();
    expect(used.values).toEqual([
      ['ID', 'Name'],
      [1, 'A'],
      [2, 'B']
    ]);
    expect([used.address, used.rowCount, used.worksheet.name, used.format.fill.color]).toEqual([
      'Projects!A1:B3',
      3,
      'Projects',
      '#FFFFFF'
    ]);
    expect(() => used.formulas).toThrow(/not available/);
  });
});

test('null objects are null, and so is what hangs on them', async () => {
  startExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const none = sheets.getItemOrNullObject('Nowhere');
    const nothing = none.getRange('A1').getUsedRangeOrNullObject(true);
    const blank = sheets.getItem('Other').getUsedRangeOrNullObject();
    const met = sheets.getItem('Other').getRange('A1:B2').getIntersectionOrNullObject('C3');
    const there = sheets.getItemOrNullObject('projects');
    [none, there].forEach((sheet) => sheet.load('name'));
    await context.sync();
    expect([none, nothing, blank, met, there].map((one) => one.isNullObject)).toEqual([
      true,
      true,
      true,
      true,
      false
    ]);
  });
});

test('writing to a null object fails', async () => {
  startExcel({ sheets: SHEETS });
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').name = 'X';
      await context.sync();
    })
  );
  expect(error.code).toBe('ItemNotFound');
});

test('a batch is not atomic: what comes before the failing action stays done, what follows is not begun', async () => {
  const { workbook } = startExcel({ sheets: SHEETS });
  let loaded: Excel.Worksheet | undefined;
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Projects');
      loaded = sheet;
      sheet.load('name');
      sheet.getRange('C1').values = [['before']];
      context.workbook.worksheets.getItem('Nowhere').load('name');
      sheet.getRange('D1').values = [['after']];
      await context.sync();
    })
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    'ItemNotFound',
    'WorksheetCollection.indexer'
  ]);
  expect(loaded?.name).toBe('Projects');
  expect(workbook.sheet('Projects').read({ row: 0, column: 2, rows: 1, columns: 2 })).toEqual([
    ['before', null]
  ]);
});

test('unknown members are refused by name', async () => {
  startExcel({ sheets: SHEETS });
  const styles = await failureOf(
    Excel.run(async (context) => {
      context.workbook.styles.load('name');
      await context.sync();
    })
  );
  expect([styles.code, styles.message]).toEqual(['ApiNotFound', expect.stringContaining('Workbook.styles')]);
  const property = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('values,linkedDataTypeState');
      await context.sync();
    })
  );
  expect([property.code, property.message]).toEqual([
    'ApiNotFound',
    expect.stringContaining('Range.linkedDataTypeState')
  ]);
  const method = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').flashFill();
      await context.sync();
    })
  );
  expect([method.code, method.message]).toEqual(['ApiNotFound', expect.stringContaining('Range.flashFill')]);
});

test('members above the version of the host are refused by name', async () => {
  startExcel({ api: '1.12', sheets: SHEETS });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject().load('address');
      await context.sync();
    })
  );
  expect([error.code, error.message]).toEqual([
    'ApiNotFound',
    expect.stringContaining('Range.getMergedAreasOrNullObject, ExcelApi 1.12')
  ]);
});

test('collections load their items, in part too', async () => {
  startExcel({ sheets: { ...SHEETS, Third: [] }, tables: [{ name: 'Staff', address: 'Projects!A1:B3' }] });
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/tables/items/name');
    tables.load('count');
    await context.sync();
    expect(
      worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)])
    ).toEqual([
      ['Projects', ['Staff']],
      ['Other', []],
      ['Third', []]
    ]);
    expect(tables.count).toBe(1);
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Other']);
    worksheets.items[0]!.getRange('A1').values = [['here']];
  });
  expect(await valuesOf('Other', 'A1')).toEqual([['here']]);
});

test('a loaded item goes on to be the same sheet when others are added before it', async () => {
  const { workbook } = startExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    worksheets.items[1]!.position = 0;
    worksheets.items[1]!.getRange('A1').values = [['here']];
    await context.sync();
  });
  expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Other', 'Projects']);
  expect(await valuesOf('Other', 'A1')).toEqual([['here']]);
});

test('ranges are kept between requests, follow their cells, and are let go of at the end', async () => {
  const { host, coAuthor } = startExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A2:B3');
    await context.sync();
    coAuthor.insertRows('Projects!A2', 3);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Projects!A5:B6');
    expect(host.kept.size).toBe(1);
  });
  expect(host.kept.size).toBe(0);
});

test('a deleted sheet is gone for the ranges that were kept on it', async () => {
  startExcel({ sheets: SHEETS });
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    })
  );
  expect(error.code).toBe('ItemNotFound');
});

test('retrieve and update reach the host where its runtime has them', async () => {
  startExcel({ sheets: SHEETS, sets: { RichApiRuntime: '1.2' } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst() as unknown as {
      update(properties: object): void;
      retrieve(names: string): { name: string };
    };
    sheet.update({ name: 'Renamed' });
    const found = sheet.retrieve('name');
    await context.sync();
    expect(found.name).toBe('Renamed');
  });
});

test('application-wide switches are taken and cost no request of their own', async () => {
  const { host } = startExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.load('calculationMode,decimalSeparator');
    await context.sync();
    expect([context.application.calculationMode, context.application.decimalSeparator]).toEqual([
      'Automatic',
      '.'
    ]);
  });
  expect(host.roundTrips).toBe(1);
});

test('writing gives what reading gives back', async () => {
  startExcel({ sheets: SHEETS });
  await writeValues('Other', 'B2:C3', [
    [1, 'x'],
    [true, 2.5]
  ]);
  expect(await valuesOf('Other', 'A1:C3')).toEqual([
    ['', '', ''],
    ['', 1, 'x'],
    ['', true, 2.5]
  ]);
});
