import type { Source } from './discover';

/**
 * Shows every row, which the user has agreed to: what is written past hidden rows lands in others than it was
 * meant for (OfficeDev/office-js#224). Filters are cleared, and rows that no filter tells of, those of an
 * advanced one and those hidden by hand, are unhidden. To be sent with the next request.
 */
export function showAllRows(context: Excel.RequestContext, source: Source): void {
  if (!source.hasHiddenRows) return;
  const { tables, worksheets } = context.workbook;
  for (const { id, isFiltered } of source.tables) if (isFiltered) tables.getItem(id).clearFilters();
  const sheet = worksheets.getItem(source.id);
  if (source.isFiltered) sheet.autoFilter.clearCriteria();
  const { row } = source.header;
  sheet.getRangeByIndexes(row, 0, source.lastRow - row + 1, 1).rowHidden = false;
}

/**
 * Shows rows in the request that writes into them, first of all: somebody may have hidden some by a filter
 * meanwhile, and Excel would put what is theirs into others.
 */
export function showForWriting(cells: Excel.Range): void {
  cells.rowHidden = false;
}
