import type { IWorkbookData } from '@univerjs/core';
import {
  columnLetters,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  quotedSheet,
  reference,
  type CellRange
} from '../../../src/ranges';
import { changeNamesAndPart, openWorkbook, type DefinedName } from '../../../src/xlsx';
import { sheetId } from '../ids';
import type { OpenedFile, PrintedCells, RangeName, WorkbookState } from '../types';
import { tabsOf } from './sheetOrder';

/** Excel's own names for what of a sheet is printed (ECMA-376 Part 1 §18.2.5). */
const PRINT_NAMES = {
  areas: { name: '_xlnm.Print_Area', formula: reference },
  titles: { name: '_xlnm.Print_Titles', formula: lines }
} as const;

/** Whole rows or columns, as Excel writes them. */
function lines(sheet: string, range: CellRange): string {
  const [first, last] =
    range.columns === MAX_COLUMNS
      ? [range.row + 1, lastRow(range) + 1]
      : [columnLetters(range.column), columnLetters(lastColumn(range))];
  return `${quotedSheet(sheet)}!$${first}:$${last}`;
}

/** What a name leads to; `#REF!` in place of cells that were deleted. */
export const nameFormula = (sheet: string, { area, others = [] }: RangeName): string =>
  area === null
    ? `${quotedSheet(sheet)}!#REF!`
    : [area, ...others].map((one) => reference(sheet, one)).join(',');

/**
 * Saves names for ranges that are new or lead elsewhere now, the cells that are printed, and those that pages
 * repeat.
 * @param bytes with the sheets as they are now
 */
export function saveNames(
  bytes: Uint8Array,
  { around, bytes: openedBytes }: OpenedFile,
  now: IWorkbookData,
  { names = around.names, printed = around.printed }: Partial<WorkbookState>
): Uint8Array {
  const { sheets } = openWorkbook(bytes);
  const tabs = tabsOf(now, openWorkbook(openedBytes).sheets.length).map((tab) =>
    'id' in tab ? tab.id : sheetId(tab.place)
  );
  const before = new Set(around.names.map((one) => JSON.stringify(one)));
  const added = names.flatMap((one): DefinedName[] => {
    const sheet = sheets[tabs.indexOf(one.sheet)];
    if (!sheet || before.has(JSON.stringify(one))) return [];
    return [
      { name: one.name, sheet: undefined, formula: nameFormula(sheet.name, one), isHidden: one.isHidden }
    ];
  });
  const printedNow = tabs.flatMap((id, place) =>
    (['areas', 'titles'] as const).flatMap((part): DefinedName[] => {
      // A sheet that was deleted in the grid stays in the file as it was.
      if (!now.sheets[id]) return [];
      const sheet = sheets[place]?.name ?? '';
      const [was, is] = [around.printed, printed].map((all: Partial<Record<string, PrintedCells>>) =>
        (all[id]?.[part] ?? []).map((range) => PRINT_NAMES[part].formula(sheet, range)).join(',')
      );
      if (was === is) return [];
      // As Excel leaves the name of cells that were deleted.
      const formula = is === '' || is === undefined ? `${quotedSheet(sheet)}!#REF!` : is;
      return [{ name: PRINT_NAMES[part].name, sheet: place, formula, isHidden: false }];
    })
  );
  const all = [...added, ...printedNow];
  return all.length === 0 ? bytes : changeNamesAndPart(bytes, all);
}
