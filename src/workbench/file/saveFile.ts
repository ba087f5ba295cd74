import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { joined, openWorkbook, type CellEdit, type CellRange, type FormatIndex, type SheetEdits, type SheetInfo, type TableGrowth } from '../../xlsx';
import { sheetChanges } from './sheetChanges';
import { sheetId } from './sheetIds';
import { SheetSpills, type Spills } from './spills';
import { formatOf } from './styleIds';
import type { FileNote, OpenedFile } from './types';

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
    else bytes = saveSheet(bytes, place, grid, new SheetSpills(spills, id), formats, notes);
  });
  return { bytes, notes };
}

function knownFormats({ styles }: IWorkbookData): ReadonlySet<FormatIndex> {
  return new Set(Object.keys(styles).map(formatOf).filter((format) => format !== null));
}

function saveSheet(
  bytes: Uint8Array, place: number, grid: Partial<IWorksheetData>, spills: SheetSpills, formats: ReadonlySet<FormatIndex>, notes: FileNote[]
): Uint8Array {
  const workbook = openWorkbook(bytes);
  const sheet: SheetInfo = workbook.sheets[place]!;
  const { edits, hasNewFormats } = sheetChanges(workbook, sheet, grid, spills, formats);
  if (hasNewFormats) notes.push({ code: 'notSaved', part: 'formats', sheet: sheet.name });
  if (edits.size === 0) return bytes;
  const chunks: Uint8Array[] = [];
  workbook.splice(sheet, sheetEdits(edits), (chunk) => { chunks.push(chunk); });
  return joined(chunks);
}

function sheetEdits(edits: ReadonlyMap<number, CellEdit[]>, grow?: TableGrowth): SheetEdits {
  const range: CellRange = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of edits) {
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, cells[0]!.column);
    range.right = Math.max(range.right, cells.at(-1)!.column);
  }
  return { range, row: (row) => edits.get(row), ...(grow && { grow }) };
}
