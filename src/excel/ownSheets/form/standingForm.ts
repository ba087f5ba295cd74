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
import { rangeIn, type PlacedForm } from './writeRows';

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

/**
 * A form as it stands in a sheet, with all that is put back if writing over it fails, and what it is to be.
 */
export interface StandingForm {
  readonly own: Form;
  readonly form: PlacedForm;
  /** The smallest range with all the cells that are the form's, or were. By its rows and columns: */
  readonly bounds: CellRange;
  readonly contents: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly heights: readonly Excel.SettableRowProperties[];
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
  const contents: Content[][] = [];
  const numberFormats: string[][] = [];
  const looks: Excel.SettableCellProperties[][] = [];
  const heights: Excel.SettableRowProperties[] = [];
  const hidden: boolean[] = [];
  const perBlock = rowsPerBlock(bounds.columns * CELL_BYTES);
  await inBlocks(bounds.row, lastRow(bounds), perBlock, signal, async (first, count) => {
    const cells = brief(rangeIn(sheet, { ...bounds, row: first, rows: count }));
    cells.load([...CONTENTS, 'numberFormat', 'rowHidden']);
    const properties = cells.getCellProperties(LOOKS);
    const rows = cells.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
    await context.sync();
    contents.push(...rowsOfContents(cells));
    numberFormats.push(...(cells.numberFormat as string[][]));
    looks.push(...properties.value.map((line) => line.map(settable)));
    heights.push(...rows.value.map(heightOf));
    // Null where some rows are hidden and others are not.
    hidden.push((cells.rowHidden as boolean | null) !== false);
    return undefined;
  });
  // What is written into rows that a filter hides lands in others (OfficeDev/office-js#224).
  if (hidden.includes(true)) throw new ExcelFailure('sheetFiltered', { sheet: own.name });
  const around = await readAround(context, sheet, bounds, grid.widths.length, column);
  const merges = await mergedAreas(
    context,
    { sheet, first: 0, last: lastRow(bounds), width: lastColumn(bounds) + 1 },
    signal
  );
  const wall = inTheWay(before, now, {
    filled: filledIn(bounds, contents),
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
    contents,
    numberFormats,
    looks,
    heights,
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

/** What belongs to the sheet rather than to its cells. */
async function readAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  bounds: CellRange,
  width: number,
  column: number
): Promise<
  Pick<StandingForm, 'widths' | 'formats' | 'breaks' | 'printArea'> & { readonly tables: CellRange[] }
> {
  const columns = Array.from({ length: width }, (_, i) => {
    const { format } = sheet.getRangeByIndexes(bounds.row, column + i, 1, 1);
    format.load('columnWidth,useStandardWidth');
    return format;
  });
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
    widths: columns.map(({ useStandardWidth, columnWidth }) => (useStandardWidth ? undefined : columnWidth)),
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
