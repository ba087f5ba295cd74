import { lastColumn, rangeAddress, rowsOf, sameRange } from '../../../ranges';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { CONTENTS, rowsOfContents } from '../../cellContents';
import { mergedAreas } from '../../mergedAreas';
import { setMark } from './addForm';
import { findMark } from '../findMark';
import { GENERAL } from '../../formatCodes';
import { mergeRuns, rectangles } from './rectangles';
import { backOf, breakPages, oursIn, type FormRefresh, type WrittenRows } from './refreshForm';
import { CELL_BYTES, type OldFormat, type StandingForm } from './standingForm';
import { endingIn, mapped, rangeIn, shifted } from './writeRows';

/**
 * Puts back the form that stood in the sheet, with its looks and all that belongs to it. What somebody has
 * entered since stays.
 */
export async function takeFormRefreshBack(refresh: FormRefresh): Promise<void> {
  const { model, standing, activeId, written } = refresh;
  if (written.length === 0) return;
  const { own } = standing;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(own.id);
    sheet.load('id');
    await context.sync();
    // Somebody has deleted it meanwhile.
    if (sheet.isNullObject) return;
    for (const rows of written) await putRowsBack(context, sheet, refresh, rows);
    await putAroundBack(context, sheet, refresh);
    const { formula, sheets } = await findMark(context, model.mark);
    if (formula !== undefined) setMark(context.workbook, model.mark, formula, own.formula);
    if (activeId !== own.id && sheets.some(({ id }) => id === activeId))
      worksheets.getItem(activeId).activate();
    if (own.visibility !== 'Visible') sheet.visibility = own.visibility;
    await context.sync();
  });
  refresh.written = [];
}

async function putRowsBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { standing }: FormRefresh,
  { row, before }: WrittenRows
): Promise<void> {
  const { form, bounds, numberFormats, looks, heights, own } = standing;
  const { signal } = new AbortController();
  const isOurs = oursIn(form.areas);
  const end = row + before.length - 1;
  const merges = await mergedAreas(
    context,
    { sheet, first: row, last: end, width: lastColumn(bounds) + 1 },
    signal
  );
  const old = form.before?.merges ?? [];
  await inBlocks(row, end, rowsPerBlock(bounds.columns * CELL_BYTES), signal, async (first, count) => {
    const block = rangeIn(sheet, { ...bounds, row: first, rows: count });
    block.load(CONTENTS);
    await context.sync();
    const now = rowsOfContents(block);
    const added = endingIn(merges, first, count).filter(
      (merge) => isOurs(merge.row, merge.column) && !old.some((one) => sameRange(one, merge))
    );
    for (const { range } of mergeRuns(added)) rangeIn(sheet, range).unmerge();
    const areas = rectangles(form.areas, first, count);
    for (const area of areas) {
      const range = rangeIn(sheet, area);
      range.style = 'Normal';
      range.numberFormat = [[GENERAL]];
      range.formulas = mapped(area, (r, c) =>
        backOf(
          standing,
          r,
          c,
          now[r - first]?.[c - bounds.column] ?? '',
          before[r - row]?.[c - bounds.column] ?? ''
        )
      );
    }
    for (const { range, across } of mergeRuns(endingIn(old, first, count)))
      rangeIn(sheet, range).merge(across);
    for (const area of areas) {
      const range = rangeIn(sheet, area);
      const at = (r: number, c: number): [number, number] => [r - bounds.row, c - bounds.column];
      range.setCellProperties(
        mapped(area, (r, c) => {
          const [i, j] = at(r, c);
          return looks[i]?.[j] ?? {};
        })
      );
      range.numberFormat = mapped(area, (r, c) => {
        const [i, j] = at(r, c);
        return numberFormats[i]?.[j] ?? GENERAL;
      });
    }
    const rows = rowsOf({ ...bounds, columns: 1 }, first - bounds.row, count);
    rangeIn(sheet, { ...rows, column: own.column }).setRowProperties(
      heights.slice(first - bounds.row, first - bounds.row + count)
    );
    await context.sync();
    return undefined;
  });
}

/** Puts widths, conditional formats, page breaks and the print area back. */
async function putAroundBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { standing }: FormRefresh
): Promise<void> {
  const { form, bounds, widths, breaks, printArea, formats } = standing;
  widths.forEach((width, i) => {
    const { format } = sheet.getRangeByIndexes(bounds.row, form.column + i, 1, 1);
    if (width === undefined) format.useStandardWidth = true;
    else format.columnWidth = width;
  });
  const { conditionalFormats } = rangeIn(sheet, bounds);
  conditionalFormats.load('items/id');
  sheet.horizontalPageBreaks.load('items/rowIndex');
  const now = sheet.pageLayout.getPrintAreaOrNullObject();
  now.load('address');
  await context.sync();
  const areas = conditionalFormats.items.map((format) => {
    const area = format.getRanges();
    area.load('address');
    return area;
  });
  await context.sync();
  const ids = conditionalFormats.items.map(({ id }) => id);
  const hasAll = formats.every(({ id }) => ids.includes(id));
  const isNew = newFormats(standing);
  const added = ids.filter(
    (id, i) => !formats.some((one) => one.id === id) && isNew(areas[i]?.address ?? '')
  );
  for (const id of added) conditionalFormats.getItem(id).delete();
  if (!hasAll) {
    // All of them anew, so that they stand above each other as they did.
    for (const { id } of formats) if (ids.includes(id)) conditionalFormats.getItem(id).delete();
    for (const format of [...formats].reverse()) addBack(rangeIn(sheet, format.area), format);
  }
  breakPages(
    sheet,
    sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    breaks
  );
  if (printArea !== undefined && !now.isNullObject && now.address !== printArea)
    sheet.pageLayout.setPrintArea(printArea.slice(printArea.lastIndexOf('!') + 1));
  await context.sync();
}

/** Whether a conditional format is of cells that the new form has one for. */
function newFormats({ form }: StandingForm): (address: string) => boolean {
  const texts = new Set(form.grid.conditionalFormats.map(({ range }) => rangeAddress(shifted(form, range))));
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
