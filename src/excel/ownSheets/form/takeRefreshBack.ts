import { cellRange, contains, lastColumn, lastRow, parseReferences } from '../../../ranges';
import { rangeAddress, rangesName, reference, sameRange, union, type CellRange } from '../../../ranges';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { CONTENTS, rowsOfContents } from '../../cellContents';
import { mergedAreas } from '../../mergedAreas';
import { setMark } from './addForm';
import { findMark } from '../findMark';
import { GENERAL } from '../../formatCodes';
import { areaNow, pieces, withNeighbours, type CellsNow, type Piece } from './cellsNow';
import { findCellsNow } from './heldForm';
import { mergeRuns, rectangles } from './rectangles';
import { backOf, breakPages, type FormRefresh, type WrittenRows } from './refreshForm';
import { CELL_BYTES, type OldFormat, type StandingForm } from './standingForm';
import { endingIn, mapped, rangeIn, shifted } from './writeRows';

/** Merged cells that one request tells of. */
const MERGES_PER_REQUEST = 500;

/** Rows that were written, and where the cells are now that were written over. */
interface RowsNow {
  readonly rows: WrittenRows;
  readonly now: CellsNow;
}

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
    await unmergeNew(context, sheet, standing, all, now.found);
    for (const one of all) await putContentsBack(context, sheet, standing, one);
    await mergeAgain(context, sheet, standing, all, now.found);
    for (const one of all) await putLooksBack(context, sheet, standing, one);
    const last = all.find(({ rows }) => rows.isLast);
    if (last) await putAroundBack(context, sheet, refresh, last, now.found);
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

const piecesOf = ({ form }: StandingForm, now: CellsNow, first: number, count: number): Piece[] =>
  rectangles(form.areas, first, count).flatMap((area) => pieces(area, now));

const end = ({ row, before }: WrittenRows): number => row + before.contents.length - 1;

/** The merged cells that the form had in the rows that were written, where they are now. */
const oldMerges = ({ form }: StandingForm, all: readonly RowsNow[], now: CellsNow): CellRange[] =>
  all
    .flatMap(({ rows }) => endingIn(form.before?.merges ?? [], rows.row, rows.before.contents.length))
    .flatMap((merge) => areaNow(merge, now) ?? []);

async function eachMerge(
  context: Excel.RequestContext,
  merges: readonly CellRange[],
  change: (range: CellRange, across: boolean) => void
): Promise<void> {
  const runs = mergeRuns(merges);
  const { signal } = new AbortController();
  await inBlocks(0, runs.length - 1, MERGES_PER_REQUEST, signal, async (first, count) => {
    for (const { range, across } of runs.slice(first, first + count)) change(range, across);
    await context.sync();
    return undefined;
  });
}

async function mergesNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[]
): Promise<CellRange[]> {
  if (areas.length === 0) return [];
  const all = areas.reduce(union);
  const place = { sheet, first: all.row, last: lastRow(all), width: lastColumn(all) + 1 };
  return mergedAreas(context, place, new AbortController().signal);
}

async function unmergeNew(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: StandingForm,
  all: readonly RowsNow[],
  now: CellsNow
): Promise<void> {
  const old = oldMerges(standing, all, now);
  const ours = all.flatMap(({ rows, now: there }) =>
    piecesOf(standing, there, rows.row, rows.before.contents.length).map(({ to }) => to)
  );
  const merges = await mergesNow(context, sheet, ours);
  const added = merges.filter(
    (merge) =>
      ours.some((area) => contains(area, merge.row, merge.column)) &&
      !old.some((one) => sameRange(one, merge))
  );
  await eachMerge(context, added, (range) => rangeIn(sheet, range).unmerge());
}

async function putContentsBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: StandingForm,
  { rows, now }: RowsNow
): Promise<void> {
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

/** Before the looks: of cells merged later, Excel on the web loses them (OfficeDev/office-js#6405). */
async function mergeAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: StandingForm,
  all: readonly RowsNow[],
  now: CellsNow
): Promise<void> {
  const old = oldMerges(standing, all, now);
  const there = await mergesNow(context, sheet, old);
  const gone = old.filter((merge) => !there.some((one) => sameRange(one, merge)));
  await eachMerge(context, gone, (range, across) => rangeIn(sheet, range).merge(across));
}

async function putLooksBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: StandingForm,
  { rows, now }: RowsNow
): Promise<void> {
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

/** Puts widths, conditional formats, page breaks and the print area back. */
async function putAroundBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { standing }: FormRefresh,
  { rows, now: written }: RowsNow,
  found: CellsNow
): Promise<void> {
  const { form, bounds, breaks, printArea, formats } = standing;
  (rows.widths ?? standing.widths).forEach((width, i) => {
    const column = written.column(form.column + i);
    if (column === undefined) return;
    const { format } = rangeIn(sheet, cellRange(0, column));
    if (width === undefined) format.useStandardWidth = true;
    else format.columnWidth = width;
  });
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load('items/id');
  sheet.horizontalPageBreaks.load('items/rowIndex');
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  await context.sync();
  const areas = conditionalFormats.items.map((format) => {
    const one = format.getRanges();
    one.load('address');
    return one;
  });
  await context.sync();
  const ids = conditionalFormats.items.map(({ id }) => id);
  const hasAll = formats.every(({ id }) => ids.includes(id));
  const isNew = newFormats(standing, written);
  const added = ids.filter(
    (id, i) => !formats.some((one) => one.id === id) && isNew(areas[i]?.address ?? '')
  );
  for (const id of added) conditionalFormats.getItem(id).delete();
  if (!hasAll) {
    // All of them anew, so that they stand above each other as they did.
    for (const { id } of formats) if (ids.includes(id)) conditionalFormats.getItem(id).delete();
    for (const format of [...formats].reverse()) {
      const place = areaNow(format.area, found);
      if (place) addBack(rangeIn(sheet, place), format);
    }
  }
  const around = withNeighbours(found, bounds);
  breakPages(
    sheet,
    sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    breaks.flatMap((row) => around.row(row) ?? [])
  );
  const printed = printArea === undefined ? [] : (parseReferences(printArea)?.areas ?? []);
  const printedNow = rangesName(printed.flatMap((one) => areaNow(one, around) ?? []));
  if (printedNow !== '' && !area.isNullObject && textOf(area.address) !== printedNow)
    sheet.pageLayout.setPrintArea(printedNow);
  await context.sync();
}

/** An address without its sheet. */
const textOf = (address: string): string => rangesName(parseReferences(address)?.areas ?? []);

/** Whether a conditional format is of cells that the new form has one for. */
function newFormats({ form }: StandingForm, now: CellsNow): (address: string) => boolean {
  const texts = new Set(
    form.grid.conditionalFormats.flatMap(({ range }) => {
      const area = areaNow(shifted(form, range), now);
      return area ? [rangeAddress(area)] : [];
    })
  );
  return (address) => texts.has(address.slice(address.lastIndexOf('!') + 1));
}

function addBack(range: Excel.Range, { color, lower, upper, criteria }: OldFormat): void {
  if (criteria) {
    range.conditionalFormats.add('ColorScale').colorScale.criteria = criteria;
    return;
  }
  const { dataBar } = range.conditionalFormats.add('DataBar');
  if (color !== undefined) dataBar.positiveFormat.fillColor = color;
  if (lower) dataBar.lowerBoundRule = lower;
  if (upper) dataBar.upperBoundRule = upper;
}
