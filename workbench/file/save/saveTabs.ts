import type { ICellData, IWorkbookData } from '@univerjs/core';
import { changeSheetList, openWorkbook, type ListedAs, type SheetInfo } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { NO } from '../gridNumbers';
import { sheetId } from '../ids';
import { keptResource, type GridName } from '../resources';
import { NEW_SHEET_VIEW, unsavedView } from '../sheetView';
import type { FileNote, KeptPart, OpenedFile, RangeName, SavedState } from '../types';
import { cellAt } from './gridValues';
import { newSheet } from './newSheets';
import { nameFormula } from './saveNames';
import type { SavedFormats } from './savedFormats';
import { protectionChange, sheetAt, sheetEdits, splicedSheet, type SheetToSave } from './saveSheet';
import { sheetChanges } from './sheetChanges';
import { tabsOf } from './sheetOrder';
import { SheetSpills } from './spills';
import { headerCells, keepHeaders } from './tableChanges';
import { columnNames } from './tableColumns';
import { newWidths, rowHeights, unsavedOfNew, unsavedProtection } from './unsaved';

/** Parts with formulas that refer to sheets. */
const REFERRING: ReadonlySet<KeptPart> = new Set(['charts', 'chartSheets', 'pivotTables', 'slicers']);

/** Saves the order and names of sheets, and new sheets. */
export function saveTabs(
  bytes: Uint8Array,
  opened: OpenedFile,
  now: IWorkbookData,
  formats: SavedFormats,
  state: SavedState,
  notes: FileNote[]
): Uint8Array {
  const { sheets } = openWorkbook(bytes);
  if (areNamesChanged(opened.workbook, now, state.names))
    notes.push({ code: 'notSaved', part: 'definedNames', sheet: '' });
  const tabs = tabsOf(now, sheets.length);
  const kept = new Set(
    sheets
      .filter((_sheet, place) => now.sheets[sheetId(place)] === undefined)
      .map(({ name }) => name.toLowerCase())
  );
  const list = tabs.map((tab): ListedAs => {
    if ('id' in tab)
      return {
        sheet: newSheet(
          now,
          tab.id,
          { ...now.sheets[tab.id], name: freeName(now.sheets[tab.id]?.name ?? tab.id, kept) },
          state
        )
      };
    const name = now.sheets[sheetId(tab.place)]?.name;
    return {
      place: tab.place,
      name: name === undefined ? sheetAt({ sheets }, tab.place).name : freeName(name, kept)
    };
  });
  if (
    list.every((item, place) => 'place' in item && item.place === place && item.name === sheets[place]?.name)
  )
    return bytes;
  notes.push(...brokenReferences(opened, list, sheets));
  let saved = changeSheetList(bytes, list);
  tabs.forEach((tab, place) => {
    if (!('id' in tab)) return;
    const { id } = tab;
    const grid = now.sheets[id] ?? {};
    saved = fillSheet(
      saved,
      {
        place,
        id,
        grid,
        view: NEW_SHEET_VIEW,
        spills: new SheetSpills(state.spills, id),
        formats,
        opened,
        now,
        state
      },
      notes
    );
  });
  return saved;
}

/** A sheet can't have the name of one that was deleted in the grid, which stays in the file. */
function freeName(name: string, kept: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; kept.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

/** Writes the cells of an added sheet. */
function fillSheet(
  bytes: Uint8Array,
  { place, id, grid, view, spills, formats, now, state }: SheetToSave,
  notes: FileNote[]
): Uint8Array {
  const workbook = openWorkbook(bytes);
  const sheet = sheetAt(workbook, place);
  const { edits, hasUnsavedFormats } = sheetChanges(workbook, sheet, grid, spills, formats);
  const at = (row: number, column: number): ICellData | undefined => cellAt(grid.cellData, row, column);
  const headers = (keptResource(now, 'tables')[id]?.tables ?? []).flatMap((table) =>
    headerCells(fromGridRange(table.range), columnNames(table, at))
  );
  keepHeaders(edits, headers, at);
  const unsaved = [
    ...(hasUnsavedFormats ? ['formats' as const] : []),
    ...unsavedOfNew(now, id, grid),
    ...unsavedView(view, grid),
    ...unsavedProtection(now, id)
  ];
  for (const part of unsaved) notes.push({ code: 'notSaved', part, sheet: sheet.name });
  const merges = (grid.mergeData ?? []).map(fromGridRange);
  const ranges = merges.length > 0 ? { merges } : {};
  const heights = rowHeights(grid);
  // A row is only written if it has a cell.
  for (const row of heights.keys())
    if (!edits.has(row)) edits.set(row, [{ column: 0, value: null, format: 0 }]);
  return splicedSheet(workbook, sheet, {
    ...sheetEdits(edits),
    ...protectionChange(undefined, state, id),
    columnWidths: newWidths(workbook, sheet, grid),
    rowHeight: (row) => heights.get(row),
    isHeightByHand: (row) => grid.rowData?.[row]?.ia === NO,
    ranges
  });
}

/**
 * Whether defined names changed, apart from the sheets they refer to, since the file's names follow a renamed
 * sheet, and from those that lead where they are saved to lead.
 */
function areNamesChanged(
  opened: IWorkbookData,
  now: IWorkbookData,
  saved: readonly RangeName[] = []
): boolean {
  const leadingTo = new Map(saved.map((one) => [one.name.toLowerCase(), placesIn(nameFormula('x', one))]));
  const isSaved = ({ name, formulaOrRefString }: GridName): boolean =>
    leadingTo.get(name.toLowerCase()) === placesIn(formulaOrRefString);
  const known = new Set(
    Object.values(keptResource(now, 'names')).flatMap((one) => (isSaved(one) ? one.id : []))
  );
  const namesOf = (workbook: IWorkbookData): string =>
    Object.values(keptResource(workbook, 'names'))
      .filter(({ id }) => !known.has(id))
      .map(({ name, formulaOrRefString, localSheetId }) =>
        [name, localSheetId, placesIn(formulaOrRefString)].join()
      )
      .sort()
      .join('\n');
  return namesOf(opened) !== namesOf(now);
}

/** What a name leads to, without the names of sheets. */
const placesIn = (formula: string): string =>
  formula.includes('#REF!')
    ? '#REF!'
    : formula.replace(/'(?:[^']|'')+'!|[^\s(),;:+*/&<>=^-]+!/g, '!').replace(/^=/, '');

/**
 * A renamed sheet is followed by formulas in cells and names, but not by those in charts, pivot tables and
 * rules.
 */
function brokenReferences(
  { workbook, notes }: OpenedFile,
  list: readonly ListedAs[],
  sheets: readonly SheetInfo[]
): FileNote[] {
  const renamed = list.flatMap((item) =>
    'place' in item && item.name !== sheetAt({ sheets }, item.place).name
      ? [sheetAt({ sheets }, item.place).name]
      : []
  );
  const rules = (workbook.resources ?? [])
    .filter(({ name }) => /VALIDATION|CONDITIONAL/.test(name))
    .map(({ data }) => data)
    .join('');
  const hasOthers = notes.some((note) => note.code === 'kept' && REFERRING.has(note.part));
  return renamed
    .filter((sheet) => hasOthers || rules.includes(`${sheet}!`) || rules.includes(`${sheet}'!`))
    .map((sheet) => ({ code: 'notSaved', part: 'renamedSheets', sheet }));
}
