import { type CellRange, cellRange } from '../../src/ranges';
import type { CellContent } from './workbook';

/** The contents of a sheet's cells, in rows that are only as long as needed. */
export class MemoryCells {
  private readonly rows: (CellContent[] | undefined)[] = [];
  private bounds: CellRange | null | undefined = null;

  /** The smallest area with every cell that has content; null if there is none. */
  used(): CellRange | null {
    if (this.bounds === undefined) this.bounds = this.measure();
    return this.bounds;
  }

  at(row: number, column: number): CellContent {
    return this.rows[row]?.[column] ?? null;
  }

  read({ row, column, rows, columns }: CellRange): CellContent[][] {
    return Array.from({ length: rows }, (_, i) => {
      const cells = this.rows[row + i];
      return Array.from({ length: columns }, (__, j) => cells?.[column + j] ?? null);
    });
  }

  write(row: number, column: number, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    contents.forEach((line, i) => {
      if (line.every((content) => content === undefined)) return;
      const cells = (this.rows[row + i] ??= []);
      line.forEach((content, j) => {
        if (content === undefined) return;
        while (cells.length < column + j) cells.push(null);
        cells[column + j] = content;
      });
    });
    this.bounds = undefined;
  }

  clear(cleared: CellRange): void {
    this.forRows(cleared.row, cleared.rows, (cells) => {
      for (let j = cleared.column; j < Math.min(cells.length, cleared.column + cleared.columns); j += 1)
        cells[j] = null;
    });
    this.bounds = undefined;
  }

  /** Makes room in rows by moving their cells right, from the area's first column on. */
  insertRight({ row, column, rows, columns }: CellRange): void {
    this.forRows(row, rows, (cells) => {
      if (cells.length > column) cells.splice(column, 0, ...new Array<null>(columns).fill(null));
    });
    this.bounds = undefined;
  }

  deleteLeft({ row, column, rows, columns }: CellRange): void {
    this.forRows(row, rows, (cells) => {
      cells.splice(column, columns);
    });
    this.bounds = undefined;
  }

  /** Moves cells down (up with a negative count) to where the sheet is blank. */
  moveRows({ row, column, rows, columns }: CellRange, down: number): void {
    const last = Math.min(row + rows, this.rows.length) - 1;
    const step = down > 0 ? -1 : 1;
    for (let i = down > 0 ? last : row; down > 0 ? i >= row : i <= last; i += step) {
      const [line] = this.read(cellRange(i, column, 1, Math.min(columns, this.rows[i]?.length ?? 0)));
      if (!line || line.length === 0) continue;
      this.clear(cellRange(i, column, 1, columns));
      this.write(i + down, column, [line]);
    }
    this.bounds = undefined;
  }

  private forRows(row: number, count: number, work: (cells: CellContent[]) => void): void {
    for (let i = row; i < Math.min(this.rows.length, row + count); i += 1) {
      const cells = this.rows[i];
      if (cells) work(cells);
    }
  }

  private measure(): CellRange | null {
    let [top, bottom, left, right] = [-1, -1, Infinity, -1];
    this.rows.forEach((cells, i) => {
      if (!cells) return;
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === null) last -= 1;
      if (last < 0) return;
      if (top < 0) top = i;
      bottom = i;
      right = Math.max(right, last);
      for (let j = 0; j < Math.min(left, last + 1); j += 1) if (cells[j] !== null) left = j;
    });
    return top < 0 ? null : cellRange(top, left, bottom - top + 1, right - left + 1);
  }
}
