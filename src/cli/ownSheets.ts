import {
  historySheet,
  judgementSheet,
  keptResults,
  MARKS,
  peopleList,
  plainText,
  SINCE_COLUMNS,
  summarySheet,
  type CarriedColumn,
  type CarriedTexts,
  type Day,
  type KeptResult
} from '../worksheet';
import { markedSheet, openWorkbook, ownSheet, readOwnList, writeOwnSheet, XlsxError } from '../xlsx';
import type { GridSheet, SheetModel } from '../sheetModel';
import { sheetOption, type Options } from './args';
import type { CarriedWanted } from './carriedTexts';
import { chosenPeople } from './chosenPeople';
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

/**
 * Whether the program's own sheets can be written at all.
 * @param paths the files of a department
 * @throws Failure where they are texts, or one for each person: the others' levels are nothing to put there
 */
export function checkOwnSheets(options: Options, paths: readonly string[]): void {
  const option = sheetOption(options);
  if (option === undefined) return;
  if (paths.length > 1) throw new Failure('sheetInFilesOfPersons', { option });
  if (paths.some(isText)) throw new Failure('sheetInCsv', { option });
}

/**
 * The same options for a text among several files: it has no room for sheets, and is judged all the same.
 */
export const withoutOwnSheets = (options: Options): Options => ({
  ...options,
  people: false,
  summary: false,
  persons: [],
  personsOf: [],
  kept: undefined,
  since: undefined
});

/** Whether they name projects. */
export const needsProjects = (options: Options): boolean => options.people || writesJudgements(options);

const writesJudgements = ({ persons, personsOf }: Options): boolean => persons.length + personsOf.length > 0;

/** The columns that sheets say, where the options name none: the department, if there is one. */
const saidColumns = ({ peopleColumns }: Options): readonly CarriedColumn[] =>
  peopleColumns.length > 0 ? peopleColumns : ['department'];

/** The columns of the user's that are read for them. */
export const carriedWanted = (options: Options): CarriedWanted => ({
  needed: [...options.peopleColumns, ...options.personsOf.map(({ column }) => column)],
  ifThere:
    options.summary || options.kept !== undefined || options.since !== undefined || writesJudgements(options)
      ? saidColumns(options)
      : []
});

/**
 * The kept result with which people are compared; undefined where none is asked for.
 * @throws Failure where the file's history has none of that name
 */
function comparedWith(
  bytes: Uint8Array,
  since: string | undefined,
  history: SheetModel
): KeptResult | undefined {
  if (since === undefined) return undefined;
  const workbook = openWorkbook(bytes, nodeCodec);
  const { headers, rows } = readOwnList(workbook, history) ?? { headers: [], rows: [] };
  const results = keptResults(headers, rows, workbook.date1904);
  const found = results.find(({ name }) => name === plainText(since));
  if (!found) throw new Failure('noKept', { name: since, found: results.map(({ name }) => name).join(', ') });
  return found;
}

/**
 * The sheets of a department that the options ask for.
 * @param bytes of the file into which they are written
 * @throws Failure where nobody is of whom a judgement is asked for, or nothing was kept to compare with
 */
export function ownSheets(bytes: Uint8Array, source: Source, options: Options, today: Day): WantedSheet[] {
  const { evaluation, projectAt, language, readings } = source;
  const { people, summary, peopleColumns } = options;
  const judgedBy = { readings, today };
  const carried = (columns: readonly CarriedColumn[]): CarriedTexts[] =>
    source.carried.filter(({ id }) => columns.includes(id));
  const said = carried(saidColumns(options));
  const history = (name: string): SheetModel => historySheet(evaluation, name, judgedBy, language, said);
  const kept = options.since === undefined ? undefined : comparedWith(bytes, options.since, history(''));
  const sheets: WantedSheet[] = [];
  if (people) {
    const model = peopleList(
      evaluation,
      carried(peopleColumns),
      projectAt,
      language,
      kept && { kept, readings, carried: said }
    );
    const added = [...peopleColumns, ...(kept ? SINCE_COLUMNS : [])];
    sheets.push({ kind: 'people', model, added });
  }
  if (summary) {
    const model = summarySheet(evaluation, said, judgedBy, language, kept);
    sheets.push({ kind: 'summary', model, added: [] });
  }
  if (writesJudgements(options)) {
    const persons = chosenPeople(source, options);
    const model = judgementSheet(evaluation, persons, said, projectAt, judgedBy, language);
    sheets.push({ kind: 'judgement', model, added: [] });
  }
  if (options.kept !== undefined)
    sheets.push({ kind: 'history', model: history(options.kept), added: said.map(({ id }) => id) });
  return sheets;
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
function withRoom<T>({ kind }: WantedSheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'cannotSplice')
      throw new Failure(kind === 'people' ? 'listNoRoom' : 'sheetNoRoom', { cell: error.detail });
    throw error;
  }
}

/** Sheets that show how people are now: the history shows how they were. */
const OF_NOW = ['people', 'summary', 'judgement'] as const;

/**
 * Names of the program's own sheets in a file that say how people were at an earlier run, and are not written
 * now.
 */
export function olderSheets(path: string, bytes: Uint8Array, written: readonly WantedSheet[]): string[] {
  if (isText(path)) return [];
  const workbook = openWorkbook(bytes, nodeCodec);
  return OF_NOW.filter((kind) => !written.some((sheet) => sheet.kind === kind)).flatMap(
    (kind) => markedSheet(workbook, MARKS[kind])?.sheet.name ?? []
  );
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
