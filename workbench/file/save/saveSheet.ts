import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type CellRange, cellRange, rangeBetween, union } from '../../../src/ranges';
import {
  changeNamesAndPart,
  joined,
  openWorkbook,
  withSheetTail,
  type CellEdit,
  type SheetEdits,
  type SheetInfo,
  type SheetViewInfo,
  type Workbook
} from '../../../src/xlsx';
import { keptResource } from '../resources';
import { unsavedView } from '../sheetView';
import { areSamePanes, frozenPanes } from '../frozen';
import { storedProtection, type GridProtection } from '../protection';
import type { FileNote, OpenedFile, SavedState, SheetView } from '../types';
import { tailChange, withoutGone, type ChangedFormats } from './changedFormats';
import { cellAt, isColumnNamed } from './gridValues';
import { rangeDifferences } from './rangeChanges';
import type { SavedFormats } from './savedFormats';
import { sheetChanges } from './sheetChanges';
import type { SheetSpills } from './spills';
import { keepHeaders, tableChanges } from './tableChanges';
import { newWidths, unsavedLayout, unsavedProtection } from './unsaved';

/** A sheet in the grid, and its place in the file. */
export interface SheetToSave {
  place: number;
  id: string;
  grid: Partial<IWorksheetData>;
  /** As in the file. */
  view: SheetView;
  spills: SheetSpills;
  formats: SavedFormats;
  opened: OpenedFile;
  now: IWorkbookData;
  state: SavedState;
}

/** Writes what the grid changed in one sheet into the file. */
export function saveSheet(
  before: Uint8Array,
  { place, id, grid, view, spills, formats, opened, now, state }: SheetToSave,
  notes: FileNote[]
): Uint8Array {
  const asBefore = openWorkbook(before);
  const { merges } = asBefore.facts(sheetAt(asBefore, place));
  const ranges = rangeDifferences(opened.workbook, now, id, merges, grid);
  const { bytes, isWhole } = withoutFormats(before, sheetAt(asBefore, place).part, ranges.formats);
  const workbook = bytes === before ? asBefore : openWorkbook(bytes);
  const sheet = sheetAt(workbook, place);
  const { edits, hasUnsavedFormats } = sheetChanges(workbook, sheet, grid, spills, formats);
  const at = (row: number, column: number): ICellData | undefined => cellAt(grid.cellData, row, column);
  const tables = tableChanges(
    workbook.tables(sheet),
    keptResource(now, 'tables')[id]?.tables ?? [],
    at,
    (column) => isColumnNamed(now, column)
  );
  keepHeaders(edits, tables.headers, at);
  const unsaved = [
    ...(hasUnsavedFormats ? ['formats' as const] : []),
    ...tables.unsaved,
    ...ranges.unsaved,
    ...(isWhole ? [] : ['conditionalFormats' as const]),
    ...unsavedLayout(workbook, sheet, grid, { opened: opened.workbook, now, id }),
    ...unsavedView(view, grid),
    ...unsavedProtection(now, id)
  ];
  for (const part of new Set(unsaved)) notes.push({ code: 'notSaved', part, sheet: sheet.name });
  const columnWidths = newWidths(workbook, sheet, grid);
  const tail = tailChange(ranges.formats, newBreaks(opened, state, id));
  const isAsBefore =
    edits.size + tables.changes.length + Object.keys(ranges.changes).length + columnWidths.size === 0;
  const around = {
    ...frozenChange(workbook.view(sheet), grid),
    ...protectionChange(opened.around.protection[id], state, id)
  };
  const spliced =
    isAsBefore && Object.keys(around).length === 0
      ? bytes
      : splicedSheet(workbook, sheet, {
          ...sheetEdits(edits),
          ...around,
          tables: tables.changes,
          ranges: ranges.changes,
          columnWidths
        });
  if (!tail) return spliced;
  const change = (content: Uint8Array): Uint8Array => withSheetTail(content, tail);
  return changeNamesAndPart(spliced, [], { part: sheet.part, change });
}

/** The file without the data bars and colour scales of a sheet that went, and whether all of them did. */
function withoutFormats(
  bytes: Uint8Array,
  part: string,
  formats: ChangedFormats
): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  if (formats.gone.size === 0) return { bytes, isWhole: true };
  const found = { isWhole: true, isChanged: false };
  const change = (content: Uint8Array): Uint8Array => {
    const without = withoutGone(content, formats);
    Object.assign(found, { isWhole: without.isWhole, isChanged: without.content.length < content.length });
    return without.content;
  };
  const changed = changeNamesAndPart(bytes, [], { part, change });
  return { bytes: found.isChanged ? changed : bytes, isWhole: found.isWhole };
}

/** The rows before which pages are broken by hand, if they are others than in the file. */
function newBreaks(
  { around }: OpenedFile,
  { printed }: SavedState,
  id: string
): readonly number[] | undefined {
  const [before, now] = [around.printed, printed ?? around.printed].map((all) => all[id]?.rowBreaks ?? []);
  return String(before) === String(now) ? undefined : now;
}

function frozenChange({ frozen }: SheetViewInfo, grid: Partial<IWorksheetData>): Pick<SheetEdits, 'view'> {
  const now = frozenPanes(grid);
  return areSamePanes(frozen, now) ? {} : { view: { frozen: now } };
}

/** @param before the protection that the sheet has in the file */
export function protectionChange(
  before: GridProtection | undefined,
  { protection }: SavedState,
  id: string
): Pick<SheetEdits, 'protection'> {
  if (protection === undefined || protection[id] === before) return {};
  return { protection: protection[id] === undefined ? null : storedProtection(protection[id]) };
}

/** A sheet by its index in the file. */
export function sheetAt({ sheets }: Pick<Workbook, 'sheets'>, place: number): SheetInfo {
  const sheet = sheets[place];
  if (!sheet) throw new RangeError(`The file has no sheet ${place}.`);
  return sheet;
}

export function splicedSheet(workbook: Workbook, sheet: SheetInfo, edits: SheetEdits): Uint8Array {
  const chunks: Uint8Array[] = [];
  workbook.splice(sheet, edits, (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}

/** Edits in the form that the splice takes. */
export function sheetEdits(edits: ReadonlyMap<number, CellEdit[]>): SheetEdits {
  let range: CellRange | undefined;
  for (const [row, cells] of edits) {
    const columns = cells.map(({ column }) => column);
    const written = rangeBetween(row, Math.min(...columns), row, Math.max(...columns));
    range = range ? union(range, written) : written;
  }
  return { range: range ?? cellRange(0, 0, 0, 0), row: (row) => edits.get(row) };
}
