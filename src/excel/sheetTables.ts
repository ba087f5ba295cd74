import { takesOutput, type Header } from '../worksheet';
import { lastColumn, lastRow, type CellRange } from '../ranges';
import { AREA, areaOf } from './area';

export interface SourceTable extends CellRange {
  readonly id: string;
  readonly name: string;
  /** Without a header row no columns of projects are found by it. */
  readonly hasHeaders: boolean;
  readonly showTotals: boolean;
  readonly headers: readonly string[];
  readonly isFiltered: boolean;
}

/**
 * Loads the tables of a sheet whose names and kind are known. @returns gives them once the request is
 * answered
 */
export function loadTables(tables: Excel.TableCollection): () => SourceTable[] {
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load(AREA);
    // Filters stand in a header row, too.
    const headers = table.showHeaders ? table.getHeaderRowRange() : undefined;
    headers?.load('values');
    if (headers) table.autoFilter.load('isDataFiltered');
    return { table, range, headers };
  });
  return () =>
    asked.map(({ table, range, headers }) => ({
      ...areaOf(range),
      id: table.id,
      name: table.name,
      hasHeaders: table.showHeaders,
      showTotals: table.showTotals,
      headers: (headers?.values[0] ?? []).map(String),
      isFiltered: headers !== undefined && table.autoFilter.isDataFiltered
    }));
}

/** Index of the last row of data of a table, or of a used range. */
export const lastDataRow = (used: CellRange, table: SourceTable | undefined): number =>
  table ? lastRow(table) - Number(table.showTotals) : lastRow(used);

/** Where the cells that are in use end, and what stands there. */
export interface Edge {
  /** The last column that holds anything, or belongs to a table, in the rows to be written. */
  readonly last: number;
  /** The rows' own table, where it ends there and can grow. */
  readonly grows: SourceTable | undefined;
  /**
   * Another table that ends there: it would take in whatever is written flush beside it
   * (OfficeDev/office-js#6745).
   */
  readonly beside: SourceTable | undefined;
}

/** @param lastRow the last row that will be written, from the header's on */
export function edgeOf(
  used: CellRange,
  tables: readonly SourceTable[],
  own: SourceTable | undefined,
  header: Header,
  lastRow: number
): Edge {
  const near = tables.filter((table) => table.row + table.rows > header.row);
  const last = Math.max(lastColumn(used), ...near.map(lastColumn));
  const atEdge = near.filter((table) => lastColumn(table) === last && table.row <= lastRow);
  const grows = atEdge.find((table) => table.id === own?.id && takesOutput(table.headers, header, last));
  return { last, grows, beside: atEdge.find((table) => table !== grows) };
}
