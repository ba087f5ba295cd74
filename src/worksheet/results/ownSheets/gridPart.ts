import type { CellRange } from '../../../ranges';
import {
  textHeight,
  type ConditionalFormat,
  type Grid,
  type GridCell,
  type GridLook,
  type GridRow,
  type ListValue
} from '../../../sheetModel';

/** Some rows of a grid, with everything about them counted from their first. */
export type GridPart = Pick<Grid, 'rows'> & Partial<Pick<Grid, 'merges' | 'conditionalFormats'>>;

/** A cell of a row: what it says, how it looks, and over how many columns it reaches. */
export interface Cell {
  readonly value: ListValue;
  readonly look: GridLook;
  readonly columns?: number;
}

/** The gap between two parts, in points: a row that is nobody's. */
const GAP: GridRow = { height: 12, cells: [] };

/** Lays rows of cells out, each as high as its texts need where they wrap. */
export function gridRows(
  widths: readonly number[],
  lines: readonly (readonly Cell[])[],
  leastHeight = 0
): Required<Pick<GridPart, 'rows' | 'merges'>> {
  const merges: CellRange[] = [];
  const rows = lines.map((line, row): GridRow => {
    const cells: GridCell[] = [];
    const texts = line.map(({ value, look, columns = 1 }) => {
      const column = cells.length;
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      for (let i = 0; i < columns; i++) cells.push({ value: i === 0 ? value : '', look });
      if (columns > 1) merges.push({ row, column, rows: 1, columns });
      const text = String(value);
      return {
        text: look.wraps ? text : (text.split('\n')[0] ?? ''),
        width: look.wraps ? width : Infinity,
        ...(look.size !== undefined && { size: look.size }),
        ...(look.isBold && { isBold: true })
      };
    });
    return { height: Math.max(leastHeight, textHeight(texts)), cells };
  });
  return { rows, merges };
}

/**
 * Parts below each other, with a gap between two. One that the page has no room for any more begins the next
 * page, unless it is longer than a page itself.
 * @param pageHeight in points of rows
 */
export function stacked(
  parts: readonly GridPart[],
  pageHeight: number
): Required<GridPart> & Pick<Grid, 'pageBreaks'> {
  const rows: GridRow[] = [];
  const merges: CellRange[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const pageBreaks: number[] = [];
  let used = 0;
  for (const part of parts) {
    const height = heightOf(part.rows);
    if (rows.length > 0) {
      rows.push(GAP);
      used += GAP.height;
    }
    if (used > GAP.height && used + height > pageHeight && height <= pageHeight) {
      pageBreaks.push(rows.length);
      used = 0;
    }
    used = (used + height) % pageHeight;
    const top = rows.length;
    const below = <T extends CellRange>(range: T): T => ({ ...range, row: range.row + top });
    rows.push(...part.rows);
    merges.push(...(part.merges ?? []).map(below));
    conditionalFormats.push(
      ...(part.conditionalFormats ?? []).map((format) => ({ ...format, range: below(format.range) }))
    );
  }
  return { rows, merges, conditionalFormats, pageBreaks };
}

/** The height of rows together, in points. */
export const heightOf = (rows: readonly GridRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
