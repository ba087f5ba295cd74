import { itemAt } from '../../../criteria';
import { lastRow, type CellRange } from '../../../ranges';
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
export type GridPart = Pick<Grid, 'rows'> &
  Partial<Pick<Grid, 'merges' | 'conditionalFormats'>> & {
    /** The row that stands on top again where a page begins within the part. */
    readonly head?: number;
  };

/** A cell of a row: what it says, how it looks, and over how many columns it reaches. */
export interface Cell {
  readonly value: ListValue;
  readonly look: GridLook;
  readonly columns?: number;
}

export const cell = (value: ListValue, look: GridLook, columns = 1): Cell => ({ value, look, columns });

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
 * page; one that is longer than a page goes on there, below its head again.
 * @param pageHeight in points of rows
 */
export function stacked(
  parts: readonly GridPart[],
  pageHeight: number
): Required<Omit<GridPart, 'head'>> & Pick<Grid, 'pageBreaks'> {
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
    const isFirst = used <= GAP.height;
    const least = height <= pageHeight ? height : heightOf(part.rows.slice(0, LEAST_ROWS));
    if (!isFirst && used + least > pageHeight) {
      pageBreaks.push(rows.length);
      used = 0;
    }
    const top = rows.length;
    const { places, breaks, left } = broken(part, used, pageHeight);
    used = left;
    rows.push(...places.map((row) => itemAt(part.rows, row)));
    pageBreaks.push(...breaks.map((row) => top + row));
    const placeOf = (row: number): number => top + places.lastIndexOf(row);
    for (const merge of part.merges ?? [])
      places.forEach((row, place) => {
        if (row === merge.row) merges.push({ ...merge, row: top + place });
      });
    for (const { range, ...format } of part.conditionalFormats ?? []) {
      const [first, last] = [placeOf(range.row), placeOf(lastRow(range))];
      conditionalFormats.push({ ...format, range: { ...range, row: first, rows: last - first + 1 } });
    }
  }
  return { rows, merges, conditionalFormats, pageBreaks };
}

/** Rows of a part that never stand alone at the end of a page: its heading, its head and two more. */
const LEAST_ROWS = 4;

/**
 * Lets a part go on over pages.
 * @param used of the page on which it begins, in points
 * @returns the part's rows in order, its head once more on each page; which of these places begin a page; and
 * what the last page has used
 */
function broken({ rows, head }: GridPart, used: number, pageHeight: number) {
  const places: number[] = [];
  const breaks: number[] = [];
  let left = used;
  rows.forEach(({ height }, row) => {
    if (left + height > pageHeight && left > 0) {
      breaks.push(places.length);
      left = 0;
      if (head !== undefined && row > head) {
        places.push(head);
        left = itemAt(rows, head).height;
      }
    }
    places.push(row);
    left += height;
  });
  return { places, breaks, left };
}

/** The height of rows together, in points. */
export const heightOf = (rows: readonly GridRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
