import type { ICellData, IRowData } from '@univerjs/core';
import type { SheetInfo, StoredCell, Workbook } from '../../../src/xlsx';
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
 * The cells and rows of a worksheet for the grid.
 * @param formats the formats that differ from the default
 */
export function gridCells(workbook: Workbook, sheet: SheetInfo, formats: ReadonlySet<number>): GridCells {
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
