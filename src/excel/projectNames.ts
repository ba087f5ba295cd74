import { plainText } from '../worksheet';
import { asFailure } from './failure';
import type { Source } from './discover';

/** Rows asked for at once; a person with more projects sees the others by their row numbers. */
const MOST_ROWS = 200;

/**
 * The names of the projects in the given rows of a source, by row counted from 0. They are not kept when a sheet is
 * read, so that a full one fits in a few megabytes.
 * @throws ExcelFailure
 */
export async function projectNames(
  { id, header }: Source,
  rows: readonly number[]
): Promise<ReadonlyMap<number, string>> {
  const column = header.columns.get('project')?.index;
  if (column === undefined) return new Map();
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const cells = rows.slice(0, MOST_ROWS).map((row) => {
        const cell = sheet.getRangeByIndexes(row, column, 1, 1);
        cell.load('values');
        return { row, cell };
      });
      await context.sync();
      return new Map(cells.map(({ row, cell }) => [row, plainText(cell.values[0]?.[0] as string)]));
    });
  } catch (error) {
    throw asFailure(error);
  }
}
