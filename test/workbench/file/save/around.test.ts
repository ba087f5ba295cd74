import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { saveFile, type OpenedFile, type SavedState } from '../../../../workbench/file';
import { openWorkbook } from '../../../../src/xlsx';
import {
  contentTypes,
  MAIN,
  parts,
  relationships,
  SHEET,
  workbookXml,
  worksheet,
  zip
} from '../../../xlsx/fixture';
import { differingParts, FIRST, open, part, SECOND, snapshot } from '../grid';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OTHER = 'xl/worksheets/sheet2.xml';
const CHART = 'xl/chartsheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const view = (inside = '', attributes = ''): string =>
  `<sheetViews><sheetView${attributes} workbookViewId="0"${inside === '' ? '/>' : `>${inside}</sheetView>`}</sheetViews>`;

interface Made {
  readonly first?: Parameters<typeof worksheet>[1];
  readonly second?: Parameters<typeof worksheet>[1];
  readonly secondState?: string;
  readonly before?: string;
  readonly styles?: string;
}

/** Two worksheets and a chart sheet, with what stands around their rows. */
const made = ({ first, second, secondState = '', before = '', styles = '' }: Made): Uint8Array =>
  zip({
    ...parts(worksheet(styles === '' ? ROWS : ROWS.replace('<c r="A1"', '<c r="A1" s="1"'), first)),
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', 'sheet.main'],
      [`/${SHEET}`, 'worksheet'],
      [`/${OTHER}`, 'worksheet'],
      [`/${CHART}`, 'chartsheet'],
      ['/xl/styles.xml', 'styles']
    ),
    [OTHER]: worksheet(ROWS, second),
    [CHART]: `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
    'xl/styles.xml':
      styles === ''
        ? `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`
        : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    [WORKBOOK]: workbookXml(
      `<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2"${secondState} r:id="rId2"/><sheet name="Chart" sheetId="3" r:id="rId3"/>`,
      before
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['styles', 'styles.xml']
    )
  });

const front = (activeTab: number, more = ''): string =>
  `<bookViews><workbookView${more} activeTab="${activeTab}"/></bookViews>`;

async function saved(
  bytes: Uint8Array,
  state: SavedState,
  change: (now: IWorkbookData) => void = () => undefined
): Promise<{ opened: OpenedFile; bytes: Uint8Array; parts: string[] }> {
  const opened = await open(bytes);
  const now = snapshot(opened);
  change(now);
  const result = saveFile(opened, now, state);
  expect(result.notes).toEqual([]);
  return { opened, bytes: result.bytes, parts: differingParts(bytes, result.bytes) };
}

describe('the sheet in front', () => {
  test.each<[string, Made, string]>([
    ['is that of the file', { before: front(1) }, SECOND],
    ['is the first where the file says nothing', {}, FIRST],
    ['is the next one where it is hidden', { before: front(1), secondState: ' state="hidden"' }, FIRST],
    ['is the next one where it is no worksheet', { before: front(2) }, FIRST]
  ])('%s', async (_name, book, expected) => {
    const bytes = made(book);
    const opened = await open(bytes);
    expect(opened.around.front).toBe(expected);
    expect(saveFile(opened, snapshot(opened), opened.around).bytes).toBe(bytes);
  });

  test('is saved with its tab as the only one selected', async () => {
    const bytes = made({
      first: { before: view('', ' tabSelected="1"') },
      second: { before: view('<selection activeCell="B2"/>', ' tabSelected="0"') },
      before: front(0, ' firstSheet="0"')
    });
    const result = await saved(bytes, { front: SECOND });
    expect(result.parts.sort()).toEqual([CHART, WORKBOOK, SHEET, OTHER].sort());
    const workbook = openWorkbook(result.bytes);
    expect(workbook.activeSheet).toBe(1);
    expect([0, 1].map((place) => workbook.view(workbook.sheets[place]!).isSelected)).toEqual([false, true]);
    expect(part(result.bytes, CHART)).toContain('tabSelected="0"');
    expect(part(result.bytes, OTHER)).toContain('<selection activeCell="B2"/>');
    expect((await open(result.bytes)).around.front).toBe(SECOND);
  });

  test('is saved where the file has no views, and where its first tab would be behind', async () => {
    const none = await saved(made({}), { front: SECOND });
    expect(part(none.bytes, WORKBOOK)).toContain(
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'
    );
    const behind = await saved(made({ before: front(1, ' firstSheet="1"') }), { front: FIRST });
    expect(part(behind.bytes, WORKBOOK)).toContain('<workbookView firstSheet="0" activeTab="0"/>');
  });

  test('follows the order of the tabs', async () => {
    const result = await saved(made({ before: front(0) }), { front: FIRST }, (now) => {
      now.sheetOrder = [SECOND, FIRST];
    });
    const workbook = openWorkbook(result.bytes);
    expect(workbook.sheets[workbook.activeSheet]?.name).toBe('Data');
  });

  test('is not one that the file hides', async () => {
    const bytes = made({ before: front(0), secondState: ' state="hidden"' });
    expect((await saved(bytes, { front: SECOND })).bytes).toBe(bytes);
  });
});

const PROTECTED =
  '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1" sheet="1" objects="1" scenarios="1" formatCells="0" autoFilter="0"/>';
const AFTER = `<sheetCalcPr fullCalcOnLoad="1"/>${PROTECTED}<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>`;

describe('the protection of a sheet', () => {
  test('is that of the file, with what it allows', async () => {
    const { around } = await open(
      made({ first: { after: AFTER }, second: { after: '<sheetProtection objects="1"/>' } })
    );
    expect(around.protection).toEqual({
      [FIRST]: {
        options: {
          allowAutoFilter: true,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowEditObjects: false,
          allowEditScenarios: false,
          allowFormatCells: true,
          allowFormatColumns: false,
          allowFormatRows: false,
          allowInsertColumns: false,
          allowInsertHyperlinks: false,
          allowInsertRows: false,
          allowPivotTables: false,
          allowSort: false,
          selectionMode: 'Normal'
        },
        password: null,
        isPasswordHashed: true
      }
    });
  });

  test('stays as it is, byte for byte, where cells change', async () => {
    const bytes = made({ first: { after: AFTER } });
    const opened = await open(bytes);
    const now = snapshot(opened);
    now.sheets[FIRST]!.cellData![0]![0] = { v: 2, t: 2 };
    const after = saveFile(opened, now, opened.around).bytes;
    expect(part(after, SHEET)).toContain(AFTER);
  });

  test.each([
    ['rows alone', '', ''],
    ['a calculation before it', '<sheetCalcPr fullCalcOnLoad="1"/>', '<sheetCalcPr fullCalcOnLoad="1"/>'],
    ['merged cells behind it', AFTER.replace(PROTECTED, ''), '<sheetCalcPr fullCalcOnLoad="1"/>']
  ])('is put in its place and taken away again: %s', async (_name, after, before) => {
    const bytes = made({ first: { after } });
    const options = { allowSort: true, allowEditObjects: true, selectionMode: 'Unlocked' };
    const result = await saved(bytes, { protection: { [FIRST]: { options, password: 'password' } } });
    expect(result.parts).toEqual([SHEET]);
    expect(part(result.bytes, SHEET)).toContain(
      `</sheetData>${before}<sheetProtection sheet="1" scenarios="1" sort="0" selectLockedCells="1" password="83AF"/>`
    );
    const again = await saved(result.bytes, { protection: {} });
    expect(part(again.bytes, SHEET)).toBe(part(bytes, SHEET));
  });

  test('another replaces it, and one with an end tag is emptied', async () => {
    const other = { options: {}, password: null };
    const replaced = await saved(made({ first: { after: AFTER } }), { protection: { [FIRST]: other } });
    expect(part(replaced.bytes, SHEET)).toContain(
      '<sheetCalcPr fullCalcOnLoad="1"/><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells'
    );
    const long = made({ first: { after: '<sheetProtection sheet="1"></sheetProtection>' } });
    const emptied = await saved(long, { protection: {} });
    expect(part(emptied.bytes, SHEET)).toContain('<sheetProtection></sheetProtection>');
    expect((await open(emptied.bytes)).around.protection).toEqual({});
  });

  test('leaves cells unlocked that the file does not lock', async () => {
    const styles =
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>';
    const opened = await open(made({ styles }));
    const style = opened.workbook.sheets[FIRST]!.cellData![0]![0]!.s as string;
    expect([...opened.around.unlocked]).toEqual([style]);
    expect(opened.workbook.styles).toHaveProperty([style]);
  });
});

test('the protection of the workbook comes from the file and goes into it', async () => {
  const bytes = made({ before: `<workbookPr/>${front(0)}` });
  const result = await saved(bytes, { isStructureProtected: true });
  expect(result.parts).toEqual([WORKBOOK]);
  expect(part(result.bytes, WORKBOOK)).toContain(
    '<workbookPr/><workbookProtection lockStructure="1"/><bookViews>'
  );
  expect((await open(result.bytes)).around.isStructureProtected).toBe(true);
  const hashed = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>';
  const off = await saved(made({ before: hashed }), { isStructureProtected: false });
  expect(part(off.bytes, WORKBOOK)).toContain(
    '<workbookProtection workbookPassword="CC1A" lockStructure="0"/>'
  );
});

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr/>', false]
])('%s says from when the workbook counts days', async (before, isFrom1904) => {
  expect((await open(made({ before }))).around.isFrom1904).toBe(isFrom1904);
});

describe('frozen panes', () => {
  const freeze = (panes: Partial<IWorksheetData['freeze']>): ((now: IWorkbookData) => void) => {
    const all = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1, ...panes };
    return (now) => {
      now.sheets[FIRST]!.freeze = all;
    };
  };

  test.each([
    ['rows', '<pane ySplit="2" topLeftCell="A9" activePane="bottomLeft" state="frozen"/>', [0, 2, -1, 2]],
    [
      'columns',
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozenSplit"/>',
      [1, 0, 1, -1]
    ],
    ['a split window', '<pane xSplit="1200" ySplit="600" topLeftCell="B3"/>', [0, 0, -1, -1]],
    ['none', '<selection activeCell="B2"/>', [0, 0, -1, -1]]
  ])('come from the file: %s', async (_name, pane, [xSplit, ySplit, startColumn, startRow]) => {
    const opened = await open(made({ first: { before: view(pane) } }));
    expect(opened.workbook.sheets[FIRST]!.freeze).toEqual({ xSplit, ySplit, startColumn, startRow });
    expect(saveFile(opened, snapshot(opened)).bytes).toBe(opened.bytes);
  });

  test('that begin further down come from the file', async () => {
    const pane = '<pane ySplit="2" topLeftCell="A20" activePane="bottomLeft" state="frozen"/>';
    const opened = await open(made({ first: { before: view(pane, ' topLeftCell="A5"') } }));
    expect(opened.workbook.sheets[FIRST]!.freeze).toMatchObject({ ySplit: 2, startRow: 6 });
  });

  test.each([
    [
      'a sheet without views',
      '<dimension ref="A1"/>',
      '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0">',
      '</sheetView></sheetViews>'
    ],
    [
      'an empty view',
      view('', ' zoomScale="90"'),
      '<sheetViews><sheetView topLeftCell="A1" zoomScale="90" workbookViewId="0">',
      '</sheetView></sheetViews>'
    ],
    [
      'other panes',
      view(
        '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/><selection pane="topRight"/><extLst/>',
        ' topLeftCell="A7"'
      ),
      '<sheetViews><sheetView topLeftCell="A1" workbookViewId="0">',
      '<extLst/></sheetView></sheetViews>'
    ]
  ])('are saved: %s', async (_name, before, start, end) => {
    const result = await saved(
      made({ first: { before } }),
      {},
      freeze({ xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 })
    );
    expect(result.parts).toEqual([SHEET]);
    expect(part(result.bytes, SHEET)).toContain(
      `${start}<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>${end}`
    );
  });

  test('are taken away', async () => {
    const before = view('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    const result = await saved(made({ first: { before } }), {}, freeze({}));
    expect(part(result.bytes, SHEET)).not.toContain('<pane');
    expect((await open(result.bytes)).workbook.sheets[FIRST]!.freeze).toMatchObject({ ySplit: 0 });
  });
});
