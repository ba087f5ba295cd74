import { address, cellRange, lastColumn, lastRow, union, type CellRange } from '../../../ranges';
import { gridAreas, inTheWay, isOwn, type GridSheet } from '../../../sheetModel';
import { AREA, areaOf } from '../../area';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { brief } from '../../brief';
import { CONTENTS, rowsOfContents, type Content } from '../../cellContents';
import { ExcelFailure } from '../../failure';
import { mergedAreas } from '../../mergedAreas';
import { loadTables } from '../../sheetTables';
import type { Form } from './findForm';
import { rangeIn, type PlacedForm, type RangeAt } from './writeRows';

/** What is asked of cells: all that a form sets, and what goes with the style Normal. */
const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true
  }
};
/** About how many bytes a cell's contents and looks take as they travel. */
export const CELL_BYTES = 700;

/** A conditional format that was the form's own. */
export interface OldFormat {
  readonly id: string;
  readonly area: CellRange;
  readonly color: string | undefined;
  readonly lower: Excel.ConditionalDataBarRule | undefined;
  readonly upper: Excel.ConditionalDataBarRule | undefined;
  readonly criteria: Excel.ConditionalColorScaleCriteria | undefined;
}

/** What rows hold, and how they look, by row and column from the first cell that was read. */
export interface RowsRead {
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly heights: readonly Excel.SettableRowProperties[];
}

/** Asks, in the next request, what rows hold and how they look. */
export function askRows(cells: Excel.Range): () => RowsRead {
  cells.load([...CONTENTS, 'numberFormat']);
  const properties = cells.getCellProperties(LOOKS);
  const rows = cells.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  return () => ({
    contents: rowsOfContents(cells),
    numberFormats: cells.numberFormat as string[][],
    looks: properties.value.map((line) => line.map(settable)),
    heights: rows.value.map(heightOf)
  });
}

/** Some of rows. */
export const someOf = (
  { contents, numberFormats, looks, heights }: RowsRead,
  first: number,
  count: number
): RowsRead => ({
  contents: contents.slice(first, first + count),
  numberFormats: numberFormats.slice(first, first + count),
  looks: looks.slice(first, first + count),
  heights: heights.slice(first, first + count)
});

const joined = (parts: readonly RowsRead[]): RowsRead => ({
  contents: parts.flatMap(({ contents }) => contents),
  numberFormats: parts.flatMap(({ numberFormats }) => numberFormats),
  looks: parts.flatMap(({ looks }) => looks),
  heights: parts.flatMap(({ heights }) => heights)
});

/**
 * A form as it stands in a sheet, with all that is put back if writing over it fails, and what it is to be.
 */
export interface StandingForm {
  readonly own: Form;
  readonly form: PlacedForm;
  /** The smallest range with all the cells that are the form's, or were. By its rows and columns: */
  readonly bounds: CellRange;
  readonly rows: RowsRead;
  /** In points, by column of the form; undefined for the sheet's own width. */
  readonly widths: readonly (number | undefined)[];
  readonly formats: readonly OldFormat[];
  /** Rows with which pages begin. */
  readonly breaks: readonly number[];
  readonly printArea: string | undefined;
}

/**
 * Reads a form that stands in a sheet.
 * @throws ExcelFailure `sheetProtected`, `sheetFiltered`, `sheetNoRoom`
 */
export async function readStandingForm(
  context: Excel.RequestContext,
  own: Form,
  { grid }: GridSheet,
  signal: AbortSignal
): Promise<StandingForm> {
  if (own.isProtected) throw new ExcelFailure('sheetProtected', { sheet: own.name });
  const { row, column, areas: before } = own;
  const sheet = context.workbook.worksheets.getItem(own.id);
  const now = gridAreas(grid, row, column);
  const bounds = [...before, ...now].reduce(union);
  const parts: RowsRead[] = [];
  const hidden: boolean[] = [];
  const perBlock = rowsPerBlock(bounds.columns * CELL_BYTES);
  await inBlocks(bounds.row, lastRow(bounds), perBlock, signal, async (first, count) => {
    const cells = brief(rangeIn(sheet, { ...bounds, row: first, rows: count }));
    cells.load('rowHidden');
    const told = askRows(cells);
    await context.sync();
    parts.push(told());
    // Null where some rows are hidden and others are not.
    hidden.push((cells.rowHidden as boolean | null) !== false);
    return undefined;
  });
  // What is written into rows that a filter hides lands in others (OfficeDev/office-js#224).
  if (hidden.includes(true)) throw new ExcelFailure('sheetFiltered', { sheet: own.name });
  const around = await readAround(context, sheet, bounds, { grid, row, column });
  const merges = await mergedAreas(
    context,
    { sheet, first: 0, last: lastRow(bounds), width: lastColumn(bounds) + 1 },
    signal
  );
  const rows = joined(parts);
  const wall = inTheWay(before, now, {
    filled: filledIn(bounds, rows.contents),
    ranges: [...merges, ...around.tables]
  });
  if (wall) throw new ExcelFailure('sheetNoRoom', { cell: address(own.name, wall.row, wall.column) });
  return {
    own,
    form: {
      grid,
      row,
      column,
      areas: [...before, ...now],
      before: { areas: before, merges: merges.filter((merge) => isOwn(before, merge)) }
    },
    bounds,
    rows,
    ...around,
    formats: around.formats.filter(({ area }) => isOwn(before, area))
  };
}

const filledIn = (
  { row, column }: CellRange,
  contents: readonly (readonly Content[])[]
): (readonly [number, number])[] =>
  contents.flatMap((cells, i) =>
    cells.flatMap((content, j) => (content === '' ? [] : [[row + i, column + j] as const]))
  );

/** Excel tells of cells without a fill as white ones. */
const NO_FILL = new Set(['', '#FFFFFF']);

/** What is set to have a cell of the style Normal look so again. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, protection, borders = {}, ...others } = format;
  const lines = (Object.entries(borders) as [string, Excel.CellBorder][]).filter(
    ([, { style }]) => style !== 'None'
  );
  return {
    format: {
      ...others,
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
      ...(!NO_FILL.has(fill?.color ?? '') && { fill: { color: fill?.color ?? '' } }),
      ...(protection?.locked === false && { protection: { locked: false } })
    }
  };
}

const heightOf = ({ format }: Excel.RowProperties): Excel.SettableRowProperties => ({
  format: format?.useStandardHeight ? { useStandardHeight: true } : { rowHeight: format?.rowHeight ?? 0 }
});

/** Asks, in the next request, how wide a form's columns are. */
export function askWidths(
  { grid, row, column }: Pick<PlacedForm, 'grid' | 'row' | 'column'>,
  at: RangeAt
): () => StandingForm['widths'] {
  const formats = grid.widths.map((_width, i) => {
    const { format } = at(cellRange(row, column + i));
    format.load('columnWidth,useStandardWidth');
    return format;
  });
  return () =>
    formats.map(({ useStandardWidth, columnWidth }) => (useStandardWidth ? undefined : columnWidth));
}

/** What belongs to the sheet rather than to its cells. */
async function readAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  bounds: CellRange,
  form: Pick<PlacedForm, 'grid' | 'row' | 'column'>
): Promise<
  Pick<StandingForm, 'widths' | 'formats' | 'breaks' | 'printArea'> & { readonly tables: CellRange[] }
> {
  const widths = askWidths(form, (cells) => rangeIn(sheet, cells));
  const { conditionalFormats } = rangeIn(sheet, bounds);
  conditionalFormats.load('items/id,items/type');
  sheet.horizontalPageBreaks.load('items/rowIndex');
  sheet.tables.load('items/id,items/name,items/showTotals,items/showHeaders');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  await context.sync();
  const tables = loadTables(sheet.tables);
  const formats = conditionalFormats.items.map(askFormat);
  await context.sync();
  return {
    widths: widths(),
    formats: formats.flatMap((told) => told() ?? []),
    breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    printArea: printArea.isNullObject ? undefined : printArea.address,
    tables: tables().map((table) => cellRange(table.row, table.column, table.rows, table.columns))
  };
}

/** Formats of other kinds than a form's are the user's. */
function askFormat(format: Excel.ConditionalFormat): () => OldFormat | undefined {
  const ranges = format.getRanges();
  ranges.load(AREA.map((name) => `areas/${name}`));
  const { dataBarOrNullObject: bar, colorScaleOrNullObject: scale } = format;
  bar.load('lowerBoundRule,upperBoundRule,positiveFormat/fillColor');
  scale.load('criteria');
  return () => {
    const [area, ...others] = ranges.areas.items.map(areaOf);
    if (!area || others.length > 0 || (bar.isNullObject && scale.isNullObject)) return undefined;
    return {
      id: format.id,
      area,
      color: bar.isNullObject ? undefined : bar.positiveFormat.fillColor,
      lower: bar.isNullObject ? undefined : bar.lowerBoundRule,
      upper: bar.isNullObject ? undefined : bar.upperBoundRule,
      criteria: scale.isNullObject ? undefined : scale.criteria
    };
  };
}
