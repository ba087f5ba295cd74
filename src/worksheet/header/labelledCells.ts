import type { Language } from '../../locales';
import { isBlank, type Cell } from '../cells/cell';
import type { Header } from './header';
import { NO_LABELS, type LabelledCell } from './labels';

/** What stands above a header for columns that it lacks, as columns right of all that it has. */
export class LabelledCells {
  private constructor(
    /** The header with those columns. */
    readonly header: Header,
    private readonly columns: readonly number[],
    private readonly cells: readonly LabelledCell[],
    private readonly width: number
  ) {}

  /** @returns undefined where nothing stands for a column */
  static of(header: Header): LabelledCells | undefined {
    const labels = [...(header.labels ?? NO_LABELS)].filter(([id]) => !header.columns.has(id));
    if (labels.length === 0) return undefined;
    const own = [...header.columns.values()].map(({ index }) => index);
    const width = 1 + Math.max(-1, ...own);
    const columns = new Map(header.columns);
    labels.forEach(([id, { language }], i) => columns.set(id, { index: width + i, language }));
    const cells = labels.map(([, cell]) => cell);
    return new LabelledCells({ ...header, columns }, own, cells, width);
  }

  /** The row with the labelled values, unless it is blank in every column of the header. */
  complete(cells: readonly Cell[]): readonly Cell[] {
    if (this.columns.every((index) => isBlank(cells[index]))) return [];
    const completed = cells.slice(0, this.width);
    this.cells.forEach(({ value }, i) => {
      completed[this.width + i] = value;
    });
    return completed;
  }

  /** The labelled cell that a column stands for. */
  at(column: number): LabelledCell | undefined {
    return this.cells[column - this.width];
  }
}

/** The language in which a header names the employee ID. */
export const languageOfHeader = ({ columns, labels }: Header): Language =>
  (columns.get('employeeId') ?? labels?.get('employeeId'))?.language ?? 'en';
