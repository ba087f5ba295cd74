import { cellRange, quotedSheet, reference } from '../../ranges';
import {
  daysAsCounted,
  freeSheetName,
  gridAreas,
  gridRange,
  newList,
  type GridSheet,
  type SheetModel
} from '../../sheetModel';
import { addSheet, changeNamesAndPart } from '../package/addSheet';
import type { DefinedName } from '../package/definedNames';
import type { NewSheet } from '../package/newSheet';
import { openWorkbook } from '../package/openWorkbook';
import { NewFormats } from '../styles/newFormats';
import type { SheetEdits, SheetInfo, TableInfo, Workbook } from '../types';
import { joined } from '../joined';
import type { Codec } from '../zip/codec';
import { gridEdits, gridPlace, looksOfGrid, NEW_PLACE, type GridPlace } from './gridSheet';
import { withGridTail } from './gridTail';
import { listRows, looksOfList, newListEdits, newTable, refreshedListEdits, tableOfList } from './listSheet';
import { markedSheet, markOf } from './mark';

/** A sheet of the program's own, with the table of its list. */
export interface OwnSheet {
  readonly sheet: SheetInfo;
  /** Undefined where it holds no list. */
  readonly table: TableInfo | undefined;
}

/**
 * The sheet that goes by the model's mark and still holds its list or form; undefined where there is none, or
 * where the user has made something else of it.
 */
export function ownSheet(workbook: Workbook, model: SheetModel | GridSheet): OwnSheet | undefined {
  if ('grid' in model) {
    const place = gridPlace(workbook, model);
    return place && { sheet: place.sheet, table: undefined };
  }
  const sheet = markedSheet(workbook, model.mark)?.sheet;
  const table = sheet && tableOfList(workbook, sheet, model.table);
  return sheet && table && { sheet, table };
}

/** What stands in a list of the program's own; undefined where there is none. */
export function readOwnList(workbook: Workbook, model: SheetModel): ReturnType<typeof listRows> | undefined {
  const own = ownSheet(workbook, model);
  return own?.table && listRows(workbook, { sheet: own.sheet, table: own.table });
}

/**
 * Writes a sheet of the program's own into a workbook: anew behind the others, or in place where it is there.
 * No other sheet changes.
 * @param added ids of columns that are put at a list's end where it lacks them
 * @returns the workbook's file
 * @throws XlsxError `cannotSplice` with the cell where something of the user's stands in the way
 */
export const writeOwnSheet = (
  bytes: Uint8Array,
  model: SheetModel | GridSheet,
  added: readonly string[],
  codec?: Codec
): Uint8Array => ('grid' in model ? writeGrid(bytes, model, codec) : writeList(bytes, model, added, codec));

function writeList(
  bytes: Uint8Array,
  model: SheetModel,
  added: readonly string[],
  codec: Codec | undefined
): Uint8Array {
  const formats = NewFormats.of(bytes);
  const looks = looksOfList(formats, model.table);
  const styled = formats.applyTo(bytes);
  const workbook = openWorkbook(styled, codec);
  const list = daysAsCounted(model.table, workbook.date1904);
  const own = ownSheet(workbook, model);
  if (own?.table) {
    const { sheet, table } = own;
    return spliced(workbook, sheet, refreshedListEdits(workbook, { sheet, table }, list, looks, added));
  }
  const name = freeName(model.name, workbook);
  const table = newList(list, added);
  const listSheet: NewSheet = { ...newSheet(model, name), tables: [newTable(table)] };
  const names = [markOf(model.mark, name, [cellRange(0, 0)]), ...printNames(model, name, workbook)];
  const opened = openWorkbook(addSheet(styled, listSheet, names), codec);
  const sheet = opened.sheets.find((one) => one.name === name);
  return sheet ? spliced(opened, sheet, newListEdits(table, looks)) : styled;
}

function writeGrid(bytes: Uint8Array, model: GridSheet, codec: Codec | undefined): Uint8Array {
  const formats = NewFormats.of(bytes);
  const looks = looksOfGrid(formats, model.grid);
  const styled = formats.applyTo(bytes);
  const workbook = openWorkbook(styled, codec);
  const standing = gridPlace(workbook, model);
  const name = standing?.sheet.name ?? freeName(model.name, workbook);
  const place = standing ?? NEW_PLACE;
  const before = standing
    ? styled
    : addSheet(styled, { ...newSheet(model, name), hidesGridlines: true }, printNames(model, name, workbook));
  const opened = openWorkbook(before, codec);
  const sheet = opened.sheets.find((one) => one.name === name);
  if (!sheet) return styled;
  const withCells = spliced(opened, sheet, gridEdits(opened, sheet, place, model.grid, looks));
  return changeNamesAndPart(withCells, gridNames(opened, model, place, name), {
    part: sheet.part,
    change: (content) => withGridTail(content, place, model.grid)
  });
}

/** The mark, and what is printed: unless the user prints all of a sheet that was there. */
function gridNames(
  workbook: Workbook,
  { mark, grid }: GridSheet,
  { row, column, isNew }: GridPlace | typeof NEW_PLACE,
  name: string
): DefinedName[] {
  const place = workbook.sheets.findIndex((one) => one.name === name);
  const isPrinted = ({ name: of, sheet }: DefinedName): boolean =>
    sheet === place && of.toLowerCase() === PRINT_AREA.toLowerCase();
  const area: DefinedName = {
    name: PRINT_AREA,
    sheet: place,
    formula: reference(name, gridRange(grid, row, column)),
    isHidden: false
  };
  return [
    markOf(mark, name, gridAreas(grid, row, column)),
    ...(isNew || workbook.definedNames().some(isPrinted) ? [area] : [])
  ];
}

const PRINT_AREA = '_xlnm.Print_Area';

const freeName = (wanted: string, { sheets }: Workbook): string =>
  freeSheetName(
    wanted,
    sheets.map((sheet) => sheet.name)
  );

const newSheet = ({ frozen, print }: SheetModel | GridSheet, name: string): NewSheet => ({
  name,
  frozen: { row: 0, column: 0, ...frozen },
  validation: [],
  tables: [],
  print
});

/** The rows that each page of a new sheet repeats. */
const printNames = (
  { print: { titleRows } }: SheetModel | GridSheet,
  name: string,
  { sheets }: Workbook
): DefinedName[] =>
  titleRows === 0
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          sheet: sheets.length,
          formula: `${quotedSheet(name)}!$1:$${titleRows}`,
          isHidden: false
        }
      ];

function spliced(workbook: Workbook, sheet: SheetInfo, edits: SheetEdits): Uint8Array {
  const chunks: Uint8Array[] = [];
  workbook.splice(sheet, edits, (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}
