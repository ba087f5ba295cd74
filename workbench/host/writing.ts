import {
  type CellRange,
  cellRange,
  includes,
  intersection,
  isUnbounded,
  overlaps,
  rangeAddress,
  rowsOf
} from '../../src/ranges';
import { entryOf } from './cellEntry';
import { firstContent } from './cellText';
import { HostError, invalidArgument } from './errors';
import type { Scope } from './members';
import { autoCorrect } from './tableGrowth';
import { fixHeaders } from './tableHeaders';
import type { CellContent, HostSheet } from './workbook';
import type { RangeTarget } from './targets';

/** The message of `Range.values` for an array that doesn't have the shape of the range. */
const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * A protected sheet refuses what its options don't allow, and its locked cells refuse content
 * (learn.microsoft.com, "Excel.WorksheetProtection", "Excel.WorksheetProtectionOptions").
 */
export function refuseIfProtected(sheet: HostSheet, allowedBy: string, area?: CellRange): void {
  if (!sheet.protection || sheet.protection.options[allowedBy] === true) return;
  if (area && allowedBy === 'unlockedCells' && [...sheet.stylesIn(area)].every((style) => !style.locked))
    return;
  throw new HostError('AccessDenied', `the sheet ${sheet.name} is protected`);
}

/**
 * Refuses to shift cells, or to resize a table, across rows that a filter hides. Which operations conflict
 * "with a filtered range" is not documented; these are the ones that would tear it.
 */
export function refuseFiltered(sheet: HostSheet, { row, rows }: CellRange): void {
  for (let one = row; one < row + rows; one++)
    if (sheet.isRowFiltered(one)) throw new HostError('FilteredRangeConflict');
}

/** Refuses to write content to locked cells. */
export const refuseLockedCells = (sheet: HostSheet, area: CellRange): void =>
  refuseIfProtected(sheet, 'unlockedCells', area);

/**
 * "You cannot set cell-level properties such as values, numberFormat, and formula on an unbounded range"
 * (learn.microsoft.com, "Read or write to an unbounded range"). Null "is not a valid input for single
 * property" ("Fundamental programming concepts with the Excel JavaScript API").
 */
export function refuseUnbounded({ area }: RangeTarget, value: unknown): void {
  if (value === null || value === undefined) throw invalidArgument('null is no value of a property');
  if (isUnbounded(area)) throw invalidArgument(`${rangeAddress(area)} is unbounded`);
}

/**
 * A written value or array as one row of values per row of the range. A single value goes into every cell.
 * @throws InvalidArgument if the array doesn't have the range's shape.
 */
export function rowsOfInput({ area }: RangeTarget, value: unknown): unknown[][] {
  if (!Array.isArray(value))
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(value));
  const fits =
    value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', SHAPE);
  return value as unknown[][];
}

/** Writes `Excel.Range.values` or `Excel.Range.formulas`. */
export function writeInput(range: RangeTarget, value: unknown, scope: Scope): void {
  refuseUnbounded(range, value);
  const rows = rowsOfInput(range, value);
  refuseLockedCells(range.sheet, range.area);
  scope.situation.refusePivotTable(range.sheet, range.area);
  const { sheet, area } = range;
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? firstContent(sheet, area) : undefined;
  const corrected = autoCorrect(scope, sheet, area);
  const visible = visibleRows(sheet, area);
  if (visible.length === area.rows) writeRows(sheet, area, rows);
  else
    visible.forEach((row, i) => {
      writeRows(sheet, rowsOf(area, row - area.row, 1), rows.slice(i, i + 1));
    });
  corrected.finish();
  fixHeaders(scope, sheet, area);
  scope.events.wrote(sheet, area, 'RangeEdited', before, single ? firstContent(sheet, area) : undefined);
}

/**
 * Excel skips rows that a filter hides when it writes an array: later rows of the array end up in the wrong
 * place, and the last ones nowhere (OfficeDev/office-js#224; the same in xlwings/xlwings#747).
 */
function visibleRows(sheet: HostSheet, { row, rows }: CellRange): number[] {
  return Array.from({ length: rows }, (_, i) => row + i).filter((one) => !sheet.isRowFiltered(one));
}

function writeRows(sheet: HostSheet, area: CellRange, rows: readonly (readonly unknown[])[]): void {
  const merges = sheet.merges().filter((merge) => overlaps(merge, area));
  const formats: [number, number, string][] = [];
  const contents = rows.map((line, i) =>
    line.map((value, j) => {
      // "null input in 2-D Array": such cells stay as they are; empty text clears a cell ("Blank input for a
      // property").
      if (value === null) return undefined;
      const [row, column] = [area.row + i, area.column + j];
      if (isUnderMerge(merges, row, column)) return undefined;
      const { numberFormat } = sheet.styleAt(row, column);
      const entry = entryOf(value, numberFormat);
      if (entry.numberFormat !== undefined && numberFormat === 'General')
        formats.push([row, column, entry.numberFormat]);
      return entry.content;
    })
  );
  sheet.write(area.row, area.column, contents);
  for (const [row, column, numberFormat] of formats) sheet.setStyle(cellRange(row, column), { numberFormat });
}

/** Only the top left cell of a merged area has a value (support.microsoft.com, "Merge and unmerge cells"). */
const isUnderMerge = (merges: readonly CellRange[], row: number, column: number): boolean =>
  merges.some(
    (merge) => includes(merge, cellRange(row, column)) && !(merge.row === row && merge.column === column)
  );

/** Clears the content of cells, except in merged areas that are only partly within the area. */
export function clearContents({ sheet, area }: RangeTarget, scope: Scope): void {
  scope.situation.refusePivotTable(sheet, area);
  const used = sheet.used(true);
  const cleared = used && intersection(area, used);
  if (!cleared) return;
  const nothing: CellContent[] = new Array<CellContent>(cleared.columns).fill(null);
  sheet.write(
    cleared.row,
    cleared.column,
    Array.from({ length: cleared.rows }, () => nothing)
  );
  fixHeaders(scope, sheet, cleared);
}
