import { asFailure, inspectSheet, rowsBelowHeader, sheetsRead } from '../../excel';
import { inspectionOf, isBusy, judgedOnes } from '../state';
import type { Store } from '../store';
import { judge } from './judge';
import { compareColumns, compareEvidence, knownResults, outdate } from './markStale';

/** Sheets with no more rows are judged as soon as they are inspected, and again whenever they change. */
const ROWS_JUDGED_AT_ONCE = 2000;
/** Milliseconds without a change or a move to another sheet before the sheet is inspected again. */
const REST = 400;

/** Inspects the chosen sheet, or the active one, and judges it if it is small. */
export async function inspect(store: Store): Promise<void> {
  const isLatest = store.ticket('inspect');
  try {
    const survey = await inspectSheet(inspectionOf(store.state));
    if (!isLatest()) return;
    const { source, sources } = survey;
    store.set({ survey, surveyFailure: undefined, written: knownResults(store.state, sources) });
    compareColumns(store, sources);
    compareEvidence(store);
    const isKnown = judgedOnes(store.state.judged, sources)?.isCurrent;
    const rows = sources.reduce((sum, each) => sum + rowsBelowHeader(each), 0);
    if (source && !isKnown && rows <= ROWS_JUDGED_AT_ONCE && !isBusy(store.state)) await judge(store);
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
  const isJudged = (): boolean =>
    sheetsRead(store.state.judged?.sources ?? []).some(({ id }) => id === sheetId);
  if (isJudged()) return;
  await inspect(store);
  if (!isJudged()) await judge(store);
}
