import {
  cellRange,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  address,
  union,
  type CellRange
} from '../../ranges';
import {
  HEADER_FILL,
  isList,
  placesIn,
  refreshed,
  rowHeight,
  type CellLook,
  type ListColumn,
  type ListTable,
  type ListValue
} from '../../sheetModel';
import { XlsxError } from '../errors';
import type { NewTable } from '../package/newSheet';
import type { NewFormats } from '../styles/newFormats';
import type {
  CellEdit,
  CellValue,
  FormatIndex,
  SheetEdits,
  SheetInfo,
  TableChange,
  TableInfo,
  Workbook
} from '../types';

/** A sheet of the program's own, with the table of its list. */
export interface ListPlace {
  readonly sheet: SheetInfo;
  readonly table: TableInfo;
}

/** The table in a sheet that is such a list. */
export const tableOfList = (workbook: Workbook, sheet: SheetInfo, list: ListTable): TableInfo | undefined =>
  workbook.tables(sheet).find((one) => one.headerRows === 1 && isList(list, one.columns));

/** What stands in a list's table: its headers, and the rows below them, totals left out. */
export function listRows(
  workbook: Workbook,
  { sheet, table }: ListPlace
): { readonly headers: readonly string[]; readonly rows: readonly (readonly CellValue[])[] } {
  const { range, headerRows, totalsRows } = table;
  const rows: CellValue[][] = [];
  const last = lastRow(range) - totalsRows;
  const firstRow = range.row + headerRows;
  workbook.readRows(
    sheet,
    (row, values) => {
      if (row > last) return false;
      rows.push(table.columns.map((_header, i) => values[range.column + i] ?? null));
      return true;
    },
    { firstRow }
  );
  return { headers: table.columns, rows };
}

/** The table of a list whose sheet is new. */
export const newTable = (list: ListTable): NewTable => ({
  name: list.name,
  range: tableRange(list),
  columns: headerCells(list.columns),
  style: list.style
});

const headerCells = (columns: readonly ListColumn[]): string[] => columns.map(({ header }) => header);

/** A table has a row below its header, be it blank. */
const tableRange = ({ rows, columns }: ListTable): CellRange =>
  cellRange(0, 0, 1 + Math.max(1, rows.length), columns.length);

/** The formats of a column's cells. */
interface Looks {
  readonly header: FormatIndex | undefined;
  readonly text: FormatIndex | undefined;
  readonly number: FormatIndex | undefined;
}

/** The formats of a list's columns, as far as the workbook takes new ones. */
export function looksOfList(formats: NewFormats, { columns }: ListTable): (column: ListColumn) => Looks {
  const add = (look: CellLook, numberFormat: string): FormatIndex | undefined =>
    formats.add({
      base: 0,
      font: {},
      fill: undefined,
      alignment: alignment(look.align, look.wraps, 'top'),
      numberFormat
    });
  const header = formats.add({
    base: 0,
    font: { b: '' },
    fill: HEADER_FILL,
    alignment: alignment('center', true, 'center'),
    numberFormat: 'General'
  });
  const looks = new Map(
    columns.map(({ id, look }) => [
      id,
      { header, text: add(look, look.isText ? '@' : numbersOf(look)), number: add(look, numbersOf(look)) }
    ])
  );
  return ({ id }) => looks.get(id) ?? { header: undefined, text: undefined, number: undefined };
}

const numbersOf = ({ numberFormat = 'General' }: CellLook): string => numberFormat;

const alignment = (horizontal: string, wraps: boolean, vertical: string): Record<string, string> => ({
  horizontal,
  vertical,
  ...(wraps && { wrapText: '1' })
});

const cellOf = (column: number, value: ListValue, format: FormatIndex | undefined): CellEdit => ({
  column,
  value: value === '' ? null : value,
  ...(format !== undefined && { format })
});

const bodyFormat = (value: ListValue, { text, number }: Looks): FormatIndex | undefined =>
  typeof value === 'number' ? number : text;

/** The cells of a list whose sheet is new. */
export function newListEdits(table: ListTable, looksOfColumn: (column: ListColumn) => Looks): SheetEdits {
  const { columns, rows } = table;
  return {
    range: tableRange(table),
    row: (index) => {
      if (index === 0)
        return columns.map((column, i) => cellOf(i, column.header, looksOfColumn(column).header));
      const row = rows[index - 1];
      return (
        row &&
        columns.map((column, i) => cellOf(i, row[i] ?? '', bodyFormat(row[i] ?? '', looksOfColumn(column))))
      );
    },
    columnWidths: new Map(columns.map(({ width }, i) => [i, width])),
    rowHeight: (index) => rowHeight(columns, index === 0 ? headerCells(columns) : (rows[index - 1] ?? []))
  };
}

/** Stands for the result of a formula that has none stored: the cell is not blank. */
const UNCALCULATED = '=';

/**
 * The cells to change where the list is there.
 * @param added ids of columns that are put at the list's end where it lacks them
 * @throws XlsxError `cannotSplice` with the cell where something of the user's stands in the way
 */
export function refreshedListEdits(
  workbook: Workbook,
  { sheet, table }: ListPlace,
  list: ListTable,
  looksOfColumn: (column: ListColumn) => Looks,
  added: readonly string[]
): SheetEdits {
  const { range, headerRows, totalsRows } = table;
  const first = range.row + headerRows;
  const bodyRows = range.rows - headerRows - totalsRows;
  const cells = new Map<number, readonly CellValue[]>();
  workbook.readRows(sheet, (row, values) => cells.set(row, values), { uncalculated: UNCALCULATED });
  const body = Array.from({ length: bodyRows }, (_, i) => cells.get(first + i) ?? []);
  const isInside = (column: number): boolean => column >= range.column && column <= lastColumn(range);
  const plan = refreshed(
    list,
    {
      headers: table.columns,
      rows: body.map((values) => table.columns.map((_header, i) => values[range.column + i])),
      hasCellsBeside: body.some((values) =>
        values.some((value, column) => !isInside(column) && value !== null)
      )
    },
    added
  );
  const newRows = Math.max(1, plan.rows.length);
  const now = cellRange(range.row, range.column, headerRows + newRows + totalsRows, plan.headers.length);
  checkRoom(workbook, sheet, table, now, cells);
  const places = placesIn(list.columns, plan.headers);
  const columnAt = (place: number): ListColumn | undefined => list.columns[places.indexOf(place)];
  const rowAt = (index: number): CellEdit[] => {
    const isNew = index >= first + bodyRows;
    const values = plan.rows[index - first] ?? plan.headers.map(() => '');
    return plan.headers.flatMap((_header, place): CellEdit[] => {
      const value = values[place];
      const column = columnAt(place);
      if (value === undefined || !column) return [];
      const isAdded = place >= table.columns.length;
      const format = isNew || isAdded ? bodyFormat(value, looksOfColumn(column)) : undefined;
      return [cellOf(range.column + place, value, format)];
    });
  };
  const change: TableChange = {
    table,
    range: now,
    columns: plan.headers.map((name, i) => ({ from: i < table.columns.length ? i : undefined, name }))
  };
  const isChanged = now.rows !== range.rows || plan.headers.some((header, i) => header !== table.columns[i]);
  return {
    range: union(cellRange(range.row, range.column, range.rows - totalsRows, range.columns), {
      ...now,
      rows: now.rows - totalsRows
    }),
    row: (index) => {
      if (index >= first) return rowAt(index);
      return plan.headers.flatMap((header, place): CellEdit[] => {
        const column = columnAt(place);
        if (!column || header === table.columns[place]) return [];
        const format = place >= table.columns.length ? looksOfColumn(column).header : undefined;
        return [cellOf(range.column + place, header, format)];
      });
    },
    rowHeight: (index) => {
      const values = plan.rows[index - first];
      return (
        values &&
        rowHeight(
          plan.headers.map((_header, place) => columnAt(place)),
          values
        )
      );
    },
    ...(isChanged && { tables: [change] }),
    columnWidths: new Map(
      plan.headers.flatMap((_header, place) => {
        const column = place < table.columns.length ? undefined : columnAt(place);
        return column ? [[range.column + place, column.width] as const] : [];
      })
    )
  };
}

/**
 * Refuses to let the table grow over anything of the user's: cells, merged cells, other tables, its totals.
 * @throws XlsxError `cannotSplice`
 */
function checkRoom(
  workbook: Workbook,
  sheet: SheetInfo,
  { range, part, totalsRows }: TableInfo,
  now: CellRange,
  cells: ReadonlyMap<number, readonly CellValue[]>
): void {
  const refuse = (row: number, column: number): never => {
    throw new XlsxError('cannotSplice', address(sheet.name, row, column));
  };
  if (totalsRows > 0 && now.rows !== range.rows) refuse(lastRow(range), range.column);
  const isNew = (row: number, column: number): boolean =>
    contains(now, row, column) && !contains(range, row, column);
  for (const [row, values] of cells)
    values.forEach((value, column) => {
      if (value !== null && isNew(row, column)) refuse(row, column);
    });
  const { merges, tables } = workbook.facts(sheet);
  const others = [...merges, ...tables.filter((other) => other.part !== part).map((other) => other.range)];
  for (const other of others) if (overlaps(other, now)) refuse(other.row, other.column);
}
