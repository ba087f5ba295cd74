import type { IStyleData, IWorksheetData } from '@univerjs/core';
import type { SheetInfo, Workbook } from '../../../src/xlsx';
import { gridRange } from '../../gridRange';
import { hex } from '../colors';
import { gridFreeze } from '../frozen';
import { NO, YES } from '../gridNumbers';
import { knownFormats } from '../ids';
import { columnPixels, gridColumns, rowPixels } from '../layout';
import { type CellBudget, gridCells } from './gridCells';
import type { SheetLook } from './looks';

/** Empty rows and columns around the file's cells, so that there is room to type. */
const SPARE = { rows: 200, columns: 13 };
const LEAST = { rows: 1000, columns: 26 };
/** Excel's own defaults, if the file has none (ECMA-376 Part 1 §18.3.1.81): 64 and 20 pixels. */
const DEFAULT_COLUMN = 9.14;
const DEFAULT_ROW = 15;

/**
 * A worksheet for the grid.
 * @param look what hucre read of it; undefined if it failed
 * @param styles styles of the cell formats, by id
 */
export function gridSheet(
  workbook: Workbook,
  sheet: SheetInfo,
  id: string,
  look: SheetLook | undefined,
  theme: readonly string[],
  styles: Readonly<Record<string, IStyleData>>,
  budget: CellBudget
): Partial<IWorksheetData> {
  const grid = gridCells(workbook, sheet, knownFormats(styles), budget);
  const { cellData, rowData, lastRow, lastColumn } = grid;
  const layout = workbook.layout(sheet);
  const columnCount = Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns);
  const columnData = gridColumns(layout.columns, columnCount);
  const defaultColumnWidth = columnPixels(layout.defaultColumnWidth ?? DEFAULT_COLUMN);
  const defaultRowHeight = rowPixels(layout.defaultRowHeight ?? DEFAULT_ROW);
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    columnData,
    mergeData: workbook.facts(sheet).merges.map(gridRange),
    rowCount: Math.max(LEAST.rows, lastRow + 1 + SPARE.rows),
    columnCount,
    defaultColumnWidth,
    defaultRowHeight,
    hidden: sheet.state === 'visible' ? NO : YES,
    freeze: gridFreeze(workbook.view(sheet).frozen),
    showGridlines: look?.view?.showGridLines === false ? NO : YES,
    rightToLeft: look?.view?.rightToLeft === true ? YES : NO,
    tabColor: hex(look?.view?.tabColor, theme) ?? ''
  };
}
