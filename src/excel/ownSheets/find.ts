import { parseAddress, type CellRange } from '../../ranges';
import { AREA, areaOf } from '../area';
import { loadTables, type SourceTable } from '../sheetTables';
import { findMark, type FoundMark } from './findMark';

/** A sheet of the program's own, with the table of its list. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly hasHiddenRows: boolean;
  /** The cells that are in use. */
  readonly used: CellRange;
  readonly table: SourceTable;
  /** The sheet's other tables. */
  readonly others: readonly CellRange[];
}

/** What a workbook has, as far as a sheet of the program's own goes. */
export interface Found extends FoundMark {
  /** Undefined where there is none, or where the user has made something else of it. */
  readonly own: OwnSheet | undefined;
  /** Name of the sheet that the mark leads to, whatever it holds. */
  readonly marked: string | undefined;
}

/**
 * Finds the sheet that goes by a mark, in two requests.
 * @param isOurs whether a table with such headers is the list
 */
export async function findOwnSheet(
  context: Excel.RequestContext,
  mark: string,
  isOurs: (headers: readonly string[]) => boolean
): Promise<Found> {
  const found = await findMark(context, mark);
  const marked = parseAddress(found.formula?.replace(/^=/, '') ?? '')?.sheet;
  const sheet = context.workbook.worksheets.items.find((one) => one.name === marked);
  return { ...found, own: sheet && (await listIn(context, sheet, isOurs)), marked: sheet?.name };
}

async function listIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isOurs: (headers: readonly string[]) => boolean
): Promise<OwnSheet | undefined> {
  sheet.tables.load('items/id,items/name,items/showTotals,items/showHeaders');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...AREA, 'rowHidden']);
  await context.sync();
  if (used.isNullObject) return undefined;
  const loaded = loadTables(sheet.tables);
  await context.sync();
  const tables = loaded();
  const table = tables.find(({ headers }) => isOurs(headers));
  return (
    table && {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      // Null where some rows are hidden and others are not.
      hasHiddenRows: (used.rowHidden as boolean | null) !== false,
      used: areaOf(used),
      table,
      others: tables.filter((other) => other !== table)
    }
  );
}
