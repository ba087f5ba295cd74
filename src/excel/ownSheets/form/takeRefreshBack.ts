import { reference, sameRange } from '../../../ranges';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { CONTENTS, rowsOfContents } from '../../cellContents';
import { GENERAL } from '../../formatCodes';
import { findMark } from '../findMark';
import { setMark } from './addForm';
import { putAroundBack } from './aroundBack';
import { piecesOf, type Back, type RowsNow } from './back';
import { areaNow, pieces, type CellsNow } from './cellsNow';
import { findCellsNow } from './heldForm';
import { mergeAgain, unmergeNew } from './mergesBack';
import { backOf, type FormRefresh, type WrittenRows } from './refreshForm';
import { CELL_BYTES, type StandingForm } from './standingForm';
import { mapped, rangeIn } from './writeRows';

/**
 * Puts back the form that stood in the sheet, with its looks and all that belongs to it, wherever its cells
 * are now. What somebody has entered since stays.
 */
export async function takeFormRefreshBack(refresh: FormRefresh): Promise<void> {
  const { model, standing, held, activeId, written } = refresh;
  if (written.length === 0) return;
  const { own } = standing;
  const name = await nameNow(own.id);
  // Somebody has deleted it meanwhile.
  if (name === undefined) return;
  const now = await findCellsNow(held, standing.form);
  const all = [...written].reverse().map((rows) => ({ rows, now: now.of(rows) }));
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(own.id);
    const back: Back = { context, sheet, standing, found: now.found };
    await unmergeNew(back, all);
    for (const one of all) await putContentsBack(back, one);
    await mergeAgain(back, all);
    for (const one of all) await putLooksBack(back, one);
    const last = all.find(({ rows }) => rows.isLast);
    if (last) await putAroundBack(back, last);
    const { formula, sheets } = await findMark(context, model.mark);
    const before = last && markBefore(standing, name, now.found);
    if (formula !== undefined && before !== undefined) setMark(context.workbook, model.mark, formula, before);
    if (activeId !== own.id && sheets.some(({ id }) => id === activeId))
      worksheets.getItem(activeId).activate();
    if (own.visibility !== 'Visible') sheet.visibility = own.visibility;
    await context.sync();
  });
  refresh.written = [];
}

/** A sheet's name; undefined where it is gone. */
const nameNow = (id: string): Promise<string | undefined> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });

/** What the mark led to, where that is now. */
function markBefore({ own }: StandingForm, name: string, now: CellsNow): string | undefined {
  const areas = own.areas.flatMap((area) => areaNow(area, now) ?? []);
  if (areas.length === 0) return undefined;
  const isSame = name === own.name && areas.every((area, i) => sameRange(area, own.areas[i] ?? area));
  return isSame && areas.length === own.areas.length
    ? own.formula
    : `=${areas.map((area) => reference(name, area)).join(',')}`;
}

const end = ({ row, before }: WrittenRows): number => row + before.contents.length - 1;

async function putContentsBack({ context, sheet, standing }: Back, { rows, now }: RowsNow): Promise<void> {
  const { bounds } = standing;
  const { row, before } = rows;
  await inRows(standing, rows, async (first, count) => {
    const some = piecesOf(standing, now, first, count).map(({ from, to }) => {
      const range = rangeIn(sheet, to);
      range.load(CONTENTS);
      return { from, range };
    });
    await context.sync();
    for (const { from, range } of some) {
      const found = rowsOfContents(range);
      range.style = 'Normal';
      range.numberFormat = [[GENERAL]];
      range.formulas = mapped(from, (r, c) =>
        backOf(
          standing,
          r,
          c,
          found[r - from.row]?.[c - from.column] ?? '',
          before.contents[r - row]?.[c - bounds.column] ?? ''
        )
      );
    }
    await context.sync();
  });
}

async function putLooksBack({ context, sheet, standing }: Back, { rows, now }: RowsNow): Promise<void> {
  const { bounds } = standing;
  const { row, before } = rows;
  await inRows(standing, rows, async (first, count) => {
    for (const { from, to } of piecesOf(standing, now, first, count)) {
      const range = rangeIn(sheet, to);
      range.setCellProperties(mapped(from, (r, c) => before.looks[r - row]?.[c - bounds.column] ?? {}));
      range.numberFormat = mapped(
        from,
        (r, c) => before.numberFormats[r - row]?.[c - bounds.column] ?? GENERAL
      );
    }
    const whole = pieces({ ...bounds, row: first, rows: count }, now);
    for (const { from, to } of whole.filter((one) => one.from.column === whole[0]?.from.column))
      rangeIn(sheet, { ...to, columns: 1 }).setRowProperties(
        before.heights.slice(from.row - row, from.row - row + from.rows)
      );
    await context.sync();
  });
}

/** Handles rows that were written, block by block. */
const inRows = (
  { bounds }: StandingForm,
  rows: WrittenRows,
  handle: (first: number, count: number) => Promise<void>
): Promise<void> =>
  inBlocks(
    rows.row,
    end(rows),
    rowsPerBlock(bounds.columns * CELL_BYTES),
    new AbortController().signal,
    async (first, count) => {
      await handle(first, count);
      return undefined;
    }
  );
