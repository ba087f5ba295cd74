import type { CellRange } from '../../../ranges';
import type { Grid, GridRow } from '../../../sheetModel';
import { gridRows, heightOf, type Cell } from './gridPart';

/** Rows that stay together on a page, and those that stand above them again where they begin one. */
export interface Block {
  readonly lines: readonly (readonly Cell[])[];
  readonly repeated?: readonly (readonly Cell[])[];
  /** The least height of its rows, in points. */
  readonly leastHeight?: number;
  /** Whether it stays on the page of the block before it, which goes on to the next page with it. */
  readonly staysBelow?: boolean;
  /** Whether it only parts others: a page never begins with it. */
  readonly isGap?: boolean;
}

/** What stands at the top of a page of somebody's: its number and how many there are. */
export type PageTop = (page: number, pages: number) => readonly (readonly Cell[])[];

type Part = ReturnType<typeof gridRows>;

/**
 * Lays blocks out on pages.
 * @param widths of the columns
 * @param pageHeight in points of rows
 */
export function paged(
  widths: readonly number[],
  blocks: readonly Block[],
  top: PageTop,
  pageHeight: number
): Part[] {
  const laid = (lines: Block['lines'], least?: number): Part => gridRows(widths, lines, least);
  const pages: Part[][] = [];
  // The number of pages makes no row higher: one digit more or less fits.
  const topHeight = (page: number): number => heightOf(laid(top(page, 1)).rows);
  let used = Infinity;
  for (const chain of chainsOf(blocks)) {
    const parts = chain.map(({ lines, leastHeight }) => laid(lines, leastHeight));
    const height = parts.reduce((sum, { rows }) => sum + heightOf(rows), 0);
    let page = pages.at(-1);
    const [{ repeated = [], isGap = false }] = chain;
    if (!page || used + height > pageHeight) {
      if (page && isGap) continue;
      const head = laid(pages.length === 0 ? [] : repeated);
      page = head.rows.length === 0 ? [] : [head];
      pages.push(page);
      used = topHeight(pages.length) + heightOf(head.rows);
    }
    page.push(...parts);
    used += height;
  }
  return pages.map((page, i) => joined([laid(top(i + 1, pages.length)), ...page]));
}

/** Blocks that come on one page: each with those that stay below it. */
function chainsOf(blocks: readonly Block[]): [Block, ...Block[]][] {
  const chains: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const above = chains.at(-1);
    if (above && block.staysBelow) above.push(block);
    else chains.push([block]);
  }
  return chains;
}

/** Parts right below each other. */
export function joined(parts: readonly Part[]): Part {
  const rows: GridRow[] = [];
  const merges: CellRange[] = [];
  for (const part of parts) {
    merges.push(...part.merges.map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...part.rows);
  }
  return { rows, merges };
}

/** Pages below each other, each of which begins a page. */
export function bound(pages: readonly Part[]): Pick<Grid, 'rows' | 'merges' | 'pageBreaks'> {
  const pageBreaks: number[] = [];
  let rows = 0;
  for (const page of pages) {
    if (rows > 0) pageBreaks.push(rows);
    rows += page.rows.length;
  }
  return { ...joined(pages), pageBreaks };
}
