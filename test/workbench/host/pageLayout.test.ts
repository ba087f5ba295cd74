import { startExcel } from './startExcel';

const layout = (work: (page: Excel.PageLayout) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1').pageLayout);
    await context.sync();
  });

test('a sheet keeps how it is printed', async () => {
  const { workbook } = startExcel();
  await layout((page) => {
    page.orientation = Excel.PageOrientation.landscape;
    page.paperSize = Excel.PaperType.a4;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins(Excel.PrintMarginUnit.inches, { left: 0.5, header: 0.25 });
    page.setPrintTitleRows('$1:$1');
    page.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
  });
  const { page } = workbook.sheet('Sheet1');
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    margins: { left: 36, header: 18, top: 54 },
    titleRows: { row: 0, rows: 1 },
    headerFooter: { centerFooter: 'Page &P of &N', leftHeader: '' }
  });
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const footer = pageLayout.headersFooters.defaultForAllPages;
    rows.load('address');
    footer.load('centerFooter');
    pageLayout.load('orientation,paperSize');
    await context.sync();
    expect([rows.address, footer.centerFooter, pageLayout.orientation, pageLayout.paperSize]).toEqual([
      'Sheet1!1:1',
      'Page &P of &N',
      'Landscape',
      'A4'
    ]);
  });
});

test('what is printed on which page follows the cells', async () => {
  const { workbook, user } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.pageLayout.setPrintTitleRows('$4:$5');
    sheet.pageLayout.setPrintArea('A4:B12');
    for (const row of ['A7', 'A10']) sheet.horizontalPageBreaks.add(row);
    await context.sync();
  });
  const { page } = workbook.sheet('Sheet1');
  expect(page).toMatchObject({ rowBreaks: [6, 9], titleRows: { row: 3, rows: 2 } });
  user.insertRows('Sheet1!A2', 2);
  expect(workbook.sheet('Sheet1').page).toMatchObject({
    rowBreaks: [8, 11],
    titleRows: { row: 5, rows: 2 },
    printAreas: [{ row: 5, column: 0, rows: 9, columns: 2 }]
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('2:3').delete('Up');
    await context.sync();
  });
  expect(workbook.sheet('Sheet1').page).toEqual(page);
  user.deleteRows('Sheet1!A1', 6);
  // Nothing is above the first row.
  expect(workbook.sheet('Sheet1').page).toMatchObject({ rowBreaks: [3], titleRows: null });
  user.insertColumns('Sheet1!A1');
  expect(workbook.sheet('Sheet1').page.printAreas).toEqual([{ row: 0, column: 1, rows: 6, columns: 2 }]);
});

test.each<[string, (page: Excel.PageLayout) => void]>([
  ['a scale of 5 %', (page) => (page.zoom = { scale: 5 })],
  ['no pages', (page) => (page.zoom = { horizontalFitToPages: 0 })],
  ['an unknown zoom', (page) => (page.zoom = { wide: 1 } as object)],
  ['a margin below 0', (page) => page.setPrintMargins('Points', { top: -1 })],
  ['an unknown paper', (page) => (page.paperSize = 'A9' as 'A4')]
])('%s is refused', async (_what, work) => {
  startExcel();
  await expect(layout(work)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a protected sheet refuses it', async () => {
  const { workbook } = startExcel();
  workbook.sheet('Sheet1').protection = { options: {}, password: null };
  const change = layout((page) => (page.orientation = 'Landscape'));
  await expect(change).rejects.toMatchObject({ code: 'AccessDenied' });
});
