import {
  carriedColumns,
  carriedTexts,
  CarriedKeeper,
  type CarriedColumn,
  type CarriedTexts,
  type Cell,
  type Evaluation,
  type Header
} from '../worksheet';
import type { SheetInfo, Workbook } from '../xlsx';
import { Failure } from './failure';

/**
 * Keeps what a sheet says in the columns that the list of people carries over.
 * @param wanted the columns that were asked for; without any, nothing is read
 */
export const carriedKeeper = (
  workbook: Workbook,
  sheet: SheetInfo,
  header: Header,
  wanted: readonly CarriedColumn[]
): CarriedKeeper => new CarriedKeeper(wanted.length === 0 ? {} : placesIn(workbook, sheet, header), wanted);

/** The columns in a sheet, by the texts of its header. */
function placesIn(
  workbook: Workbook,
  sheet: SheetInfo,
  header: Header
): Partial<Record<CarriedColumn, number>> {
  const rows: (readonly Cell[])[] = [];
  const add = (row: number, cells: readonly Cell[]): boolean => {
    if (row >= header.firstDataRow) return false;
    rows[row - header.row] = cells;
    return true;
  };
  workbook.readRows(sheet, add, { firstRow: header.row });
  const all = Array.from({ length: header.firstDataRow - header.row }, (_, i) => rows[i] ?? []);
  return carriedColumns(header, all, header.row);
}

/**
 * What the sheets say of each employee.
 * @param keepers by the number of their sheet in the evaluation
 * @throws Failure where a column that was asked for is on none of the sheets
 */
export function carriedTextsOf(
  evaluation: Evaluation,
  keepers: readonly CarriedKeeper[],
  wanted: readonly CarriedColumn[]
): CarriedTexts[] {
  const absent = wanted.find((id) => !keepers.some((keeper) => keeper.has(id)));
  if (absent) throw new Failure('noCarriedColumn', { column: absent });
  return carriedTexts(evaluation, keepers, wanted);
}
