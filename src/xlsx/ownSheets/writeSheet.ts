import {
  cellRange,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  parseAddress,
  quotedSheet,
  address,
  union,
  type CellRange
} from '../../ranges';
import {
  freeSheetName,
  HEADER_FILL,
  isList,
  placesIn,
  refreshed,
  rowHeight,
  type CellLook,
  type ListColumn,
  type ListTable,
  type ListValue,
  type SheetModel
} from '../../sheetModel';
import { XlsxError } from '../errors';
import { addSheet } from '../package/addSheet';
import type { DefinedName } from '../package/definedNames';
import { openWorkbook } from '../package/openWorkbook';
import { NewFormats } from '../styles/newFormats';
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
import { joined } from '../xml/patches';
import type { Codec } from '../zip/codec';

/** A sheet of the program's own, with the table of its list. */
export interface OwnSheet {
  readonly sheet: SheetInfo;
  readonly table: TableInfo;
}

/**
 * The sheet that goes by the model's mark and still holds its list; undefined where there is none, or where
 * the user has made something else of it.
 */
export function ownSheet(workbook: Workbook, { mark, table }: SheetModel): OwnSheet | undefined {
  const name = workbook.definedNames().find((one) => one.sheet === undefined && isSameName(one.name, mark));
  const marked = name && parseAddress(name.formula)?.sheet;
  const sheet = workbook.sheets.find((one) => one.name === marked && one.kind === 'worksheet');
  const own =
    sheet && workbook.tables(sheet).find((one) => one.headerRows === 1 && isList(table, one.columns));
  return sheet && own && { sheet, table: own };
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Writes a sheet of the program's own into a workbook: anew behind the others, or in place where it is there.
 * No other sheet changes.
 * @param added ids of columns that are put at the list's end where it lacks them
 * @returns the workbook's file
 * @throws XlsxError `cannotSplice` with the cell where something of the user's stands in the way
 */
export function writeOwnSheet(
  bytes: Uint8Array,
  model: SheetModel,
  added: readonly string[],
  codec?: Codec
): Uint8Array {
  const formats = NewFormats.of(bytes);
  const looks = looksOf(formats, model.table);
  const styled = formats.applyTo(bytes);
  const workbook = openWorkbook(styled, codec);
  const own = ownSheet(workbook, model);
  if (own) return spliced(workbook, own.sheet, refreshEdits(workbook, own, model.table, looks, added));
  const name = freeSheetName(
    model.name,
    workbook.sheets.map((sheet) => sheet.name)
  );
  const opened = openWorkbook(withNewSheet(styled, workbook.sheets, model, name), codec);
  const sheet = opened.sheets.find((one) => one.name === name);
  return sheet ? spliced(opened, sheet, newEdits(model.table, looks)) : styled;
}

function spliced(workbook: Workbook, sheet: SheetInfo, edits: SheetEdits): Uint8Array {
  const chunks: Uint8Array[] = [];
  workbook.splice(sheet, edits, (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}

function withNewSheet(
  bytes: Uint8Array,
  sheets: readonly SheetInfo[],
  { mark, table, frozen, print }: SheetModel,
  name: string
): Uint8Array {
  const quoted = quotedSheet(name);
  const names: DefinedName[] = [
    { name: mark, sheet: undefined, formula: `${quoted}!$A$1`, isHidden: true },
    {
      name: '_xlnm.Print_Titles',
      sheet: sheets.length,
      formula: `${quoted}!$1:$${print.titleRows}`,
      isHidden: false
    }
  ];
  return addSheet(
    bytes,
    {
      name,
      frozen: { row: 0, column: 0, ...frozen },
      validation: [],
      tables: [
        {
          name: table.name,
          range: tableRange(table),
          columns: headerCells(table.columns),
          style: table.style
        }
      ],
      print
    },
    names
  );
}

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

function looksOf(formats: NewFormats, { columns }: ListTable): (column: ListColumn) => Looks {
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
      { header, text: add(look, look.isText ? '@' : 'General'), number: add(look, 'General') }
    ])
  );
  return ({ id }) => looks.get(id) ?? { header: undefined, text: undefined, number: undefined };
}

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

/** The cells of a sheet that is new. */
function newEdits(table: ListTable, looksOfColumn: (column: ListColumn) => Looks): SheetEdits {
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

/** The cells to change where the sheet is there. */
function refreshEdits(
  workbook: Workbook,
  { sheet, table }: OwnSheet,
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
