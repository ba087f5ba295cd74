import { asFailure, rowsBelowHeader, inspectSheet } from '../../excel';
import { isBusy, sheetToInspect } from '../state';
import type { Store } from '../store';
import { judge } from './judge';
import { compareColumns, compareEvidence, knownResults, outdate } from './markStale';

/** A sheet with no more rows is judged as soon as it is inspected, and again whenever it changes. */
const ROWS_JUDGED_AT_ONCE = 2000;
/** Milliseconds without a change or a move to another sheet before the sheet is inspected again. */
const REST = 400;

/** Inspects the chosen sheet, or the active one, and judges it if it is small. */
export async function inspect(store: Store): Promise<void> {
  const isLatest = store.ticket('inspect');
  const { mappings, meanings, employeeSheet } = store.state.settings;
  try {
    const survey = await inspectSheet({
      sheet: sheetToInspect(store.state),
      mappings,
      meanings,
      employeeSheet
    });
    if (!isLatest()) return;
    const { source } = survey;
    store.set({
      survey,
      surveyFailure: undefined,
      ...(source && { written: knownResults(store.state, source) })
    });
    if (source) compareColumns(store, source);
    compareEvidence(store);
    const { judged } = store.state;
    const isKnown = judged?.isCurrent && judged.source.id === source?.id;
    if (source && !isKnown && rowsBelowHeader(source) <= ROWS_JUDGED_AT_ONCE && !isBusy(store.state))
      await judge(store);
  } catch (error) {
    if (isLatest()) store.set({ survey: undefined, surveyFailure: asFailure(error) });
  }
}

/** Chooses the sheet to evaluate and inspects it; undefined follows the active one. */
export async function chooseSheet(store: Store, sheet: string | undefined): Promise<void> {
  store.set({ sheet, failure: undefined });
  await inspect(store);
}

/** Inspects the sheet again: what is known of it is out of date. */
export async function inspectAgain(store: Store): Promise<void> {
  store.set({ failure: undefined });
  outdate(store);
  await inspect(store);
}

/** Inspects the sheet again once things have come to rest and the pane is shown. */
export function inspectSoon(store: Store): void {
  store.soon('inspectSoon', REST, () => {
    if (!isBusy(store.state)) void inspect(store);
  });
}

/** Judges the sheet of a row to be explained, however large it is, unless it has been judged. */
export async function judgeSheetOf(store: Store, sheetId: string): Promise<void> {
  const isJudged = (): boolean => {
    const source = store.state.judged?.source;
    return source?.id === sheetId || source?.employees?.id === sheetId;
  };
  if (isJudged()) return;
  await inspect(store);
  if (!isJudged()) await judge(store);
}
