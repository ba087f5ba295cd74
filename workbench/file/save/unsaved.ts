import type { IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { MAX_ROW_HEIGHT } from '../../../src/ranges';
import type { SheetInfo, SheetLayout, Workbook } from '../../../src/xlsx';
import { NO, YES } from '../gridNumbers';
import { columnCharacters, gridColumns, gridRow, rowPoints } from '../layout';
import { keptResource } from '../resources';
import type { UnsavedPart } from '../types';
import { entries } from './gridValues';
import { hasForeignFormats, hasForeignValidation } from './newSheets';

/** Changes to a sheet's rows, columns and filters, which aren't saved. */
export function unsavedLayout(
  workbook: Workbook,
  sheet: SheetInfo,
  grid: Partial<IWorksheetData>,
  { opened, now, id }: { opened: IWorkbookData; now: IWorkbookData; id: string }
): UnsavedPart[] {
  const filterOf = (from: IWorkbookData): string =>
    JSON.stringify(keptResource(from, 'filters')[id] ?? null, [
      'ref',
      'startRow',
      'startColumn',
      'endRow',
      'endColumn',
      'filterColumns',
      'colId',
      'filters',
      'blank',
      'customFilters',
      'val',
      'operator',
      'and'
    ]);
  const isFilterSame =
    filterOf(opened) === filterOf(now) && tableFilters(opened, id) === tableFilters(now, id);
  const isLayoutSame =
    rowsText(fileRows(workbook, sheet, opened, id)) === rowsText(grid.rowData) &&
    columnsText(gridColumns(workbook.layout(sheet).columns, grid.columnCount ?? 0)) ===
      columnsText(listedColumns(workbook, sheet, grid));
  return [
    ...(isLayoutSame ? [] : ['rowsAndColumns' as const]),
    ...(isFilterSame ? [] : ['filters' as const])
  ];
}

/** The Univer plugins that store what is protected in the grid. No opened file has any of this. */
const PROTECTION: ReadonlySet<string> = new Set([
  'SHEET_RANGE_PROTECTION_PLUGIN',
  'SHEET_WORKSHEET_PROTECTION_PLUGIN'
]);

/**
 * Whether the sheet or cells in it are protected in the grid, which isn't saved. Each rule names its sheet.
 */
export function unsavedProtection({ resources }: IWorkbookData, id: string): UnsavedPart[] {
  const ofSheet = `"subUnitId":${JSON.stringify(id)}`;
  return resources?.some(({ name, data }) => PROTECTION.has(name) && data.includes(ofSheet))
    ? ['protection']
    : [];
}

/** Heights of a new sheet's rows, in points, that don't follow the contents. These are saved. */
export function rowHeights({
  rowData,
  defaultRowHeight
}: Partial<IWorksheetData>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, { h, ah, ia }] of entries<Partial<IRowData>>(rowData)) {
    // A row's height is `h`, unless it follows the contents (`ia`) or has been fitted to them (`ah`) by
    // default. Univer leaves out a height that is the sheet's default.
    const set = ia === NO ? (h ?? defaultRowHeight) : ia === undefined && ah === undefined ? h : undefined;
    if (set !== undefined) heights.set(row, Math.min(rowPoints(set), MAX_ROW_HEIGHT));
  }
  return heights;
}

/**
 * What isn't saved of a new sheet, such as a copy of another: conditional formats other than data bars and
 * colour scales from 0, validation that Excel doesn't have, filters of cells and tables, and what is
 * hidden.
 */
export function unsavedOfNew(
  now: IWorkbookData,
  id: string,
  { rowData, columnData }: Partial<IWorksheetData>
): UnsavedPart[] {
  const unsaved: readonly (readonly [UnsavedPart, boolean])[] = [
    ['conditionalFormats', hasForeignFormats(now, id)],
    ['dataValidation', hasForeignValidation(now, id)],
    ['filters', keptResource(now, 'filters')[id] !== undefined || tableFilters(now, id) !== ''],
    [
      'rowsAndColumns',
      entries<Partial<IRowData>>(rowData).some(([, { hd }]) => hd === YES) ||
        entries<Partial<IColumnData>>(columnData).some(([, { hd }]) => hd === YES)
    ]
  ];
  return unsaved.filter(([, isUnsaved]) => isUnsaved).map(([part]) => part);
}

/** The filters of a sheet's tables, by column. */
function tableFilters(workbook: IWorkbookData, id: string): string {
  const tables = keptResource(workbook, 'tables')[id]?.tables ?? [];
  return tables
    .flatMap((table) =>
      (table.filters?.tableColumnFilterList ?? []).map((filter, column) => [table.id, column, filter])
    )
    .filter(([, , filter]) => Boolean(filter))
    .map((filter) => JSON.stringify(filter))
    .sort()
    .join('\n');
}

/** Widths of columns to which the file gives none. These are saved. */
export function newWidths(
  workbook: Workbook,
  sheet: SheetInfo,
  { columnData }: Partial<IWorksheetData>
): Map<number, number> {
  const layout = workbook.layout(sheet);
  const widths = new Map<number, number>();
  for (const [column, { w }] of entries<Partial<IColumnData>>(columnData)) {
    if (w !== undefined && !isListed(layout, column)) widths.set(column, columnCharacters(w));
  }
  return widths;
}

function listedColumns(
  workbook: Workbook,
  sheet: SheetInfo,
  { columnData }: Partial<IWorksheetData>
): IWorksheetData['columnData'] {
  const layout = workbook.layout(sheet);
  return Object.fromEntries(
    entries<Partial<IColumnData>>(columnData).filter(
      ([column, { hd }]) => hd === YES || isListed(layout, column)
    )
  );
}

const isListed = ({ columns }: SheetLayout, column: number): boolean =>
  columns.some(({ first, last }) => first <= column && column <= last);

type SizeKey = 'h' | 'w' | 'hd';
type Sizes = IWorksheetData['rowData'] | IWorksheetData['columnData'];

/** Heights that aren't custom are the grid's own calculation, not a change. */
const rowsText = (rows: Sizes | undefined): string => sizesText(rows, ['h', 'hd']);
const columnsText = (columns: Sizes | undefined): string => sizesText(columns, ['w', 'hd']);

function sizesText(sizes: Sizes | undefined, keys: readonly SizeKey[]): string {
  return entries(sizes as Record<number, Partial<Record<SizeKey, number>>>)
    .map(([index, size]) =>
      [index, ...keys.map((key) => (size[key] === undefined || size[key] === 0 ? '' : size[key]))].join()
    )
    .filter((text) => !text.endsWith(',,'))
    .join(';');
}

/** The file's rows, except that those hidden by a filter don't count as hidden. */
function fileRows(
  workbook: Workbook,
  sheet: SheetInfo,
  opened: IWorkbookData,
  id: string
): IWorksheetData['rowData'] {
  const filtered = new Set(keptResource(opened, 'filters')[id]?.cachedFilteredOut);
  const rows: IWorksheetData['rowData'] = {};
  workbook.readCells(sheet, (row, _cells, format) => {
    const { hd, ...data } = gridRow(format) ?? {};
    rows[row] = { ...data, ...(hd !== undefined && !filtered.has(row) && { hd }) };
  });
  return rows;
}
