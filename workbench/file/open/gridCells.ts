import type { ICellData, IRowData } from '@univerjs/core';
import { XlsxError, type SheetInfo, type StoredCell, type Workbook } from '../../../src/xlsx';
import { GRID_TYPE } from '../gridNumbers';
import { styleId } from '../ids';
import { gridRow } from '../layout';
import { SheetFormulas, type CellFormula } from '../sheetFormulas';

export interface GridCells {
  cellData: Record<number, Record<number, ICellData>>;
  rowData: Record<number, IRowData>;
  /** The last row and column with a cell; -1 if there is none. */
  lastRow: number;
  lastColumn: number;
}

/**
 * Cells of a whole workbook in the grid. Each takes some 200 bytes there, and a browser's tab ends at 4 GB;
 * Excel on the web too takes 5 million at a time.
 */
const MOST_CELLS = 8_000_000;

/** Counts the cells of a workbook's sheets as they get into the grid. */
export class CellBudget {
  private used = 0;

  /** @throws XlsxError `tooManyCells` */
  take(sheet: SheetInfo): void {
    this.used++;
    if (this.used > MOST_CELLS)
      throw new XlsxError('tooManyCells', sheet.name, { found: this.used, limit: MOST_CELLS });
  }
}

/**
 * The cells and rows of a worksheet for the grid.
 * @param formats the formats that differ from the default
 * @throws XlsxError
 */
export function gridCells(
  workbook: Workbook,
  sheet: SheetInfo,
  formats: ReadonlySet<number>,
  budget: CellBudget
): GridCells {
  const grid: GridCells = { cellData: {}, rowData: {}, lastRow: -1, lastColumn: -1 };
  const formulas = new SheetFormulas();
  workbook.readCells(sheet, (row, cells, format) => {
    const rowData = gridRow(format);
    if (rowData !== undefined) grid.rowData[row] = rowData;
    const line: Record<number, ICellData> = {};
    let isEmpty = true;
    for (const cell of cells) {
      const data = gridCell(cell, formulas.cell(row, cell), formats);
      if (data === undefined) continue;
      budget.take(sheet);
      line[cell.column] = data;
      isEmpty = false;
      grid.lastColumn = Math.max(grid.lastColumn, cell.column);
    }
    if (isEmpty) return;
    grid.cellData[row] = line;
    grid.lastRow = row;
  });
  return grid;
}

function gridCell(
  { value, format }: StoredCell,
  formula: CellFormula,
  formats: ReadonlySet<number>
): ICellData | undefined {
  const cell: ICellData = {};
  // The grid calculates a formula right away only if it has no value, and only then fills the other cells.
  if (value !== null && !formula.isFilled && !formula.fillsCells) {
    cell.v = typeof value === 'boolean' ? Number(value) : value;
    cell.t =
      typeof value === 'boolean'
        ? GRID_TYPE.boolean
        : typeof value === 'number'
          ? GRID_TYPE.number
          : GRID_TYPE.text;
  }
  if (formula.text !== undefined) cell.f = formula.text;
  if (formats.has(format)) cell.s = styleId(format);
  return cell.v === undefined && cell.f === undefined && cell.s === undefined ? undefined : cell;
}
