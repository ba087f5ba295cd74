import {
  address,
  cellRange,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  sameRange,
  type CellRange
} from '../../ranges';
import { placesIn, refreshed, type ListColumn, type RefreshedList, type SheetModel } from '../../sheetModel';
import { isBlank, type Cell } from '../../worksheet';
import { AREA, areaOf } from '../area';
import { inBlocks, rowsPerBlock } from '../blocks';
import { brief } from '../brief';
import { CONTENTS, rowsOfContents, type Content } from '../cellContents';
import { ExcelFailure } from '../failure';
import { GUESSED_CELL_BYTES } from '../read';
import type { SourceTable } from '../sheetTables';
import { GENERAL } from '../formatCodes';
import type { OwnSheet } from './find';

/** A list as it stands in a sheet, and what is to become of it. */
export interface Standing {
  readonly own: OwnSheet;
  readonly plan: RefreshedList;
  /** The table's area then. */
  readonly now: CellRange;
  /** The list's column by its place in the table; undefined for the user's own. */
  readonly columnAt: (place: number) => ListColumn | undefined;
  /** What a cell holds, by row from the table's header and column from the table's first. */
  readonly contentAt: (row: number, place: number) => Content;
  readonly formatAt: (row: number, place: number) => string;
}

/** A cell's contents, values and format travel together. */
export const CELL_BYTES = 4 * GUESSED_CELL_BYTES;

/**
 * Reads a list that stands in a sheet, and lays the new one over it.
 * @param added ids of columns that are put at the list's end where it lacks them
 * @throws ExcelFailure `listProtected`, `listFiltered`, `listNoRoom`
 */
export async function readStanding(
  context: Excel.RequestContext,
  own: OwnSheet,
  { table: list }: SheetModel,
  added: readonly string[],
  signal: AbortSignal
): Promise<Standing> {
  const { table, used, name } = own;
  if (own.isProtected) throw new ExcelFailure('listProtected', { sheet: name });
  if (own.hasHiddenRows) throw new ExcelFailure('listFiltered', { sheet: name });
  const sheet = context.workbook.worksheets.getItem(own.id);
  const width = Math.max(lastColumn(used), lastColumn(table)) + 1;
  const end = Math.max(lastRow(used), lastRow(table));
  const contents: Content[][] = [];
  const values: Cell[][] = [];
  const formats: string[][] = [];
  await inBlocks(table.row, end, rowsPerBlock(width * CELL_BYTES), signal, async (row, count) => {
    const cells = brief(sheet.getRangeByIndexes(row, 0, count, width));
    cells.load([...CONTENTS, 'numberFormat']);
    const isSame = askIfSame(context, table);
    await context.sync();
    contents.push(...rowsOfContents(cells));
    if (!isSame()) throw new ExcelFailure('changing');
    values.push(...(cells.values as Cell[][]));
    formats.push(...(cells.numberFormat as string[][]));
    return undefined;
  });
  const totals = Number(table.showTotals);
  const bodyRows = table.rows - 1 - totals;
  const plan = refreshed(
    list,
    {
      headers: table.headers,
      rows: Array.from({ length: bodyRows }, (_, i) =>
        table.headers.map((_header, place) => {
          const column = table.column + place;
          const value = values[i + 1]?.[column];
          // A formula that shows nothing is something of the user's all the same.
          return isBlank(value) ? contents[i + 1]?.[column] : value;
        })
      ),
      hasCellsBeside: contents
        .slice(1, 1 + bodyRows)
        .some((row) =>
          row.some(
            (content, column) =>
              content !== '' && !contains(cellRange(0, table.column, 1, table.columns), 0, column)
          )
        )
    },
    added
  );
  const rows = 1 + Math.max(1, plan.rows.length) + totals;
  const now = cellRange(table.row, table.column, rows, plan.headers.length);
  checkRoom(own, now, contents);
  const places = placesIn(list.columns, plan.headers);
  return {
    own,
    plan,
    now,
    columnAt: (place) => list.columns[places.indexOf(place)],
    contentAt: (row, place) => contents[row]?.[table.column + place] ?? '',
    formatAt: (row, place) => formats[row]?.[table.column + place] ?? GENERAL
  };
}

/** Asks, in the next request, whether a table is where it was, and has the same columns. */
export function askIfSame({ workbook }: Excel.RequestContext, table: SourceTable): () => boolean {
  const now = workbook.tables.getItem(table.id);
  const area = now.getRange();
  area.load(AREA);
  const header = now.getHeaderRowRange();
  header.load('values');
  return () =>
    sameRange(areaOf(area), table) &&
    table.headers.every((text, place) => String(header.values[0]?.[place] ?? '') === text);
}

/**
 * Refuses to let the table grow over anything of the user's: cells, other tables, its totals.
 * @throws ExcelFailure `listNoRoom`
 */
function checkRoom(
  { name, table, others }: OwnSheet,
  now: CellRange,
  contents: readonly (readonly Content[])[]
): void {
  const refuse = (row: number, column: number): never => {
    throw new ExcelFailure('listNoRoom', { cell: address(name, row, column) });
  };
  if (table.showTotals && now.rows !== table.rows) refuse(lastRow(table), table.column);
  contents.forEach((cells, i) =>
    cells.forEach((content, column) => {
      const row = table.row + i;
      if (content !== '' && contains(now, row, column) && !contains(table, row, column)) refuse(row, column);
    })
  );
  for (const other of others) if (overlaps(other, now)) refuse(other.row, other.column);
}
