import type { ICellData, IRowData } from '@univerjs/core';
import { type CellRange, cellCount, contains, lastRow } from '../../src/ranges';
import type { SheetInfo, StoredCell, Workbook } from '../../src/xlsx';
import { gridFormula, movedFormula } from './formulaText';
import { GRID_TYPE } from './gridNumbers';
import { gridRow } from './layout';
import { styleId } from './styleIds';

export interface GridCells {
  cellData: Record<number, Record<number, ICellData>>;
  rowData: Record<number, IRowData>;
  /** The last row and column with a cell; -1 without one. */
  lastRow: number;
  lastColumn: number;
}

/**
 * The cells and rows of a worksheet for the grid.
 * @param formats the formats that are anything else than the default
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

/** What a cell's formula means for the grid: its text, or that the cell shows a part of another cell's result. */
export interface CellFormula {
  /** With its equals sign; undefined in a cell without one. */
  text: string | undefined;
  /** Whether its result fills other cells too. */
  fillsCells: boolean;
  /** Whether the cell is filled by an array formula of another. */
  isFilled: boolean;
}

/** Follows the formulas of a sheet in the order of its cells. */
export class SheetFormulas {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private blocks: CellRange[] = [];

  cell(row: number, { column, formula }: StoredCell): CellFormula {
    if (formula === undefined)
      return { text: undefined, fillsCells: false, isFilled: this.isInBlock(row, column) };
    const { text, block, shared, isMaster, isDataTable } = formula;
    // The grid has no data tables: their cells come as values.
    if (isDataTable) return { text: undefined, fillsCells: false, isFilled: false };
    if (shared !== undefined && isMaster) this.masters.set(shared, { text, row, column });
    const fillsCells = block !== undefined && cellCount(block) > 1;
    if (fillsCells) this.blocks.push(block);
    const own = text === '' && shared !== undefined ? this.sharedText(shared, row, column) : text;
    return { text: own === '' ? undefined : gridFormula(own), fillsCells, isFilled: false };
  }

  private sharedText(index: string, row: number, column: number): string {
    const master = this.masters.get(index);
    return master === undefined ? '' : movedFormula(master.text, row - master.row, column - master.column);
  }

  private isInBlock(row: number, column: number): boolean {
    if (this.blocks.length === 0) return false;
    this.blocks = this.blocks.filter((block) => lastRow(block) >= row);
    return this.blocks.some((block) => contains(block, row, column));
  }
}

function gridCell(
  { value, format }: StoredCell,
  formula: CellFormula,
  formats: ReadonlySet<number>
): ICellData | undefined {
  const cell: ICellData = {};
  // The grid works out at once what has no value yet: only then does it fill the other cells.
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
