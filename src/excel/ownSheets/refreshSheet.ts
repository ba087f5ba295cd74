import { type ListValue } from '../../sheetModel';
import { AREA } from '../area';
import { bytesPerRow, inBlocks, rowsPerBlock } from '../blocks';
import { CONTENTS, contentOf, isSameContent, rowsOfContents, type Content } from '../cellContents';
import { ExcelFailure, hadNoEffect } from '../failure';
import { showForWriting } from '../hiddenRows';
import type { OnRows } from '../read';
import { dressGrowth, makeReady, partsOf, undress, type Growth, type PartOf } from './growth';
import { TEXT } from './dress';
import type { Standing } from './standing';

/** What is written into the rows of a list, by row from the table's header; null leaves a cell alone. */
type Sent = readonly (Content | null)[];

interface WrittenRows {
  readonly row: number;
  readonly before: readonly (readonly Content[])[];
  /** Whether the request was answered. */
  readonly isCertain: boolean;
}

/** A refresh, and how far it has come. */
export interface Refresh {
  readonly standing: Standing;
  readonly growth: Growth;
  /** Rows from the table's header to the last one that is written. */
  readonly rows: number;
  readonly columns: number;
  readonly sentAt: (row: number) => Sent;
  /** Rows that have been written, or may have been, with what stood there. */
  written: WrittenRows[];
}

/** Lays out what a refresh is to write. */
export function refreshOf(standing: Standing, growth: Growth): Refresh {
  const { plan, own, now, columnAt, contentAt, formatAt } = standing;
  const totals = Number(own.table.showTotals);
  const wanted = (row: number, place: number): ListValue | undefined => {
    if (row === 0) return plan.headers[place];
    if (row > Math.max(now.rows, own.table.rows) - 1 - totals) return undefined;
    return columnAt(place) ? (row > plan.rows.length ? '' : plan.rows[row - 1]?.[place]) : undefined;
  };
  const isNew = (row: number, place: number): boolean =>
    row >= own.table.rows - totals || place >= own.table.columns;
  const sent = (row: number, place: number): Content | null => {
    const value = wanted(row, place);
    if (value === undefined || isSameContent(contentAt(row, place), contentOf(value))) return null;
    return isNew(row, place) || formatAt(row, place) !== TEXT ? contentOf(value) : value;
  };
  return {
    standing,
    growth,
    rows: Math.max(now.rows, own.table.rows) - totals,
    columns: now.columns,
    sentAt: (row) => plan.headers.map((_header, place) => sent(row, place)),
    written: []
  };
}

/**
 * Writes a list over the one in the sheet, block by block, wherever the table is by then. Each request reads
 * what it writes over: what somebody has changed meanwhile shows.
 * @throws ExcelFailure `changing`
 */
export async function refreshSheet(
  context: Excel.RequestContext,
  refresh: Refresh,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { standing, growth, rows, columns, sentAt, written } = refresh;
  const { own, now, contentAt } = standing;
  const { table } = own;
  const part = partsOf(context, table.id);
  const sample = Array.from({ length: rows }, (_, row) => sentAt(row));
  const perBlock = rowsPerBlock(
    2 * bytesPerRow(sample) + bytesPerRow(sample.map((_, row) => readsAs(standing, row)))
  );
  await inBlocks(0, rows - 1, perBlock, signal, async (row, count) => {
    const block = part(row, 0, count, columns);
    block.load(CONTENTS);
    const area = context.workbook.tables.getItem(table.id).getRange();
    area.load(AREA);
    // All of them: a table is not resized across rows that a filter hides.
    showForWriting(part(0, 0, Math.max(now.rows, table.rows), columns));
    if (row === 0) {
      makeReady(growth, part);
      // Before the table takes them in, which would name those that are blank.
      const headers = (sample[0] ?? []).slice(table.columns);
      if (headers.length > 0) part(0, table.columns, 1, headers.length).formulas = [headers];
      resize(context, refresh, part, Math.max(now.rows, table.rows));
    }
    block.formulas = sample.slice(row, row + count).map((cells) => [...cells]);
    if (row + count === rows) finish(context, refresh, part);
    const before = sample.slice(row, row + count).map((_, i) => readsAs(standing, row + i));
    written.push({ row, before, isCertain: false });
    try {
      await context.sync();
    } catch (error) {
      if (hadNoEffect(error)) written.pop();
      throw error;
    }
    const was = rowsOfContents(block);
    written[written.length - 1] = { row, before: was, isCertain: true };
    const isAsRead = was.every((cells, i) =>
      cells.every((content, place) => isSameContent(content, contentAt(row + i, place)))
    );
    const expected = row === 0 ? table : { rows: Math.max(now.rows, table.rows), columns };
    if (!isAsRead || area.rowCount !== expected.rows || area.columnCount !== expected.columns)
      throw new ExcelFailure('changing');
    onRows(row + count, rows);
    return undefined;
  });
}

const readsAs = ({ contentAt, now }: Standing, row: number): Content[] =>
  Array.from({ length: now.columns }, (_, place) => contentAt(row, place));

function resize(
  { workbook }: Excel.RequestContext,
  { standing: { own, now } }: Refresh,
  part: PartOf,
  rows: number
): void {
  if (rows === own.table.rows && now.columns === own.table.columns) return;
  workbook.tables.getItem(own.table.id).resize(part(0, 0, rows, now.columns));
}

/** Ends the table where the list ends, and shows it, in the next request. */
function finish(context: Excel.RequestContext, refresh: Refresh, part: PartOf): void {
  const { standing, growth } = refresh;
  const { own, now } = standing;
  dressGrowth(growth, standing, part);
  if (now.rows < own.table.rows)
    context.workbook.tables.getItem(own.table.id).resize(part(0, 0, now.rows, now.columns));
  context.workbook.worksheets.getItem(own.id).activate();
}

/**
 * Puts back what stood in the cells that hold what was written, and the table's size. What somebody has
 * entered since stays.
 */
export async function takeRefreshBack(refresh: Refresh): Promise<void> {
  const { standing, growth, written } = refresh;
  if (written.length === 0) return;
  const { own } = standing;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(own.table.id);
    table.load('id');
    await context.sync();
    // Somebody has deleted it meanwhile.
    if (table.isNullObject) return;
    const part = partsOf(context, own.table.id);
    const area = table.getRange();
    area.load(AREA);
    showForWriting(area);
    await context.sync();
    // First of all, or Excel would name the headers that are made blank.
    if (area.rowCount !== own.table.rows || area.columnCount !== own.table.columns)
      table.resize(part(0, 0, own.table.rows, own.table.columns));
    undress(growth, part);
    for (const rows of written) await putRowsBack(context, refresh, rows);
  });
  refresh.written = [];
}

async function putRowsBack(
  context: Excel.RequestContext,
  refresh: Refresh,
  { row, before }: WrittenRows
): Promise<void> {
  const part = partsOf(context, refresh.standing.own.table.id);
  const { signal } = new AbortController();
  await inBlocks(
    0,
    before.length - 1,
    rowsPerBlock(2 * bytesPerRow(before)),
    signal,
    async (offset, count) => {
      const block = part(row + offset, 0, count, refresh.columns);
      block.load(CONTENTS);
      await context.sync();
      const back = rowsOfContents(block).map((cells, i) =>
        putBackOf(refresh, row + offset + i, cells, before[offset + i] ?? [])
      );
      showForWriting(block);
      block.formulas = back;
      await context.sync();
      return undefined;
    }
  );
}

/** What is written back into a row: where it holds what was sent, what it held before. */
function putBackOf(
  { standing: { formatAt }, sentAt }: Refresh,
  row: number,
  cells: readonly Content[],
  before: readonly Content[]
): (Content | null)[] {
  const ours = sentAt(row);
  return cells.map((content, place) => {
    const sent = ours[place] ?? null;
    const old = before[place] ?? '';
    if (sent === null || !isSameContent(content, sent) || isSameContent(old, sent)) return null;
    // There an apostrophe would become a part of the text.
    return formatAt(row, place) === TEXT ? String(old).replace(/^'/, '') : old;
  });
}
