import { isBlank, type Cell } from '../worksheet';
import { cellRange, type CellRange } from '../ranges';
import { AREA, areaOf } from './area';
import { stopIfAsked } from './failure';

/**
 * "If the merged areas count in this range is more than 512, then this method will fail"
 * (Excel.Range.getMergedAreasOrNullObject).
 */
const MOST_AREAS = 512;
/** Rows of one column in which there cannot be more: an area that is merged downwards has at least two. */
const ROWS_OF_A_COLUMN = 2 * MOST_AREAS;
/** Columns of so many rows that are asked for in one request. */
const PARTS_A_REQUEST = 100;

/** What is asked about: rows of a sheet, over its first columns. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/**
 * Whether merged areas could change what rows say: a cell is blank below one that is not. Where none is,
 * nothing is asked, since the question costs the user's undo on a desktop (OfficeDev/office-js#5918).
 */
export function mayBeMerged(rows: readonly (readonly Cell[])[], columns: readonly number[]): boolean {
  const isFilled = columns.map(() => false);
  return rows.some((cells) => {
    if (cells.every(isBlank)) return false;
    return columns.some((column, i) => {
      if (isBlank(cells[column])) return isFilled[i];
      isFilled[i] = true;
      return false;
    });
  });
}

/**
 * The merged areas of a sheet's rows: all in one request, or where they are too many, column by column. An
 * area is told of by the cell at its top left alone (OfficeDev/office-js#3611).
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  place: Place,
  signal: AbortSignal
): Promise<CellRange[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const { sheet, first, last, width } = place;
  if (last < first) return [];
  try {
    return await ask(context, sheet, [cellRange(first, 0, last - first + 1, width)]);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'GeneralException') throw error;
  }
  const parts: CellRange[] = [];
  for (let row = first; row <= last; row += ROWS_OF_A_COLUMN)
    for (let column = 0; column < width; column++)
      parts.push(cellRange(row, column, Math.min(ROWS_OF_A_COLUMN, last - row + 1), 1));
  const areas: CellRange[] = [];
  for (let at = 0; at < parts.length; at += PARTS_A_REQUEST) {
    stopIfAsked(signal);
    areas.push(...(await askTall(context, sheet, parts.slice(at, at + PARTS_A_REQUEST))));
  }
  return areas;
}

/** As `ask`. Areas merged across one row only may still be too many in a part: such parts are halved. */
async function askTall(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly CellRange[]
): Promise<CellRange[]> {
  try {
    return await ask(context, sheet, parts);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'GeneralException') throw error;
    const halves = parts.flatMap((part) => {
      const upper = Math.ceil(part.rows / 2);
      return upper === part.rows
        ? [part]
        : [
            { ...part, rows: upper },
            { ...part, row: part.row + upper, rows: part.rows - upper }
          ];
    });
    if (halves.length === parts.length) throw error;
    return askTall(context, sheet, halves);
  }
}

async function ask(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly CellRange[]
): Promise<CellRange[]> {
  const asked = parts.map(({ row, column, rows, columns }) => {
    const merged = sheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
    merged.load(AREA.map((name) => `areas/${name}`));
    return merged;
  });
  await context.sync();
  return asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
}
