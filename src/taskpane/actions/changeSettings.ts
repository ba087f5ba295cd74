import { DEFAULT_READINGS, withReading } from '../../criteria';
import { asFailure, saveSettings, type Settings } from '../../excel';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { inspectAgain } from './inspect';
import { judgeByReadings } from './judge';
import { markInputsChanged } from './markStale';

/** Changes settings and keeps them, in the workbook or for the person. */
export async function changeSettings(store: Store, settings: Settings): Promise<void> {
  const before = store.state.settings;
  store.set({ settings, failure: undefined });
  try {
    await saveSettings(settings, before);
    store.set(announce(store.state, textsIn(languageIn(store.state)).pane.settings.saved));
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}

/** Leaves the first screen for good. */
export function leaveWelcome(store: Store): void {
  const { settings } = store.state;
  if (settings.welcomed) return;
  store.set({ arrival: { takesFocus: true } });
  void changeSettings(store, { ...settings, welcomed: true });
}

/** Switches one reading and judges again by it. */
export async function changeReading(store: Store, name: string, value: string): Promise<void> {
  const { settings } = store.state;
  const readings = withReading(settings.readings, name, value);
  if (!('unknown' in readings)) await changeReadings(store, { ...settings, readings });
}

/** Puts all readings back to their defaults and judges again by them. */
export const resetReadings = (store: Store): Promise<void> =>
  changeReadings(store, { ...store.state.settings, readings: DEFAULT_READINGS });

async function changeReadings(store: Store, settings: Settings): Promise<void> {
  const saved = changeSettings(store, settings);
  await judgeByReadings(store);
  await saved;
}

/** Chooses another sheet of employee data: null for none, undefined to find it. */
export async function changeEmployeeSheet(
  store: Store,
  employeeSheet: string | null | undefined
): Promise<void> {
  await changeSettings(store, { ...store.state.settings, employeeSheet });
  await parseAgain(store);
}

/** The cells are the same, but mean something else. */
export async function parseAgain(store: Store): Promise<void> {
  for (const { id } of store.state.survey?.sources ?? []) markInputsChanged(store, id);
  await inspectAgain(store);
}
