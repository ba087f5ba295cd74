import { type ListValue } from '../../sheetModel';
import type { CellRange } from '../../ranges';
import { AREA, areaOf } from '../area';
import { bytesPerRow, inBlocks, rowsPerBlock } from '../blocks';
import { CONTENTS, contentOf, isSameContent, rowsOfContents, type Content } from '../cellContents';
import { ExcelFailure, hadNoEffect } from '../failure';
import { showForWriting } from '../hiddenRows';
import type { OnRows } from '../read';
import { GENERAL, TEXT } from '../formatCodes';
import {
  askLooksAgain,
  dressGrowth,
  formatsOf,
  makeReady,
  partsOf,
  type Growth,
  type PartOf
} from './growth';
import type { Standing } from './standing';
import type { WrittenRows } from './takeBackPlan';

/** What is written into the rows of a list, by row from the table's header; null leaves a cell alone. */
type Sent = readonly (Content | null)[];

/** A size that a request has given the table, or may have given it, and the one that it had. */
export interface Resized {
  readonly before: Size;
  readonly after: Size;
  readonly isCertain: boolean;
}

export type Size = Pick<CellRange, 'rows' | 'columns'>;

/** Rows that have been written, or may have been, and what else the request changed. */
export interface Refreshed extends WrittenRows {
  /** How the cells looked that the request gave another look to. */
  readonly looks: Growth | undefined;
}

/** A refresh, and how far it has come. */
export interface Refresh {
  readonly standing: Standing;
  readonly growth: Growth;
  /** Rows from the table's header to the last one that is written. */
  readonly rows: number;
  readonly columns: number;
  readonly sentAt: (row: number) => Sent;
  /** Cells of the format Text, by row and place, that get the format General before a number goes in. */
  readonly retyped: readonly (readonly [row: number, place: number])[];
  written: Refreshed[];
  /** What has become of the table's size by it. */
  readonly resized: Resized[];
  /** The size that it gets back; known once putting back was tried. */
  sizeBack: Size | undefined;
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
  const rows = Math.max(now.rows, own.table.rows) - totals;
  const sentAt = (row: number): Sent => plan.headers.map((_header, place) => sent(row, place));
  const isRetyped = (content: Content | null, row: number, place: number): boolean =>
    typeof content === 'number' && !isNew(row, place) && formatAt(row, place) === TEXT;
  return {
    standing,
    growth,
    rows,
    columns: now.columns,
    sentAt,
    retyped: Array.from({ length: rows }, (_, row) =>
      sentAt(row).flatMap((content, place): [number, number][] =>
        isRetyped(content, row, place) ? [[row, place]] : []
      )
    ).flat(),
    written: [],
    resized: [],
    sizeBack: undefined
  };
}

/**
 * Writes a list over the one in the sheet, block by block, wherever the table is by then. Each request reads
 * what it writes over, and the looks that it changes: what somebody has changed meanwhile shows.
 * @throws ExcelFailure `changing`
 */
export async function refreshSheet(
  context: Excel.RequestContext,
  refresh: Refresh,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { standing, growth, rows, columns, sentAt, retyped, written, resized } = refresh;
  const { own, plan, now, contentAt } = standing;
  const { table } = own;
  const part = partsOf(context, table.id);
  const sample = Array.from({ length: rows }, (_, row) => sentAt(row));
  const perBlock = rowsPerBlock(
    2 * bytesPerRow(sample) + bytesPerRow(sample.map((_, row) => readsAs(standing, row)))
  );
  await inBlocks(0, rows - 1, perBlock, signal, async (row, count) => {
    const block = part(row, 0, count, columns);
    block.load(CONTENTS);
    const header = part(0, 0, 1, columns);
    header.load('values');
    const area = context.workbook.tables.getItem(table.id).getRange();
    area.load(AREA);
    // All of them: a table is not resized across rows that a filter hides.
    showForWriting(part(0, 0, Math.max(now.rows, table.rows), columns));
    const whole: Size = { rows: Math.max(now.rows, table.rows), columns };
    const isLast = row + count === rows;
    const looks = row === 0 || isLast ? askLooksAgain(growth, part) : undefined;
    const changedOf = isLast ? (all: Growth): Growth => all : formatsOf;
    if (row === 0) {
      makeReady(growth, part);
      // Before the table takes them in, which would name those that are blank.
      const headers = (sample[0] ?? []).slice(table.columns);
      if (headers.length > 0) part(0, table.columns, 1, headers.length).formulas = [headers];
      resize(context, refresh, part, whole.rows);
    }
    for (const [at, place] of retyped)
      if (at >= row && at < row + count) part(at, place, 1, 1).numberFormat = [[GENERAL]];
    const sent = sample.slice(row, row + count);
    block.formulas = sent.map((cells) => [...cells]);
    if (isLast) finish(context, refresh, part);
    // Excel may have taken in more than it was told to.
    const left = context.workbook.tables.getItem(table.id).getRange();
    left.load(AREA);
    const expected: Refreshed = {
      row,
      headers: plan.headers,
      before: sent.map((_, i) => readsAs(standing, row + i)),
      sent,
      isCertain: false,
      looks: looks && changedOf(growth)
    };
    const size = row === 0 ? table : whole;
    const after = { rows: isLast ? now.rows : whole.rows, columns };
    written.push(expected);
    resized.push({ before: size, after, isCertain: false });
    try {
      await context.sync();
    } catch (error) {
      if (hadNoEffect(error)) {
        written.pop();
        resized.pop();
      }
      throw error;
    }
    const before = rowsOfContents(block);
    const headers = (header.values[0] ?? []).map((text, place) =>
      row === 0 && (sent[0]?.[place] ?? null) !== null ? (plan.headers[place] ?? '') : String(text)
    );
    written[written.length - 1] = {
      ...expected,
      headers,
      before,
      isCertain: true,
      looks: looks && changedOf(looks())
    };
    resized[resized.length - 1] = { before: areaOf(area), after: areaOf(left), isCertain: true };
    const isAsRead = before.every((cells, i) =>
      cells.every((content, place) => isSameContent(content, contentAt(row + i, place)))
    );
    if (!isAsRead || area.rowCount !== size.rows || area.columnCount !== size.columns)
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
