import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { colorOf } from './colors';
import { NO, YES } from './gridNumbers';
import type { SheetView, ViewPart } from './types';

type Grid = Partial<IWorksheetData>;

/** Each as a text that is the same where the user sees the same. */
const VIEW: Readonly<Record<ViewPart, (grid: Grid) => string>> = {
  frozenPanes: ({ freeze }) =>
    `${frozen(freeze?.ySplit, freeze?.startRow)} ${frozen(freeze?.xSplit, freeze?.startColumn)}`,
  gridlines: ({ showGridlines }) => String(showGridlines !== NO),
  hiddenSheets: ({ hidden }) => String(hidden === YES),
  tabColors: ({ tabColor }) => colorOf({ rgb: tabColor }) ?? ''
};
const PARTS = Object.keys(VIEW) as ViewPart[];

/** A sheet that was scrolled when its panes were frozen shows others than the first. */
const frozen = (count = 0, end = count): string => (count > 0 ? `${end - count}-${end}` : '');

const sheetView = (grid: Grid): SheetView =>
  Object.fromEntries(PARTS.map((part) => [part, VIEW[part](grid)])) as SheetView;

/** The view of a new sheet in the file, which is given its frozen panes, from the first row and column on, and nothing else. */
export function newSheetView({ freeze }: Grid): SheetView {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return sheetView({ freeze: { xSplit, ySplit, startColumn: xSplit, startRow: ySplit } });
}

/** The views of a workbook's sheets by their ids. */
export const sheetViews = ({ sheets }: IWorkbookData): Record<string, SheetView> =>
  Object.fromEntries(Object.entries(sheets).map(([id, grid]) => [id, sheetView(grid)]));

/** What of a sheet's view is not as the file has it; none of it is written. */
export function unsavedView(file: SheetView, grid: Grid): ViewPart[] {
  const now = sheetView(grid);
  return PARTS.filter((part) => now[part] !== file[part]);
}
