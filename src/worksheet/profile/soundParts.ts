import { DEFAULT_READINGS, withReading, type Readings } from '../../criteria';
import { COLUMN_IDS, type ColumnId } from '../../locales';
import { isList, meaningsIn, type Meanings } from '../cells/meanings';
import { OUTPUT_COLUMNS } from '../header/columns';
import { type Mapping } from '../header/header';
import { MISSING_DETAILS, type MissingDetail } from '../results/outputColumns';

/** What a workbook or a profile may hold comes from anybody: each part is taken as far as it is sound. */
export type Members = Readonly<Record<string, unknown>>;

export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** Readings of another version of the criteria may lack some, or hold choices that no longer exist. */
export const soundReadings = (value: unknown, base: Readings = DEFAULT_READINGS): Readings =>
  Object.entries(membersOf(value)).reduce((known, [name, choice]) => {
    if (typeof choice !== 'string') return known;
    const next = withReading(known, name, choice);
    return 'unknown' in next ? known : next;
  }, base);

const isInputColumn = (id: string): boolean =>
  COLUMN_IDS.includes(id as ColumnId) && !OUTPUT_COLUMNS.includes(id as ColumnId);

const mappingIn = (value: unknown): Mapping =>
  Object.fromEntries(
    Object.entries(membersOf(value)).filter(
      ([id, text]) => isInputColumn(id) && (text === null || typeof text === 'string')
    )
  );

/** Columns matched by hand, by the sheet's name. */
export const soundMappings = (value: unknown): Readonly<Record<string, Mapping>> =>
  Object.fromEntries(Object.entries(membersOf(value)).map(([sheet, mapping]) => [sheet, mappingIn(mapping)]));

/** Words of columns that there are, each with what it can mean there. */
export const soundMeanings = (value: unknown): Meanings =>
  Object.fromEntries(
    Object.entries(membersOf(value)).flatMap(([column, words]) => {
      const sound = Object.entries(membersOf(words)).filter(([, ids]) => isMeaning(column as ColumnId, ids));
      return sound.length === 0 ? [] : [[column, Object.fromEntries(sound)]];
    })
  );

/**
 * Whether a value is what a word of the column can mean: in lists several things, elsewhere one, or nothing.
 */
function isMeaning(column: ColumnId, value: unknown): boolean {
  const ids = COLUMN_IDS.includes(column) ? meaningsIn(column) : undefined;
  if (ids === undefined || !Array.isArray(value)) return false;
  return (
    (value.length <= 1 || isList(column)) && value.every((id) => typeof id === 'string' && ids.includes(id))
  );
}

/** The names of the sheets that are judged together, each once; none where they are not sound. */
export const soundProjectSheets = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string') ? [...new Set<string>(value)] : [];

/** How much the cells of missing requirements say; a short line unless all is asked for. */
export const soundMissing = (value: unknown): MissingDetail =>
  MISSING_DETAILS.find((detail) => detail === value) ?? 'short';

/** The name of the sheet of employee data; null for none, undefined to look for one. */
export const soundEmployeeSheet = (value: unknown): string | null | undefined =>
  value === null || typeof value === 'string' ? value : undefined;
