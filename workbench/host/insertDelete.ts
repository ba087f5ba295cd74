import {
  type CellRange,
  MAX_COLUMNS,
  MAX_ROWS,
  cellRange,
  includes,
  intersection,
  isOfWholeLines,
  isVertical,
  overlaps,
  type Shift
} from '../../src/ranges';
import { HostError } from './errors';
import type { Scope } from './members';
import type { HostSheet, HostTable } from './workbook';
import { refuseFiltered, refuseIfProtected } from './writing';
import type { RangeTarget } from './targets';

/** The cells that a shift moves: from the area to the end of its rows or columns. */
const moved = ({ row, column, rows, columns }: CellRange, shift: Shift): CellRange =>
  isVertical(shift)
    ? cellRange(row, column, MAX_ROWS - row, columns)
    : cellRange(row, column, rows, MAX_COLUMNS - column);

/**
 * Refuses a shift that would split a merged area or a table ("The insert or delete operation attempted
 * resulted in a conflict"), or push cells off the sheet (NonBlankCellOffSheet).
 */
function refuseConflicts(
  sheet: HostSheet,
  area: CellRange,
  shift: Shift,
  scope: Scope,
  except?: HostTable
): void {
  const touched = moved(area, shift);
  const torn = (one: CellRange): boolean =>
    overlaps(one, touched) && !includes(touched, one) && !isOfWholeLines(area, shift);
  if (sheet.merges().some(torn)) throw new HostError('InsertDeleteConflict', 'merged cells');
  const tables = scope.workbook.tables().filter((table) => table.sheet === sheet && table !== except);
  if (tables.some((table) => torn(table.area))) throw new HostError('InsertDeleteConflict', 'a table');
  const content = sheet.used(true);
  if (
    shift === 'Right' &&
    content &&
    content.column + content.columns > MAX_COLUMNS - area.columns &&
    intersection(touched, content)
  ) {
    throw new HostError('NonBlankCellOffSheet');
  }
  if (
    shift === 'Down' &&
    content &&
    content.row + content.rows > MAX_ROWS - area.rows &&
    intersection(touched, content)
  ) {
    throw new HostError('NonBlankCellOffSheet');
  }
}

const CHANGE = {
  Down: 'RowInserted',
  Up: 'RowDeleted',
  Right: 'ColumnInserted',
  Left: 'ColumnDeleted'
} as const;

/** `Excel.Range.insert`; returns the new cells. */
export function insertRange(
  { sheet, area }: RangeTarget,
  shift: 'Right' | 'Down',
  scope: Scope
): RangeTarget {
  refuseIfProtected(
    sheet,
    isOfWholeLines(area, shift) ? (shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns') : 'never'
  );
  refuseFiltered(sheet, area);
  refuseConflicts(sheet, area, shift, scope);
  sheet.insertCells(area, shift);
  scope.events.wrote(sheet, area, CHANGE[shift]);
  return { sheet, area };
}

/** `Excel.Range.delete`. */
export function deleteRange({ sheet, area }: RangeTarget, shift: 'Left' | 'Up', scope: Scope): void {
  refuseIfProtected(
    sheet,
    isOfWholeLines(area, shift) ? (shift === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns') : 'never'
  );
  refuseFiltered(sheet, area);
  refuseConflicts(sheet, area, shift, scope);
  sheet.deleteCells(area, shift);
  scope.events.wrote(sheet, area, CHANGE[shift]);
}

/**
 * Makes room for a new column of a table by moving the cells right of it, in the table's rows only.
 * @throws OperationCellsExceedLimit, as Excel on the web does for `TableColumnCollection.add` when there is
 * data outside the table to move (learn.microsoft.com, "Error handling with the application-specific
 * JavaScript APIs").
 */
export function makeRoomInTable(table: HostTable, area: CellRange, scope: Scope): void {
  const { sheet } = table;
  const right = cellRange(
    table.area.row,
    table.area.column + table.area.columns,
    table.area.rows,
    MAX_COLUMNS - table.area.column - table.area.columns
  );
  const content = sheet.used(true);
  const outside = content ? intersection(right, content) : undefined;
  const moves =
    outside !== undefined && sheet.read(outside).some((line) => line.some((cell) => cell !== null));
  if (moves && table.area.rows * (MAX_COLUMNS - 1 - table.area.columns) > scope.limits.cellsPerOperation)
    throw new HostError('OperationCellsExceedLimit');
  refuseConflicts(sheet, area, 'Right', scope, table);
  sheet.insertCells(area, 'Right');
}
