import type { Readings } from '../../criteria';
import type { Mapping } from '../header/header';
import type { Meanings } from '../cells/meanings';
import {
  membersOf,
  soundEmployeeSheet,
  soundMappings,
  soundMeanings,
  soundProjectSheets,
  soundReadings,
  type Members
} from './soundParts';

/** Columns, words, readings and sheets as a file carries them from one workbook to another. */
export interface Profile {
  /** By the sheet's name, `ANY_SHEET` for any. */
  readonly columns: Readonly<Record<string, Mapping>>;
  readonly words: Meanings;
  /** Those that are set. */
  readonly readings: Partial<Readings>;
  readonly sheets: {
    /** By their names; none to look for one. */
    readonly projects: readonly string[];
    /** Null for none, undefined to look for one. */
    readonly employees: string | null | undefined;
  };
}

/** The name that stands for every sheet without columns of its own. */
export const ANY_SHEET = '*';

/** The version of the format. */
const VERSION = 1;

/**
 * Reads a profile from the text of its file.
 * @returns what is wrong with it, where it is none: no JSON, no profile, or the path of the first part that
 * cannot be used
 */
export function readProfile(
  text: string
): Profile | { readonly fault: 'notJson' | 'notProfile' | { readonly at: string } } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'notJson' };
  }
  const members = membersOf(value);
  if (members.profile !== VERSION) return { fault: 'notProfile' };
  const { projects, employees } = membersOf(members.sheets);
  const readings = soundReadings(members.readings);
  const profile: Profile = {
    columns: soundMappings(members.columns),
    words: soundMeanings(members.words),
    readings: Object.fromEntries(
      Object.keys(membersOf(members.readings)).flatMap((name) =>
        name in readings ? [[name, readings[name as keyof Readings]]] : []
      )
    ),
    sheets: {
      projects: soundProjectSheets(typeof projects === 'string' ? [projects] : projects),
      employees: soundEmployeeSheet(employees)
    }
  };
  const read = { ...fileOf(profile), ...(Array.isArray(projects) && { sheets: profile.sheets }) };
  const at = firstLost(members, read, '');
  return at === undefined ? profile : { fault: { at } };
}

/** The path of the first thing that was given and is not in what was read; `$schema` is for editors. */
function firstLost(given: unknown, read: unknown, path: string): string | undefined {
  if (Array.isArray(given) || typeof given !== 'object' || given === null)
    return JSON.stringify(given) === JSON.stringify(read) ? undefined : path;
  const members = membersOf(read);
  for (const [name, value] of Object.entries(membersOf(given))) {
    if (path === '' && name === '$schema') continue;
    const here = path === '' ? name : `${path}.${name}`;
    if (!Object.keys(members).includes(name)) {
      if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) continue;
      return here;
    }
    const lost = firstLost(value, members[name], here);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

/** The text of a profile's file. */
export const profileText = (profile: Profile): string => `${JSON.stringify(fileOf(profile), undefined, 2)}\n`;

/** What stands in the file: one sheet of projects by its name alone. */
function fileOf({ columns, words, readings, sheets: { projects, employees } }: Profile): Members {
  const [only, ...others] = projects;
  const sheets = {
    ...(only !== undefined && { projects: others.length === 0 ? only : projects }),
    ...(employees !== undefined && { employees })
  };
  return { profile: VERSION, columns, words, readings, sheets };
}
