import { GENERAL, TEXT } from '../formatCodes';
import { HEADER_FILL, type ListColumn, type ListValue, type SheetFrame } from '../../sheetModel';

/**
 * A file's width in points: a digit of the default font is 7 pixels wide (ECMA-376 Part 1 §18.3.1.13), and a
 * pixel is three quarters of a point.
 */
const POINTS = (7 * 72) / 96;

export const setWidth = (cell: Excel.Range, { width }: Pick<ListColumn, 'width'>): void => {
  cell.format.columnWidth = width * POINTS;
};

/** Gives header cells their look, in the next request. */
export function dressHeader(cells: Excel.Range): void {
  const { format } = cells;
  format.font.bold = true;
  format.fill.color = `#${HEADER_FILL}`;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
}

/**
 * Gives cells of one column their look, in the next request. Texts get the format Text after they are
 * written: before, Excel may take an apostrophe in front for a part of them.
 * @param rowsOf some of the cells: the first by its place among them, and how many
 */
export function dressBody(
  rowsOf: (first: number, count: number) => Excel.Range,
  { look }: ListColumn,
  values: readonly ListValue[]
): void {
  if (values.length === 0) return;
  const cells = rowsOf(0, values.length);
  cells.format.horizontalAlignment = look.align === 'center' ? 'Center' : 'Left';
  cells.format.verticalAlignment = 'Top';
  cells.format.wrapText = look.wraps;
  cells.numberFormat = [[look.isText ? TEXT : (look.numberFormat ?? GENERAL)]];
  if (!look.isText) return;
  for (let first = 0; first < values.length; first++) {
    const isNumber = (at: number): boolean => typeof values[at] === 'number';
    if (!isNumber(first)) continue;
    let end = first;
    while (isNumber(end + 1)) end++;
    rowsOf(first, end - first + 1).numberFormat = [[GENERAL]];
    first = end;
  }
}

/** Keeps a sheet's first rows and columns in sight, in the next request. */
export function freeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetFrame): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Sets how a sheet is printed, in the next request (Excel.PageLayout, ExcelApi 1.9). */
export function setPrint({ pageLayout }: Excel.Worksheet, { print }: SheetFrame): void {
  const { margins, header, footer } = print;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // As many pages down as it takes: that is what leaving the other number out means.
  pageLayout.zoom =
    print.scale === undefined ? { horizontalFitToPages: print.pagesWide } : { scale: print.scale };
  if (print.isCentered) pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', { ...margins });
  if (print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = header.left;
  texts.centerHeader = header.center;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}
