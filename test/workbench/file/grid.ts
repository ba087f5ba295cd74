import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseRange } from '../../../src/ranges';
import { openFile, saveFile, type OpenedFile, type SavedFile, type Spills } from '../../../workbench/file';
import { packageContents } from '../../../src/xlsx';

export const FIRST = 'file-sheet-1';
export const SECOND = 'file-sheet-2';

export const open = (bytes: Uint8Array): Promise<OpenedFile> => openFile('book.xlsx', bytes);

/** What Univer would save if nothing was done. */
export const snapshot = ({ workbook }: OpenedFile): IWorkbookData =>
  JSON.parse(JSON.stringify(workbook)) as IWorkbookData;

/** What Univer saves after changes of sheets, which it makes in the very objects that it was given. */
export const changedInPlace = (opened: OpenedFile): IWorkbookData => ({
  ...snapshot(opened),
  sheets: opened.workbook.sheets
});

/** Puts cells into a sheet of the grid by their addresses; `null` takes one away. */
export function put(now: IWorkbookData, cells: Record<string, ICellData | null>, id = FIRST): IWorkbookData {
  const data = now.sheets[id]!.cellData!;
  for (const [name, cell] of Object.entries(cells)) {
    const { row, column } = parseRange(name)!;
    data[row] ??= {};
    if (cell === null)
      data[row] = Object.fromEntries(Object.entries(data[row]).filter(([other]) => Number(other) !== column));
    else data[row][column] = cell;
  }
  return now;
}

export function cell(sheet: Partial<IWorksheetData> | undefined, name: string): ICellData | undefined {
  const { row, column } = parseRange(name)!;
  return sheet?.cellData?.[row]?.[column];
}

/** Opens a file, changes cells in its first sheet and saves it. */
export async function edited(
  bytes: Uint8Array,
  cells: Record<string, ICellData | null>,
  spills?: Spills
): Promise<SavedFile> {
  const opened = await open(bytes);
  return saveFile(opened, put(snapshot(opened), cells), spills && { spills });
}

/** What stands under a plugin's name in a snapshot. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each plugin keeps a type of its own
export function resource<T>(workbook: IWorkbookData, name: string): T {
  return JSON.parse(workbook.resources!.find((kept) => kept.name === name)!.data) as T;
}

export function setResource(workbook: IWorkbookData, name: string, data: unknown): void {
  workbook.resources!.find((kept) => kept.name === name)!.data = JSON.stringify(data);
}

/** Names of the parts that differ between two packages, also those that only one has. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [before, after].map(
    (bytes) => new Map(packageContents(bytes).map(({ name, content }) => [name, Buffer.from(content)]))
  );
  return [...new Set([...old!.keys(), ...fresh!.keys()])].filter((name) => {
    const [a, b] = [old!.get(name), fresh!.get(name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

export function part(bytes: Uint8Array, name: string): string {
  return Buffer.from(packageContents(bytes).find((entry) => entry.name === name)!.content).toString('utf8');
}
