import { LANGUAGES, SHEET_TEXTS } from '../locales';
import { keptResults, MARKS, plainText, type Cell, type KeptResult } from '../worksheet';
import { beginningAnew } from './attempts';
import { inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import { ExcelFailure } from './failure';
import { findOwnSheet } from './ownSheets';
import { countsFrom1904 } from './ownSheets/dateSystem';
import { askIfSame, CELL_BYTES } from './ownSheets/standing';
import type { OwnSheet } from './ownSheets/find';

const isKept = (header: string): boolean =>
  LANGUAGES.some((language) => header === SHEET_TEXTS[language].history.columns.kept);

/** The workbook's sheet with the history; undefined where there is none. */
export async function findHistory(context: Excel.RequestContext): Promise<OwnSheet | undefined> {
  // No table but a history has that column.
  const { own } = await findOwnSheet(context, MARKS.history, (headers) => headers.some(isKept));
  return own;
}

/** The names under which results are kept, in the order of the history. */
export async function keptNames(context: Excel.RequestContext, own: OwnSheet): Promise<string[]> {
  const place = own.table.headers.findIndex(isKept);
  const cells = await bodyOf(context, own, place, 1, new AbortController().signal);
  return [...new Set(cells.map(([name = null]) => plainText(name)))].filter((name) => name !== '');
}

/**
 * A result that was kept under a name.
 * @throws ExcelFailure `notKept` where the workbook's history has none of that name
 */
export const readKept = (name: string, signal: AbortSignal): Promise<KeptResult> =>
  beginningAnew(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const own = await findHistory(context);
      const headers = own?.table.headers ?? [];
      const rows = own ? await bodyOf(context, own, 0, headers.length, signal) : [];
      const results = keptResults(headers, rows, await countsFrom1904(context));
      const found = results.find((result) => result.name === plainText(name));
      if (!found) throw new ExcelFailure('notKept', { name });
      return found;
    })
  );

/** Cells of the table's body, from one of its columns on. */
async function bodyOf(
  context: Excel.RequestContext,
  { id, table }: OwnSheet,
  place: number,
  columns: number,
  signal: AbortSignal
): Promise<Cell[][]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const rows: Cell[][] = [];
  const end = table.row + table.rows - 1 - Number(table.showTotals);
  const perBlock = rowsPerBlock(columns * CELL_BYTES);
  await inBlocks(table.row + 1, end, perBlock, signal, async (row, count) => {
    const cells = brief(sheet.getRangeByIndexes(row, table.column + place, count, columns));
    cells.load('values');
    const isSame = askIfSame(context, table);
    await context.sync();
    rows.push(...loadedValues(cells));
    if (!isSame()) throw new ExcelFailure('changing');
    return undefined;
  });
  return rows;
}
