import { cellRange, parseReferences, rangeAddress, rangesName } from '../../../ranges';
import type { Back, RowsNow } from './back';
import { areaNow, withNeighbours, type CellsNow } from './cellsNow';
import { breakPages } from './refreshForm';
import type { OldFormat, StandingForm } from './standingForm';
import { rangeIn, shifted } from './writeRows';

/** Puts widths, conditional formats, page breaks and the print area back. */
export async function putAroundBack(
  { context, sheet, standing, found }: Back,
  { rows, now: written }: RowsNow
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
