import { peopleList, summarySheet, type Day } from '../worksheet';
import { openWorkbook, ownSheet, writeOwnSheet, XlsxError } from '../xlsx';
import type { GridSheet, SheetModel } from '../sheetModel';
import type { Options } from './args';
import type { CarriedWanted } from './carriedTexts';
import { Failure } from './failure';
import { isText } from './formats';
import { nodeCodec } from './nodeCodec';
import type { OwnSheetKind, WrittenOwnSheet } from './outcome';
import type { Source } from './source';

/** A sheet of the program's own that is to be written. */
export interface WantedSheet {
  readonly kind: OwnSheetKind;
  readonly model: SheetModel | GridSheet;
  /** Ids of columns that are put at a list's end where it lacks them. */
  readonly added: readonly string[];
}

/** The option that asks for a sheet of the program's own; undefined where none does. */
const asking = ({ people, summary }: Options): string | undefined =>
  people ? '--people' : summary ? '--summary' : undefined;

/**
 * Whether the program's own sheets can be written at all.
 * @param paths the files of a department
 * @throws Failure where they are texts, or one for each person: the others' levels are nothing to put there
 */
export function checkOwnSheets(options: Options, paths: readonly string[]): void {
  const option = asking(options);
  if (option === undefined) return;
  if (paths.length > 1) throw new Failure('sheetInFilesOfPersons', { option });
  if (paths.some(isText)) throw new Failure('sheetInCsv', { option });
}

/** The columns of the user's that are read for them: a summary counts by department where nothing is said. */
export const carriedWanted = ({ peopleColumns, summary }: Options): CarriedWanted => ({
  needed: peopleColumns,
  ifThere: summary && peopleColumns.length === 0 ? ['department'] : []
});

/** The sheets of a department that the options ask for. */
export function ownSheets(
  source: Source,
  { people, summary, peopleColumns }: Options,
  today: Day
): WantedSheet[] {
  const { evaluation, carried, projectAt, language, readings } = source;
  const picked = carried.filter(({ id }) => peopleColumns.includes(id));
  return [
    ...(people
      ? [
          {
            kind: 'people' as const,
            model: peopleList(evaluation, picked, projectAt, language),
            added: peopleColumns
          }
        ]
      : []),
    ...(summary
      ? [
          {
            kind: 'summary' as const,
            model: summarySheet(evaluation, carried, { readings, today }, language),
            added: []
          }
        ]
      : [])
  ];
}

/**
 * Refuses a sheet of the program's own that its user has protected.
 * @throws Failure
 */
export function checkWritableSheet(
  bytes: Uint8Array,
  model: WantedSheet['model'],
  { writesProtected }: Options
): void {
  const workbook = openWorkbook(bytes, nodeCodec);
  const own = ownSheet(workbook, model);
  if (own && !writesProtected && workbook.facts(own.sheet).isProtected)
    throw new Failure('protectedSheet', { sheet: own.sheet.name });
}

/** @throws Failure where something of the user's stands in the sheet's way */
function withRoom<T>({ model }: WantedSheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'cannotSplice')
      throw new Failure('grid' in model ? 'sheetNoRoom' : 'listNoRoom', { cell: error.detail });
    throw error;
  }
}

/**
 * Writes a workbook with sheets of the program's own in it.
 * @param write gives the workbook without them
 * @returns what the sheets are called
 */
export function writeWithSheets(
  write: (sink: (chunk: Uint8Array) => void) => void,
  sheets: readonly WantedSheet[],
  sink: (chunk: Uint8Array) => void
): WrittenOwnSheet[] {
  const chunks: Uint8Array[] = [];
  write((chunk) => {
    chunks.push(chunk);
  });
  let bytes: Uint8Array = Buffer.concat(chunks);
  for (const sheet of sheets)
    bytes = withRoom(sheet, () => writeOwnSheet(bytes, sheet.model, sheet.added, nodeCodec));
  sink(bytes);
  const workbook = openWorkbook(bytes, nodeCodec);
  return sheets.flatMap(({ kind, model }) => {
    const name = ownSheet(workbook, model)?.sheet.name;
    return name === undefined ? [] : [{ kind, name }];
  });
}
