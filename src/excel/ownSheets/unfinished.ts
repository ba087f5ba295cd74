import { inBlocks, rowsPerBlock } from '../blocks';
import type { OnRows } from '../read';
import type { FoundMark } from './findMark';
import type { OwnSheetWritten } from './way';

/** A name that a sheet has until it is whole: none that anybody else would give. */
export const unfinishedName = (): string =>
  `~${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

interface Added {
  readonly unfinishedName: string;
  readonly rows: number;
  readonly rowBytes: number;
  /** Writes rows in the next request: with the last ones comes all that makes a whole sheet of them. */
  readonly write: (sheet: Excel.Worksheet, row: number, count: number, isLast: boolean) => void;
}

/** Adds a sheet behind the others, block by block. */
export async function addInBlocks(
  context: Excel.RequestContext,
  { unfinishedName: name, rows, rowBytes, write }: Added,
  signal: AbortSignal,
  onRows: OnRows
): Promise<OwnSheetWritten> {
  const last = rows - 1;
  let sheet: Excel.Worksheet | undefined;
  await inBlocks(0, last, rowsPerBlock(rowBytes), signal, async (row, count) => {
    const into = sheet ?? context.workbook.worksheets.add(name);
    write(into, row, count, row + count > last);
    into.load('id,name');
    await context.sync();
    sheet = into;
    onRows(Math.min(row + count, last), last);
    return undefined;
  });
  if (!sheet) throw new Error('A sheet without rows was to be added.');
  return { id: sheet.id, name: sheet.name };
}

/**
 * Deletes sheets that were added, in the next request, and goes back to the one that was in front, if it is
 * still there.
 */
export function deleteAdded(
  { worksheets }: Excel.Workbook,
  added: readonly OwnSheetWritten[],
  found: FoundMark,
  now: FoundMark
): void {
  if (now.sheets.some(({ id }) => id === found.activeId)) worksheets.getItem(found.activeId).activate();
  for (const { id } of added) worksheets.getItem(id).delete();
}
