import { cellRange, rangeAddress } from '../../../src/ranges';
import { openWorkbook } from '../../../src/xlsx';
import { wholeRows } from '../../../workbench/host';
import { KeptRanges } from '../../../workbench/host/keptRanges';
import { contentTypes, parts, relationships, SHEET, workbookXml, worksheet, zip } from '../../xlsx/fixture';
import { endGrids, startGrid, type StartedGrid } from './startGrid';

afterEach(endGrids);

const ROWS = Array.from({ length: 12 }, (_, i) => i + 1)
  .map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${10 * row}</v></c></row>`)
  .join('');
const OTHER = 'xl/worksheets/sheet2.xml';
const NAMES = [
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Form!$A$4:$B$12</definedName>',
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Form!$B:$B,Form!$4:$5</definedName>',
  '<definedName name="Mark" hidden="1">Form!$A$4:$B$5,Form!$A$7</definedName>',
  '<definedName name="Elsewhere">Other!$A$4</definedName>'
].join('');

/** A form from A4 to B12, with a page break before the rows 7 and 10, and another sheet. */
const form = (): Uint8Array =>
  zip({
    ...parts(
      worksheet(ROWS, {
        after:
          '<rowBreaks count="2" manualBreakCount="2"><brk id="6" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>'
      })
    ),
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', 'sheet.main'],
      [`/${SHEET}`, 'worksheet'],
      [`/${OTHER}`, 'worksheet']
    ),
    [OTHER]: worksheet(ROWS),
    'xl/workbook.xml': workbookXml(
      '<sheet name="Form" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/>'
    ).replace('</workbook>', `<definedNames>${NAMES}</definedNames></workbook>`),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml']
    )
  });

const FORM = 'file-sheet-1';
const target = { unitId: 'workbook', subUnitId: FORM };
const rows = (first: number, last: number): object => ({
  startRow: first - 1,
  endRow: last - 1,
  startColumn: 0,
  endColumn: 25,
  rangeType: 1
});
const columns = (first: number, last: number): object => ({
  startRow: 0,
  endRow: 999,
  startColumn: first,
  endColumn: last,
  rangeType: 2
});
const cells = (first: string, last: string): object => {
  const at = (name: string): [number, number] => [Number(name.slice(1)) - 1, name.charCodeAt(0) - 65];
  const [[startRow, startColumn], [endRow, endColumn]] = [at(first), at(last)];
  return { startRow, startColumn, endRow, endColumn };
};

/** What is kept beside the cells, in words. */
function beside({ workbook }: StartedGrid): Record<string, string> {
  const [sheet] = workbook.sheets();
  const { rowBreaks, printAreas, titleRows, titleColumns } = sheet!.page;
  const name = (key: string): string => {
    const { sheet: of, area, others = [] } = workbook.names.get(key)!;
    return area ? [area, ...others].map((one) => `${of.name}!${rangeAddress(one)}`).join() : '#REF!';
  };
  return {
    breaks: rowBreaks.map((row) => row + 1).join(),
    areas: printAreas.map(rangeAddress).join(),
    titles: [
      titleRows ? `${titleRows.row + 1}:${titleRows.row + titleRows.rows}` : '',
      titleColumns ? `${titleColumns.column}+${titleColumns.columns}` : ''
    ].join(),
    mark: name('mark')
  };
}

const BEFORE = { breaks: '7,10', areas: 'A4:B12', titles: '4:5,1+1', mark: 'Form!A4:B5,Form!A7' };

const DOWN = { breaks: '9,12', areas: 'A6:B14', titles: '6:7,1+1', mark: 'Form!A6:B7,Form!A9' };

test.each<[string, string, object, object]>([
  ['rows inserted above', 'sheet.command.insert-row-by-range', { range: rows(2, 3), direction: 0 }, DOWN],
  [
    'rows inserted within',
    'sheet.command.insert-row-by-range',
    { range: rows(5, 5), direction: 0 },
    { breaks: '8,11', areas: 'A4:B13', titles: '4:6,1+1', mark: 'Form!A4:B6,Form!A8' }
  ],
  [
    'rows deleted above',
    'sheet.command.remove-row-by-range',
    { range: rows(1, 2) },
    { breaks: '5,8', areas: 'A2:B10', titles: '2:3,1+1', mark: 'Form!A2:B3,Form!A5' }
  ],
  [
    'rows deleted with a break and a part of the name',
    'sheet.command.remove-row-by-range',
    { range: rows(6, 8) },
    { breaks: '7', areas: 'A4:B9', titles: '4:5,1+1', mark: 'Form!A4:B5' }
  ],
  [
    'all its rows deleted',
    'sheet.command.remove-row-by-range',
    { range: rows(4, 12) },
    { breaks: '', areas: '', titles: ',1+1', mark: '#REF!' }
  ],
  [
    'a column inserted',
    'sheet.command.insert-col-by-range',
    { range: columns(0, 0), direction: 3 },
    { ...BEFORE, areas: 'B4:C12', titles: '4:5,2+1', mark: 'Form!B4:C5,Form!B7' }
  ],
  [
    'a column deleted',
    'sheet.command.remove-col-by-range',
    { range: columns(0, 0) },
    { ...BEFORE, areas: 'A4:A12', titles: '4:5,0+1', mark: 'Form!A4:A5' }
  ],
  [
    'a row moved up',
    'sheet.command.move-rows',
    { fromRange: rows(7, 7), toRange: rows(2, 2), range: rows(7, 7) },
    { breaks: '2,10', areas: 'A5:B12', titles: '5:6,1+1', mark: 'Form!A5:B6,Form!A2' }
  ],
  [
    'rows moved down',
    'sheet.command.move-rows',
    { fromRange: rows(1, 2), toRange: rows(14, 14), range: rows(1, 2) },
    { breaks: '5,8', areas: 'A2:B10', titles: '2:3,1+1', mark: 'Form!A2:B3,Form!A5' }
  ],
  [
    'cells inserted above its whole width',
    'sheet.command.insert-range-move-down',
    { range: cells('A1', 'B2') },
    { ...DOWN, breaks: BEFORE.breaks, titles: BEFORE.titles }
  ],
  [
    'cells deleted above its whole width',
    'sheet.command.delete-range-move-up',
    { range: cells('A1', 'B1') },
    { ...BEFORE, areas: 'A3:B11', mark: 'Form!A3:B4,Form!A6' }
  ],
  [
    'cells put elsewhere',
    'sheet.command.move-range',
    { fromRange: cells('A7', 'A7'), toRange: cells('D1', 'D1') },
    { ...BEFORE, mark: 'Form!A4:B5,Form!D1' }
  ],
  [
    'cells put into another sheet',
    'sheet.command.move-range',
    { fromRange: cells('A4', 'B12'), toRange: cells('A24', 'B32'), toSubUnitId: 'file-sheet-2' },
    { ...BEFORE, mark: 'Other!A24:B25,Other!A27' }
  ]
])('what is printed and what names lead to follow %s, and Undo', async (_what, id, params, expected) => {
  const grid = await startGrid(form());
  expect(beside(grid)).toEqual(BEFORE);
  const [sheet] = grid.workbook.sheets();
  sheet!.page = { ...sheet!.page, orientation: 'Landscape' };
  await grid.command(id, { ...target, ...params });
  expect(beside(grid)).toEqual(expected);
  expect(grid.workbook.names.get('elsewhere')!.area).toEqual(cellRange(3, 0));
  await grid.undo();
  expect(beside(grid)).toEqual(BEFORE);
  await grid.redo();
  expect(beside(grid)).toEqual(expected);
  expect(sheet!.page.orientation).toBe('Landscape');
});

/** As wide as a sheet. */
const WHOLE = 16_384;

test.each([
  ['in front', 0],
  ['that is not in front', 1]
])(
  'what an add-in inserts and deletes in the sheet %s is followed too, with the sizes of rows',
  async (_which, front) => {
    const grid = await startGrid(form());
    const { workbook } = grid;
    const [sheet] = workbook.sheets();
    workbook.activate(workbook.sheets()[front]!);
    const shifted: string[] = [];
    workbook.subscribe((event) => {
      if (event.kind === 'shifted' && 'shift' in event.move)
        shifted.push(`${event.move.shift} ${rangeAddress(event.move.cells)}`);
    });
    const change = (work: () => void): void => {
      workbook.beginStep();
      workbook.transact(work);
    };
    change(() => sheet!.setRowHeight(4, 40));
    change(() => sheet!.insertCells(cellRange(1, 0, 2, WHOLE), 'Down'));
    expect(beside(grid)).toEqual(DOWN);
    expect([sheet!.rowHeight(6), sheet!.rowHeight(4)]).toEqual([40, null]);
    expect(sheet!.read(cellRange(6, 0))).toEqual([[5]]);
    change(() => sheet!.deleteCells(cellRange(3, 0, 11, WHOLE), 'Up'));
    expect(beside(grid)).toMatchObject({ breaks: '', areas: '', mark: '#REF!' });
    change(() => sheet!.insertCells(cellRange(0, 0, 1, 2), 'Down'));
    expect(shifted).toEqual(['Down 2:3', 'Up 4:14', 'Down A1:B1']);
    await grid.undo();
    await grid.undo();
    expect(beside(grid)).toEqual(DOWN);
    expect([sheet!.rowHeight(6), sheet!.read(cellRange(13, 0, 1, 2))]).toEqual([40, [[12, 120]]]);
    await grid.undo();
    expect(beside(grid)).toEqual(BEFORE);
    expect([sheet!.rowHeight(4), sheet!.read(cellRange(3, 0))]).toEqual([40, [[4]]]);
  }
);

test('what has followed is saved, and nothing is said to be lost of it', async () => {
  const grid = await startGrid(form());
  await grid.command('sheet.command.insert-row-by-range', { ...target, range: rows(2, 3), direction: 0 });
  const { bytes, notes } = grid.save();
  const saved = openWorkbook(bytes);
  expect(saved.definedNames().map(({ name, formula }) => [name, formula])).toEqual([
    ['_xlnm.Print_Area', 'Form!$A$6:$B$14'],
    ['_xlnm.Print_Titles', 'Form!$B:$B,Form!$6:$7'],
    ['Mark', 'Form!$A$6:$B$7,Form!$A$9'],
    ['Elsewhere', 'Other!$A$4']
  ]);
  expect(saved.facts(saved.sheets[0]!).rowBreaks).toEqual([8, 11]);
  expect(notes).toEqual([]);
  await grid.undo();
  expect(grid.save().bytes).toEqual(grid.opened.bytes);
});

test('a name whose cells were deleted leads nowhere in the file too', async () => {
  const grid = await startGrid(form());
  await grid.command('sheet.command.remove-row-by-range', { ...target, range: rows(4, 12) });
  const { bytes, notes } = grid.save();
  expect(notes).toEqual([]);
  const names = openWorkbook(bytes).definedNames();
  expect(names.map(({ name, formula }) => [name, formula])).toEqual([
    ['_xlnm.Print_Area', 'Form!#REF!'],
    ['_xlnm.Print_Titles', 'Form!$B:$B'],
    ['Mark', 'Form!#REF!'],
    ['Elsewhere', 'Other!$A$4']
  ]);
});

test('a restart keeps how sheets are printed, all of it, and whether they are very hidden', async () => {
  const grid = await startGrid(form());
  const [sheet, other] = grid.workbook.sheets();
  sheet!.page = {
    ...sheet!.page,
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 3 },
    margins: { top: 10, bottom: 20, left: 30, right: 40, header: 5, footer: 6 },
    isCentered: true,
    headerFooter: { ...sheet!.page.headerFooter, centerFooter: 'Page &P of &N' }
  };
  other!.visibility = 'VeryHidden';
  grid.workbook.calculationMode = 'Manual';
  const added = grid.workbook.addSheet('Added');
  added.page = { ...added.page, rowBreaks: [3], titleRows: { row: 1, rows: 1 }, zoom: { scale: 80 } };
  await grid.command('sheet.command.insert-row-by-range', { ...target, range: rows(2, 3), direction: 0 });
  const again = grid.restarted();
  const pagesOf = ({ workbook }: StartedGrid): unknown =>
    workbook.sheets().map(({ name, page, visibility }) => ({ name, page, visibility }));
  expect(pagesOf(again)).toEqual(pagesOf(grid));
  expect(beside(again)).toEqual(DOWN);
  expect(again.workbook.calculationMode).toBe('Manual');
  expect(again.workbook.around).toEqual(grid.workbook.around);
  expect(again.save()).toEqual(grid.save());
  await again.command('sheet.command.remove-row-by-range', { ...target, range: rows(2, 3) });
  expect(beside(again)).toEqual(BEFORE);
  expect(beside(grid)).toEqual(DOWN);
});

test('a kept range follows what an add-in does not do itself, Undo included', async () => {
  const grid = await startGrid(form());
  const kept = new KeptRanges(grid.workbook);
  const [sheet] = grid.workbook.sheets();
  const whole = kept.keep({ sheet: sheet!, area: wholeRows(6, 1) });
  const one = kept.keep({ sheet: sheet!, area: cellRange(6, 0) });
  const at = (): string[] => [whole, one].map((id) => rangeAddress(kept.get(id).area));
  const go = (id: string, params: object): Promise<boolean> => grid.command(id, { ...target, ...params });
  await go('sheet.command.insert-row-by-range', { range: rows(2, 3), direction: 0 });
  expect(at()).toEqual(['9:9', 'A9']);
  await go('sheet.command.insert-range-move-down', { range: cells('A1', 'A2') });
  expect(at()).toEqual(['9:9', 'A11']);
  await go('sheet.command.move-rows', { fromRange: rows(11, 11), toRange: rows(1, 1), range: rows(11, 11) });
  expect(at()).toEqual(['10:10', 'A1']);
  for (let i = 0; i < 3; i++) await grid.undo();
  expect(at()).toEqual(['7:7', 'A7']);
});
