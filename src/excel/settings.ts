import { CRITERIA } from '../criteria';
import { meaningsHash } from '../worksheet';
import { failureOfChange } from './denied';
import { loadPersonal, savePersonal } from './personalStorage';
import { changesIn, differ, settingsIn, stampIn, type Settings, type Stamp } from './soundSettings';

export { DEFAULT_SETTINGS, type Settings, type Stamp, type Theme } from './soundSettings';

/** Keys in the workbook's settings (Excel.SettingCollection); their values are JSON. */
export const SETTINGS_KEY = 'itssCustomerService.settings';
export const STAMP_KEY = 'itssCustomerService.lastRun';

/**
 * What has changed since a run, as far as its stamp tells: the version of the criteria, the readings, or what
 * words mean.
 */
export function changedSince(
  { criteria, readings, meanings = 0 }: Stamp,
  now: Pick<Settings, 'readings' | 'meanings'>
): 'criteria' | 'readings' | 'words' | undefined {
  if (criteria !== CRITERIA.version) return 'criteria';
  const names = Object.keys(now.readings) as (keyof Settings['readings'])[];
  if (names.some((name) => now.readings[name] !== readings[name])) return 'readings';
  return meaningsHash(now.meanings) === meanings ? undefined : 'words';
}

/**
 * The settings that are the person's own, with the defaults for the workbook's: known before Excel is asked
 * for anything.
 */
export const personalSettings = (): Settings => settingsIn({ workbook: undefined, person: loadPersonal() });

/**
 * The settings of the workbook and of the person, and the note of the last run. They may come from anybody:
 * each is taken if it is sound. While a cell is being edited this waits (learn.microsoft.com, "Delay
 * execution while cell is being edited").
 */
export async function loadSettings(): Promise<{
  readonly settings: Settings;
  readonly stamp: Stamp | undefined;
}> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const saved = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    const stamp = context.workbook.settings.getItemOrNullObject(STAMP_KEY);
    saved.load('value');
    stamp.load('value');
    await context.sync();
    return {
      settings: settingsIn({
        workbook: saved.isNullObject ? undefined : saved.value,
        person: loadPersonal()
      }),
      stamp: stamp.isNullObject ? undefined : stampIn(stamp.value)
    };
  });
}

/** The last saving; the next one waits for it, since each adds to what the workbook has. */
let saving: Promise<unknown> = Promise.resolve();

/**
 * Saves what has been changed where it belongs, and nothing else: what is kept there of other settings stays,
 * those that this version does not know and those that could not be loaded among them.
 * @param before the settings that were changed
 * @throws ExcelFailure
 */
export function saveSettings(settings: Settings, before: Settings): Promise<void> {
  if (differ(settings, before, 'person')) savePersonal(changesIn(loadPersonal(), settings, before, 'person'));
  if (!differ(settings, before, 'workbook')) return saving.then(() => undefined);
  const save = (): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const saved = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      saved.load('value');
      await context.sync();
      const value: unknown = saved.isNullObject ? undefined : saved.value;
      context.workbook.settings.add(SETTINGS_KEY, changesIn(value, settings, before, 'workbook'));
      await context.sync();
    });
  const saved = saving.then(save).catch(async (error: unknown) => {
    throw await failureOfChange(error);
  });
  saving = saved.catch(() => undefined);
  return saved;
}
