import { NO_PROJECT_TEXTS, personSelected, sheetSelected, type Selected } from '../../excel';
import { personView, projectRows, type PersonRef } from '../../worksheet';
import { columnToSelect } from '../sheets';
import { languageIn, type Judged, type Shown } from '../state';
import type { Store } from '../store';
import { nameProjects } from './nameProjects';
import { goToView } from './openView';
import { selectInSheet } from './selectInSheet';

/**
 * Shows the person of a row that was selected, if its sheet has been judged; nobody where the row has none.
 * @param isAskedFor the user has asked for it in the pane or by a command, and has not only selected the row
 */
export async function showPersonOfRow(
  store: Store,
  selected: Selected,
  { before, isAskedFor = false }: { readonly before?: Shown | undefined; readonly isAskedFor?: boolean } = {}
): Promise<void> {
  store.set({ selected });
  const { judged, shown } = store.state;
  if (!judged || !sheetSelected(judged.sources, selected)) return;
  if (shown?.linked && isSameCell(shown.linked, selected)) return;
  const person = personSelected(judged.evaluation, judged.sources, selected);
  if (person === undefined) store.set({ shown: undefined });
  else if (person !== shown?.person) {
    const showing = show(store, judged, person, { isAskedFor, before });
    // Somebody else, whom the row has brought, was not chosen in the list.
    if (store.state.opener?.view === 'people' && !isSame(before, store.state.shown))
      store.set({ opener: undefined });
    await showing;
  }
}

/**
 * Selects a row that counted for the person shown. It may belong to another of their specialty fields; the
 * page does not switch to that field.
 */
export async function selectRowOfPerson(
  store: Store,
  sheet: string,
  row: number,
  column: number
): Promise<void> {
  const { shown } = store.state;
  if (shown) store.set({ shown: { ...shown, linked: { sheetId: sheet, row, column } } });
  await selectInSheet(store, sheet, row, column);
}

/** The id of somebody in the pane's list of people. */
export const idInList = (person: PersonRef): string => `listed-${person}`;

/** Whether they are one person in one field, though the sheet may have been judged anew between. */
const isSame = (
  a: Pick<Shown, 'employeeId' | 'field'> | undefined,
  b: Pick<Shown, 'employeeId' | 'field'> | undefined
): boolean => a !== undefined && a.employeeId === b?.employeeId && a.field === b.field;

const isSameCell = (a: Selected, b: Selected): boolean =>
  a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;

/** Shows the person of the selected row again after judging. @param before who was shown until then */
export async function showSelectedPerson(store: Store, before: Shown | undefined): Promise<void> {
  const { selected } = store.state;
  if (selected) await showPersonOfRow(store, selected, { before });
}

/** Shows a person chosen in the pane, and selects their first row in the sheet. */
export async function showPerson(store: Store, person: PersonRef): Promise<void> {
  const { judged, view } = store.state;
  if (!judged) return;
  // Another field of somebody from the list leads back there as well.
  if (view !== 'person')
    store.set({ opener: view === 'people' ? { view, id: idInList(person) } : undefined });
  goToView(store, 'person');
  const { sources, evaluation } = judged;
  const [first] = sources.flatMap((source, sheet) => {
    const [row] = projectRows(evaluation, person, sheet);
    return row === undefined ? [] : [{ source, row }];
  });
  await Promise.all([
    show(store, judged, person, { isAskedFor: true }),
    first && selectInSheet(store, first.source.id, first.row, columnToSelect(first.source, 'employeeId'))
  ]);
}

/** Opens the page of a level. */
export function showLevel(store: Store, level: number): void {
  const { shown } = store.state;
  if (shown) store.set({ shown: { ...shown, level, ticked: [], copied: undefined } });
}

/** Shows a person, with the page open that was open when the same person was shown before. */
async function show(
  store: Store,
  { evaluation }: Judged,
  person: PersonRef,
  { isAskedFor, before }: { readonly isAskedFor: boolean; readonly before?: Shown | undefined }
): Promise<void> {
  const { employeeId, field } = personView(evaluation, person, languageIn(store.state));
  const level = isSame(before, { employeeId, field }) ? before?.level : undefined;
  store.set({
    shown: {
      person,
      employeeId,
      field,
      projects: NO_PROJECT_TEXTS,
      level,
      ticked: [],
      copied: undefined,
      linked: undefined
    }
  });
  await nameProjects(store, isAskedFor);
}
