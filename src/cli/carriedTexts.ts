import {
  CARRIED_COLUMNS,
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

/** The columns of the user's that are wanted: those that have to be there, and those that need not. */
export interface CarriedWanted {
  readonly needed: readonly CarriedColumn[];
  readonly ifThere: readonly CarriedColumn[];
}

/** Every wanted column, in their order. */
const allOf = ({ needed, ifThere }: CarriedWanted): readonly CarriedColumn[] =>
  CARRIED_COLUMNS.filter((id) => needed.includes(id) || ifThere.includes(id));

/**
 * Keeps what a sheet says in the columns that the program's own sheets carry over.
 * @param wanted without any column, nothing is read
 */
export const carriedKeeper = (
  workbook: Workbook,
  sheet: SheetInfo,
  header: Header,
  wanted: CarriedWanted
): CarriedKeeper => {
  const columns = allOf(wanted);
  const keeper = new CarriedKeeper(columns.length === 0 ? {} : placesIn(workbook, sheet, header), columns);
  if (keeper.columns.length > 0) keeper.useMerges(workbook.facts(sheet).merges);
  return keeper;
};

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
 * @throws Failure where a column that is needed is on none of the sheets
 */
export function carriedTextsOf(
  evaluation: Evaluation,
  keepers: readonly CarriedKeeper[],
  wanted: CarriedWanted
): CarriedTexts[] {
  const isThere = (id: CarriedColumn): boolean => keepers.some((keeper) => keeper.has(id));
  const absent = wanted.needed.find((id) => !isThere(id));
  if (absent) throw new Failure('noCarriedColumn', { column: absent });
  return carriedTexts(evaluation, keepers, allOf(wanted).filter(isThere));
}
