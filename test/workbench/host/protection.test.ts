import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1:B9').format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });

const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

test('a protected sheet says so, refuses its locked cells and takes the others', async () => {
  startExcel({ sheets: { Sheet1: [['a', 'b']] } });
  await protect({ allowSort: true });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load('protected,options');
    await context.sync();
    expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual(
      [true, true, false]
    );
  });
  expect((await failureOf(writeValues('Sheet1', 'A1:B1', [['x', 'y']]))).code).toBe('AccessDenied');
  await writeValues('Sheet1', 'B1:B2', [['y'], ['z']]);
  expect(await valuesOf('Sheet1', 'A1:B2')).toEqual([
    ['a', 'y'],
    ['', 'z']
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['clearing content', (sheet) => sheet.getRange('A1').clear('Contents')],
  ['clearing formats', (sheet) => sheet.getRange('B1').clear('Formats')],
  [
    'number formats',
    (sheet) => {
      sheet.getRange('B1').numberFormat = [['@']];
    }
  ],
  [
    'formats',
    (sheet) => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
    }
  ],
  [
    'column widths',
    (sheet) => {
      sheet.getRange('B1').format.columnWidth = 80;
    }
  ],
  [
    'hiding rows',
    (sheet) => {
      sheet.getRange('1:1').rowHidden = true;
    }
  ],
  [
    'data validation',
    (sheet) => {
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    }
  ],
  [
    'inserting columns',
    (sheet) => {
      sheet.getRange('B:B').insert('Right');
    }
  ],
  [
    'inserting cells',
    (sheet) => {
      sheet.getRange('B1').insert('Right');
    }
  ],
  ['deleting rows', (sheet) => sheet.getRange('1:1').delete('Up')],
  ['merging', (sheet) => sheet.getRange('B1:B2').merge()],
  [
    'tables',
    (sheet) => {
      sheet.tables.add('B1:B2', true);
    }
  ],
  ['filters', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B1'))],
  ['protecting it again', (sheet) => sheet.protection.protect()]
])('a protected sheet refuses %s', async (_, work) => {
  const { workbook } = startExcel({ sheets: { Sheet1: [['a', 'b']] } });
  await protect();
  const before = JSON.stringify(workbook);
  expect((await failureOf(inSheet(work))).code).toBe('AccessDenied');
  expect(JSON.stringify(workbook)).toBe(before);
});

test('what the options allow is allowed', async () => {
  startExcel({ sheets: { Sheet1: [['a', 'b']] } });
  await protect({ allowFormatCells: true, allowInsertRows: true, allowAutoFilter: true });
  await inSheet((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('1:1').insert('Down');
    sheet.autoFilter.apply(sheet.getRange('A2:B2'));
  });
  expect(await valuesOf('Sheet1', 'A2')).toEqual([['a']]);
});

test('a password is asked for', async () => {
  startExcel({});
  await protect(undefined, 'secret');
  expect((await failureOf(inSheet((sheet) => sheet.protection.unprotect('wrong')))).code).toBe('BadPassword');
  await inSheet((sheet) => sheet.protection.unprotect('secret'));
  await writeValues('Sheet1', 'A1', [['x']]);
});

test('a password of which a file has no more than a hash is never right', async () => {
  const { workbook } = startExcel({});
  workbook.sheets()[0]!.protection = { options: {}, password: null, isPasswordHashed: true };
  for (const password of [undefined, '', '1234'])
    expect((await failureOf(inSheet((sheet) => sheet.protection.unprotect(password)))).code).toBe(
      'BadPassword'
    );
});

test('a protected workbook keeps its sheets as they are', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [], Sheet2: [] } });
  workbook.structureProtected = true;
  for (const work of [
    (sheets: Excel.WorksheetCollection): void => {
      sheets.add('Results');
    },
    (sheets: Excel.WorksheetCollection): void => {
      sheets.getItem('Sheet2').delete();
    },
    (sheets: Excel.WorksheetCollection): void => {
      sheets.getItem('Sheet2').name = 'X';
    },
    (sheets: Excel.WorksheetCollection): void => {
      sheets.getItem('Sheet2').visibility = 'Hidden';
    },
    (sheets: Excel.WorksheetCollection): void => {
      sheets.getItem('Sheet2').position = 0;
    }
  ]) {
    const run = Excel.run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe('AccessDenied');
  }
  await Excel.run(async (context) => {
    context.workbook.protection.load('protected');
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});
