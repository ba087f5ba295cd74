/** A worksheet that is being spoilt: its cells, what is merged and formatted, whose cells were changed. */
import type { CellRange } from '../../src/ranges';
import {
  areaWord,
  CRITERION_WORDS,
  FIELD_WORDS,
  GUIDANCE_WORDS,
  HEADERS,
  KIND_WORDS,
  RESULT_WORDS,
  ROLE_WORDS,
  SCOPE_WORDS,
  type Word
} from '../oracle/labels';
import { areasFrom } from '../oracle/pages';
import { FIELDS } from '../oracle/said';
import type { Cell } from '../oracle/typist';

/** What a column holds. */
export type Kind = 'id' | 'text' | 'word' | 'list' | 'yesNo' | 'places' | 'area';

export interface Column {
  readonly header: Word;
  readonly kind: Kind;
  /** The words of its cells, in both languages. */
  readonly words: readonly Word[];
}

const YES_NO: readonly Word[] = [
  { en: 'yes', ja: 'はい' },
  { en: 'no', ja: 'いいえ' }
];
const AREAS = [...new Set(FIELDS.flatMap((field) => areasFrom(field, 3)))].map(areaWord);

const column = (header: Word, kind: Kind, words: Record<string, Word> | readonly Word[] = []): Column => ({
  header,
  kind,
  words: Object.values(words)
});

const COLUMNS: readonly Column[] = [
  column(HEADERS.employee, 'id'),
  column(HEADERS.name, 'text'),
  column(HEADERS.field, 'word', FIELD_WORDS),
  column(HEADERS.project, 'text'),
  column(HEADERS.role, 'word', ROLE_WORDS),
  column(HEADERS.result, 'word', RESULT_WORDS),
  column(HEADERS.component, 'text'),
  column(HEADERS.complexity, 'list', CRITERION_WORDS),
  column(HEADERS.scope, 'word', SCOPE_WORDS),
  column(HEADERS.sites, 'places'),
  column(HEADERS.area, 'area'),
  column(HEADERS.networkSites, 'places'),
  column(HEADERS.areas, 'list', AREAS),
  column(HEADERS.guidance, 'word', GUIDANCE_WORDS),
  column(HEADERS.succession, 'list', KIND_WORDS),
  ...[HEADERS.leadsOthers, HEADERS.develops, HEADERS.exam].map((header) => column(header, 'yesNo', YES_NO)),
  ...[...Object.values(CRITERION_WORDS), ...Object.values(KIND_WORDS)].map((header) =>
    column(header, 'yesNo', YES_NO)
  )
];

const columnOf = (text: Cell): Column => {
  const found = COLUMNS.find(({ header }) => header.en === text || header.ja === text);
  if (!found) throw new Error(`No column is called ${String(text)}.`);
  return found;
};

/** A row of data, and the IDs of those whose it is. */
export interface Line {
  readonly owner: string;
  cells: Cell[];
}

/** Cells merged downwards, by their column and the places of their lines. */
interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

export class Sheet {
  columns: Column[];
  titles: Cell[][];
  /** One row, or several once it is spoiled. */
  header: Cell[][];
  lines: Line[];
  readonly merges: Merge[] = [];
  /** The other sheet of the workbook. */
  beside: Sheet | undefined;
  /** Number formats, by place of the line and column. */
  readonly formats = new Map<string, string>();
  /** Cells that no longer say, or may no longer say, what they said: the line's place and the column. */
  private readonly spoilt: { readonly line: Line; readonly column: number }[] = [];

  constructor(cells: readonly (readonly Cell[])[], titleRows: number) {
    this.titles = cells.slice(0, titleRows).map((row) => [...row]);
    const header = [...cells[titleRows]!];
    this.header = [header];
    this.columns = header.map(columnOf);
    const id = this.at('id');
    this.lines = cells.slice(titleRows + 1).map((row) => ({
      owner: String(row[id] ?? '').trim(),
      // The letter x would mean another thing under a header of the other language.
      cells: row.map((cell) => (cell === 'x' || cell === 'X' ? 'yes' : cell))
    }));
  }

  /** Index of the first column of a kind. */
  at(kind: Kind): number {
    return this.columns.findIndex((one) => one.kind === kind);
  }

  /** Index of a column by its header; -1 where the sheet has none. */
  indexOf(header: Word): number {
    return this.columns.findIndex((one) => one.header === header);
  }

  get firstRow(): number {
    return this.titles.length + this.header.length;
  }

  get rows(): Cell[][] {
    return [...this.titles, ...this.header, ...this.lines.map(({ cells }) => cells)];
  }

  get ranges(): CellRange[] {
    return this.merges.map(({ column: index, first, last }) => ({
      row: this.firstRow + first,
      column: index,
      rows: last - first + 1,
      columns: 1
    }));
  }

  /** Number formats by worksheet row and column. */
  formatAt(row: number, index: number): string | undefined {
    return this.formats.get(`${row - this.firstRow} ${index}`);
  }

  isMerged(line: number, index: number): boolean {
    return this.merges.some((merge) => merge.column === index && merge.first <= line && line <= merge.last);
  }

  /** Puts something else into a cell, which may then be read otherwise or not at all. */
  spoil(line: Line, index: number, cell: Cell): void {
    line.cells[index] = cell;
    this.spoilt.push({ line, column: index });
  }

  /** Worksheet rows and columns of the spoilt cells in some lines. */
  spoiltOf(isOf: (line: Line) => boolean): { row: number; column: number }[] {
    return this.spoilt
      .filter(({ line }) => isOf(line))
      .map(({ line, column: index }) => ({ row: this.firstRow + this.lines.indexOf(line), column: index }));
  }
}
