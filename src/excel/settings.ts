import { CRITERIA, DEFAULT_READINGS, withReading, type Readings } from '../criteria';
import type { Language } from '../locales';
import type { Mapping } from '../worksheet';

export type Theme = 'auto' | 'light' | 'dark';

/** What the workbook remembers for the add-in. */
export interface Settings {
  readonly readings: Readings;
  /** Columns matched by hand, by worksheet name. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  /** Worksheet of employee data; null for none, undefined to look for one. */
  readonly employeeSheet: string | null | undefined;
  /** Undefined follows Office's display language. */
  readonly language: Language | undefined;
  readonly theme: Theme;
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  readings: DEFAULT_READINGS,
  mappings: {},
  employeeSheet: undefined,
  language: undefined,
  theme: 'auto',
  welcomed: false
};

/** Keys in the workbook's settings (Excel.SettingCollection); their values are JSON. */
export const SETTINGS_KEY = 'itssCustomerService.settings';
export const STAMP_KEY = 'itssCustomerService.lastRun';

/** What the last run was judged by: results are stale once it no longer holds. */
export interface Stamp {
  readonly sheetId: string;
  readonly criteria: string;
  readonly readings: Readings;
  /** The fingerprint of the rows that were judged; earlier versions of the add-in left none. */
  readonly evidence?: number;
}

/** What has changed since a run, as far as its stamp tells: the version of the criteria, or the readings. */
export function changedSince(
  { criteria, readings }: Stamp,
  now: Readings
): 'criteria' | 'readings' | undefined {
  if (criteria !== CRITERIA.version) return 'criteria';
  return (Object.keys(now) as (keyof Readings)[]).some((name) => now[name] !== readings[name])
    ? 'readings'
    : undefined;
}

export async function loadSettings(): Promise<{
  readonly settings: Settings;
  readonly stamp: Stamp | undefined;
}> {
  return Excel.run(async (context) => {
    const saved = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    const stamp = context.workbook.settings.getItemOrNullObject(STAMP_KEY);
    saved.load('value');
    stamp.load('value');
    await context.sync();
    return {
      settings: saved.isNullObject ? DEFAULT_SETTINGS : sound(saved.value as Partial<Settings>),
      stamp: stamp.isNullObject ? undefined : (stamp.value as Stamp)
    };
  });
}

export async function saveSettings(settings: Settings): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTINGS_KEY, settings);
    await context.sync();
  });
}

/** Settings of another version of the add-in may lack some, or hold choices that no longer exist. */
function sound(saved: Partial<Settings>): Settings {
  const readings = Object.entries(saved.readings ?? {}).reduce((known, [name, value]) => {
    const next = withReading(known, name, String(value));
    return 'unknown' in next ? known : next;
  }, DEFAULT_READINGS);
  return { ...DEFAULT_SETTINGS, ...saved, readings };
}
