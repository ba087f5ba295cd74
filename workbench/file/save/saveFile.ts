import type { IWorkbookData } from '@univerjs/core';
import { openWorkbook } from '../../../src/xlsx';
import { sheetId } from '../ids';
import type { FileNote, OpenedFile } from '../types';
import { SavedFormats } from './savedFormats';
import { saveSheet } from './saveSheet';
import { saveTabs } from './saveTabs';
import { SheetSpills, type Spills } from './spills';

/** A workbook as it was saved, and what of the grid did not go into it. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly FileNote[];
}

/**
 * Puts what was changed in the grid into the file that was opened; all else in it stays as it was, byte for byte. The very bytes
 * that were opened come back where nothing changed. Values, formulas, results of formulas and most of the cells' formats are
 * written; what else changed is told by notes.
 * @param now the snapshot that Univer saves
 * @param spills the results of the grid's formulas that fill other cells; without them those of the file stay
 * @throws XlsxError `cannotSplice` where the changes would leave half of a data table; nothing is written then
 */
export function saveFile(opened: OpenedFile, now: IWorkbookData, spills?: Spills): SavedFile {
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
        { place, id, grid, view, spills: new SheetSpills(spills, id), formats, opened: opened.workbook, now },
        notes
      );
    }
  });
  bytes = saveTabs(bytes, opened, now, formats, spills, notes);
  return { bytes: formats.applyTo(bytes), notes };
}
