import { asFailure } from '../../excel';
import { ANY_SHEET, profileText, readProfile, sheetsBeside, type Profile } from '../../worksheet';
import { languageIn, type State } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { changeSettings } from './changeSettings';
import { inspectAgain } from './inspect';

/** The settings of the workbook as the text of a profile. */
export function profileOf({ settings, sheet, survey }: State): string {
  const { mappings, meanings, readings, employeeSheet, projectSheets } = settings;
  const beside = survey ? sheetsBeside(survey.sheet, projectSheets) : [];
  const projects =
    survey && beside.length > 0 ? [survey.sheet, ...beside] : sheet === undefined ? [] : [sheet];
  const columns = Object.fromEntries(
    Object.entries(mappings).filter(([, mapping]) => Object.keys(mapping).length > 0)
  );
  return profileText({ columns, words: meanings, readings, sheets: { projects, employees: employeeSheet } });
}

/** Has the browser save a text as a file. Some webviews block downloads, and do not say so. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Takes over a profile. @returns what is wrong with it, undefined for nothing */
export async function loadProfile(
  store: Store,
  file: Blob
): Promise<Exclude<ReturnType<typeof readProfile>, Profile> | undefined> {
  const profile = readProfile(await file.text());
  if ('fault' in profile) return profile;
  try {
    const { state } = store;
    await changeSettings(store, settingsWith(state, profile));
    const names = state.survey?.sheetNames ?? [];
    const [first] = profile.sheets.projects.filter((name) => names.includes(name));
    if (first !== undefined) store.set({ sheet: first });
    await inspectAgain(store);
    store.set(announce(store.state, textsIn(languageIn(store.state)).match.profile.loaded));
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
  return undefined;
}

/**
 * The settings with those of a profile. Columns for any sheet, or for one of another name, are those of the
 * sheet that is shown.
 */
function settingsWith(
  { settings, survey }: State,
  { columns, words, readings, sheets }: Profile
): State['settings'] {
  const { [ANY_SHEET]: any, ...named } = columns;
  const [first] = Object.values(named);
  const shown = survey?.sheet;
  const carried = shown === undefined || shown in named ? undefined : (any ?? first);
  const ids = new Set([...Object.keys(settings.meanings), ...Object.keys(words)]) as Set<keyof typeof words>;
  const [projects, ...others] = sheets.projects;
  // A workbook whose sheets are called otherwise keeps its own choice.
  const areThere =
    projects !== undefined && sheets.projects.every((name) => survey?.sheetNames.includes(name));
  return {
    ...settings,
    mappings: { ...settings.mappings, ...named, ...(shown !== undefined && carried && { [shown]: carried }) },
    meanings: Object.fromEntries([...ids].map((id) => [id, { ...settings.meanings[id], ...words[id] }])),
    readings: { ...settings.readings, ...readings },
    employeeSheet: sheets.employees === undefined ? settings.employeeSheet : sheets.employees,
    projectSheets: areThere ? (others.length > 0 ? sheets.projects : []) : settings.projectSheets
  };
}
