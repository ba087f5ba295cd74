import { peopleList } from '../worksheet';
import { openWorkbook, ownSheet, writeOwnSheet, XlsxError, type SheetInfo } from '../xlsx';
import type { SheetModel } from '../sheetModel';
import type { Options } from './args';
import { Failure } from './failure';
import { isText } from './formats';
import { nodeCodec } from './nodeCodec';
import type { Source } from './source';

/**
 * Whether the list of people can be written at all.
 * @param paths the files of a department
 * @throws Failure where they are texts, or one for each person: everybody's levels are nothing to put there
 */
export function checkPeople({ people }: Options, paths: readonly string[]): void {
  if (!people) return;
  if (paths.length > 1) throw new Failure('peopleInFilesOfPersons');
  if (paths.some(isText)) throw new Failure('peopleInCsv');
}

/** The list of people of a department. */
export const peopleSheet = ({ evaluation, carried, projectAt, language }: Source): SheetModel =>
  peopleList(evaluation, carried, projectAt, language);

/**
 * Refuses a list that its user has protected.
 * @throws Failure
 */
export function checkListWritable(bytes: Uint8Array, model: SheetModel, { writesProtected }: Options): void {
  const workbook = openWorkbook(bytes, nodeCodec);
  const own = ownSheet(workbook, model);
  if (own && !writesProtected && workbook.facts(own.sheet).isProtected)
    throw new Failure('protectedSheet', { sheet: own.sheet.name });
}

/** @throws Failure where something of the user's stands in the list's way */
function withRoom<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'cannotSplice')
      throw new Failure('listNoRoom', { cell: error.detail });
    throw error;
  }
}

/**
 * Writes a workbook with a sheet of the program's own in it.
 * @param write gives the workbook without it
 * @returns the sheet
 */
export function writeWithSheet(
  write: (sink: (chunk: Uint8Array) => void) => void,
  model: SheetModel,
  added: readonly string[],
  sink: (chunk: Uint8Array) => void
): SheetInfo | undefined {
  const chunks: Uint8Array[] = [];
  write((chunk) => {
    chunks.push(chunk);
  });
  const bytes = withRoom(() => writeOwnSheet(Buffer.concat(chunks), model, added, nodeCodec));
  sink(bytes);
  return ownSheet(openWorkbook(bytes, nodeCodec), model)?.sheet;
}
