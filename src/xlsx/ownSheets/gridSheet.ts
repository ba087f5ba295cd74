import { address, contains, lastRow, union, type CellRange } from '../../ranges';
import { gridAreas, inTheWay, isOwn, type Grid, type GridLook, type GridSheet } from '../../sheetModel';
import { XlsxError } from '../errors';
import type { NewFormat, NewFormats } from '../styles/newFormats';
import type { CellEdit, CellValue, FormatIndex, SheetEdits, SheetInfo, Workbook } from '../types';
import { markedSheet } from './mark';

/** Where a grid stands in a sheet, and which cells are its own. */
export interface GridPlace {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  readonly areas: readonly CellRange[];
  readonly isNew: false;
}

/** That of a grid whose sheet is new. */
export const NEW_PLACE = { row: 0, column: 0, areas: [], isNew: true } as const;

/** Where a grid stands; undefined where it is not there, or the user has made something else of its sheet. */
export function gridPlace(workbook: Workbook, { mark, grid }: GridSheet): GridPlace | undefined {
  const marked = markedSheet(workbook, mark);
  const [first] = marked?.areas ?? [];
  if (!marked || !first) return undefined;
  const { row, column } = first;
  let title: CellValue = null;
  workbook.readRows(
    marked.sheet,
    (index, values) => {
      if (index === row) title = values[column] ?? null;
      return index < row;
    },
    { firstRow: row }
  );
  return grid.titles.some((one) => one === title) ? { ...marked, row, column, isNew: false } : undefined;
}

/** The formats of a grid's cells, as far as the workbook takes new ones. */
export function looksOfGrid(
  formats: NewFormats,
  { rows }: Grid
): (look: GridLook) => FormatIndex | undefined {
  const known = new Map<GridLook, FormatIndex | undefined>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (cell && !known.has(cell.look)) known.set(cell.look, formats.add(formatOf(cell.look)));
  return (look) => known.get(look);
}

const SIDES: Readonly<Record<NonNullable<GridLook['lines']>, NewFormat['lines']>> = {
  around: ['left', 'right', 'top', 'bottom'],
  below: ['bottom']
};

const formatOf = (look: GridLook): NewFormat => ({
  base: 0,
  font: {
    ...(look.isBold && { b: '' }),
    ...(look.size !== undefined && { sz: ` val="${look.size}"` }),
    ...(look.color !== undefined && { color: ` rgb="FF${look.color}"` })
  },
  fill: look.fill,
  lines: look.lines && SIDES[look.lines],
  alignment: { horizontal: look.align, vertical: look.vertical, ...(look.wraps && { wrapText: '1' }) },
  numberFormat: look.numberFormat
});

/** Stands for the result of a formula that has none stored: the cell is not blank. */
const UNCALCULATED = '=';

/**
 * The cells of a grid where it stands, or is to stand; those that are its own no longer become blank.
 * @throws XlsxError `cannotSplice` with the cell where something of the user's stands in the way
 */
export function gridEdits(
  workbook: Workbook,
  sheet: SheetInfo,
  { row, column, areas: before }: Pick<GridPlace, 'row' | 'column' | 'areas'>,
  grid: Grid,
  formatOfLook: (look: GridLook) => FormatIndex | undefined
): SheetEdits {
  const now = gridAreas(grid, row, column);
  const { merges, tables } = workbook.facts(sheet);
  const wall = inTheWay(before, now, {
    filled: filledCells(workbook, sheet),
    ranges: [...merges, ...tables.map(({ range }) => range)]
  });
  if (wall) throw new XlsxError('cannotSplice', address(sheet.name, wall.row, wall.column));
  const shifted = (range: CellRange): CellRange => ({
    ...range,
    row: range.row + row,
    column: range.column + column
  });
  return {
    range: [...before, ...now].reduce(union),
    row: (index) => rowEdits(index, { row, column }, grid, { before, now }, formatOfLook),
    rowHeight: (index) => grid.rows[index - row]?.height,
    columnWidths: new Map(grid.widths.map((width, i) => [column + i, width])),
    ranges: { merges: [...merges.filter((merge) => !isOwn(before, merge)), ...grid.merges.map(shifted)] }
  };
}

function* filledCells(workbook: Workbook, sheet: SheetInfo): Iterable<readonly [number, number]> {
  const filled: (readonly [number, number])[] = [];
  workbook.readRows(
    sheet,
    (row, values) => {
      values.forEach((value, column) => {
        if (value !== null) filled.push([row, column]);
      });
    },
    { uncalculated: UNCALCULATED }
  );
  yield* filled;
}

function rowEdits(
  index: number,
  { row, column }: Pick<GridPlace, 'row' | 'column'>,
  { rows }: Grid,
  { before, now }: Readonly<Record<'before' | 'now', readonly CellRange[]>>,
  formatOfLook: (look: GridLook) => FormatIndex | undefined
): CellEdit[] {
  const edits = (rows[index - row]?.cells ?? []).flatMap((cell, i): CellEdit[] => {
    if (!cell) return [];
    const format = formatOfLook(cell.look);
    const value = cell.value === '' ? null : cell.value;
    return [{ column: column + i, value, ...(format !== undefined && { format }) }];
  });
  const left = before
    .filter((area) => index >= area.row && index <= lastRow(area))
    .flatMap((area) => Array.from({ length: area.columns }, (_, i) => area.column + i))
    .filter((place) => !now.some((area) => contains(area, index, place)));
  const cleared = left.map((place): CellEdit => ({ column: place, value: null, format: 0 }));
  return [...edits, ...cleared].sort((a, b) => a.column - b.column);
}
