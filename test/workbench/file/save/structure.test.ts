import { writeXlsx } from 'hucre/xlsx';
import { openWorkbook } from '../../../../src/xlsx';
import { saveFile, type OpenedFile } from '../../../../workbench/file';
import type { IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import {
  changedInPlace,
  differingParts,
  FIRST,
  open,
  part,
  put,
  resource,
  SECOND,
  setResource,
  snapshot
} from '../grid';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
type Tables = Record<
  string,
  {
    tables: {
      id: string;
      name: string;
      range: IRange;
      columns: { id: string; displayName: string }[];
      filters?: object;
    }[];
  }
>;

/**
 * Rows 1 to 4 of columns A and B are a table, the list in B is validated, C holds a merged cell and a
 * conditional format.
 */
async function book(totals = false): Promise<OpenedFile> {
  return open(
    await writeXlsx({
      sheets: [
        {
          name: 'Data',
          columns: [{ width: 9 }],
          rows: [
            ['ID', 'Field', 'Note'],
            ['1', 'x', null],
            ['2', 'y', null],
            ['3', 'x', null]
          ],
          tables: [
            {
              name: 'Rows',
              range: 'A1:B4',
              columns: [{ name: 'ID' }, { name: 'Field' }],
              showTotalRow: totals
            }
          ],
          merges: [{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }],
          dataValidations: [{ type: 'list', values: ['x', 'y'], range: 'B2:B4', allowBlank: true }],
          conditionalRules: [
            {
              type: 'cellIs',
              operator: 'equal',
              formula: '1',
              priority: 1,
              range: 'C2:C4',
              style: { font: { bold: true } }
            }
          ]
        },
        { name: 'Other', rows: [['z']] }
      ]
    })
  );
}

function tablesOf(now: IWorkbookData): Tables {
  return resource<Tables>(now, 'SHEET_TABLE_PLUGIN');
}

describe('a table', () => {
  test('that grew to the right gets the columns', async () => {
    const opened = await book();
    const now = put(snapshot(opened), { C1: { v: 'Level', t: 1 }, C2: { v: 4, t: 2 } });
    now.sheets[FIRST]!.mergeData = [];
    const tables = tablesOf(now);
    const [table] = tables[FIRST]!.tables;
    table!.range.endColumn = 2;
    table!.columns.push({ id: 'new', displayName: 'Level' });
    setResource(now, 'SHEET_TABLE_PLUGIN', tables);
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual([]);
    expect(differingParts(opened.bytes, bytes).sort()).toEqual([TABLE, SHEET].sort());
    const workbook = openWorkbook(bytes);
    expect(workbook.tables(workbook.sheets[0]!)).toMatchObject([
      { columns: ['ID', 'Field', 'Level'], range: { row: 0, column: 0, rows: 4, columns: 3 } }
    ]);
  });

  test('into which a row and a column were put has them in their place', async () => {
    const opened = await book();
    const now = snapshot(opened);
    now.sheets[FIRST]!.cellData = {
      0: { 0: { v: 'ID', t: 1 }, 1: { v: 'New', t: 1 }, 2: { v: 'Field', t: 1 }, 3: { v: 'Note', t: 1 } },
      1: { 0: { v: '1', t: 1 }, 2: { v: 'x', t: 1 } },
      2: {},
      3: { 0: { v: '2', t: 1 }, 2: { v: 'y', t: 1 } },
      4: { 0: { v: '3', t: 1 }, 2: { v: 'x', t: 1 } }
    };
    now.sheets[FIRST]!.mergeData = [{ startRow: 0, startColumn: 3, endRow: 0, endColumn: 4 }];
    const tables = tablesOf(now);
    const [table] = tables[FIRST]!.tables;
    Object.assign(table!.range, { endRow: 4, endColumn: 2 });
    table!.columns.push({ id: 'new', displayName: 'Column 3' });
    setResource(now, 'SHEET_TABLE_PLUGIN', tables);
    for (const [name, key] of [
      ['SHEET_DATA_VALIDATION_PLUGIN', 2],
      ['SHEET_CONDITIONAL_FORMATTING_PLUGIN', 3]
    ] as const) {
      const rules = resource<Record<string, { ranges: IRange[] }[]>>(now, name);
      rules[FIRST]![0]!.ranges = [{ startRow: 1, endRow: 4, startColumn: key, endColumn: key }];
      setResource(now, name, rules);
    }
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual([]);
    expect(part(bytes, TABLE)).toMatch(
      /ref="A1:C5".*<tableColumns count="3"><tableColumn id="1" name="ID"\/><tableColumn id="3" name="New"\/><tableColumn id="2" name="Field"\/>/s
    );
    expect(part(bytes, SHEET)).toContain('<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>');
    expect(part(bytes, SHEET)).toMatch(/<conditionalFormatting sqref="D2:D5">/);
    expect(part(bytes, SHEET)).toMatch(/<dataValidation [^>]*sqref="C2:C5"/);
    const { workbook: again } = await open(bytes);
    expect(again.sheets[FIRST]!.cellData![4]![2]).toMatchObject({ v: 'x' });
  });

  test('whose header is changed has its column renamed, a blank or second one by a name of its own', async () => {
    const opened = await book();
    const now = put(snapshot(opened), { A1: { v: 'employee', t: 1 }, B1: { v: 'EMPLOYEE', t: 1 } });
    const { bytes } = saveFile(opened, now);
    const workbook = openWorkbook(bytes);
    expect(workbook.tables(workbook.sheets[0]!)[0]!.columns).toEqual(['employee', 'EMPLOYEE2']);
    expect((await open(bytes)).workbook.sheets[FIRST]!.cellData![0]).toMatchObject({
      0: { v: 'employee' },
      1: { v: 'EMPLOYEE2' }
    });
  });

  test('keeps a column that formulas name', async () => {
    const opened = await book();
    const now = put(snapshot(opened), { A1: { v: 'Employee', t: 1 } });
    put(now, { B2: { f: '=COUNTA(Rows[@ID])', v: 1, t: 2 } }, SECOND);
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual([{ code: 'notSaved', part: 'tableRanges', sheet: 'Data' }]);
    expect(differingParts(opened.bytes, bytes)).toEqual(['xl/worksheets/sheet2.xml']);
  });

  test.each([
    [false, []],
    [true, ['tableRanges']]
  ])('that grew by a row (totals row: %s)', async (totals, unsaved) => {
    const opened = await book(totals);
    const now = put(snapshot(opened), { A5: { v: '4', t: 1 } });
    const tables = tablesOf(now);
    tables[FIRST]!.tables[0]!.range.endRow++;
    setResource(now, 'SHEET_TABLE_PLUGIN', tables);
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual(unsaved.map((kind) => ({ code: 'notSaved', part: kind, sheet: 'Data' })));
    const workbook = openWorkbook(bytes);
    expect(workbook.tables(workbook.sheets[0]!)[0]!.range.rows).toBe(totals ? 4 : 5);
  });

  test('that was deleted stays, and its header with it', async () => {
    const opened = await book();
    const now = put(snapshot(opened), { A1: null, A2: { v: '9', t: 1 } });
    setResource(now, 'SHEET_TABLE_PLUGIN', {});
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual([{ code: 'notSaved', part: 'deletedTables', sheet: 'Data' }]);
    expect((await open(bytes)).workbook.sheets[FIRST]!.cellData).toMatchObject({
      0: { 0: { v: 'ID' } },
      1: { 0: { v: '9' } }
    });
    expect(differingParts(opened.bytes, bytes)).toEqual([SHEET]);
  });

  test('that is new, or of another name, is told of', async () => {
    const opened = await book();
    const now = snapshot(opened);
    const tables = tablesOf(now);
    tables[FIRST]!.tables[0]!.name = 'Renamed';
    tables[SECOND] = {
      tables: [
        {
          id: 'mine',
          name: 'Mine',
          range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
          columns: [],
          filters: { tableColumnFilterList: [] }
        }
      ]
    };
    setResource(now, 'SHEET_TABLE_PLUGIN', tables);
    const saved = saveFile(opened, now);
    expect(saved.bytes).toBe(opened.bytes);
    expect(saved.notes).toEqual([
      { code: 'notSaved', part: 'tableNames', sheet: 'Data' },
      { code: 'notSaved', part: 'newTables', sheet: 'Other' }
    ]);
  });
});

const RULE = { permissionId: 'p', unitId: 'workbook', subUnitId: FIRST };

/** As Univer keeps it: of ranges by the sheet, of sheets by the workbook. */
const protection = (ranges: object, sheets: object): NonNullable<IWorkbookData['resources']> => [
  { name: 'SHEET_RANGE_PROTECTION_PLUGIN', data: JSON.stringify(ranges) },
  { name: 'SHEET_WORKSHEET_PROTECTION_PLUGIN', data: JSON.stringify(sheets) }
];

describe('what is not written is told of, and the file keeps its own:', () => {
  const changed: [string, (now: IWorkbookData) => void][] = [
    [
      'rowsAndColumns',
      (now) => {
        now.sheets[FIRST]!.rowData = { 2: { hd: 1 } };
      }
    ],
    [
      'rowsAndColumns',
      (now) => {
        now.sheets[FIRST]!.columnData = { 0: { w: 300 } };
      }
    ],
    [
      'rowsAndColumns',
      (now) => {
        now.sheets[FIRST]!.columnData![7] = { hd: 1 };
      }
    ],
    [
      'dataValidation',
      (now) => {
        setResource(now, 'SHEET_DATA_VALIDATION_PLUGIN', {});
      }
    ],
    [
      'conditionalFormats',
      (now) => {
        setResource(now, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', {});
      }
    ],
    [
      'filters',
      (now) => {
        setResource(now, 'SHEET_FILTER_PLUGIN', {
          [FIRST]: { ref: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 1 } }
        });
      }
    ],
    [
      'filters',
      (now) => {
        const tables = tablesOf(now);
        tables[FIRST]!.tables[0]!.filters = {
          tableColumnFilterList: [null, { filterType: 'manual', values: ['x'] }]
        };
        setResource(now, 'SHEET_TABLE_PLUGIN', tables);
      }
    ],
    [
      'gridlines',
      (now) => {
        now.sheets[FIRST]!.showGridlines = 0;
      }
    ],
    [
      'hiddenSheets',
      (now) => {
        now.sheets[FIRST]!.hidden = 1;
      }
    ],
    [
      'tabColors',
      (now) => {
        now.sheets[FIRST]!.tabColor = 'rgb(255, 0, 0)';
      }
    ],
    [
      'protection',
      (now) => {
        now.resources!.push(...protection({ [FIRST]: [RULE] }, {}));
      }
    ],
    [
      'protection',
      (now) => {
        now.resources!.push(...protection({}, { workbook: [RULE] }));
      }
    ],
    [
      'deletedSheets',
      (now) => {
        now.sheets = { [SECOND]: now.sheets[SECOND]! };
      }
    ]
  ];

  test.each(changed)('%s', async (kind, change) => {
    const opened = await book();
    const now = changedInPlace(opened);
    change(now);
    const saved = saveFile(opened, now);
    expect(saved.notes).toEqual([{ code: 'notSaved', part: kind, sheet: 'Data' }]);
    expect(saved.bytes).toBe(opened.bytes);
  });
});

test('protection that was taken away again is no change', async () => {
  const opened = await book();
  const now = snapshot(opened);
  now.resources!.push(...protection({ [FIRST]: [] }, {}));
  expect(saveFile(opened, now)).toEqual({ bytes: opened.bytes, notes: [] });
});

describe('what a file says of a sheet as a whole', () => {
  /** The second sheet has a frozen row and column, no gridlines and a tab of a colour; it is hidden. */
  const looks = async (): Promise<OpenedFile> =>
    open(
      await writeXlsx({
        sheets: [
          { name: 'Data', rows: [[1]] },
          {
            name: 'Other',
            rows: [[1]],
            hidden: true,
            freezePane: { rows: 1, columns: 1 },
            view: { showGridLines: false, tabColor: { rgb: 'FF8800' } }
          }
        ]
      })
    );

  test.each<[string, Partial<IWorksheetData>]>([
    ['as it was', {}],
    [
      'in other words',
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- snapshots of earlier Univers have it
      { tabColor: '#FF8800', zoomRatio: 2, freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 } }
    ]
  ])('is no change %s', async (_name, same) => {
    const opened = await looks();
    const now = changedInPlace(opened);
    Object.assign(now.sheets[SECOND]!, same);
    now.sheets[FIRST]!.freeze = { xSplit: 0, ySplit: 0, startRow: 0, startColumn: 0 };
    expect(now.sheets[SECOND]).toMatchObject({
      hidden: 1,
      showGridlines: 0,
      freeze: { xSplit: 1, ySplit: 1 }
    });
    expect(saveFile(opened, now)).toEqual({ bytes: opened.bytes, notes: [] });
  });

  test.each<[string, Partial<IWorksheetData>]>([
    ['gridlines', { showGridlines: 1 }],
    ['hiddenSheets', { hidden: 0 }],
    ['tabColors', { tabColor: '' }]
  ])('is told of where it is taken away or another: %s', async (kind, other) => {
    const opened = await looks();
    const now = changedInPlace(opened);
    Object.assign(now.sheets[SECOND]!, other);
    expect(saveFile(opened, now)).toEqual({
      bytes: opened.bytes,
      notes: [{ code: 'notSaved', part: kind, sheet: 'Other' }]
    });
  });
});

describe('rules', () => {
  const ranges = (endRow: number): IRange[] => [{ startRow: 1, endRow, startColumn: 1, endColumn: 1 }];

  test('that moved as Univer moves them are the same rules', async () => {
    const opened = await book();
    const now = snapshot(opened);
    const rules = resource<Record<string, object[]>>(now, 'SHEET_DATA_VALIDATION_PLUGIN');
    setResource(now, 'SHEET_DATA_VALIDATION_PLUGIN', {
      [FIRST]: [{ ...rules[FIRST]![0], ranges: ranges(8), formula2: '' }]
    });
    const { bytes, notes } = saveFile(opened, now);
    expect(notes).toEqual([]);
    expect(part(bytes, SHEET)).toMatch(/<dataValidation [^>]*sqref="B2:B9"/);
  });

  test('that the file keeps together stay where only one of them moved', async () => {
    const rule = (priority: number): object => ({
      type: 'cellIs',
      operator: 'equal',
      formula: '1',
      priority,
      range: 'B2:B4',
      style: { font: { bold: true } }
    });
    const opened = await open(
      await writeXlsx({
        sheets: [{ name: 'Data', rows: [[1]], conditionalRules: [rule(1), rule(2)] as never }]
      })
    );
    const now = snapshot(opened);
    const rules = resource<Record<string, { ranges: IRange[] }[]>>(
      now,
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN'
    );
    rules[FIRST]![1]!.ranges = ranges(8);
    setResource(now, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', rules);
    expect(saveFile(opened, now)).toEqual({
      bytes: opened.bytes,
      notes: [{ code: 'notSaved', part: 'conditionalFormats', sheet: 'Data' }]
    });
  });
});

test('widths are written for columns that have none in the file', async () => {
  const opened = await book();
  const now = snapshot(opened);
  now.sheets[FIRST]!.columnData![4] = { w: 140 };
  const { bytes, notes } = saveFile(opened, now);
  expect(notes).toEqual([]);
  expect(part(bytes, SHEET)).toContain('<col min="5" max="5" width="20" customWidth="1"/></cols>');
});

test('heights that the grid works out by itself are no change', async () => {
  const opened = await book();
  const now = snapshot(opened);
  now.sheets[FIRST]!.rowData = { 0: { ah: 44 }, 3: { ah: 20, ia: 1 } };
  expect(saveFile(opened, now)).toEqual({ bytes: opened.bytes, notes: [] });
});
