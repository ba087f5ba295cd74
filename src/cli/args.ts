import { parseArgs } from 'node:util';
import { DEFAULT_READINGS, withReading } from '../criteria';
import { LANGUAGES, type Language } from '../locales';
import {
  CARRIED_COLUMNS,
  MISSING_DETAILS,
  isDay,
  type CarriedColumn,
  type Day,
  type MissingDetail
} from '../worksheet';

/** People by what a column says of them. */
export interface PersonsOf {
  readonly column: CarriedColumn;
  readonly value: string;
}

export interface Options {
  /** Workbooks, CSV files, or folders of them; none for the bundled sample. */
  readonly files: readonly string[];
  /** The file of columns, words, readings and sheets. */
  readonly profile: string | undefined;
  /** Worksheets of projects, by name. */
  readonly sheets: readonly string[];
  /** Every visible worksheet of projects. */
  readonly allSheets: boolean;
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** Overwrite a file that stands where the output goes. */
  readonly force: boolean;
  /** Write a protected sheet, a signed package. */
  readonly writesProtected: boolean;
  readonly breaksSignature: boolean;
  /** Write though much of the sheet could not be read. */
  readonly writesAnyway: boolean;
  readonly json: boolean;
  readonly language: Language | undefined;
  /** How much the cells of missing requirements say. */
  readonly missing: MissingDetail | undefined;
  /** Write the list of people. */
  readonly people: boolean;
  /** Write the department's summary. */
  readonly summary: boolean;
  /** IDs of employees whose judgement is written. */
  readonly persons: readonly string[];
  /** Whose judgement is written as well: all of whom a column says this. */
  readonly personsOf: readonly PersonsOf[];
  /** Under which name the levels are kept in the history; undefined where they are not. */
  readonly kept: string | undefined;
  /** The name of a kept result with which the list and the summary compare people. */
  readonly since: string | undefined;
  /** Columns that these sheets carry over. */
  readonly peopleColumns: readonly CarriedColumn[];
  /** Names of readings with their values, each known. */
  readonly readingArgs: readonly (readonly [name: string, value: string])[];
  /** The day that counts as today, `YYYY-MM-DD`; undefined for that of the computer. */
  readonly date: Day | undefined;
  /** Print the readings, and judge nothing. */
  readonly listsReadings: boolean;
  readonly help: boolean;
}

/** What is wrong with the command line: a key of the dictionary's `cli.usage`, and what it is about. */
export class UsageError extends Error {
  constructor(
    readonly key:
      | 'unknownOption'
      | 'sheetOrAll'
      | 'outOfMany'
      | 'language'
      | 'date'
      | 'missing'
      | 'readingForm'
      | 'readingName'
      | 'readingValue'
      | 'outOrInPlace'
      | 'peopleColumn'
      | 'keep'
      | 'since'
      | 'personsOf'
      | 'sheetNeedsFile',
    readonly values: Readonly<Record<string, string>> = {},
    /** What could have been said: `expected` in the text. */
    readonly choices: readonly string[] = []
  ) {
    super(key);
  }
}

/**
 * Reads the command line of `evaluate`.
 * @throws UsageError
 */
export function readArgs(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1 && values.out !== undefined) throw new UsageError('outOfMany');
  if (values.out !== undefined && values['in-place']) throw new UsageError('outOrInPlace');
  if (values.sheet && values['all-sheets']) throw new UsageError('sheetOrAll');
  const peopleColumns = CARRIED_COLUMNS.filter((id) =>
    (values['people-column'] ?? []).map(carriedArg).includes(id)
  );
  const since = values.since?.trim();
  if (since === '') throw new UsageError('since');
  // Asking for a comparison alone asks for both sheets that have it.
  const isCompared = since !== undefined && !values.people && !values.summary;
  const summary = (values.summary ?? false) || isCompared;
  const persons = values.person ?? [];
  const personsOf = (values['persons-of'] ?? []).map(personsOfArg);
  const kept = values.keep?.trim();
  if (kept === '') throw new UsageError('keep');
  const other = sheetOption({ people: false, summary, persons, personsOf, kept });
  // Asking for a column alone asks for the list.
  const people = (values.people ?? false) || isCompared || (peopleColumns.length > 0 && other === undefined);
  const option = sheetOption({ people, summary, persons, personsOf, kept });
  if (option !== undefined && values.json && values.out === undefined && !values['in-place'])
    throw new UsageError('sheetNeedsFile', { option });
  return {
    files: positionals,
    profile: values.profile,
    sheets: values.sheet ?? [],
    allSheets: values['all-sheets'] ?? false,
    out: values.out,
    inPlace: values['in-place'] ?? false,
    force: values.force ?? false,
    writesProtected: values.protected ?? false,
    breaksSignature: values['break-signature'] ?? false,
    writesAnyway: values['write-anyway'] ?? false,
    json: values.json ?? false,
    language: languageArg(values.lang),
    missing: missingArg(values.missing),
    people,
    summary,
    persons,
    personsOf,
    kept,
    since,
    peopleColumns,
    readingArgs: (values.reading ?? []).map(readingArg),
    date: dateArg(values.date),
    listsReadings: values.readings ?? false,
    help: values.help ?? false
  };
}

type SheetsAsked = Pick<Options, 'people' | 'summary' | 'persons' | 'personsOf' | 'kept'>;

/** The options that ask for a sheet of the program's own. */
const SHEET_OPTIONS: readonly (readonly [option: string, isAsked: (options: SheetsAsked) => boolean])[] = [
  ['--people', ({ people }) => people],
  ['--summary', ({ summary }) => summary],
  ['--person', ({ persons }) => persons.length > 0],
  ['--persons-of', ({ personsOf }) => personsOf.length > 0],
  ['--keep', ({ kept }) => kept !== undefined]
];

/** The first option that asks for a sheet of the program's own; undefined where none does. */
export const sheetOption = (options: SheetsAsked): string | undefined =>
  SHEET_OPTIONS.find(([, isAsked]) => isAsked(options))?.[0];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sheet: { type: 'string', multiple: true },
        'all-sheets': { type: 'boolean' },
        profile: { type: 'string' },
        out: { type: 'string' },
        'in-place': { type: 'boolean' },
        force: { type: 'boolean' },
        protected: { type: 'boolean' },
        'break-signature': { type: 'boolean' },
        'write-anyway': { type: 'boolean' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        missing: { type: 'string' },
        people: { type: 'boolean' },
        summary: { type: 'boolean' },
        keep: { type: 'string' },
        since: { type: 'string' },
        person: { type: 'string', multiple: true },
        'persons-of': { type: 'string', multiple: true },
        'people-column': { type: 'string', multiple: true },
        date: { type: 'string' },
        reading: { type: 'string', multiple: true },
        readings: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    });
  } catch (error) {
    const found = /'(-[^']*)'/.exec((error as Error).message)?.[1] ?? argv.join(' ');
    throw new UsageError('unknownOption', { found });
  }
}

function missingArg(found: string | undefined): MissingDetail | undefined {
  if (found === undefined) return undefined;
  const detail = MISSING_DETAILS.find((known) => known === found);
  if (!detail) throw new UsageError('missing', { found }, MISSING_DETAILS);
  return detail;
}

function carriedArg(found: string): CarriedColumn {
  const column = CARRIED_COLUMNS.find((known) => known === found);
  if (!column) throw new UsageError('peopleColumn', { found }, CARRIED_COLUMNS);
  return column;
}

function personsOfArg(found: string): PersonsOf {
  const [name = '', ...values] = found.split('=');
  const column = CARRIED_COLUMNS.find((known) => known === name);
  const value = values.join('=').trim();
  if (!column || value === '') throw new UsageError('personsOf', { found }, CARRIED_COLUMNS);
  return { column, value };
}

function languageArg(found: string | undefined): Language | undefined {
  if (found === undefined) return undefined;
  const language = LANGUAGES.find((known) => known === found);
  if (!language) throw new UsageError('language', { found }, LANGUAGES);
  return language;
}

function dateArg(found: string | undefined): Day | undefined {
  if (found === undefined) return undefined;
  if (!isDay(found)) throw new UsageError('date', { found });
  return found;
}

function readingArg(setting: string): readonly [string, string] {
  const [name, value, ...rest] = setting.split('=');
  if (!name || value === undefined || rest.length > 0)
    throw new UsageError('readingForm', { found: setting });
  const next = withReading(DEFAULT_READINGS, name, value);
  if (!('unknown' in next)) return [name, value];
  const key = next.unknown === 'name' ? 'readingName' : 'readingValue';
  throw new UsageError(key, { found: value, name }, next.choices);
}
