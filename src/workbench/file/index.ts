import type { IWorkbookData } from '@univerjs/core';
import { openWorkbook } from '../../xlsx';
export interface OpenedFile { readonly name: string; readonly bytes: Uint8Array; readonly workbook: IWorkbookData; readonly notes: readonly never[] }
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const book = openWorkbook(bytes);
  const sheets: Record<string, unknown> = {}; const order: string[] = [];
  book.sheets.forEach((s, i) => { const cellData: Record<number, Record<number, unknown>> = {}; let rows = 0, cols = 0;
    book.readRows(s, (r, cells) => { rows = r + 1; cols = Math.max(cols, cells.length); cells.forEach((v, c) => { if (v !== null) (cellData[r] ??= {})[c] = typeof v === 'boolean' ? { v: v ? 1 : 0, t: 3 } : { v }; }); });
    const id = `s${i}`; order.push(id); sheets[id] = { id, name: s.name, cellData, rowCount: rows + 50, columnCount: cols + 10 }; });
  return { name, bytes, notes: [], workbook: { id: 'book', name, appVersion: '', locale: 'enUS', styles: {}, sheetOrder: order, sheets, resources: [] } as unknown as IWorkbookData };
}
export function saveFile(opened: OpenedFile, _now: IWorkbookData): Uint8Array { return opened.bytes; }
