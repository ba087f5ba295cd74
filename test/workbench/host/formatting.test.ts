import { startExcel } from './startExcel';

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const found = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return found;
  });

const NO_LINE = { style: 'None' };
const THIN = { style: 'Continuous', weight: 'Thin', color: '#A6A6A6' } as const;

test('cells take their properties, and tell of them', async () => {
  const { workbook } = startExcel();
  await onSheet((sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [
          {
            format: {
              font: { bold: true, size: 16, color: '#595959' },
              fill: { color: '#D9E1F2' },
              horizontalAlignment: 'Center',
              verticalAlignment: 'Top',
              wrapText: true,
              borders: { top: THIN }
            }
          },
          {}
        ]
      ]);
    sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 21 } }, {}]);
  });
  const sheet = workbook.sheet('Sheet1');
  expect(sheet.styleAt(0, 0)).toMatchObject({
    bold: true,
    fontSize: 16,
    fontColor: '#595959',
    fillColor: '#D9E1F2',
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    borderTop: 'Continuous Thin #A6A6A6',
    borderBottom: 'None'
  });
  expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([21, null]);
  const told = await onSheet((one) => [
    one
      .getRange('A1:B1')
      .getCellProperties({ format: { font: { size: true }, borders: { style: true }, wrapText: true } }),
    one.getRange('A1:A2').getRowProperties({ format: { rowHeight: true } })
  ]);
  expect(told.map(({ value }) => value as unknown)).toEqual([
    [
      [
        {
          format: {
            font: { size: 16 },
            borders: { top: { style: 'Continuous' }, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
            wrapText: true
          }
        },
        {
          format: {
            font: { size: 11 },
            borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
            wrapText: false
          }
        }
      ]
    ],
    [{ format: { rowHeight: 21 } }, { format: { rowHeight: 15 } }]
  ]);
});

test.each<[string, (range: Excel.Range) => void]>([
  ['another number of rows', (range) => range.setCellProperties([[{}, {}]])],
  ['another number of columns', (range) => range.setCellProperties([[{}], [{}]])],
  [
    'an unknown property',
    (range) =>
      range.setCellProperties([
        [{ style: 'Good' }, {}],
        [{}, {}]
      ])
  ],
  [
    'an unknown line',
    (range) =>
      range.setCellProperties([
        [{ format: { borders: { top: { style: 'Wavy' as 'Dot' } } } }, {}],
        [{}, {}]
      ])
  ],
  [
    'a font of no size',
    (range) =>
      range.setCellProperties([
        [{ format: { font: { size: 0 } } }, {}],
        [{}, {}]
      ])
  ],
  ['a row too high', (range) => range.setRowProperties([{ format: { rowHeight: 410 } }, {}])],
  ['heights of too few rows', (range) => range.setRowProperties([{}])],
  ['an unknown conditional format', (range) => range.conditionalFormats.add('Rainbow' as 'DataBar')],
  [
    'a bound without its number',
    (range) => {
      range.conditionalFormats.add('DataBar').dataBar.lowerBoundRule = { type: 'Number' };
    }
  ],
  [
    'a scale without a colour',
    (range) => {
      range.conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue' },
        maximum: { type: 'HighestValue', color: '#FFFFFF' }
      };
    }
  ],
  ['a page break before the first row', (range) => range.worksheet.horizontalPageBreaks.add(range)]
])('%s is refused, and nothing changes', async (_what, work) => {
  const { workbook } = startExcel();
  const before = JSON.stringify(workbook.sheet('Sheet1').styleAt(0, 0));
  await expect(onSheet((sheet) => work(sheet.getRange('A1:B2')))).rejects.toMatchObject({
    code: 'InvalidArgument'
  });
  expect(JSON.stringify(workbook.sheet('Sheet1').styleAt(0, 0))).toBe(before);
});

test('conditional formats are of the ranges that they touch, and can be told apart and deleted', async () => {
  startExcel();
  await onSheet((sheet) => {
    const bars = sheet.getRange('B2:B5').conditionalFormats.add('DataBar').dataBar;
    bars.positiveFormat.fillColor = '#9DC3E6';
    bars.lowerBoundRule = { type: 'Number', formula: '0' };
    bars.upperBoundRule = { type: 'HighestValue' };
    sheet.getRange('B5:D9').conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#6FA8DC' }
    };
  });
  const [touching, beside] = await onSheet((sheet) =>
    ['B5', 'D1:D8'].map((address) => {
      const formats = sheet.getRange(address).conditionalFormats;
      formats.load('items/type,items/dataBarOrNullObject/lowerBoundRule');
      return formats;
    })
  );
  expect(touching!.items.map(({ type }) => type)).toEqual(['ColorScale', 'DataBar']);
  expect(touching!.items.map(({ dataBarOrNullObject }) => dataBarOrNullObject.isNullObject)).toEqual([
    true,
    false
  ]);
  expect(beside!.items.map(({ type }) => type)).toEqual(['ColorScale']);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D9').conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const areas = formats.items.map((format) => format.getRange());
    areas.forEach((area) => area.load('address'));
    formats.items[1]!.delete();
    const count = formats.getCount();
    await context.sync();
    expect([areas.map(({ address }) => address), count.value]).toEqual([['Sheet1!B5:D9', 'Sheet1!B2:B5'], 1]);
    expect(() => formats.items[0]!.dataBar.load('lowerBoundRule')).not.toThrow();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test('conditional formats have the priorities of their order, and those of a range are cleared', async () => {
  startExcel();
  const left = await onSheet((sheet) => {
    for (const address of ['A1:A3', 'C1:C3', 'B1:C1'])
      sheet.getRange(address).conditionalFormats.add('DataBar');
    const formats = sheet.getRange('A1:C3').conditionalFormats;
    formats.load('items/priority');
    return formats;
  });
  expect(left.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
  const kept = await onSheet((sheet) => {
    sheet.getRange('C2:D3').conditionalFormats.clearAll();
    const areas = sheet.getRange('A1:D3').conditionalFormats;
    areas.load('items/priority');
    const ranges = [0, 1].map((index) => areas.getItemAt(index).getRange().load('address'));
    return { areas, ranges };
  });
  expect(kept.areas.items.map(({ priority }) => priority)).toEqual([0, 1]);
  expect(kept.ranges.map(({ address }) => address)).toEqual(['Sheet1!B1:C1', 'Sheet1!A1:A3']);
});

test('pages break before rows, in order, and move with them', async () => {
  const { workbook } = startExcel();
  await onSheet((sheet) => {
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add('C4:D5');
    sheet.horizontalPageBreaks.add('A9');
    sheet.pageLayout.setPrintArea('A1:C12');
    sheet.pageLayout.centerHorizontally = true;
    sheet.showGridlines = false;
    sheet.getRange('2:2').insert('Down');
  });
  const { page, showGridlines } = workbook.sheet('Sheet1');
  expect([page.rowBreaks, page.isCentered, showGridlines]).toEqual([[4, 9], true, false]);
  expect(page.printAreas).toEqual([{ row: 0, column: 0, rows: 13, columns: 3 }]);
  await Excel.run(async (context) => {
    const breaks = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks;
    breaks.load('items/rowIndex');
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 9]);
    breaks.items[0]!.delete();
    await context.sync();
  });
  expect(workbook.sheet('Sheet1').page.rowBreaks).toEqual([9]);
});

test('nothing is merged while a chart is selected', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [['a']], Other: [] } });
  workbook.isRangeSelected = false;
  const merge = (): Promise<unknown> => onSheet((sheet) => sheet.getRange('A1:B1').merge());
  await expect(merge()).rejects.toMatchObject({ code: 'InvalidSelection' });
  workbook.select(workbook.sheet('Sheet1'), { row: 0, column: 0, rows: 1, columns: 1 });
  await merge();
  expect(workbook.sheet('Sheet1').merges()).toHaveLength(1);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['cell properties', (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
  ['row heights', (sheet) => sheet.getRange('A1').setRowProperties([{}])],
  ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
  ['page breaks', (sheet) => sheet.horizontalPageBreaks.add('A2')]
])('a protected sheet refuses %s', async (_what, work) => {
  const { workbook } = startExcel();
  workbook.sheet('Sheet1').protection = { options: {}, password: null };
  await expect(onSheet(work)).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a name leads to several ranges, which move with their cells', async () => {
  const { workbook } = startExcel({ sheets: { Sheet1: [], "It's, here": [] } });
  await onSheet((_sheet, context) => {
    const name = context.workbook.names.add('_Ours', "='It''s, here'!$A$1:$B$2,'It''s, here'!$D$4");
    name.visible = false;
    context.workbook.worksheets.getItem("It's, here").getRange('1:1').insert('Down');
  });
  expect(workbook.names.get('_ours')).toMatchObject({
    area: { row: 1, column: 0, rows: 2, columns: 2 },
    others: [{ row: 4, column: 3, rows: 1, columns: 1 }]
  });
  const formula = await onSheet((_sheet, context) => context.workbook.names.getItem('_Ours').load('formula'));
  expect(formula.formula).toBe("='It''s, here'!$A$2:$B$3,'It''s, here'!$D$5");
});

test.each(['=Nowhere!$A$1', '=1+1', '=Sheet1!$A$1,Other!$A$1'])(
  'the name of %s is refused',
  async (formula) => {
    startExcel({ sheets: { Sheet1: [], Other: [] } });
    await expect(
      onSheet((_sheet, context) => context.workbook.names.add('_Ours', formula))
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
);

test.each<[string, '1.5' | '1.8', (sheet: Excel.Worksheet) => void]>([
  ['cell properties', '1.8', (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
  ['page breaks', '1.8', (sheet) => sheet.horizontalPageBreaks.add('A2')],
  ['conditional formats', '1.5', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')]
])('%s are not known in ExcelApi before they came', async (_what, api, work) => {
  startExcel({ api });
  await expect(onSheet(work)).rejects.toMatchObject({ code: 'ApiNotFound' });
});
