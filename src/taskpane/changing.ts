import { asFailure, saveSettings, withReadingOf, type Mapping, type Settings } from '../excel';
import type { ColumnId } from '../locales';
import { judgeByReadings, look, lookAgain } from './looking';
import { noteInputsChanged } from './noting';
import type { Store } from './store';
import { textsIn } from './texts';
import { languageIn } from './state';

/** Changes settings and keeps them in the workbook. */
export async function change(store: Store, settings: Settings): Promise<void> {
  const before = store.state.settings;
  store.set({ settings, failure: undefined });
  try {
    await saveSettings(settings, before);
    store.set({ announced: textsIn(languageIn(store.state)).pane.settings.saved });
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}

/** Switches one reading, or all back to their defaults, and judges again by them. */
export async function changeReading(store: Store, name?: string, value?: string): Promise<void> {
  const saved = change(store, withReadingOf(store.state.settings, name, value));
  await judgeByReadings(store);
  await saved;
}

/** Chooses another sheet of employee data: null for none, undefined to find it. */
export async function changeEmployeeSheet(
  store: Store,
  employeeSheet: string | null | undefined
): Promise<void> {
  await change(store, { ...store.state.settings, employeeSheet });
  await readAnew(store);
}

/** Chooses the sheet to evaluate; undefined follows the active one. */
export async function changeSheet(store: Store, sheet: string | undefined): Promise<void> {
  store.set({ sheet, failure: undefined });
  await look(store);
}

/** Matches a kind of data with the column of a header text, or with none; undefined matches all of them by name again. */
export async function changeColumn(
  store: Store,
  id: ColumnId | undefined,
  text: string | null
): Promise<void> {
  const { survey, settings } = store.state;
  if (!survey) return;
  const mapping: Mapping = id === undefined ? {} : { ...settings.mappings[survey.sheet], [id]: text };
  await change(store, { ...settings, mappings: { ...settings.mappings, [survey.sheet]: mapping } });
  await readAnew(store);
}

/** The cells are the same, but they are read in another way. */
async function readAnew(store: Store): Promise<void> {
  const id = store.state.survey?.source?.id;
  if (id !== undefined) noteInputsChanged(store, id);
  await lookAgain(store);
}
