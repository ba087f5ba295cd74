import { FIELDS } from '../../../criteria';
import type { Basis } from '../../../engine';
import { DICTIONARIES, LANGUAGES, SHEET_TEXTS, WHOLE_DICTIONARIES } from '../../../locales';
import { plainText, type Cell } from '../../cells/cell';
import { parseDay, type Day } from '../../cells/examDate';
import type { CarriedColumn } from '../../header/carriedColumns';
import { columnName, fieldName } from '../names';

/** A person's result in a field, as it was kept. */
export interface KeptPerson {
  /** Undefined for somebody who was not judged. */
  readonly level: number | undefined;
  /** Undefined where its cell says nothing that is known. */
  readonly basis: Basis | undefined;
  /** Ids of the clauses that were unmet or not recorded at the next level. */
  readonly missing: readonly string[];
  /** What the user's columns said of them; '' where they said nothing, or were not kept. */
  readonly carried: Readonly<Record<CarriedColumn, string>>;
}

/** A result that was kept under a name. */
export interface KeptResult {
  readonly name: string;
  /** Undefined where its cells say no day. */
  readonly date: Day | undefined;
  /** By ID and the field's place in `FIELDS`, as `keyOf` has it. */
  readonly people: ReadonlyMap<string, KeptPerson>;
  /** Versions of the criteria, and readings that were not the defaults: one each, unless rows differ. */
  readonly versions: readonly string[];
  readonly readings: readonly string[];
}

/** What a kept person goes by. */
export const keyOf = (employeeId: string, field: number): string => `${field} ${employeeId}`;

/** The columns that are read back, by their headers in every language. */
const HEADERS = {
  kept: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.kept),
  date: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.date),
  employeeId: LANGUAGES.map((of) => columnName('employeeId', of)),
  specialty: LANGUAGES.map((of) => columnName('specialty', of)),
  itssLevel: LANGUAGES.map((of) => columnName('itssLevel', of)),
  basis: LANGUAGES.map((of) => columnName('basis', of)),
  unmet: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.unmet),
  blank: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.blank),
  readings: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.readings),
  criteria: LANGUAGES.map((of) => SHEET_TEXTS[of].history.columns.criteria),
  department: LANGUAGES.map((of) => DICTIONARIES[of].listColumns.department),
  grade: LANGUAGES.map((of) => DICTIONARIES[of].listColumns.grade)
} as const;
type ColumnOfHistory = keyof typeof HEADERS;

const BASES = (['kpi', 'exam'] as const).map((basis) => ({
  basis,
  words: LANGUAGES.map((of) => WHOLE_DICTIONARIES[of].basis[basis])
}));
const FIELD_NAMES = FIELDS.map(({ id }) => [id, ...LANGUAGES.map((of) => fieldName(id, of))]);

/**
 * Reads a history back, whatever the language in which each row was kept.
 * @param rows below the header
 * @param isFrom1904 whether the history's workbook counts days from 1904
 * @returns the results in the order of their first rows, by name
 */
export function keptResults(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  isFrom1904: boolean
): KeptResult[] {
  const places = new Map(
    (Object.keys(HEADERS) as ColumnOfHistory[]).map((id) => [
      id,
      headers.findIndex((header) => HEADERS[id].some((name) => plainText(name) === plainText(header)))
    ])
  );
  const found = new Map<string, KeptRow[]>();
  for (const cells of rows) {
    const textOf = (id: ColumnOfHistory): string => plainText(cells[places.get(id) ?? -1] ?? null);
    const name = textOf('kept');
    if (name === '') continue;
    const kept = found.get(name) ?? [];
    found.set(name, kept);
    kept.push(keptRow(textOf, parseDay(cells[places.get('date') ?? -1] ?? null, isFrom1904)));
  }
  return [...found].map(([name, kept]) => ({
    name,
    date: kept.find(({ date }) => date !== undefined)?.date,
    people: new Map(kept.flatMap(({ key, person }) => (key === undefined ? [] : [[key, person] as const]))),
    versions: distinct(kept.map(({ version }) => version)),
    readings: distinct(kept.map(({ readings }) => readings))
  }));
}

interface KeptRow {
  readonly date: Day | undefined;
  readonly key: string | undefined;
  readonly person: KeptPerson;
  readonly version: string;
  readonly readings: string;
}

const LEVEL = /^[0-7]$/;

function keptRow(textOf: (id: ColumnOfHistory) => string, date: Day | undefined): KeptRow {
  const field = FIELD_NAMES.findIndex((names) => names.includes(textOf('specialty')));
  const level = textOf('itssLevel');
  const basis = BASES.find(({ words }) => words.includes(textOf('basis')))?.basis;
  return {
    date,
    key: field < 0 ? undefined : keyOf(textOf('employeeId'), field),
    person: {
      level: LEVEL.test(level) ? Number(level) : undefined,
      basis: level === '0' ? 'none' : basis,
      missing: [...idsIn(textOf('unmet')), ...idsIn(textOf('blank'))],
      carried: { department: textOf('department'), grade: textOf('grade') }
    },
    version: textOf('criteria'),
    // The word for the defaults is one of a language; each reading has its name.
    readings: idsIn(textOf('readings'))
      .filter((text) => text.includes('='))
      .sort()
      .join('; ')
  };
}

const idsIn = (text: string): string[] =>
  text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
