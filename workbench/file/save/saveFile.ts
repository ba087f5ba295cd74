import type { IWorkbookData } from '@univerjs/core';
import { openWorkbook } from '../../../src/xlsx';
import { sheetId } from '../ids';
import type { FileNote, OpenedFile, SavedState } from '../types';
import { saveAround } from './saveAround';
import { saveNames } from './saveNames';
import { SavedFormats } from './savedFormats';
import { saveSheet } from './saveSheet';
import { saveTabs } from './saveTabs';
import { SheetSpills } from './spills';

/** A saved workbook, and what in the grid wasn't saved. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly FileNote[];
}

/**
 * Writes what was changed in the grid into the opened file, and leaves the rest as it was, byte for byte; if
 * nothing changed, the opened bytes themselves come back. Values, formulas, results of formulas and most cell
 * formats are saved; notes list the other changes.
 * @param now the snapshot that Univer saves
 * @throws XlsxError `cannotSplice` if the changes would leave half of a data table; then nothing is written
 */
export function saveFile(opened: OpenedFile, now: IWorkbookData, state: SavedState = {}): SavedFile {
  const { spills } = state;
  const notes: FileNote[] = [];
  const formats = new SavedFormats(opened, now);
  let bytes = opened.bytes;
  openWorkbook(bytes).sheets.forEach((sheet, place) => {
    const id = sheetId(place);
    const grid = now.sheets[id];
    const view = opened.views[id];
    if (sheet.kind !== 'worksheet') return;
    if (!grid || !view) notes.push({ code: 'notSaved', part: 'deletedSheets', sheet: sheet.name });
    else {
      bytes = saveSheet(
        bytes,
        { place, id, grid, view, spills: new SheetSpills(spills, id), formats, opened, now, state },
        notes
      );
    }
  });
  bytes = saveTabs(bytes, opened, now, formats, state, notes);
  bytes = saveNames(bytes, opened, now, state);
  bytes = saveAround(bytes, opened, now, state);
  return { bytes: formats.applyTo(bytes), notes };
}
