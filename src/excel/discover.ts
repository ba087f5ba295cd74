import { HEADER_SEARCH_ROWS, type Mapping, type Matching, type Meanings } from '../worksheet';
import { contains, sameRange } from '../ranges';
import { AREA, areaOf } from './area';
import { askOtherSheets, employeesAmong, kindsAmong, type OtherSheets } from './otherSheets';
import { ExcelFailure } from './failure';
import { selectedCells, type Selection } from './selection';
import { STAMP_KEY } from './settings';
import { edgeOf, lastDataRow, loadTables, type SourceTable } from './sheetTables';
import { chooseHeader, headerOfTable, type FoundHeader, type FoundSheet } from './sourceHeader';

/** A sheet of projects to judge. */
export interface ChosenSheet {
  /** Name or id of the worksheet; the active one where it is left out. */
  readonly sheet?: string | undefined;
  /** What the user calls it, where `sheet` is an id. */
  readonly name?: string;
  /** Columns that the user has matched by hand. */
  readonly mapping: Mapping;
}

/** Which sheets to judge, and from where to take employee data. */
export interface Choice extends ChosenSheet {
  /** The other sheets of projects that are judged together with it. */
  readonly beside?: readonly ChosenSheet[];
  /** Those of sheets of employee data, by the sheet's name. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** What the company's own words mean. */
  readonly meanings?: Meanings;
  /** Name of the worksheet of employee data; null for none; left out to look for one. */
  readonly employeeSheet?: string | null | undefined;
  /** Id of the table whose rows are wanted; the one at the selection where it is left out. */
  readonly table?: string | undefined;
  /** Whether it is looked what the other sheets are. */
  readonly findsOthers?: boolean;
}

/** A sheet of projects to judge, found in three requests. */
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

/** What has been found to judge. */
export interface Discovery {
  /** The sheet that was asked for. */
  readonly front: Source;
  /** It and those that are judged together with it, in the order of their tabs. */
  readonly sources: readonly Source[];
  /** What the other visible sheets are, if that was to be found. */
  readonly others: OtherSheets;
}

/** Times that sheets are looked at anew because their size changed meanwhile. */
const LOOKS = 3;

/** What is asked of a sheet in the first request. */
interface Asked extends ChosenSheet {
  readonly named: Excel.Worksheet | undefined;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Finds the rows to judge: in the table at the selection, else in the used range of the sheet. Nothing is
 * written.
 * @throws ExcelFailure `changing` where the sheet changes its size again and again
 */
export const discover = async (context: Excel.RequestContext, choice: Choice): Promise<Source> =>
  (await discoverAll(context, choice)).front;

/**
 * As {@link discover}, for all sheets that are judged together, in as many requests.
 * @throws ExcelFailure `changing` where a sheet changes its size again and again
 */
export async function discoverAll(context: Excel.RequestContext, choice: Choice): Promise<Discovery> {
  for (let look = 1; look <= LOOKS; look++) {
    const found = await lookAtSheets(context, choice);
    if (found) return found;
  }
  throw new ExcelFailure('changing');
}

/** @returns undefined where somebody has changed the size of a sheet between two requests */
async function lookAtSheets(context: Excel.RequestContext, choice: Choice): Promise<Discovery | undefined> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const selection = choice.table === undefined ? await selectedCells() : undefined;
  const asked = [choice, ...(choice.beside ?? [])].map((chosen) => askSheet(context, chosen));
  worksheets.load('items/id,items/name,items/visibility');
  const stamp = workbook.settings.getItemOrNullObject(STAMP_KEY);
  stamp.load('value');
  await context.sync();
  for (const { named, worksheet, used, ...chosen } of asked) {
    if (named?.isNullObject)
      throw new ExcelFailure('noSuchSheet', { sheet: chosen.name ?? chosen.sheet ?? '' });
    if (used.isNullObject) throw new ExcelFailure('noData', { sheet: worksheet.name });
  }

  // A sheet may have been named twice, in other letters.
  const distinct = asked.filter(
    ({ worksheet }, i) => asked.findIndex((other) => other.worksheet.id === worksheet.id) === i
  );
  const looked = distinct.map((one) => ({ ...one, ...askHead(one) }));
  const others = askOtherSheets(
    workbook,
    distinct.map(({ worksheet }) => worksheet.id),
    choice.employeeSheet,
    choice.findsOthers
  );
  await context.sync();
  // A column that has been inserted would push the last one out of what is read.
  if (!looked.every(isSameSize)) return undefined;

  const sources: Source[] = [];
  const shared = {
    employees: employeesAmong(others, choice),
    sheetNames: worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
    stamp: stamp.isNullObject ? undefined : (stamp.value as unknown)
  };
  for (const one of looked) {
    const tables = one.loaded();
    const preferred = tables.find((table) => isWanted(table, choice.table, one.worksheet.id, selection));
    const found = await headerIn(context, one, tables, preferred, choice.meanings);
    sources.push({ ...sourceOf(one, tables, found), ...shared });
  }
  const [front] = sources;
  if (!front) throw new ExcelFailure('unavailable');
  const placeOf = ({ id }: Source): number => worksheets.items.findIndex((sheet) => sheet.id === id);
  return {
    front,
    sources: sources.sort((a, b) => placeOf(a) - placeOf(b)),
    others: choice.findsOthers ? kindsAmong(others, choice) : { projects: [], lists: [] }
  };
}

/** Asks, in the next request, what a sheet is and where its cells are. */
function askSheet({ workbook }: Excel.RequestContext, chosen: ChosenSheet): Asked {
  const named =
    chosen.sheet === undefined ? undefined : workbook.worksheets.getItemOrNullObject(chosen.sheet);
  const worksheet = named ?? workbook.worksheets.getActiveWorksheet();
  worksheet.load(['id', 'name']);
  worksheet.protection.load('protected');
  worksheet.autoFilter.load('isDataFiltered');
  worksheet.tables.load('items/id,items/name,items/showTotals,items/showHeaders');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load([...AREA, 'rowHidden']);
  return { ...chosen, named, worksheet, used };
}

interface Head {
  readonly head: Excel.Range;
  readonly usedNow: Excel.Range;
  /** The tables of the sheet, once the request is answered. */
  readonly loaded: () => SourceTable[];
}

/** Asks, in the next request, for the rows in which the header is looked for. */
function askHead({ worksheet, used }: Asked): Head {
  const head = worksheet.getRangeByIndexes(
    used.rowIndex,
    0,
    Math.min(used.rowCount, HEADER_SEARCH_ROWS + 1),
    used.columnIndex + used.columnCount
  );
  head.load('values');
  const usedNow = worksheet.getUsedRangeOrNullObject(true);
  usedNow.load(AREA);
  return { head, usedNow, loaded: loadTables(worksheet.tables) };
}

const isSameSize = ({ used, usedNow }: Asked & Head): boolean =>
  !usedNow.isNullObject && sameRange(areaOf(usedNow), areaOf(used));

async function headerIn(
  context: Excel.RequestContext,
  { mapping, worksheet, used, head }: Asked & Head,
  tables: readonly SourceTable[],
  preferred: SourceTable | undefined,
  meanings: Meanings | undefined
): Promise<FoundHeader> {
  const matching: Matching = { mapping, ...(meanings && { meanings }) };
  const search = {
    sheet: worksheet.name,
    matching,
    head: head.values,
    used: areaOf(used),
    tables,
    preferred
  };
  const found =
    chooseHeader(search) ?? (preferred && (await headerOfTable(context, worksheet, matching, preferred)));
  if (!found) throw new ExcelFailure('noHeader', { sheet: worksheet.name, found: '' });
  return found;
}

function sourceOf(
  { mapping, worksheet, used }: Asked,
  tables: readonly SourceTable[],
  { header, headerRows, table }: FoundHeader
): Omit<Source, 'employees' | 'sheetNames' | 'stamp'> {
  const usedArea = areaOf(used);
  const lastRow = lastDataRow(usedArea, table);
  const edge = edgeOf(usedArea, tables, table, header, lastRow);
  return {
    id: worksheet.id,
    name: worksheet.name,
    header,
    headerRows,
    table,
    mapping,
    tables,
    lastRow,
    // What is merged in a column that numbers projects makes its rows one.
    width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index), ...header.projectKeys),
    isProtected: worksheet.protection.protected,
    // Null where some rows are hidden and others are not.
    hasHiddenRows: (used.rowHidden as boolean | null) !== false,
    isFiltered: worksheet.autoFilter.isDataFiltered,
    lastColumn: edge.last,
    rightmost: edge.last + (edge.beside ? 1 : 0),
    besideTable: header.output ? undefined : edge.beside?.name,
    tableGrows: edge.grows !== undefined
  };
}

const isWanted = (
  table: SourceTable,
  id: string | undefined,
  sheetId: string,
  selection: Selection | undefined
): boolean =>
  table.hasHeaders &&
  (id === undefined
    ? selection?.sheetId === sheetId && contains(table, selection.row, selection.column)
    : table.id === id);

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
