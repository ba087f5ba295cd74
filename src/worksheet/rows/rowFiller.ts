import type { ColumnId } from '../../locales';
import { lastColumn, lastRow, rangeName, type CellRange } from '../../ranges';
import { isBlank, isEmpty, type Cell } from '../cells/cell';
import { hasMark, standIn } from '../cells/dittoMarks';
import { shownFigure, shownId } from '../cells/shownFigure';
import { TEXT_COLUMNS, unreadCell } from '../cells/unreadCell';
import { formattedColumns } from '../header/formattedColumns';
import type { Header } from '../header/header';
import type { Report } from './projectCells';
import { Spans } from './spans';

/**
 * The number formats of some of a row's cells, in the order of `formattedColumns`; undefined for one that
 * shows a number as it is.
 */
export type CellFormats = readonly (string | undefined)[];

/**
 * Makes rows say what people see in them: a value merged downwards stands in every row that it covers, a
 * ditto mark for the cell above, and a number for what its format makes of it. Rows without any of that are
 * returned as they came.
 */
export class RowFiller {
  private readonly columns: readonly { readonly id: ColumnId; readonly index: number }[];
  /** Those of the columns. */
  private readonly indexes: readonly number[];
  /** Columns in which a number is what its format shows, that of IDs among them. */
  private readonly formatted: readonly number[];
  private readonly id: number;
  /** By column: the cells that something merged covers, its first one included. */
  private merged: ReadonlyMap<number, Spans> = new Map();
  /** Merged areas that reach over other columns that are read, by the row and column where they begin. */
  private across: ReadonlyMap<string, CellRange> = new Map();
  /** By column: what ditto marks stood for, and the formats of numbers. */
  private readonly repeated = new Map<number, Spans>();
  private readonly formats = new Map<number, Spans>();
  /** The row before, filled. */
  private above: readonly Cell[] = [];
  private aboveRow = -2;
  /** Columns of which it has been said that they have ditto marks. */
  private readonly noted = new Set<number>();

  constructor(
    private readonly header: Header,
    private readonly report: Report
  ) {
    this.columns = [...header.columns].map(([id, { index }]) => ({ id, index }));
    this.formatted = formattedColumns(header);
    this.id = header.columns.get('employeeId')?.index ?? -1;
    this.indexes = this.columns.map(({ index }) => index);
  }

  /** Says what is merged in the sheet, before the first row that it covers. */
  useMerges(merges: readonly CellRange[]): void {
    const read = new Set(this.columns.map(({ index }) => index));
    const below = merges.filter((range) => range.row >= this.header.firstDataRow && read.has(range.column));
    const merged = new Map<number, Spans>();
    for (const range of [...below].sort((a, b) => a.row - b.row)) {
      if (range.rows < 2) continue;
      let spans = merged.get(range.column);
      if (!spans) merged.set(range.column, (spans = new Spans()));
      spans.add({ first: range.row, last: lastRow(range), value: undefined });
    }
    this.merged = merged;
    const reaches = (range: CellRange): boolean =>
      this.columns.some(({ index }) => index > range.column && index <= lastColumn(range));
    this.across = new Map(below.filter(reaches).map((range) => [`${range.row} ${range.column}`, range]));
  }

  /**
   * A row as it is to be read. Rows come in ascending order.
   * @param formats of its numbers
   */
  fill(cells: readonly Cell[], row: number, formats?: CellFormats): readonly Cell[] {
    let filled = formats ? this.shown(cells, row, formats) : cells;
    if (hasMark(filled, this.indexes)) filled = this.withoutMarks(filled, row);
    if (this.merged.size > 0 || this.across.size > 0) filled = this.spread(cells, filled, row);
    this.above = filled;
    this.aboveRow = row;
    return this.merged.size > 0 && !this.hasOwn(cells, row) ? [] : filled;
  }

  /** The same of a row that was filled before, read once more, in any order. */
  again(cells: readonly Cell[], row: number): readonly Cell[] {
    let filled: Cell[] | undefined;
    const put = (index: number, value: Cell): void => {
      filled ??= [...cells];
      filled[index] = value;
    };
    for (const [index, spans] of this.formats) {
      const format = spans.at(row)?.value;
      if (format !== undefined) put(index, this.shownCell(cells[index], index, String(format)));
    }
    if (hasMark(cells, this.indexes))
      for (const { id, index } of this.columns) {
        const stand = standIn(cells[index]);
        if (stand === 'ditto') put(index, this.repeated.get(index)?.at(row)?.value);
        else if (stand === 'arrow') put(index, unreadCell(id, 'arrowCell', String(cells[index]).trim()));
      }
    if (this.merged.size > 0 && !this.hasOwn(cells, row)) return [];
    for (const [index, spans] of this.merged) {
      const span = spans.at(row);
      if (span && span.first < row) put(index, span.value);
    }
    return filled ?? cells;
  }

  /** A row in which ditto marks and arrows are what they stand for. */
  private withoutMarks(cells: readonly Cell[], row: number): readonly Cell[] {
    const filled = [...cells];
    for (const { id, index } of this.columns) {
      const stand = standIn(filled[index]);
      if (stand !== 'value') filled[index] = this.standing(stand, filled[index], id, index, row);
    }
    return filled;
  }

  private shownCell(cell: Cell, index: number, format: string | undefined): Cell {
    return index === this.id ? shownId(cell, format) : shownFigure(cell, format);
  }

  private shown(cells: readonly Cell[], row: number, formats: CellFormats): readonly Cell[] {
    let filled: Cell[] | undefined;
    this.formatted.forEach((index, i) => {
      const format = formats[i];
      const cell = cells[index];
      const shown = this.shownCell(cell, index, format);
      if (shown === cell) return;
      let spans = this.formats.get(index);
      if (!spans) this.formats.set(index, (spans = new Spans()));
      spans.extend(row, format);
      filled ??= [...cells];
      filled[index] = shown;
    });
    return filled ?? cells;
  }

  /** What a mark stands for. */
  private standing(stand: 'ditto' | 'arrow', cell: Cell, id: ColumnId, index: number, row: number): Cell {
    const found = String(cell).trim();
    const before = this.aboveRow === row - 1 ? this.above[index] : undefined;
    const isRepeated = stand === 'ditto' && !isBlank(before);
    const problem = { row, column: index, about: id, found, severity: 'warning' } as const;
    if (isRepeated && !this.noted.has(index)) {
      this.noted.add(index);
      this.report({ ...problem, code: 'ditto' });
    }
    const code = stand === 'arrow' ? 'arrowCell' : 'dittoOfNothing';
    // Where nothing is looked up, nobody else reports it.
    if (!isRepeated && TEXT_COLUMNS.has(id)) this.report({ ...problem, code, cellOnly: true });
    const value = isRepeated ? before : unreadCell(id, code, found);
    if (stand === 'ditto') {
      let spans = this.repeated.get(index);
      if (!spans) this.repeated.set(index, (spans = new Spans()));
      spans.extend(row, value);
    }
    return value;
  }

  /** A row with the values of merged areas that cover it. */
  private spread(cells: readonly Cell[], marks: readonly Cell[], row: number): readonly Cell[] {
    let filled = marks;
    for (const { id, index } of this.columns) {
      const span = this.merged.get(index)?.at(row);
      if (span?.first === row) span.value = filled[index];
      else if (span) {
        // Whoever learns of merged areas on the way has read the first row already.
        if (span.value === undefined && this.aboveRow >= span.first) span.value = this.above[index];
        if (filled === cells) filled = [...cells];
        (filled as Cell[])[index] = span.value;
      }
      const across = this.across.get(`${row} ${index}`);
      if (across && !isBlank(filled[index]))
        this.report({
          row,
          column: index,
          code: 'mergedAcross',
          severity: 'warning',
          about: id,
          other: rangeName(across)
        });
    }
    return filled;
  }

  /**
   * Whether any cell of the row is its own: where areas cover all that it says, it is the lower part of a
   * row.
   */
  private hasOwn(cells: readonly Cell[], row: number): boolean {
    return this.columns.some(({ index }) => {
      if (isEmpty(cells[index]) || isBlank(cells[index])) return false;
      const span = this.merged.get(index)?.at(row);
      return span === undefined || span.first === row;
    });
  }
}
