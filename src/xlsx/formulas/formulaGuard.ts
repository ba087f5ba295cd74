import {
  type CellRange,
  MAX_COLUMNS,
  cellCount,
  cellName,
  contains,
  lastRow,
  overlaps,
  parseRange
} from '../../ranges';
import { XlsxError } from '../errors';
import { attributeText, findAttribute, scanTag, Tag } from '../xml/xmlTags';

/** A formula that fills several cells: an array formula or a data table (ECMA-376 Part 1 §18.3.1.40). */
interface Block {
  range: CellRange;
  edited: number;
  firstChange: string | undefined;
}

/** A formula that is stored once and shared by the cells that give its index. */
interface Shared {
  lostMaster: string | undefined;
  hasOthers: boolean;
}

const tag = new Tag();

/**
 * Tracks the formulas that edits replace, and refuses edits that would leave half a formula: the cells of an
 * array formula or data table can only be replaced together, and the first cell of a shared formula only
 * along with all cells that share it.
 */
export class FormulaGuard {
  /** Cells that lose their formula, as `row * MAX_COLUMNS + column`. */
  readonly removed = new Set<number>();
  private readonly blocks: Block[] = [];
  /** Those that reach down to the row that is being edited. */
  private reaching: Block[] = [];
  private row = -1;
  private readonly shared = new Map<string, Shared>();

  /** @param range the cells that may be edited, row by row */
  constructor(private readonly range: CellRange) {}

  /**
   * Notes a cell's formula; call it before the cell's edit.
   * @param at index of its `<f>` tag
   * @throws XlsxError `damaged` with the cell where a block does not begin with it, or overlaps another
   */
  formula(bytes: Uint8Array, at: number, row: number, column: number, isReplaced: boolean): void {
    if (isReplaced) this.removed.add(row * MAX_COLUMNS + column);
    scanTag(bytes, at, tag);
    if (tag.attributes === 0) return;
    const block = blockOf(bytes);
    if (block) {
      if (cellCount(block) > 1 && overlaps(block, this.range)) this.addBlock(block, row, column);
    } else if (attributeText(bytes, tag, 't') === 'shared') {
      this.sharedFormula(
        attributeText(bytes, tag, 'si') ?? '',
        findAttribute(bytes, tag, 'ref') >= 0,
        cellName(row, column),
        isReplaced
      );
    }
  }

  /** Notes a cell that is edited. */
  edit(row: number, column: number, isChanged: boolean): void {
    this.reach(row);
    for (const block of this.reaching) {
      if (!contains(block.range, row, column)) continue;
      block.edited++;
      if (isChanged) block.firstChange ??= cellName(row, column);
    }
  }

  /** Blocks that overlap would add up, and be looked at for every edit: Excel has none. */
  private addBlock(range: CellRange, row: number, column: number): void {
    this.reach(row);
    const isWrong = range.row !== row || range.column !== column;
    if (isWrong || this.reaching.some((other) => overlaps(other.range, range)))
      throw new XlsxError('damaged', cellName(row, column));
    const block = { range, edited: 0, firstChange: undefined };
    this.blocks.push(block);
    this.reaching.push(block);
  }

  private reach(row: number): void {
    if (row > this.row) this.reaching = this.reaching.filter(({ range }) => lastRow(range) >= row);
    this.row = row;
  }

  /** @throws XlsxError `cannotSplice` with the cell */
  check(): void {
    for (const { range, edited, firstChange } of this.blocks) {
      if (firstChange !== undefined && edited < cellCount(range))
        throw new XlsxError('cannotSplice', firstChange);
    }
    for (const shared of this.shared.values()) checkShared(shared);
  }

  private sharedFormula(index: string, isMaster: boolean, cell: string, isReplaced: boolean): void {
    let shared = this.shared.get(index);
    if (shared === undefined || (isMaster && shared.lostMaster !== undefined)) {
      // An index that is used again starts a new formula.
      if (shared !== undefined) checkShared(shared);
      this.shared.set(index, (shared = { lostMaster: undefined, hasOthers: false }));
    }
    if (isMaster && isReplaced) shared.lostMaster = cell;
    if (!isMaster && !isReplaced) shared.hasOthers = true;
  }
}

/**
 * The cells that an array formula or a data table fills; undefined for a formula that fills only its own
 * cell.
 * @param at index of the `<f>` tag
 */
export function formulaBlock(bytes: Uint8Array, at: number): CellRange | undefined {
  scanTag(bytes, at, tag);
  return blockOf(bytes);
}

function blockOf(bytes: Uint8Array): CellRange | undefined {
  const type = attributeText(bytes, tag, 't');
  return type === 'array' || type === 'dataTable'
    ? parseRange(attributeText(bytes, tag, 'ref') ?? '')
    : undefined;
}

function checkShared({ lostMaster, hasOthers }: Shared): void {
  if (lostMaster !== undefined && hasOthers) throw new XlsxError('cannotSplice', lostMaster);
}
