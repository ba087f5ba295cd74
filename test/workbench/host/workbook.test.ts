import { failureOf, valuesOf } from './failure';
import { startExcel } from './startExcel';

const inWorkbook = <T>(work: (context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context);
    await context.sync();
    return result;
  });

test('settings are kept as JSON', async () => {
  const { workbook } = startExcel({});
  await inWorkbook(({ workbook: { settings } }) => {
    settings.add('readings', { apExam: 'off', list: [1, null, 'x'] });
    settings.add('since', new Date(0));
  });
  expect(workbook.settings.get('readings')).toEqual({ apExam: 'off', list: [1, null, 'x'] });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const [readings, none, since] = [
      settings.getItem('readings'),
      settings.getItemOrNullObject('none'),
      settings.getItem('since')
    ];
    [readings, none, since].forEach((one) => one.load('key,value'));
    settings.load('items/key');
    const count = settings.getCount();
    await context.sync();
    expect([readings.value, none.isNullObject, since.value]).toEqual([
      { apExam: 'off', list: [1, null, 'x'] },
      true,
      new Date(0)
    ]);
    expect([settings.items.map((one) => one.key), count.value]).toEqual([['readings', 'since'], 2]);
    readings.value = 'changed';
    since.delete();
    await context.sync();
  });
  expect([...workbook.settings]).toEqual([['readings', 'changed']]);
  expect(
    (await failureOf(inWorkbook(({ workbook: { settings } }) => settings.getItem('since').load('value'))))
      .code
  ).toBe('ItemNotFound');
});

test('settings tell that they changed', async () => {
  const { settled } = startExcel({});
  const seen: string[] = [];
  await inWorkbook(({ workbook: { settings } }) => {
    settings.onSettingsChanged.add(async () => {
      seen.push('changed');
    });
  });
  await inWorkbook(({ workbook: { settings } }) => {
    settings.add('a', 1);
  });
  await settled();
  expect(seen).toEqual(['changed']);
});

test('sheets are added, renamed, moved, coloured, hidden and deleted', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [], Data: [] } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add();
    added.load('name,position,visibility,tabColor');
    const named = worksheets.add('Results');
    named.tabColor = '#00ff00';
    named.position = 0;
    named.activate();
    worksheets.getItem('Data').visibility = Excel.SheetVisibility.hidden;
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([added.name, added.position, added.visibility, added.tabColor, all.value, visible.value]).toEqual([
      'Sheet2',
      2,
      'Visible',
      '',
      4,
      3
    ]);
    worksheets.getItem('Sheet2').delete();
    await context.sync();
  });
  expect(workbook.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
    ['Results', 'Visible', '#00FF00'],
    ['Sheet1', 'Visible', ''],
    ['Data', 'Hidden', '']
  ]);
  expect(workbook.activeSheet().name).toBe('Results');
});

test.each<[string, string, (sheets: Excel.WorksheetCollection) => void]>([
  [
    'a name that is taken',
    'ItemAlreadyExists',
    (sheets) => {
      sheets.add('DATA');
    }
  ],
  [
    'too long a name',
    'InvalidArgument',
    (sheets) => {
      sheets.add('x'.repeat(32));
    }
  ],
  [
    'a name with a slash',
    'InvalidArgument',
    (sheets) => {
      sheets.add('a/b');
    }
  ],
  [
    'selecting on a hidden sheet',
    'InvalidOperation',
    (sheets) => {
      sheets.getItem('Data').visibility = 'Hidden';
      sheets.getItem('Data').getRange('A1').select();
    }
  ],
  [
    'hiding the last visible sheet',
    'InvalidOperation',
    (sheets) => {
      sheets.getItem('Data').delete();
      sheets.getItem('Sheet1').visibility = 'Hidden';
    }
  ],
  [
    'a range off the sheet',
    'InvalidArgument',
    (sheets) => {
      sheets.getFirst().getRangeByIndexes(1_048_575, 0, 2, 1);
    }
  ],
  [
    'an address of another sheet',
    'InvalidArgument',
    (sheets) => {
      sheets.getFirst().getRange('Data!A1');
    }
  ],
  [
    'no address',
    'InvalidArgument',
    (sheets) => {
      sheets.getFirst().getRange('Staff[Name]');
    }
  ]
])('%s: %s', async (_, code, work) => {
  startExcel({ sheets: { Sheet1: [], Data: [] } });
  expect((await failureOf(inWorkbook(({ workbook: { worksheets } }) => work(worksheets)))).code).toBe(code);
});

test('ranges made from ranges', async () => {
  startExcel({
    sheets: {
      "It's A": [
        ['a', 'b', 'c'],
        ['d', 'e', ''],
        ['', '', '']
      ]
    }
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("It's A");
    const range = sheet.getRange('B2:C4');
    const made: [string, Excel.Range][] = [
      ['B3', range.getCell(1, 0)],
      ['B3:C3', range.getRow(1)],
      ['C2:C4', range.getColumn(1)],
      ['C4', range.getLastCell()],
      ['B4:C4', range.getLastRow()],
      ['C2:C4', range.getLastColumn()],
      ['2:4', range.getEntireRow()],
      ['B:C', range.getEntireColumn()],
      ['C1:D3', range.getOffsetRange(-1, 1)],
      ['B2:D3', range.getResizedRange(-1, 1)],
      ['B2', range.getAbsoluteResizedRange(1, 1)],
      ['A1:C4', range.getBoundingRect('A1')],
      ['C3:C4', range.getIntersection('C3:D9')],
      ['B5:C6', range.getRowsBelow(2)],
      ['B1:C1', range.getRowsAbove()],
      ['A2:A4', range.getColumnsBefore()],
      ['D2:E4', range.getColumnsAfter(2)],
      ['B2', range.getUsedRange(true)],
      ['1:1048576', sheet.getRange()],
      ['A1:C2', sheet.getUsedRange()],
      ['C5', sheet.getCell(4, 2)],
      ['B2:C3', sheet.getRangeByIndexes(1, 1, 2, 2)],
      ['A:C', sheet.getRange('a:c')],
      ['B2:C4', sheet.getRange('$C$4:$B$2')]
    ];
    made.forEach(([, one]) => one.load('address'));
    await context.sync();
    expect(made.map(([, one]) => one.address)).toEqual(made.map(([address]) => `'It''s A'!${address}`));
  });
});

test('the used range holds values, or values and formats, but not the formats of whole columns', async () => {
  const { workbook } = startExcel({
    sheets: {
      Sheet1: [
        ['', '', ''],
        ['', 'a', ''],
        ['', '', 'b'],
        ['', '', '']
      ]
    }
  });
  const sheet = workbook.sheet('Sheet1');
  sheet.setStyle({ row: 0, column: 5, rows: 1_048_576, columns: 1 }, { numberFormat: '@' });
  sheet.setStyle({ row: 4, column: 2, rows: 1, columns: 2 }, { bold: true });
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getFirst();
    const part = one.getRange('A1:C9');
    const ranges = [
      one.getUsedRange(true),
      one.getUsedRange(),
      part.getUsedRange(true),
      part.getUsedRange(),
      one.getRange('B3:D9').getUsedRange(true),
      one.getRange('B1:B9').getUsedRange(true)
    ];
    ranges.forEach((range) => range.load('address'));
    await context.sync();
    expect(ranges.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
      'B2:C3',
      'B2:D5',
      'B2:C3',
      'B2:C5',
      'C3',
      'B2'
    ]);
  });
});

test('formats, widths, frozen panes: read as what all cells share', async () => {
  startExcel({ sheets: { Sheet1: [['Name'], ['a long text in a cell']] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:B1');
    Object.assign(range.format, {
      wrapText: true,
      verticalAlignment: 'Top',
      horizontalAlignment: 'Center',
      columnWidth: 60
    });
    Object.assign(range.format.font, { bold: true, italic: true, color: 'red' });
    sheet.getRange('B1').format.fill.color = '#abcdef';
    sheet.getRange('A:A').format.autofitColumns();
    sheet.freezePanes.freezeRows(1);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    range.load(
      'format/wrapText,format/verticalAlignment,format/font/bold,format/font/color,format/fill/color,format/columnWidth'
    );
    await context.sync();
    const { format } = range;
    expect([
      format.wrapText,
      format.verticalAlignment,
      format.font.bold,
      format.font.color,
      format.fill.color
    ]).toEqual([true, 'Top', true, '#FF0000', null]);
    expect([format.columnWidth, frozen.address]).toEqual([null, 'Sheet1!1:1']);
    sheet.getRange('A1:B1').clear(Excel.ClearApplyTo.formats);
    range.load('format/wrapText,format/fill/color');
    await context.sync();
    expect([format.wrapText, format.fill.color]).toEqual([false, '#FFFFFF']);
  });
  expect(await valuesOf('Sheet1', 'A1')).toEqual([['Name']]);
});

test('data validation', async () => {
  startExcel({ sheets: { Sheet1: [] } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [list, number, both] = [
      sheet.getRange('A2:A1048576'),
      sheet.getRange('B2:B9'),
      sheet.getRange('A2:B2')
    ] as const;
    list.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    list.dataValidation.prompt = { message: 'Pick one.', showPrompt: true, title: 'Role' };
    list.dataValidation.errorAlert = {
      message: 'No such role.',
      showAlert: true,
      style: 'Warning',
      title: 'Role'
    };
    number.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    [list, number, both].forEach((one) =>
      one.load('dataValidation/type,dataValidation/rule,dataValidation/prompt')
    );
    await context.sync();
    expect([list, number, both].map((one) => one.dataValidation.type)).toEqual([
      'List',
      'WholeNumber',
      'Inconsistent'
    ]);
    expect(list.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } });
    expect(list.dataValidation.prompt.message).toBe('Pick one.');
    list.dataValidation.clear();
    both.load('dataValidation/type');
    list.load('dataValidation/type');
    await context.sync();
    expect(list.dataValidation.type).toBe('None');
  });
});

test.each<[string, Partial<Excel.DataValidation>]>([
  [
    'two rules at once',
    { rule: { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=A1' } } }
  ],
  ['a list of over 255 characters', { rule: { list: { inCellDropDown: true, source: 'x'.repeat(256) } } }],
  [
    'a long title',
    {
      rule: { list: { inCellDropDown: true, source: 'a' } },
      prompt: { message: '', showPrompt: true, title: 'x'.repeat(33) }
    }
  ]
])('data validation refuses %s', async (_, validation) => {
  startExcel({});
  const error = await failureOf(
    inWorkbook(({ workbook }) => {
      Object.assign(workbook.worksheets.getFirst().getRange('A1').dataValidation, validation);
    })
  );
  expect(error.code).toBe('InvalidArgument');
});

test('the snapshot tells two workbooks apart and forgets what was undone', async () => {
  const { workbook, user } = startExcel({ sheets: { Sheet1: [['a', 'b']] } });
  const before = JSON.stringify(workbook);
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange('A1').values = [['x']];
    },
    (sheet) => {
      sheet.getRange('C5').numberFormat = [['@']];
    },
    (sheet) => {
      sheet.getRange('A1').format.columnWidth = 50;
    },
    (sheet) => {
      sheet.getRange('2:2').rowHidden = true;
    },
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
    (sheet) => {
      sheet.tables.add('A1:B2', true);
    },
    (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=1' } };
    },
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
    (sheet) => sheet.autoFilter.apply('A1:B2'),
    (sheet) => {
      sheet.visibility = 'Visible';
      sheet.name = 'X';
    },
    (sheet) => sheet.protection.protect()
  ];
  for (const change of changes) {
    const fresh = startExcel({ sheets: { Sheet1: [['a', 'b']] } });
    expect(JSON.stringify(fresh.workbook)).toBe(before);
    await inWorkbook((context) => change(context.workbook.worksheets.getFirst()));
    expect(JSON.stringify(fresh.workbook)).not.toBe(before);
  }
  user.enter('Sheet1!A1', [['x']]);
  user.select('Sheet1!B7');
  user.enter('Sheet1!A1', [['a']]);
  expect(JSON.stringify(workbook)).toBe(before);
});
