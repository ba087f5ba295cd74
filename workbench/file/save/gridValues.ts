import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellValue } from '../../../src/xlsx';
import { movedFormula } from '../formulaText';
import { GRID_TYPE } from '../gridNumbers';

type Matrix<T> = Record<number, Record<number, T>>;

/** The value of a cell in the grid; an empty text counts as blank. */
export function gridValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? documentText(cell?.p);
  if (!cell || value === undefined || value === '') return null;
  if (cell.t === GRID_TYPE.boolean) return value === 1 || value === true || /^true$/i.test(String(value));
  if (cell.t === GRID_TYPE.number && typeof value === 'string' && Number.isFinite(Number(value)))
    return Number(value);
  return cell.t === undefined || cell.t === null || cell.t === GRID_TYPE.number ? value : String(value);
}

/**
 * The text of a cell that Univer stores as a document. Paragraphs end with a carriage return, the last one
 * also with a line feed.
 */
function documentText(document: ICellData['p']): string | undefined {
  const stream = document?.body?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The formulas of a sheet in the grid. Cells that share a formula refer to it by id. */
export class GridFormulas {
  private masters: Map<string, { text: string; row: number; column: number }> | undefined;

  constructor(private readonly cellData: IWorksheetData['cellData']) {}

  /** The cell's formula, with its equals sign. */
  text(row: number, column: number, cell: ICellData | null | undefined): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    this.masters ??= this.findMasters();
    const master = this.masters.get(cell.si);
    return master === undefined
      ? undefined
      : movedFormula(master.text, row - master.row, column - master.column);
  }

  private findMasters(): Map<string, { text: string; row: number; column: number }> {
    const masters = new Map<string, { text: string; row: number; column: number }>();
    for (const [row, cells] of entries(this.cellData)) {
      for (const [column, { f, si }] of entries(cells))
        if (f && si) masters.set(si, { text: f, row, column });
    }
    return masters;
  }
}

/** The entries of an object keyed by index, in ascending order and without empty ones. */
export function entries<T>(line: Record<number, T | null | undefined> | null | undefined): [number, T][] {
  return Object.entries(line ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [Number(key), value as T]);
}

export const cellAt = <T>(matrix: Matrix<T> | undefined, row: number, column: number): T | undefined =>
  matrix?.[row]?.[column];

/**
 * Whether any formula in the workbook has a structured reference to a column with this name (ECMA-376 Part 1
 * §18.17.2.3).
 */
export function isColumnNamed({ sheets }: IWorkbookData, column: string): boolean {
  // Brackets, apostrophes and number signs in a name are escaped with an apostrophe.
  const reference = `[${column.replace(/['[\]#]/g, "'$&")}]`.toLowerCase();
  return Object.values(sheets).some(({ cellData }) =>
    entries<Record<number, ICellData>>(cellData).some(([, row]) =>
      entries(row).some(([, { f }]) => f?.toLowerCase().replace(/@/g, '').includes(reference))
    )
  );
}
