import { cell, type Cell } from './gridPart';
import { LOOKS, WIDTHS } from './judgementLooks';
import type { Block } from './pages';

/**
 * A table of a judgement sheet, a line in each block: its heading stands above the first line, and its head
 * once more on each page.
 * @param head a text for each column of the sheet
 */
export function tableBlocks(
  heading: string,
  head: readonly string[],
  lines: readonly (readonly Cell[])[]
): Block[] {
  const headLine = head.map((text) => cell(text, LOOKS.head));
  return lines.map((line, i) =>
    i === 0
      ? { lines: [[cell(heading, LOOKS.heading, WIDTHS.length)], headLine, line] }
      : { lines: [line], repeated: [headLine] }
  );
}
