import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { colorOf } from './colors';
import { NO, YES } from './gridNumbers';
import type { SheetView, ViewPart } from './types';

type Grid = Partial<IWorksheetData>;

/** Each as a text that is equal if the user sees the same. */
const VIEW: Readonly<Record<ViewPart, (grid: Grid) => string>> = {
  gridlines: ({ showGridlines }) => String(showGridlines !== NO),
  hiddenSheets: ({ hidden }) => String(hidden === YES),
  tabColors: ({ tabColor }) => colorOf({ rgb: tabColor }) ?? ''
};
const PARTS = Object.keys(VIEW) as ViewPart[];

const sheetView = (grid: Grid): SheetView =>
  Object.fromEntries(PARTS.map((part) => [part, VIEW[part](grid)])) as SheetView;

/** The view that a new sheet gets in the file. */
export const NEW_SHEET_VIEW = sheetView({});

/** The views of a workbook's sheets by id. */
export const sheetViews = ({ sheets }: IWorkbookData): Record<string, SheetView> =>
  Object.fromEntries(Object.entries(sheets).map(([id, grid]) => [id, sheetView(grid)]));

/** Changes to a sheet's view, such as a hidden sheet, which can't be saved. */
export function unsavedView(file: SheetView, grid: Grid): ViewPart[] {
  const now = sheetView(grid);
  return PARTS.filter((part) => now[part] !== file[part]);
}
