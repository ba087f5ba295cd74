import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { colorOf } from './colors';
import { NO, YES } from './gridNumbers';
import type { SheetView, ViewPart } from './types';

type Grid = Partial<IWorksheetData>;

/** Each as a text that is equal if the user sees the same. */
const VIEW: Readonly<Record<ViewPart, (grid: Grid) => string>> = {
  frozenPanes: ({ freeze }) =>
    `${frozen(freeze?.ySplit, freeze?.startRow)} ${frozen(freeze?.xSplit, freeze?.startColumn)}`,
  gridlines: ({ showGridlines }) => String(showGridlines !== NO),
  hiddenSheets: ({ hidden }) => String(hidden === YES),
  tabColors: ({ tabColor }) => colorOf({ rgb: tabColor }) ?? ''
};
const PARTS = Object.keys(VIEW) as ViewPart[];

/** A sheet that was scrolled when its panes were frozen doesn't show the first rows in them. */
const frozen = (count = 0, end = count): string => (count > 0 ? `${end - count}-${end}` : '');

const sheetView = (grid: Grid): SheetView =>
  Object.fromEntries(PARTS.map((part) => [part, VIEW[part](grid)])) as SheetView;

/** The view of a new sheet in the file: only frozen panes are saved, starting at the first row and column. */
export function newSheetView({ freeze }: Grid): SheetView {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return sheetView({ freeze: { xSplit, ySplit, startColumn: xSplit, startRow: ySplit } });
}

/** The views of a workbook's sheets by id. */
export const sheetViews = ({ sheets }: IWorkbookData): Record<string, SheetView> =>
  Object.fromEntries(Object.entries(sheets).map(([id, grid]) => [id, sheetView(grid)]));

/** Changes to a sheet's view, such as a changed freeze pane, which can't be saved. */
export function unsavedView(file: SheetView, grid: Grid): ViewPart[] {
  const now = sheetView(grid);
  return PARTS.filter((part) => now[part] !== file[part]);
}
