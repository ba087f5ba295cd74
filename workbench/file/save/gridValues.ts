import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellValue } from '../../../src/xlsx';
import { movedFormula } from '../formulaText';
import { GRID_TYPE } from '../gridNumbers';

type Matrix<T> = Record<number, Record<number, T>>;

/** What a cell of the grid holds; no text is the same as nothing. */
export function gridValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? documentText(cell?.p);
  if (!cell || value === undefined || value === '') return null;
  if (cell.t === GRID_TYPE.boolean) return value === 1 || value === true || /^true$/i.test(String(value));
  if (cell.t === GRID_TYPE.number && typeof value === 'string' && Number.isFinite(Number(value)))
    return Number(value);
  return cell.t === undefined || cell.t === null || cell.t === GRID_TYPE.number ? value : String(value);
}

/** The text of a cell that Univer keeps as a document; its paragraphs end in a carriage return, and the last in a line feed too. */
function documentText(document: ICellData['p']): string | undefined {
  const stream = document?.body?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The formulas of a sheet of the grid, where cells that share one name it by its id. */
export class GridFormulas {
  private masters: Map<string, { text: string; row: number; column: number }> | undefined;

  constructor(private readonly cellData: IWorksheetData['cellData']) {}

  /** The cell's formula with its equals sign; undefined without one. */
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

/** The members of an object whose keys are indexes, ascending; those that hold nothing are left out. */
export function entries<T>(line: Record<number, T | null | undefined> | null | undefined): [number, T][] {
  return Object.entries(line ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [Number(key), value as T]);
}

export const cellAt = <T>(matrix: Matrix<T> | undefined, row: number, column: number): T | undefined =>
  matrix?.[row]?.[column];

/** Whether a formula of the workbook has a structured reference to a column of that name (ECMA-376 Part 1 §18.17.2.3). */
export function isColumnNamed({ sheets }: IWorkbookData, column: string): boolean {
  // Brackets, quotes and number signs in a name stand behind an apostrophe.
  const reference = `[${column.replace(/['[\]#]/g, "'$&")}]`.toLowerCase();
  return Object.values(sheets).some(({ cellData }) =>
    entries<Record<number, ICellData>>(cellData).some(([, row]) =>
      entries(row).some(([, { f }]) => f?.toLowerCase().replace(/@/g, '').includes(reference))
    )
  );
}
