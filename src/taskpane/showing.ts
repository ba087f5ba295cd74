import { asFailure, personSelected, projectNames, selectCell, sheetSelected, type Selected } from '../excel';
import { DICTIONARIES } from '../locales';
import { languageIn, type Judged, type View } from './state';
import type { Store } from './store';
import { personView, projectRows, type Problem } from '../worksheet';

/** Opens a view. */
export function open(store: Store, view: View): void {
  store.set({ view, failure: undefined });
}

/** Opens a view from within another one: the focus goes along. */
export function goTo(store: Store, view: View): void {
  store.set({ view, failure: undefined, focusRequests: store.state.focusRequests + 1 });
}

/** Follows the selection: shows the person of the row, if its sheet has been read and the row has one. */
export async function showRow(store: Store, selected: Selected): Promise<void> {
  store.set({ selected });
  const { judged } = store.state;
  if (!judged || !sheetSelected(judged.source, selected)) return;
  const slot = personSelected(judged.evaluation, judged.source, selected);
  if (slot === undefined) store.set({ shown: undefined });
  else if (slot !== store.state.shown?.slot) await show(store, judged, slot);
}

/** Shows a person chosen in the pane, and selects their first row in the sheet. */
export async function showPerson(store: Store, slot: number): Promise<void> {
  const { judged } = store.state;
  if (!judged) return;
  goTo(store, 'person');
  const [row] = projectRows(judged.evaluation, slot);
  const column = judged.source.header.columns.get('employeeId')!.index;
  await Promise.all([
    show(store, judged, slot),
    row === undefined ? undefined : selectInSheet(store, judged.source.id, row, column)
  ]);
}

/** Opens the page of a level. */
export function showLevel(store: Store, level: number): void {
  const { shown } = store.state;
  if (shown) store.set({ shown: { ...shown, level, copied: undefined } });
}

/** Selects a cell in the workbook. */
export async function selectInSheet(store: Store, sheet: string, row: number, column: number): Promise<void> {
  try {
    await selectCell(sheet, row, column);
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}

export async function selectProblem(
  store: Store,
  { sheet, row, column }: Pick<Problem, 'sheet' | 'row' | 'column'>
): Promise<void> {
  const { judged } = store.state;
  if (judged)
    await selectInSheet(store, sheet === 0 ? judged.source.id : judged.source.employees!.id, row, column);
}

/** Puts a text on the clipboard; where that is not allowed, shows it to be copied by hand. */
export async function copy(store: Store, text: string): Promise<void> {
  const { person } = DICTIONARIES[languageIn(store.state)].pane;
  try {
    await navigator.clipboard.writeText(text);
    const { shown } = store.state;
    if (shown) store.set({ shown: { ...shown, copied: 'yes' }, announced: person.copied });
  } catch {
    const { shown } = store.state;
    if (shown) store.set({ shown: { ...shown, copied: { byHand: text } }, announced: person.notCopied });
  }
}

async function show(store: Store, { source, evaluation }: Judged, slot: number): Promise<void> {
  const isLatest = store.ticket('names');
  store.set({ shown: { slot, names: new Map(), level: undefined, copied: undefined } });
  const { otherFields } = personView(evaluation, slot, languageIn(store.state));
  const rows = [slot, ...otherFields.map((other) => other.slot)].flatMap((each) =>
    projectRows(evaluation, each)
  );
  try {
    const names = await projectNames(source, rows);
    const { shown } = store.state;
    if (isLatest() && shown) store.set({ shown: { ...shown, names } });
  } catch {
    // Row numbers alone do as well.
  }
}
