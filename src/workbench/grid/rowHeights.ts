import { SheetInterceptorService } from '@univerjs/sheets';
import { area } from '../host';
import type { Journal } from './journal';
import { rangeOf } from './ranges';
import type { Services } from './services';

/** Rows that are measured at once; those behind them are measured little by little, when the page has nothing else to do. */
const AT_ONCE = 1000;

/** Rows of a sheet, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Fits rows to their contents, as Excel does with rows whose height nobody has set (support.microsoft.com, "Change the
 * column width and row height").
 */
export function fitRows({ injector, workbook }: Services, journal: Journal, sheetId: string, { first, last }: Rows): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const [from, to] = [first, Math.min(last, (sheet?.getRowCount() ?? 0) - 1)];
  if (!sheet || to < from) return;
  const split = Math.min(to, from + AT_ONCE - 1);
  const range = (top: number, bottom: number): ReturnType<typeof rangeOf> => rangeOf(area(top, 0, bottom - top + 1, sheet.getColumnCount()));
  const { redos, undos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: workbook.getUnitId(), subUnitId: sheetId, ranges: [range(from, to)], autoHeightRanges: [range(from, split)],
    lazyAutoHeightRanges: split < to ? [range(split + 1, to)] : []
  });
  journal.change(redos, undos);
}
