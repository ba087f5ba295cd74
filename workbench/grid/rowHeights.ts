import {
  WrapStrategy,
  type ICellData,
  type IRange,
  type Nullable,
  type Styles,
  type Worksheet
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { cellRange } from '../../src/ranges';
import type { Journal } from './journal';
import { gridRange } from '../gridRange';
import type { Services } from './services';

/** How many rows are measured at once. Those after them are measured bit by bit, when the page is idle. */
const AT_ONCE = 1000;

/** Rows or columns of a sheet, from the first to the last, inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Fits rows to their contents, as Excel does unless their height was set (support.microsoft.com, "Change the
 * column width and row height").
 */
export function fitRows(
  { injector, workbook }: Services,
  journal: Journal,
  sheetId: string,
  { first, last }: Lines
): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const [from, to] = [first, Math.min(last, (sheet?.getRowCount() ?? 0) - 1)];
  if (!sheet || to < from) return;
  const split = Math.min(to, from + AT_ONCE - 1);
  const columns = wrapping(sheet, workbook.getStyles(), from, to);
  if (!columns) return;
  const range = (top: number, bottom: number): IRange =>
    gridRange(cellRange(top, columns.first, bottom - top + 1, columns.last - columns.first + 1));
  const { redos, undos } = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId: sheetId,
      ranges: [range(from, to)],
      autoHeightRanges: [range(from, split)],
      lazyAutoHeightRanges: split < to ? [range(split + 1, to)] : []
    });
  journal.change(redos, undos);
}

/** The columns in which text wraps in some of the rows. No others make a row higher. */
function wrapping(sheet: Worksheet, styles: Styles, from: number, to: number): Lines | null {
  let [first, last] = [Infinity, -1];
  const matrix = sheet.getCellMatrix();
  for (let row = from; row <= to; row += 1) {
    const cells = Object.entries(matrix.getRow(row) ?? {}) as [string, Nullable<ICellData>][];
    for (const [column, cell] of cells) {
      if (!cell?.s || styles.getStyleByCell(cell)?.tb !== WrapStrategy.WRAP) continue;
      first = Math.min(first, Number(column));
      last = Math.max(last, Number(column));
    }
  }
  return last < 0 ? null : { first, last };
}
