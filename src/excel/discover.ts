import { contains, lastRow, type CellRange } from '../ranges';
import {
  HEADER_SEARCH_ROWS,
  findHeader,
  headerTexts,
  isEmployeeSheet,
  missingColumns,
  remap,
  type Cells,
  type Header,
  type Mapping
} from '../worksheet';
import { ExcelFailure } from './failure';
import { STAMP_KEY } from './settings';

/** Which sheet to judge, and from where to take employee data. */
export interface Choice {
  /** Name of the worksheet; the active one where it is left out. */
  readonly sheet?: string | undefined;
  /** Columns that the user has matched by hand, for the sheet of projects. */
  readonly mapping: Mapping;
  /** Name of the worksheet of employee data; null for none; left out to look for one. */
  readonly employeeSheet?: string | null | undefined;
}

export interface SourceTable extends CellRange {
  readonly name: string;
  readonly showTotals: boolean;
  readonly headers: readonly string[];
}

/** A worksheet whose header has been found. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly header: Header;
  /** The cells of the header's row, or of both, from column A on. */
  readonly headerRows: Cells;
  /** Index of the last row of data. */
  readonly lastRow: number;
  /** Columns to read, from A on. */
  readonly width: number;
}

/** What there is to judge, found in two requests. */
export interface Source extends FoundSheet {
  readonly table: SourceTable | undefined;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** The last column that holds anything, or belongs to a table, in the header's row or below. */
  readonly rightmost: number;
  readonly employees: FoundSheet | undefined;
  readonly sheetNames: readonly string[];
  /** The note of the last run, as the workbook has it. */
  readonly stamp: unknown;
}

/** First cells of another sheet, read to see whether it holds employee data. */
const HEAD = 'A1:BZ22';

/**
 * Finds the rows to judge: in the table at the selection, else in the used range of the sheet. Nothing is written.
 * @throws ExcelFailure
 */
export async function discover(context: Excel.RequestContext, choice: Choice): Promise<Source> {
  const { workbook } = context;
  const named =
    choice.sheet === undefined ? undefined : workbook.worksheets.getItemOrNullObject(choice.sheet);
  const sheet = named ?? workbook.worksheets.getActiveWorksheet();
  sheet.load(['id', 'name']);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/showTotals,items/showHeaders');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(AREA);
  const selection = workbook.getSelectedRange();
  selection.load(AREA);
  selection.worksheet.load('id');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const stamp = workbook.settings.getItemOrNullObject(STAMP_KEY);
  stamp.load('value');
  await context.sync();
  if (named?.isNullObject) throw new ExcelFailure('noSuchSheet', { sheet: choice.sheet! });
  if (used.isNullObject) throw new ExcelFailure('noData', { sheet: sheet.name });

  const width = used.columnIndex + used.columnCount;
  const head = sheet.getRangeByIndexes(
    used.rowIndex,
    0,
    Math.min(used.rowCount, HEADER_SEARCH_ROWS + 1),
    width
  );
  head.load('values');
  const tables = sheet.tables.items.filter(({ showHeaders }) => showHeaders).map(loadTable);
  const others = otherSheets(workbook, sheet, choice.employeeSheet);
  await context.sync();

  const usedArea = areaOf(used);
  const sourceTables = tables.map(tableOf);
  const cursor = selection.worksheet.id === sheet.id ? selection : undefined;
  const atCursor =
    cursor && sourceTables.find((table) => contains(table, cursor.rowIndex, cursor.columnIndex));
  const { header, headerRows, table } =
    chooseHeader(sheet.name, choice.mapping, head.values, usedArea, sourceTables, atCursor) ??
    (await headerOfTable(context, sheet, choice.mapping, atCursor!));
  return {
    id: sheet.id,
    name: sheet.name,
    header,
    headerRows,
    table,
    lastRow: lastRowOf(usedArea, table),
    width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index)),
    isProtected: sheet.protection.protected,
    isFiltered: table
      ? tables[sourceTables.indexOf(table)]!.filter.isDataFiltered
      : sheet.autoFilter.isDataFiltered,
    rightmost: Math.max(
      width - 1,
      ...sourceTables
        .filter(({ row, rows }) => row + rows > header.row)
        .map(({ column, columns }) => column + columns - 1)
    ),
    employees: employeesAmong(others, choice.employeeSheet),
    sheetNames: workbook.worksheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name),
    stamp: stamp.isNullObject ? undefined : (stamp.value as unknown)
  };
}

const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount
});

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly filter: Excel.AutoFilter;
  readonly headers: Excel.Range;
}

function loadTable(table: Excel.Table): LoadedTable {
  const range = table.getRange();
  range.load(AREA);
  const headers = table.getHeaderRowRange();
  headers.load('values');
  table.autoFilter.load('isDataFiltered');
  return { table, range, filter: table.autoFilter, headers };
}

const tableOf = ({ table, range, headers }: LoadedTable): SourceTable => ({
  ...areaOf(range),
  name: table.name,
  showTotals: table.showTotals,
  headers: headers.values[0]!.map(String)
});

const lastRowOf = (used: CellRange, table: SourceTable | undefined): number =>
  table ? lastRow(table) - Number(table.showTotals) : lastRow(used);

/** The rows of a header, among rows of which the first is the worksheet's row `firstRow`. */
export const rowsOf = ({ row, firstDataRow }: Header, rows: Cells, firstRow = 0): Cells =>
  rows.slice(row - firstRow, firstDataRow - firstRow);

interface FoundHeader {
  readonly header: Header;
  readonly headerRows: Cells;
  readonly table: SourceTable | undefined;
}

/** The header among the first rows; undefined when the selection is in a table below them, to be looked at first. */
function chooseHeader(
  sheet: string,
  mapping: Mapping,
  head: Cells,
  used: CellRange,
  tables: readonly SourceTable[],
  atCursor: SourceTable | undefined
): FoundHeader | undefined {
  if (atCursor && atCursor.row >= used.row + head.length) return undefined;
  const inTable =
    atCursor &&
    tryHeader(mapping, head.slice(atCursor.row - used.row, atCursor.row - used.row + 1), atCursor.row);
  if (inTable) return { ...inTable, table: atCursor };
  const found = findHeader(head, used.row);
  if ('nearest' in found)
    throw new ExcelFailure('noHeader', { sheet, found: found.nearest.slice(0, 8).join(' | ') });
  const headerRows = rowsOf(found, head, used.row);
  const header = remap(found, headerTexts(headerRows), mapping);
  const absent = missingColumns(header);
  if (absent.length > 0) throw new ExcelFailure('columnAbsent', { sheet, columns: absent.join(',') });
  const index = header.columns.get('employeeId')!.index;
  return {
    header,
    headerRows,
    table: tables.find((table) => table.row === header.row && contains(table, header.row, index))
  };
}

async function headerOfTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mapping: Mapping,
  table: SourceTable
): Promise<FoundHeader> {
  const row = sheet.getRangeByIndexes(table.row, 0, 1, table.column + table.columns);
  row.load('values');
  await context.sync();
  const found = tryHeader(mapping, row.values, table.row);
  if (!found)
    throw new ExcelFailure('noHeader', { sheet: sheet.name, found: table.headers.slice(0, 8).join(' | ') });
  return { ...found, table };
}

function tryHeader(mapping: Mapping, rows: Cells, row: number): Omit<FoundHeader, 'table'> | undefined {
  const found = findHeader(rows, row);
  if ('nearest' in found) return undefined;
  const header = remap(found, rows[0]!, mapping);
  return missingColumns(header).length === 0 ? { header, headerRows: rows } : undefined;
}

interface OtherSheet {
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly used: Excel.Range;
}

function otherSheets(
  workbook: Excel.Workbook,
  projects: Excel.Worksheet,
  wanted: string | null | undefined
): OtherSheet[] {
  if (wanted === null) return [];
  return workbook.worksheets.items
    .filter(
      ({ id, name, visibility }) =>
        id !== projects.id && (wanted === undefined ? visibility === 'Visible' : name === wanted)
    )
    .map((sheet) => {
      const head = sheet.getRange(HEAD);
      head.load('values');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(AREA);
      return { sheet, head, used };
    });
}

/** The first sheet with employee data. */
function employeesAmong(
  others: readonly OtherSheet[],
  wanted: string | null | undefined
): FoundSheet | undefined {
  for (const { sheet, head, used } of others) {
    if (used.isNullObject) continue;
    const header = findHeader(head.values);
    if ('nearest' in header || !isEmployeeSheet(header)) continue;
    return {
      id: sheet.id,
      name: sheet.name,
      header,
      headerRows: rowsOf(header, head.values),
      lastRow: used.rowIndex + used.rowCount - 1,
      width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index))
    };
  }
  if (wanted) throw new ExcelFailure('noSuchSheet', { sheet: wanted });
  return undefined;
}

/** Asks, in the next request, for the size of a sheet or its table; the answer says whether its last row is still the same. */
export function sizeCheck(
  context: Excel.RequestContext,
  { id, table, lastRow }: Pick<FoundSheet, 'id' | 'lastRow'> & Partial<Source>
): () => boolean {
  const now = table
    ? context.workbook.tables.getItem(table.name).getRange()
    : context.workbook.worksheets.getItem(id).getUsedRange(true);
  now.load(AREA);
  return () => lastRowOf(areaOf(now), table) === lastRow;
}
