import { HEADER_SEARCH_ROWS, type Mapping, type Matching, type Meanings } from '../worksheet';
import { contains, sameRange } from '../ranges';
import { AREA, areaOf } from './area';
import { askOtherSheets, employeesAmong } from './employeeSheets';
import { ExcelFailure } from './failure';
import { selectedCells, type Selection } from './selection';
import { STAMP_KEY } from './settings';
import { edgeOf, lastDataRow, loadTables, type SourceTable } from './sheetTables';
import { chooseHeader, headerOfTable, type FoundSheet } from './sourceHeader';

/** Which sheet to judge, and from where to take employee data. */
export interface Choice {
  /** Name or id of the worksheet; the active one where it is left out. */
  readonly sheet?: string | undefined;
  /** Columns that the user has matched by hand, for the sheet of projects. */
  readonly mapping: Mapping;
  /** Those of sheets of employee data, by the sheet's name. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** What the company's own words mean. */
  readonly meanings?: Meanings;
  /** Name of the worksheet of employee data; null for none; left out to look for one. */
  readonly employeeSheet?: string | null | undefined;
  /** Id of the table whose rows are wanted; the one at the selection where it is left out. */
  readonly table?: string | undefined;
}

/** What there is to judge, found in three requests. */
export interface Source extends FoundSheet {
  readonly table: SourceTable | undefined;
  /** The columns that the user has matched by hand. */
  readonly mapping: Mapping;
  readonly isProtected: boolean;
  /** Rows are hidden: by a filter of the sheet or of any table, by an advanced filter, or by hand. */
  readonly hasHiddenRows: boolean;
  /** A filter of the sheet's own is in force. */
  readonly isFiltered: boolean;
  readonly tables: readonly SourceTable[];
  /** The last column that is in use, in the header's row or below. */
  readonly lastColumn: number;
  /** The column that new ones stand right of: the last one in use, or the one that is left free beside it. */
  readonly rightmost: number;
  /**
   * The other table beside which a column is left free, by name, so that it does not take in what is written.
   */
  readonly besideTable: string | undefined;
  /** The rows' table takes in new columns. */
  readonly tableGrows: boolean;
  readonly employees: FoundSheet | undefined;
  readonly sheetNames: readonly string[];
  /** The note of the last run, as the workbook has it. */
  readonly stamp: unknown;
}

/** Times that a sheet is looked at anew because its size changed meanwhile. */
const LOOKS = 3;

/**
 * Finds the rows to judge: in the table at the selection, else in the used range of the sheet. Nothing is
 * written.
 * @throws ExcelFailure `changing` where the sheet changes its size again and again
 */
export async function discover(context: Excel.RequestContext, choice: Choice): Promise<Source> {
  for (let look = 1; look <= LOOKS; look++) {
    const source = await lookAtSheet(context, choice);
    if (source) return source;
  }
  throw new ExcelFailure('changing');
}

/** @returns undefined where somebody has changed the size of the sheet between two requests */
async function lookAtSheet(context: Excel.RequestContext, choice: Choice): Promise<Source | undefined> {
  const { workbook } = context;
  const selection = choice.table === undefined ? await selectedCells() : undefined;
  const named =
    choice.sheet === undefined ? undefined : workbook.worksheets.getItemOrNullObject(choice.sheet);
  const sheet = named ?? workbook.worksheets.getActiveWorksheet();
  sheet.load(['id', 'name']);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/id,items/name,items/showTotals,items/showHeaders');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...AREA, 'rowHidden']);
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const stamp = workbook.settings.getItemOrNullObject(STAMP_KEY);
  stamp.load('value');
  await context.sync();
  if (named?.isNullObject) throw new ExcelFailure('noSuchSheet', { sheet: choice.sheet ?? '' });
  if (used.isNullObject) throw new ExcelFailure('noData', { sheet: sheet.name });

  const usedArea = areaOf(used);
  const head = sheet.getRangeByIndexes(
    used.rowIndex,
    0,
    Math.min(used.rowCount, HEADER_SEARCH_ROWS + 1),
    used.columnIndex + used.columnCount
  );
  head.load('values');
  const usedNow = sheet.getUsedRangeOrNullObject(true);
  usedNow.load(AREA);
  const loaded = loadTables(sheet.tables);
  const others = askOtherSheets(workbook, sheet, choice.employeeSheet);
  await context.sync();
  // A column that has been inserted would push the last one out of what is read.
  if (usedNow.isNullObject || !sameRange(areaOf(usedNow), usedArea)) return undefined;

  const tables = loaded();
  const preferred = tables.find((table) => isWanted(table, choice.table, sheet.id, selection));
  const matching: Matching = {
    mapping: choice.mapping,
    ...(choice.meanings && { meanings: choice.meanings })
  };
  const search = { sheet: sheet.name, matching, head: head.values, used: usedArea, tables, preferred };
  const below = (): Promise<ReturnType<typeof chooseHeader>> =>
    preferred ? headerOfTable(context, sheet, matching, preferred) : Promise.resolve(undefined);
  const found = chooseHeader(search) ?? (await below());
  if (!found) throw new ExcelFailure('noHeader', { sheet: sheet.name, found: '' });
  const { header, headerRows, table } = found;
  const lastRow = lastDataRow(usedArea, table);
  const edge = edgeOf(usedArea, tables, table, header, lastRow);
  return {
    id: sheet.id,
    name: sheet.name,
    header,
    headerRows,
    table,
    mapping: choice.mapping,
    tables,
    lastRow,
    // What is merged in a column that numbers projects makes its rows one.
    width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index), ...header.projectKeys),
    isProtected: sheet.protection.protected,
    // Null where some rows are hidden and others are not.
    hasHiddenRows: (used.rowHidden as boolean | null) !== false,
    isFiltered: sheet.autoFilter.isDataFiltered,
    lastColumn: edge.last,
    rightmost: edge.last + (edge.beside ? 1 : 0),
    besideTable: header.output ? undefined : edge.beside?.name,
    tableGrows: edge.grows !== undefined,
    employees: employeesAmong(others, choice),
    sheetNames: workbook.worksheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => name),
    stamp: stamp.isNullObject ? undefined : (stamp.value as unknown)
  };
}

const isWanted = (
  table: SourceTable,
  id: string | undefined,
  sheetId: string,
  selection: Selection | undefined
): boolean =>
  id === undefined
    ? selection?.sheetId === sheetId && contains(table, selection.row, selection.column)
    : table.id === id;

/**
 * Asks, in the next request, for the size of a sheet or its table; the answer says whether its last row is
 * still the same.
 */
export function askSize(
  context: Excel.RequestContext,
  { id, table, lastRow }: Pick<FoundSheet, 'id' | 'lastRow'> & Partial<Source>
): () => boolean {
  const now = table
    ? context.workbook.tables.getItem(table.id).getRange()
    : context.workbook.worksheets.getItem(id).getUsedRange(true);
  now.load(AREA);
  return () => lastDataRow(areaOf(now), table) === lastRow;
}
