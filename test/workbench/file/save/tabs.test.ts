import { read } from '@e965/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { saveFile, type OpenedFile } from '../../../../workbench/file';
import { parseRange } from '../../../../src/ranges';
import { openWorkbook } from '../../../../src/xlsx';
import { differingParts, FIRST, open, part, put, resource, SECOND, setResource, snapshot } from '../grid';

async function book(): Promise<OpenedFile> {
  return open(
    await writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['ID', 'Field'],
            ['1', 'x']
          ],
          tables: [{ name: 'Rows', range: 'A1:B2', columns: [{ name: 'ID' }, { name: 'Field' }] }]
        },
        { name: 'Other', rows: [['z']], pageSetup: { printTitlesRow: '$1:$1' } }
      ],
      namedRanges: [
        { name: 'Everything', range: 'Data!$A$1:$B$2' },
        { name: 'Local', range: 'Other!$A$1', scope: 'Other' }
      ],
      activeSheet: 1
    })
  );
}

const NEW = 'x7-new';

/** A sheet as the add-in's template is: a table with lists to choose from. */
function withTemplate(opened: OpenedFile): IWorkbookData {
  const now = snapshot(opened);
  now.sheetOrder = [FIRST, NEW, SECOND];
  now.sheets[NEW] = {
    id: NEW,
    name: 'Template & more',
    cellData: {},
    defaultRowHeight: 24,
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    columnData: { 0: { w: 120 }, 1: { w: 90 } },
    mergeData: [{ startRow: 5, startColumn: 0, endRow: 5, endColumn: 1 }]
  };
  put(
    now,
    {
      A1: { v: 'Employee ID', t: 1 },
      B1: { v: 'Role', t: 1 },
      A2: { v: '007', t: 1 },
      B2: { f: '=A2&"x"', v: '007x', t: 1 }
    },
    NEW
  );
  setResource(now, 'SHEET_TABLE_PLUGIN', {
    ...resource<object>(now, 'SHEET_TABLE_PLUGIN'),
    [NEW]: {
      tables: [
        {
          id: 't',
          name: 'Table1',
          range: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
          options: { tableStyleId: 'table-TableStyleLight9' },
          columns: [
            { id: 'a', displayName: 'Employee ID' },
            { id: 'b', displayName: 'Role' }
          ]
        }
      ]
    }
  });
  setResource(now, 'SHEET_DATA_VALIDATION_PLUGIN', {
    [NEW]: [
      {
        uid: 'v',
        type: 'list',
        formula1: 'Member,"x"',
        allowBlank: true,
        prompt: 'Which?',
        showInputMessage: true,
        ranges: [{ startRow: 1, startColumn: 1, endRow: 500, endColumn: 1 }]
      }
    ]
  });
  return now;
}

test('a new sheet becomes one, with its table, lists, widths and frozen header', async () => {
  const opened = await book();
  const { bytes, notes } = saveFile(opened, withTemplate(opened));
  expect(notes).toEqual([]);
  expect(differingParts(opened.bytes, bytes).sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/tables/table2.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/worksheets/sheet3.xml'
  ]);
  const sheet = part(bytes, 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain(
    '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><dataValidations count="1">'
  );
  expect(sheet).toContain(
    '<dataValidation type="list" sqref="B2:B501" allowBlank="1" showInputMessage="1" prompt="Which?"><formula1>"Member,""x"""</formula1>'
  );
  expect(part(bytes, 'xl/tables/table2.xml')).toContain(' id="2" name="Table1"');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Template & more', 'Other']);
  expect(sheets[1]).toMatchObject({
    rows: [
      ['Employee ID', 'Role'],
      ['007', '007x']
    ],
    tables: [{ name: 'Table1', range: 'A1:B2', style: 'TableStyleLight9' }],
    columns: [{ width: 17.14 }, { width: 12.86 }]
  });
  expect(read(bytes).SheetNames).toEqual(['Data', 'Template & more', 'Other']);
  const again = await open(bytes);
  expect(again.workbook.sheets[SECOND]).toMatchObject({
    name: 'Template & more',
    freeze: { ySplit: 1 },
    cellData: { 1: { 1: { f: '=A2&"x"' } } }
  });
});

test('what a new sheet is not given is told of', async () => {
  const opened = await book();
  const now = withTemplate(opened);
  Object.assign(now.sheets[NEW]!, { tabColor: '#00ff00', showGridlines: 0, hidden: 1 });
  now.resources!.push({
    name: 'SHEET_WORKSHEET_PROTECTION_PLUGIN',
    data: JSON.stringify({ workbook: [{ subUnitId: NEW }] })
  });
  const where = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 };
  setResource(now, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', {
    [NEW]: [{ cfId: 'c', ranges: [where], rule: { type: 'highlightCell' } }]
  });
  setResource(now, 'SHEET_FILTER_PLUGIN', { [NEW]: { ref: where, filterColumns: [] } });
  setResource(now, 'SHEET_DATA_VALIDATION_PLUGIN', {
    [NEW]: [{ uid: 'v', type: 'checkbox', ranges: [where] }]
  });
  now.sheets[NEW]!.rowData = { 2: { hd: 1 } };
  expect(saveFile(opened, now).notes).toEqual(
    [
      'conditionalFormats',
      'dataValidation',
      'filters',
      'rowsAndColumns',
      'gridlines',
      'hiddenSheets',
      'tabColors',
      'protection'
    ].map((kind) => ({ code: 'notSaved', part: kind, sheet: 'Template & more' }))
  );
});

test.each<[string, Partial<IRowData>, string]>([
  ['that was made higher', { h: 60, ia: 0 }, '<row r="2" ht="45" customHeight="1">'],
  ['that was made higher than Excel’s can be', { h: 900, ia: 0 }, '<row r="2" ht="409.5" customHeight="1">'],
  ['that the add-in made higher', { h: 22 }, '<row r="2" ht="16.5">'],
  ['that was made as high as the grid’s', { ia: 0 }, '<row r="2" ht="18" customHeight="1">'],
  ['that is as high as its contents', { h: 24, ah: 60, ia: 1 }, '<row r="2"><c']
])('a row of a new sheet %s is saved so', async (_what, row, expected) => {
  const opened = await book();
  const now = withTemplate(opened);
  now.sheets[NEW]!.rowData = { 1: row, 8: { h: 16, ia: 0 } };
  const { bytes } = saveFile(opened, now);
  expect(part(bytes, 'xl/worksheets/sheet3.xml')).toContain(
    '<row r="9" ht="12" customHeight="1"><c r="A9"/></row>'
  );
  expect(part(bytes, 'xl/worksheets/sheet3.xml')).toContain(expected);
});

const bound = (type: string, value?: number): object => ({ type, ...(value !== undefined && { value }) });
const bar = (min = bound('num', 0)): object => ({
  type: 'dataBar',
  isShowValue: true,
  config: { min, max: bound('max'), isGradient: true, positiveColor: '#9dc3e6', nativeColor: '#ff0000' }
});
const scale = {
  type: 'colorScale',
  config: [
    { index: 0, color: '#FFFFFF', value: bound('num', 0) },
    { index: 1, color: '#6FA8DC', value: bound('max') }
  ]
};
const rule = (cfId: string, row: number, content: object): object => ({
  cfId,
  ranges: [{ startRow: row, startColumn: 0, endRow: row, endColumn: 1 }],
  stopIfTrue: false,
  rule: content
});

test('data bars, colour scales, page breaks and the print area of a new sheet are saved', async () => {
  const opened = await book();
  const now = withTemplate(opened);
  const rules = [rule('a', 0, bar()), rule('b', 1, scale)];
  setResource(now, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', { [NEW]: rules });
  const printed = {
    [NEW]: { areas: [parseRange('A1:B2')!, parseRange('D1')!], titles: [], rowBreaks: [1, 5] }
  };
  const { bytes, notes } = saveFile(opened, now, { printed });
  expect(notes).toEqual([]);
  const sheet = part(bytes, 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain(
    '<conditionalFormatting sqref="A1:B1"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A2:B2"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF6FA8DC"/></colorScale></cfRule></conditionalFormatting>'
  );
  const places = ['<sheetData>', '<conditionalFormatting', '<dataValidations', '<rowBreaks', '<tableParts'];
  const found = places.map((tag) => sheet.indexOf(tag));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found).not.toContain(-1);
  const workbook = openWorkbook(bytes);
  expect(workbook.facts(workbook.sheets[1]!).rowBreaks).toEqual([1, 5]);
  expect(workbook.definedNames()).toContainEqual({
    name: '_xlnm.Print_Area',
    sheet: 1,
    formula: "'Template & more'!$A$1:$B$2,'Template & more'!$D$1",
    isHidden: false
  });
  const again = await open(bytes);
  expect(again.around.printed).toEqual({ [SECOND]: printed[NEW] });
  const same = snapshot(again);
  expect(saveFile(again, same).bytes).toBe(again.bytes);

  // Another bar below, in place of the scale.
  const [first] = resource<Record<string, object[]>>(same, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[SECOND]!;
  setResource(same, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', { [SECOND]: [first, rule('new', 3, bar())] });
  const moved = { [SECOND]: { areas: [parseRange('A1:B4')!], titles: [], rowBreaks: [2] } };
  const saved = saveFile(again, same, { printed: moved });
  expect(saved.notes).toEqual([]);
  expect(differingParts(bytes, saved.bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
  const changed = part(saved.bytes, 'xl/worksheets/sheet3.xml');
  expect([...changed.matchAll(/sqref="(A[^"]*)"><cfRule type="(\w+)"/g)].map((one) => one.slice(1))).toEqual([
    ['A1:B1', 'dataBar'],
    ['A4:B4', 'dataBar']
  ]);
  expect((await open(saved.bytes)).around.printed).toEqual(moved);
});

test.each([
  ['a data bar from the least number', bar(bound('min'))],
  ['a rule that colours cells', { type: 'highlightCell' }]
])('of a new sheet, %s is not saved, and that is told', async (_what, content) => {
  const opened = await book();
  const now = withTemplate(opened);
  setResource(now, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', { [NEW]: [rule('a', 0, content)] });
  const { bytes, notes } = saveFile(opened, now);
  expect(notes).toEqual([{ code: 'notSaved', part: 'conditionalFormats', sheet: 'Template & more' }]);
  expect(part(bytes, 'xl/worksheets/sheet3.xml')).not.toContain('conditionalFormatting');
});

test.each<[string, Partial<IWorksheetData>, boolean]>([
  ['a row that was made higher', { rowData: { 1: { h: 60, ia: 0 } } }, false],
  [
    'a row that is as high as its contents',
    { rowData: { 2: { ah: 60 }, 3: { h: 24, ia: 1, hd: 0 }, 4: { h: 24, ah: 40 } } },
    false
  ],
  ['a hidden row', { rowData: { 2: { hd: 1 } } }, true],
  ['a hidden column', { columnData: { 1: { w: 90, hd: 1 } } }, true]
])('of a new sheet, %s', async (_what, grid, isTold) => {
  const opened = await book();
  const now = withTemplate(opened);
  Object.assign(now.sheets[NEW]!, grid);
  expect(saveFile(opened, now).notes).toEqual(
    isTold ? [{ code: 'notSaved', part: 'rowsAndColumns', sheet: 'Template & more' }] : []
  );
});

test('panes of a new sheet that are frozen further down are saved so', async () => {
  const opened = await book();
  const now = withTemplate(opened);
  now.sheets[NEW]!.freeze = { xSplit: 0, ySplit: 1, startRow: 4, startColumn: -1 };
  const { bytes, notes } = saveFile(opened, now);
  expect(notes).toEqual([]);
  const workbook = openWorkbook(bytes);
  expect(workbook.view(workbook.sheets[1]!).frozen).toEqual({ row: 3, column: 0, rows: 1, columns: 0 });
});

test('names of cells, and the tab in front, follow their sheets', async () => {
  const opened = await book();
  const now = snapshot(opened);
  now.sheetOrder = [SECOND, FIRST];
  now.sheets[FIRST]!.name = "Anna's data";
  const { bytes, notes } = saveFile(opened, now);
  expect(notes).toEqual([]);
  expect(differingParts(opened.bytes, bytes)).toEqual(['xl/workbook.xml']);
  const workbook = openWorkbook(bytes);
  expect([workbook.sheets.map(({ name }) => name), workbook.activeSheet]).toEqual([
    ['Other', "Anna's data"],
    0
  ]);
  const { namedRanges } = await readXlsx(bytes);
  expect(namedRanges).toEqual([
    { name: 'Everything', range: "'Anna''s data'!$A$1:$B$2" },
    { name: 'Local', range: 'Other!$A$1', scope: 'Other' }
  ]);
});

test('a new name that rules still call by the old is told of', async () => {
  const opened = await open(
    await writeXlsx({
      sheets: [
        { name: 'Lists', rows: [['a'], ['b']] },
        {
          name: 'Data',
          rows: [['x']],
          dataValidations: [{ type: 'list', formula1: 'Lists!$A$1:$A$2', range: 'A2:A9' }]
        }
      ]
    })
  );
  const now = snapshot(opened);
  now.sheets[FIRST]!.name = 'Choices';
  expect(saveFile(opened, now).notes).toEqual([{ code: 'notSaved', part: 'renamedSheets', sheet: 'Lists' }]);
});

test('a name of cells that the grid has changed is told of', async () => {
  const opened = await book();
  const now = snapshot(opened);
  const names = resource<Record<string, { formulaOrRefString: string }>>(now, 'SHEET_DEFINED_NAME_PLUGIN');
  Object.values(names)[0]!.formulaOrRefString = 'Data!$A$1:$B$9';
  setResource(now, 'SHEET_DEFINED_NAME_PLUGIN', names);
  expect(saveFile(opened, now).notes).toEqual([{ code: 'notSaved', part: 'definedNames', sheet: '' }]);
});

test('a new sheet and its table get other names where deleted ones that stay have theirs', async () => {
  const opened = await book();
  const now = withTemplate(opened);
  now.sheets = { [NEW]: { ...now.sheets[NEW]!, name: 'DATA' }, [SECOND]: now.sheets[SECOND]! };
  now.sheetOrder = [NEW, SECOND];
  const tables = resource<Record<string, { tables: { name: string }[] }>>(now, 'SHEET_TABLE_PLUGIN');
  tables[NEW]!.tables[0]!.name = 'Rows';
  setResource(now, 'SHEET_TABLE_PLUGIN', tables);
  const { sheets } = await readXlsx(saveFile(opened, now).bytes);
  expect(sheets.map(({ name, tables: all }) => [name, all?.[0]?.name])).toEqual([
    ['Data', 'Rows'],
    ['DATA (2)', 'Rows_2'],
    ['Other', undefined]
  ]);
});

test('a deleted sheet stays where it was', async () => {
  const opened = await book();
  const now = withTemplate(opened);
  now.sheets = { [NEW]: now.sheets[NEW]!, [SECOND]: now.sheets[SECOND]! };
  now.sheetOrder = [NEW, SECOND];
  const { bytes, notes } = saveFile(opened, now);
  expect(notes).toEqual([{ code: 'notSaved', part: 'deletedSheets', sheet: 'Data' }]);
  expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Data', 'Template & more', 'Other']);
});
