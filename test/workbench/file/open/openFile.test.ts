import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { ICellData } from '@univerjs/core';
import { writeXlsx } from 'hucre/xlsx';
import { parts, relationships, workbook, workbookXml, worksheet, zip } from '../../../xlsx/fixture';
import { tableThemes } from '../../../../workbench/file';
import { cell, FIRST, open, resource, SECOND } from '../grid';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join('assets/samples', name)));

describe.each(['department.xlsx', 'department-ja.xlsx'])('the sample %s', (name) => {
  test('shows as it was made: widths, frozen header, formats', async () => {
    const { workbook: grid, notes } = await open(sample(name));
    const sheet = grid.sheets[FIRST]!;
    expect(notes).toEqual([]);
    expect(sheet.freeze).toEqual({ xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 });
    expect(sheet.showGridlines).toBe(0);
    expect(sheet.columnData![0]!.w).toBeGreaterThan(50);
    expect(sheet.rowData![0]!.h).toBe(53);
    expect(grid.styles[cell(sheet, 'A1')!.s as string]).toMatchObject({
      bl: 1,
      bg: { rgb: '#2f4a6d' },
      cl: { rgb: '#ffffff' },
      tb: 3,
      vt: 2
    });
  });

  test('has its tables, in their style, and lists to choose from', async () => {
    const { workbook: grid } = await open(sample(name));
    const tables = resource<
      Record<string, { tables: { options: { tableStyleId: string }; range: object; columns: object[] }[] }>
    >(grid, 'SHEET_TABLE_PLUGIN');
    expect(tables[SECOND]!.tables[0]).toMatchObject({
      options: { tableStyleId: 'table-TableStyleLight2' },
      range: { startRow: 0, endRow: 45, startColumn: 0 }
    });
    const styles = resource<{ rangeThemeStyleMapJson: object }>(
      grid,
      'SHEET_RANGE_THEME_MODEL_PLUGIN'
    ).rangeThemeStyleMapJson;
    expect(styles).toMatchObject({ 'table-TableStyleLight2': { firstRowStyle: { bg: { rgb: '#dae3f3' } } } });
    const [rule] = resource<
      Record<string, { type: string; operator?: string; formula1: string; ranges: object[] }[]>
    >(grid, 'SHEET_DATA_VALIDATION_PLUGIN')[FIRST]!;
    expect(rule).toMatchObject({
      type: 'list',
      ranges: [{ startRow: 1, endRow: 246, startColumn: 2, endColumn: 2 }]
    });
    expect(rule!.formula1.split(',')).toHaveLength(3);
    expect(rule).not.toHaveProperty('operator');
  });

  test('gives each format one style, not each cell', async () => {
    const { workbook: grid } = await open(sample(name));
    expect(Object.keys(grid.styles).length).toBeLessThan(12);
    for (const row of Object.values(grid.sheets[FIRST]!.cellData!)) {
      for (const { s } of Object.values(row as Record<string, ICellData>))
        expect(['undefined', 'string']).toContain(typeof s);
    }
  });
});

test('tables can be given the style that they came with', async () => {
  expect(tableThemes((await open(sample('department.xlsx'))).workbook)[1]).toEqual({
    unitId: 'workbook',
    subUnitId: SECOND,
    tableId: 'file-xl/tables/table2.xml',
    config: { theme: 'table-TableStyleLight2' }
  });
});

test('dates are serial numbers with their format', async () => {
  const { workbook: grid } = await open(sample('department.xlsx'));
  const date = cell(grid.sheets[SECOND], 'I2')!;
  expect(date).toMatchObject({ v: 40350, t: 2 });
  expect(grid.styles[date.s as string]).toMatchObject({ n: { pattern: 'yyyy-mm-dd' } });
});

test('a workbook made by LibreOffice', async () => {
  const { workbook: grid, notes } = await open(
    new Uint8Array(readFileSync(join(__dirname, '../libreoffice.xlsx')))
  );
  const sheet = grid.sheets[FIRST]!;
  expect(notes).toEqual([]);
  expect(cell(sheet, 'A2')).toMatchObject({ v: '007', t: 1 });
  expect(cell(sheet, 'C4')).toMatchObject({ f: '=SUM(C2:C3)', v: 30, t: 2 });
  expect(cell(sheet, 'E3')).toMatchObject({ f: '=FALSE()', v: 0, t: 3 });
  expect(grid.styles[cell(sheet, 'D2')!.s as string]).toMatchObject({ n: { pattern: 'yyyy\\-mm\\-dd' } });
  expect(sheet.mergeData).toEqual([{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 1 }]);
  expect(sheet.rowData).toMatchObject({ 1: { h: 40, ia: 0 }, 2: { hd: 1 } });
  expect(Object.values(resource<object>(grid, 'SHEET_DEFINED_NAME_PLUGIN'))).toMatchObject([
    { name: 'Hours', formulaOrRefString: 'Projects!$C$2:$C$3' }
  ]);
  expect(
    resource<Record<string, object[]>>(grid, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[FIRST]
  ).toMatchObject([
    {
      ranges: [{ startRow: 1, endRow: 2, startColumn: 2, endColumn: 2 }],
      rule: {
        type: 'highlightCell',
        subType: 'number',
        operator: 'greaterThan',
        value: 15,
        style: { bg: { rgb: '#ffeb9c' } }
      }
    }
  ]);
});

test('a workbook made by hucre: rows hidden by the filter, and rows hidden by hand', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: [['Field'], ['Hardware'], ['Software'], ['Software'], ['x'], ['y']],
        autoFilter: { range: 'A1:A4', columns: [{ colIndex: 0, filters: ['Hardware'] }] },
        rowDefs: new Map([
          [2, { hidden: true }],
          [3, { hidden: true }],
          [5, { hidden: true }]
        ])
      }
    ]
  });
  const { workbook: grid } = await open(bytes);
  expect(resource(grid, 'SHEET_FILTER_PLUGIN')).toMatchObject({
    [FIRST]: {
      ref: { startRow: 0, endRow: 3 },
      filterColumns: [{ colId: 0, filters: { filters: ['Hardware'] } }],
      cachedFilteredOut: [2, 3]
    }
  });
  expect(
    Object.entries(grid.sheets[FIRST]!.rowData as Record<string, { hd?: number }>)
      .filter(([, row]) => row.hd === 1)
      .map(([row]) => row)
  ).toEqual(['5']);
});

test('a workbook made by a third writer', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['ID', 'n'],
      ['007', 1.5],
      ['x', true]
    ]),
    'Rows'
  );
  const { workbook: grid } = await open(
    new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  );
  expect(grid.sheets[FIRST]!.cellData).toMatchObject({
    1: { 0: { v: '007', t: 1 }, 1: { v: 1.5, t: 2 } },
    2: { 1: { v: 1, t: 3 } }
  });
});

describe('formulas', () => {
  const rows = (xml: string): Uint8Array => workbook(xml);

  test('that cells share have their own text', async () => {
    const { workbook: grid } = await open(
      rows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>'
      )
    );
    expect(cell(grid.sheets[FIRST], 'B2')).toEqual({ f: '=A2*$A$1', v: 2, t: 2 });
  });

  test('that fill cells leave them, and their own value, to the grid', async () => {
    const { workbook: grid } = await open(
      rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xldudf_ITSSLEVELS(C1:D9)</f><v>3</v></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>'
      )
    );
    expect(grid.sheets[FIRST]!.cellData).toEqual({
      0: { 0: { f: '=ITSSLEVELS(C1:D9)' } },
      1: { 1: { v: 5, t: 2 } }
    });
  });

  test('of data tables come as values', async () => {
    const { workbook: grid } = await open(
      rows(
        '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>'
      )
    );
    expect(grid.sheets[FIRST]!.cellData).toEqual({ 0: { 0: { v: 3, t: 2 } }, 1: { 0: { v: 4, t: 2 } } });
  });

  test('that are errors show them', async () => {
    const { workbook: grid } = await open(
      rows('<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c></row>')
    );
    expect(cell(grid.sheets[FIRST], 'A1')).toEqual({ f: '=NA()', v: '#N/A', t: 1 });
  });
});

test('what hucre cannot read comes with its values and formulas, and a note', async () => {
  const broken = zip({
    ...parts(worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), { 'xl/theme/theme1.xml': '<a' })
  });
  const { workbook: grid, notes } = await open(broken);
  expect(notes).toEqual([{ code: 'valuesOnly', reason: expect.any(String) as string }]);
  expect(grid.sheets[FIRST]!.cellData).toEqual({ 0: { 0: { f: '=1+1', v: 2, t: 2 } } });
});

test('heights that the last writer worked out may change, hidden rows have none', async () => {
  const { workbook: grid } = await open(
    workbook('<row r="1" ht="30"/><row r="2" ht="30" customHeight="1"/><row r="3" ht="0"/>')
  );
  expect(grid.sheets[FIRST]!.rowData).toEqual({ 0: { ah: 40 }, 1: { h: 40, ia: 0 }, 2: { hd: 1 } });
});

test('sheets of charts stay in the file, and the others keep their looks', async () => {
  const { workbook: grid, notes } = await open(
    zip({
      ...parts(
        worksheet('', {
          before: '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>'
        })
      ),
      'xl/workbook.xml': workbookXml(
        '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="Data" sheetId="1" r:id="rId1"/>'
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml']
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>'
    })
  );
  expect(grid.sheetOrder).toEqual([SECOND]);
  expect(grid.sheets[SECOND]).toMatchObject({ name: 'Data', showGridlines: 0 });
  expect(notes).toEqual([{ code: 'kept', part: 'chartSheets' }]);
});

test('conditional formats come in the order of their priority', async () => {
  const rule = (priority: number, formula: string): object => ({
    type: 'cellIs',
    operator: 'equal',
    formula,
    priority,
    range: 'A1:A9',
    style: { font: { bold: true } }
  });
  const { workbook: grid } = await open(
    await writeXlsx({
      sheets: [{ name: 'Data', rows: [[1]], conditionalRules: [rule(2, '20'), rule(1, '10')] as never }]
    })
  );
  const rules = resource<Record<string, { rule: { value: number } }[]>>(
    grid,
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN'
  )[FIRST]!;
  expect(rules.map(({ rule: { value } }) => value)).toEqual([10, 20]);
});

test('what the grid does not show is named once', async () => {
  const file = zip({
    ...parts(worksheet('')),
    'xl/charts/chart1.xml': '<x/>',
    'xl/drawings/drawing1.xml': '<x/>',
    'xl/comments1.xml': '<x/>'
  });
  const { notes } = await open(file);
  expect(notes).toEqual([
    { code: 'kept', part: 'charts' },
    { code: 'kept', part: 'comments' }
  ]);
});
