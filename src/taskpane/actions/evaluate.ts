import {
  ExcelFailure,
  asFailure,
  evaluateSheet,
  restorePrevious,
  selectUnlessMoved,
  selectedCells,
  inspectSheet,
  touches,
  type Change,
  type Inspection,
  type JudgedSheets,
  type Outcome,
  type RunOptions,
  type Selection,
  type Stamp
} from '../../excel';
import { fill } from '../../locales';
import { rangeBetween } from '../../ranges';
import { isDoubtful, usedRows } from '../../worksheet';
import { choiceOf, inspectionOf, isBusy, languageIn, type Consent, type State } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { inspect } from './inspect';
import { judgedOf } from './judge';
import { resultsIn } from './markStale';
import { progressReporter } from './reportProgress';
import { showSelectedPerson } from './showPerson';

/**
 * Evaluates the chosen sheet, or the active one, with those that are judged together with it, and writes the
 * results into each. Never throws.
 */
export async function evaluate(store: Store, consent: Consent = {}): Promise<void> {
  if (isBusy(store.state)) return;
  const controller = new AbortController();
  store.ticket('judge');
  let read: JudgedSheets | undefined;
  const meanwhile: Change[] = [];
  const running = { kind: 'running', controller, progress: undefined, meanwhile } as const;
  store.set({
    view: 'evaluate',
    failure: undefined,
    judging: undefined,
    sheetJob: { kind: 'idle' },
    arrival: { takesFocus: true },
    run: { ...running, sheets: sheetsIn(store.state.survey) }
  });
  try {
    const { settings } = store.state;
    const survey = await inspectSheet(inspectionOf(store.state));
    store.set({ survey, run: { ...running, sheets: sheetsIn(survey) } });
    const selection = await selectedCells();
    if (!survey.source) throw survey.failure ?? new ExcelFailure('unavailable');
    const outcome = await evaluateSheet({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      language: languageIn(store.state),
      missing: settings.missing,
      signal: controller.signal,
      ...(consent.showAllRows && { showAllRows: true }),
      mayWrite: (known) => {
        read = known;
        return consent.writeAnyway === true || !isDoubtful(usedRows(known.evaluation));
      },
      onProgress: showProgress(store, controller, meanwhile)
    });
    const { evaluation, carried, stamp } = outcome;
    const sheets = outcome.sheets.map(({ source, before: { place } }) => ({ source, ...place }));
    const judged = await judgedOf({ sources: sheets.map(({ source }) => source), evaluation, carried });
    const results = resultsIn(sheets, stamp);
    const inputsChanged = meanwhile.some((change) => results.cells.some((cells) => touches(cells, change)));
    const texts = textsIn(languageIn(store.state));
    const { employees } = judged.summary.view(texts.language);
    const { rows, used } = usedRows(evaluation);
    const before = store.state.shown;
    store.set({
      judged: { ...judged, isCurrent: !inputsChanged },
      run: { kind: 'done', outcome },
      shown: undefined,
      ...arrivalAfterRun(store.state),
      ...announce(
        store.state,
        fill(texts.pane.evaluate.announced, {
          used: texts.number(used),
          rows: texts.number(rows),
          people: texts.number(employees)
        })
      ),
      written: {
        ...store.state.written,
        ...Object.fromEntries(sheets.map(({ source }) => [source.id, { ...results, inputsChanged }]))
      }
    });
    await showFirstResult(outcome, selection);
    await showSelectedPerson(store, before);
  } catch (error) {
    const { run } = store.state;
    const failure = asFailure(error);
    // What keeps rows from being used is shown before anything is written.
    const judged = failure.code === 'doubtful' && read ? await judgedOf(read) : undefined;
    store.set({
      ...(judged && { judged, shown: undefined }),
      run: { kind: 'failed', failure, sheet: run.kind === 'running' ? (run.sheets[0] ?? '') : '', consent },
      ...arrivalAfterRun(store.state)
    });
  }
  await inspect(store);
}

/** The names of the sheets that are judged: of the one that was looked at first, and those beside it. */
function sheetsIn(survey: Inspection | undefined): readonly string[] {
  const names = survey?.sources.map(({ name }) => name) ?? [];
  return names.length > 0 ? names : [survey?.sheet ?? ''];
}

/**
 * Brings the first row of new results on the sheet in front into view; those of earlier runs stand where the
 * user has put them.
 */
async function showFirstResult({ sheets }: Outcome, since: Selection | undefined): Promise<void> {
  const shown = sheets.find(({ source }) => source.id === since?.sheetId);
  if (!shown?.before.place.isNew) return;
  const { source, before } = shown;
  const { columns } = before.place;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const row = source.header.firstDataRow;
  await selectUnlessMoved({ sheetId: source.id, ...rangeBetween(row, first, row, last) }, since);
}

/**
 * A run takes time: by its end the user may be in another view or typing in the sheet, and must not be pulled
 * away.
 */
const arrivalAfterRun = ({ view }: State): Partial<State> =>
  view === 'evaluate' ? { arrival: { takesFocus: document.hasFocus() } } : {};

/** Stops the run; whatever it has written is undone. */
export function cancelRun(store: Store): void {
  const { run } = store.state;
  if (run.kind !== 'running') return;
  run.controller.abort();
  const { cancelling } = textsIn(languageIn(store.state)).pane.evaluate;
  store.set({ run: { ...run }, ...announce(store.state, cancelling) });
}

/** Puts back what was in the output columns before the last run. */
export async function restoreResults(store: Store): Promise<void> {
  const { run, written } = store.state;
  if (run.kind !== 'done' || isBusy(store.state)) return;
  const { outcome } = run;
  store.set({ run: { kind: 'restoring' }, sheetJob: { kind: 'idle' }, arrival: { takesFocus: true } });
  try {
    await restorePrevious(outcome);
    const ids = outcome.sheets.map(({ source }) => source.id);
    const rest = Object.fromEntries(Object.entries(written).filter(([id]) => !ids.includes(id)));
    const { restored } = textsIn(languageIn(store.state)).pane.evaluate;
    store.set({
      run: { kind: 'restored' },
      written: rest,
      stamp: outcome.sheets[0]?.before.stamp as Stamp | undefined,
      ...announce(store.state, restored)
    });
  } catch (error) {
    const failure = asFailure(error);
    const sheet = outcome.sheets[0]?.source.name ?? '';
    store.set({ run: { kind: 'failed', failure, sheet, consent: {} } });
  }
  await inspect(store);
}

function showProgress(
  store: Store,
  controller: AbortController,
  meanwhile: Change[]
): RunOptions['onProgress'] {
  const report = progressReporter(store, (progress) => {
    const { run } = store.state;
    return run.kind === 'running' && run.controller === controller
      ? { run: { ...run, progress } }
      : undefined;
  });
  return (step, done, total) => {
    // The run reads each row again before it writes it, and so notices changes up to then by itself.
    if (step !== 'writing') meanwhile.length = 0;
    report(step, done, total);
  };
}
