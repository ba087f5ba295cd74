import { fill } from '../../locales';
import { sheetsTogether } from '../sheetsTogether';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { changeSettings } from './changeSettings';
import { inspect } from './inspect';

/** Keeps which sheets are judged together with the one that is looked at, and looks at them. */
export async function chooseSheets(store: Store, front: string, beside: readonly string[]): Promise<void> {
  const projectSheets = beside.length > 0 ? [front, ...beside] : [];
  const saved = changeSettings(store, { ...store.state.settings, projectSheets });
  await Promise.all([saved, inspect(store)]);
  const { pane, number } = textsIn(languageIn(store.state));
  const ticked = sheetsTogether(store.state).filter(({ isTicked }) => isTicked);
  const rows = ticked.reduce((sum, sheet) => sum + (sheet.rows ?? 0), 0);
  store.set(
    announce(store.state, fill(pane.start.ticked, { sheets: number(ticked.length), rows: number(rows) }))
  );
}
