import { withReading, type Readings } from '../criteria';
import {
  ANY_SHEET,
  findMatchedHeader,
  membersOf,
  soundEmployeeSheet,
  soundMappings,
  soundMeanings,
  soundMissing,
  soundProjectSheets,
  soundReadings,
  type Cells,
  type Header,
  type Mapping,
  type Meanings,
  type MissingDetail,
  type Profile
} from '../worksheet';
import type { Options } from './args';

/**
 * What decides how a file is read: an option before the profile, before what the workbook keeps, before the
 * default.
 */
export interface Chosen {
  /** The worksheets of projects, by name; none for the one in front or the first that looks like one. */
  readonly sheets: readonly string[];
  /** Those that the workbook keeps as judged together, if the one that is found is among them. */
  readonly together: readonly string[];
  /** Every visible worksheet of projects. */
  readonly allSheets: boolean;
  readonly employeeSheet: string | null | undefined;
  readonly readings: Readings;
  /** By the sheet's name. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  /** Those that may be meant for sheets of other names, too. */
  readonly carried: readonly Mapping[];
  readonly meanings: Meanings;
  readonly missing: MissingDetail;
}

/**
 * The ids of the add-in whose settings in a workbook are ours: the manifest's. An asset id goes here too,
 * once Microsoft's store lists the add-in.
 */
export const ADD_IN_IDS: readonly string[] = ['4b52f24f-dba3-4966-94d2-04b6c4491e5c'];

/** The key under which the add-in keeps its settings in a workbook: that of `Excel.SettingCollection`. */
export const SETTINGS_KEY = 'itssCustomerService.settings';

/**
 * Settles what is read by what.
 * @param saved what the workbook keeps under `SETTINGS_KEY`, sound or not
 */
export function choose(
  {
    sheets,
    allSheets,
    readingArgs,
    missing
  }: Pick<Options, 'sheets' | 'allSheets' | 'readingArgs' | 'missing'>,
  profile: Profile | undefined,
  saved?: unknown
): Chosen {
  const kept = membersOf(saved);
  const base = soundReadings(profile?.readings, soundReadings(kept.readings));
  return {
    sheets: sheets.length > 0 ? sheets : (profile?.sheets.projects ?? []),
    together: soundProjectSheets(kept.projectSheets),
    allSheets,
    employeeSheet:
      profile?.sheets.employees === undefined
        ? soundEmployeeSheet(kept.employeeSheet)
        : profile.sheets.employees,
    readings: readingArgs.reduce((readings, [name, value]) => {
      const next = withReading(readings, name, value);
      return 'unknown' in next ? readings : next;
    }, base),
    mappings: { ...soundMappings(kept.mappings), ...profile?.columns },
    carried: Object.values(profile?.columns ?? {}),
    missing: missing ?? soundMissing(kept.missing),
    meanings: merged(soundMeanings(kept.meanings), profile?.words ?? {})
  };
}

function merged(meanings: Meanings, over: Meanings): Meanings {
  const columns = new Set([...Object.keys(meanings), ...Object.keys(over)]) as Set<keyof Meanings>;
  // A word of the profile stands behind: of two that fold alike, the last one counts.
  return Object.fromEntries([...columns].map((id) => [id, { ...meanings[id], ...over[id] }]));
}

/**
 * Finds the header of a sheet with what is matched by hand: the columns of the sheet of that name, else those
 * for any sheet, else those of a profile's other sheets, as far as their texts stand in this one: it comes
 * from a workbook whose sheets may be called otherwise.
 */
export function findChosenHeader(
  rows: Cells,
  firstRow: number,
  sheet: string,
  { mappings, carried, meanings }: Pick<Chosen, 'mappings' | 'carried' | 'meanings'>
): ReturnType<typeof findMatchedHeader> {
  const own = mappings[sheet] ?? mappings[ANY_SHEET];
  const others = own ? [own] : [{}, ...carried];
  const found = others.map((mapping) => findMatchedHeader(rows, firstRow, { mapping, meanings }));
  const best = found.reduce((most, next) => (columnCount(next) > columnCount(most) ? next : most));
  if ('nearest' in best || mappings[sheet]) return best;
  // Columns that are meant for other sheets need not be in this one.
  return { ...best, problems: best.problems.filter(({ code }) => code !== 'matchedNowhere') };
}

const columnCount = (found: Header | { readonly nearest: readonly string[] }): number =>
  'nearest' in found ? -1 : found.columns.size;
