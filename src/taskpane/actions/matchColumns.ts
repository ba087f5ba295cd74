import { asFailure, sheetHeads } from '../../excel';
import { fill } from '../../locales';
import { sheetsBeside, type Mapping } from '../../worksheet';
import { languageIn, type State } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { changeSettings, parseAgain } from './changeSettings';
import { closeMatching, openMatching } from './matching';

/** The sheet of employee data: the one that is found, or that was chosen and is not recognised. */
const employeesIn = ({ survey, settings: { employeeSheet } }: State): string | undefined =>
  survey?.source?.employees?.name ?? employeeSheet ?? undefined;

/**
 * Opens the view in which columns are matched, and reads the beginning of the sheets. @param opener as in
 * `openMatching`
 */
export async function openColumns(store: Store, opener: string): Promise<void> {
  openMatching(store, 'columns', opener);
  store.set({ heads: undefined });
  const isLatest = store.ticket('heads');
  const { survey, settings } = store.state;
  const employees = employeesIn(store.state);
  const { projectSheets } = settings;
  const judged = survey ? [survey.sheet, ...sheetsBeside(survey.sheet, projectSheets)] : [];
  const names = [...judged, employees].filter((name) => name !== undefined);
  try {
    const heads = await sheetHeads([...new Set(names)], settings.mappings);
    if (isLatest()) store.set({ heads });
  } catch (error) {
    if (isLatest()) store.set({ heads: [], failure: asFailure(error) });
  }
}

/** Keeps which columns hold what, by the sheet's name, and goes back to where that began. */
export async function useColumns(store: Store, mappings: Readonly<Record<string, Mapping>>): Promise<void> {
  const { settings } = store.state;
  const count = Object.values(mappings).reduce((sum, mapping) => sum + Object.keys(mapping).length, 0);
  closeMatching(store);
  if (count === 0) return;
  const merged = Object.fromEntries(
    Object.entries(mappings).map(([sheet, mapping]) => [sheet, { ...settings.mappings[sheet], ...mapping }])
  );
  await changeSettings(store, { ...settings, mappings: { ...settings.mappings, ...merged } });
  await parseAgain(store);
  const { match, number } = textsIn(languageIn(store.state));
  store.set(announce(store.state, fill(match.columns.used, { count: number(count) })));
}

/** Matches all columns of the sheets that are shown by their names again. */
export async function forgetColumns(store: Store): Promise<void> {
  const { settings, heads = [] } = store.state;
  const mappings = Object.fromEntries(
    Object.entries(settings.mappings).filter(([sheet]) => !heads.some((head) => head.sheet === sheet))
  );
  closeMatching(store);
  await changeSettings(store, { ...settings, mappings });
  await parseAgain(store);
}
