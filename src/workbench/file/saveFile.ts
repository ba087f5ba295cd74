import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { joined, openWorkbook, type CellEdit, type CellRange, type FormatIndex, type SheetEdits, type SheetInfo } from '../../xlsx';
import { cellAt } from './gridValues';
import { rangeDifferences } from './rangeChanges';
import { keptResource } from './resources';
import { sheetChanges } from './sheetChanges';
import { sheetId } from './sheetIds';
import { SheetSpills, type Spills } from './spills';
import { formatOf } from './styleIds';
import { keepHeaders, tableChanges } from './tableChanges';
import type { FileNote, OpenedFile } from './types';
import { unsavedLayout } from './unsaved';

/** A workbook as it was saved, and what of the grid did not go into it. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly FileNote[];
}

/**
 * Puts what was changed in the grid into the file that was opened; all else in it stays as it was, byte for byte. The very bytes
 * that were opened come back where nothing changed. Values, formulas, results of formulas and formats that the file already has are
 * written; what else changed is told by notes.
 * @param now the snapshot that Univer saves
 * @param spills the results of the grid's formulas that fill other cells; without them those of the file stay
 * @throws XlsxError `cannotSplice` where the changes would leave half of a data table; nothing is written then
 */
export function saveFile(opened: OpenedFile, now: IWorkbookData, spills?: Spills): SavedFile {
  const notes: FileNote[] = [];
  const formats = knownFormats(opened.workbook);
  let bytes = opened.bytes;
  openWorkbook(bytes).sheets.forEach(({ kind, name }, place) => {
    const id = sheetId(place);
    const grid = now.sheets[id];
    if (kind !== 'worksheet') return;
    if (grid === undefined) notes.push({ code: 'notSaved', part: 'deletedSheets', sheet: name });
    else bytes = saveSheet(bytes, { place, id, grid, spills: new SheetSpills(spills, id), formats, opened: opened.workbook, now }, notes);
  });
  return { bytes, notes };
}

function knownFormats({ styles }: IWorkbookData): ReadonlySet<FormatIndex> {
  return new Set(Object.keys(styles).map(formatOf).filter((format) => format !== null));
}

interface SheetToSave {
  place: number;
  id: string;
  grid: Partial<IWorksheetData>;
  spills: SheetSpills;
  formats: ReadonlySet<FormatIndex>;
  opened: IWorkbookData;
  now: IWorkbookData;
}

function saveSheet(bytes: Uint8Array, { place, id, grid, spills, formats, opened, now }: SheetToSave, notes: FileNote[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  const sheet: SheetInfo = workbook.sheets[place]!;
  const { edits, hasNewFormats } = sheetChanges(workbook, sheet, grid, spills, formats);
  const at = (row: number, column: number): ICellData | undefined => cellAt(grid.cellData, row, column);
  const tables = tableChanges(workbook.tables(sheet), keptResource(now, 'tables')[id]?.tables ?? [], at);
  keepHeaders(edits, tables.headers, at);
  const ranges = rangeDifferences(opened, now, id, workbook.facts(sheet).merges, grid);
  const unsaved = [
    ...(hasNewFormats ? ['formats' as const] : []), ...tables.unsaved, ...ranges.unsaved, ...unsavedLayout(workbook, sheet, grid, opened, now, id)
  ];
  for (const part of new Set(unsaved)) notes.push({ code: 'notSaved', part, sheet: sheet.name });
  if (edits.size === 0 && tables.changes.length === 0 && Object.keys(ranges.changes).length === 0) return bytes;
  const chunks: Uint8Array[] = [];
  workbook.splice(sheet, { ...sheetEdits(edits), tables: tables.changes, ranges: ranges.changes }, (chunk) => { chunks.push(chunk); });
  return joined(chunks);
}

function sheetEdits(edits: ReadonlyMap<number, CellEdit[]>): SheetEdits {
  if (edits.size === 0) return { range: { top: 0, left: 0, bottom: -1, right: -1 }, row: () => undefined };
  const range: CellRange = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of edits) {
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, cells[0]!.column);
    range.right = Math.max(range.right, cells.at(-1)!.column);
  }
  return { range, row: (row) => edits.get(row) };
}
