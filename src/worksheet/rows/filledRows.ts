import type { CellRange } from '../../ranges';
import { isBlank, type Cell } from '../cells/cell';
import { foundIn } from '../cells/unreadMark';
import type { Header } from '../header/header';
import { ExampleRows } from './exampleRows';
import { projectBlocks, settle, type Block, type SettledRow, type WaitingRow } from './projectBlocks';
import type { Problem } from './problems';
import type { Report } from './projectCells';
import { RowFiller, type CellFormats } from './rowFiller';

const NO_PARTS: SettledRow['parts'] = new Map();

/** A row in which every cell says what it stands for. */
export type FilledRow = Pick<SettledRow, 'cells' | 'row' | 'isContinued'>;

/**
 * The rows of a sheet of projects as people fill them in: merged cells and ditto marks stand for what is
 * above, the rows under one merged project are one project, and an example is left out.
 */
export class FilledRows {
  private readonly filler: RowFiller;
  private blocks: readonly Block[] = [];
  /** Where in the blocks the rows have come to, and those of the last one that wait for its end. */
  private nextBlock = 0;
  private waiting: WaitingRow[] = [];
  /** The rows of blocks as they came, to be compared. */
  private readonly inBlocks = new Map<number, readonly Cell[]>();
  /** Where the cells of the row stand that is read now, if it is made of several. */
  private parts: SettledRow['parts'] = NO_PARTS;
  private readonly examples: ExampleRows;

  /**
   * @param enter called with each row, in their order, once all of its project are in
   */
  constructor(
    private readonly header: Header,
    private readonly report: Report,
    private readonly enter: (row: FilledRow) => void
  ) {
    this.filler = new RowFiller(header, report);
    this.examples = new ExampleRows(header);
  }

  /** Says what is merged, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.filler.useMerges(merges);
    this.blocks = projectBlocks(this.header, merges);
  }

  /**
   * Takes the worksheet row `row`.
   * @param formats of its numbers
   * @returns the row as it is read
   */
  add(raw: readonly Cell[], row: number, formats?: CellFormats): readonly Cell[] {
    const cells = this.examples.without(this.filler.fill(raw, row, formats), row, this.report);
    while ((this.blocks[this.nextBlock]?.last ?? Infinity) < row) {
      this.settle();
      this.nextBlock++;
    }
    const block = this.blocks[this.nextBlock];
    if (block && row >= block.first) {
      this.inBlocks.set(row, [...raw]);
      if (cells.some((cell) => !isBlank(cell))) this.waiting.push({ row, cells: [...cells] });
      if (row === block.last) this.settle();
    } else this.enter({ cells, row, isContinued: false });
    return cells;
  }

  /** Enters the rows that wait for more of their project: call after the last row. */
  settle(): void {
    for (const { parts, ...row } of settle(this.waiting.splice(0), this.header, this.report)) {
      this.parts = parts;
      this.enter(row);
      this.parts = NO_PARTS;
    }
  }

  /** A problem of a row that is made of several, at the one whose cell it quotes. */
  atItsCell(problem: Omit<Problem, 'sheet'>): Omit<Problem, 'sheet'> {
    const parts = this.parts.get(problem.column);
    const { found } = problem;
    if (!parts || found === undefined) return problem;
    const part = parts.find(({ cell }) => foundIn(cell).includes(found));
    return part ? { ...problem, row: part.row } : problem;
  }

  /** Whether a row is one of several that are read together. */
  isInBlock(row: number): boolean {
    return this.inBlocks.has(row);
  }

  /** Whether a row of a block holds in some columns, by their indexes, what it held when it was added. */
  isSame(raw: readonly Cell[], row: number, columns: readonly number[]): boolean {
    const known = this.inBlocks.get(row) ?? [];
    return columns.every((index) => (known[index] ?? '') === (raw[index] ?? ''));
  }

  /** A row that is read once more, as it is read. */
  again(raw: readonly Cell[], row: number): readonly Cell[] {
    return this.examples.without(this.filler.again(raw, row), row);
  }
}
