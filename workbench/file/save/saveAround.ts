import type { IWorkbookData } from '@univerjs/core';
import { changeWorkbookView, joined, openWorkbook, type SheetEdits } from '../../../src/xlsx';
import { cellRange } from '../../../src/ranges';
import { sheetId } from '../ids';
import type { OpenedFile, WorkbookState } from '../types';
import { tabsOf } from './sheetOrder';

const NO_CELLS: Pick<SheetEdits, 'range' | 'row'> = { range: cellRange(0, 0, 0, 0), row: () => undefined };

/**
 * Saves which sheet is in front, if it is another now, and whether the workbook is protected. A sheet that
 * the file hides cannot be in front.
 * @param bytes with the sheets as they are now
 */
export function saveAround(
  bytes: Uint8Array,
  { around, bytes: openedBytes }: OpenedFile,
  now: IWorkbookData,
  { front = around.front, isStructureProtected = around.isStructureProtected }: Partial<WorkbookState>
): Uint8Array {
  const workbook = openWorkbook(bytes);
  const { sheets } = workbook;
  const place =
    front === around.front
      ? -1
      : tabsOf(now, openWorkbook(openedBytes).sheets.length).findIndex((tab) =>
          'id' in tab ? tab.id === front : sheetId(tab.place) === front
        );
  const isMoved = sheets[place]?.state === 'visible';
  const isProtectionNew = isStructureProtected !== around.isStructureProtected;
  if (!isMoved && !isProtectionNew) return bytes;
  return changeWorkbookView(isMoved ? withSelected(bytes, place) : bytes, {
    ...(isMoved && { activeSheet: place }),
    ...(isProtectionNew && { isStructureProtected })
  });
}

/** One sheet is selected: of several, all get what is typed. */
function withSelected(bytes: Uint8Array, selected: number): Uint8Array {
  const workbook = openWorkbook(bytes);
  const others = workbook.sheets.flatMap((sheet, place) => {
    const isSelected = place === selected;
    if (sheet.kind !== 'worksheet' || workbook.view(sheet).isSelected === isSelected) return [];
    return [{ sheet, edits: { ...NO_CELLS, view: { isSelected } } }];
  });
  const chunks: Uint8Array[] = [];
  workbook.spliceAll(others, (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}
