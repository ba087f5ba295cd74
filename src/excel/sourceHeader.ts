import { findMatchedHeader, missingColumns, type Cells, type Header, type Matching } from '../worksheet';
import { contains, type CellRange } from '../ranges';
import { ExcelFailure } from './failure';
import type { SourceTable } from './sheetTables';

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

/** A header, and the table that it is the header row of. */
export interface FoundHeader {
  readonly header: Header;
  readonly headerRows: Cells;
  readonly table: SourceTable | undefined;
}

/** The rows of a header, among rows of which the first is the worksheet's row `firstRow`. */
export const rowsOf = ({ row, firstDataRow }: Header, rows: Cells, firstRow = 0): Cells =>
  rows.slice(row - firstRow, firstDataRow - firstRow);

/** What the header is looked for in. */
export interface HeaderSearch {
  readonly sheet: string;
  readonly matching: Matching;
  /** The first rows of the used area, from column A on. */
  readonly head: Cells;
  readonly used: CellRange;
  readonly tables: readonly SourceTable[];
  /** The table to prefer. */
  readonly preferred: SourceTable | undefined;
}

/**
 * The header among the first rows; undefined when the preferred table begins below them and has to be read
 * first.
 * @throws ExcelFailure `noHeader`, `columnAbsent`
 */
export function chooseHeader(search: HeaderSearch): FoundHeader | undefined {
  const { sheet, matching, head, used, tables, preferred } = search;
  if (preferred && preferred.row >= used.row + head.length) return undefined;
  const inTable =
    preferred &&
    tryHeader(matching, head.slice(preferred.row - used.row, preferred.row - used.row + 1), preferred.row);
  if (inTable) return { ...inTable, table: preferred };
  const header = findMatchedHeader(head, used.row, matching);
  if ('nearest' in header)
    throw new ExcelFailure('noHeader', { sheet, found: header.nearest.slice(0, 8).join(' | ') });
  const headerRows = rowsOf(header, head, used.row);
  const absent = missingColumns(header);
  const [first] = header.columns.values();
  const index = (header.columns.get('employeeId') ?? first)?.index;
  if (absent.length > 0 || index === undefined)
    throw new ExcelFailure('columnAbsent', { sheet, columns: absent.join(',') });
  return {
    header,
    headerRows,
    table: tables.find(
      (table) => table.hasHeaders && table.row === header.row && contains(table, header.row, index)
    )
  };
}

/** Reads the header of a table that begins below the first rows. @throws ExcelFailure `noHeader` */
export async function headerOfTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  matching: Matching,
  table: SourceTable
): Promise<FoundHeader> {
  const row = sheet.getRangeByIndexes(table.row, 0, 1, table.column + table.columns);
  row.load('values');
  await context.sync();
  const found = tryHeader(matching, row.values, table.row);
  if (!found)
    throw new ExcelFailure('noHeader', { sheet: sheet.name, found: table.headers.slice(0, 8).join(' | ') });
  return { ...found, table };
}

function tryHeader(matching: Matching, rows: Cells, row: number): Omit<FoundHeader, 'table'> | undefined {
  const header = findMatchedHeader(rows, row, matching);
  if ('nearest' in header) return undefined;
  return missingColumns(header).length === 0 ? { header, headerRows: rows } : undefined;
}
