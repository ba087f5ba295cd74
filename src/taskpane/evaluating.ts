import {
  asFailure,
  evaluateSheet,
  restorePrevious,
  resultsOf,
  inspectSheet,
  touches,
  type Change,
  type RunOptions,
  type Stamp
} from '../excel';
import { fill } from '../locales';
import { choiceOf, isBusy, judgedOf, look, sheetLookedAt } from './looking';
import { resultsIn } from './noting';
import { showRow } from './showing';
import { languageIn, type Progress } from './state';
import type { Store } from './store';
import { textsIn } from './texts';

/** Milliseconds between two pictures of the progress, and between two words about it to a screen reader. */
const PICTURE = 100;
const WORD = 5000;

/** The part of a run that each step takes, as far as experience tells: it is the requests that take time. */
const SHARES = { reading: [0, 0.45], judging: [0.45, 0.5], writing: [0.5, 1] } as const;
/** Before that, nothing is said about the time left. */
const KNOWN_AFTER = 2000;

/** Evaluates the chosen sheet, or the active one, and writes the results into it. Never throws. */
export async function evaluate(store: Store, showAllRows = false): Promise<void> {
  if (isBusy(store.state)) return;
  const controller = new AbortController();
  const started = Date.now();
  store.ticket('read');
  const meanwhile: Change[] = [];
  const running = { kind: 'running', controller, progress: undefined, meanwhile } as const;
  store.set({
    view: 'evaluate',
    failure: undefined,
    reading: undefined,
    focusRequests: store.state.focusRequests + 1,
    run: { ...running, sheet: store.state.survey?.sheet ?? '' }
  });
  try {
    const { settings } = store.state;
    const survey = await inspectSheet({
      sheet: sheetLookedAt(store.state),
      mappings: settings.mappings,
      employeeSheet: settings.employeeSheet
    });
    store.set({ survey, run: { ...running, sheet: survey.sheet } });
    if (!survey.source) throw survey.failure;
    const outcome = await evaluateSheet({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      language: languageIn(store.state),
      signal: controller.signal,
      showAllRows,
      onProgress: showProgress(store, controller, started)
    });
    const { source, evaluation } = outcome;
    const judged = await judgedOf(source, evaluation);
    const { columns } = outcome.before.place;
    const inputsChanged = meanwhile.some((change) =>
      resultsOf(source, columns).some((cells) => touches(cells, change))
    );
    const texts = textsIn(languageIn(store.state));
    const { rows, employees } = judged.summary.view(texts.language);
    store.set({
      judged: { ...judged, isCurrent: !inputsChanged },
      run: { kind: 'done', outcome },
      shown: undefined,
      focusRequests: store.state.focusRequests + 1,
      announced: fill(texts.pane.evaluate.announced, {
        rows: texts.number(rows),
        people: texts.number(employees)
      }),
      written: {
        ...store.state.written,
        [source.id]: resultsIn(source, columns, outcome.stamp, inputsChanged)
      }
    });
    if (store.state.selected) await showRow(store, store.state.selected);
  } catch (error) {
    const { run } = store.state;
    store.set({
      run: { kind: 'failed', failure: asFailure(error), sheet: run.kind === 'running' ? run.sheet : '' },
      focusRequests: store.state.focusRequests + 1
    });
  }
  await look(store);
}

/** Stops the run; what it has written is taken back. */
export function cancel(store: Store): void {
  const { run } = store.state;
  if (run.kind !== 'running') return;
  run.controller.abort();
  store.set({ run: { ...run }, announced: textsIn(languageIn(store.state)).pane.evaluate.cancelling });
}

/** Puts back what stood in the output columns before the last run. */
export async function restore(store: Store): Promise<void> {
  const { run, written } = store.state;
  if (run.kind !== 'done') return;
  const { outcome } = run;
  store.set({ run: { kind: 'restoring' }, focusRequests: store.state.focusRequests + 1 });
  try {
    await restorePrevious(outcome);
    const rest = Object.fromEntries(Object.entries(written).filter(([id]) => id !== outcome.source.id));
    const { restored } = textsIn(languageIn(store.state)).pane.evaluate;
    store.set({
      run: { kind: 'restored' },
      written: rest,
      stamp: outcome.before.stamp as Stamp | undefined,
      announced: restored
    });
  } catch (error) {
    store.set({ run: { kind: 'failed', failure: asFailure(error), sheet: outcome.source.name } });
  }
  await look(store);
}

function showProgress(store: Store, controller: AbortController, started: number): RunOptions['onProgress'] {
  let lastPicture = 0;
  let lastWord = Date.now();
  return (step, done, total) => {
    const now = Date.now();
    const { run } = store.state;
    if (run.kind !== 'running' || run.controller !== controller) return;
    // Each row is read again when it is written: what has changed by then, the run notices itself.
    if (step !== 'writing') run.meanwhile.length = 0;
    if (now - lastPicture < PICTURE && done < total) return;
    lastPicture = now;
    const progress = progressOf(step, done, total, now - started);
    const isWord = now - lastWord > WORD;
    if (isWord) lastWord = now;
    store.set({ run: { ...run, progress }, ...(isWord && { announced: progressText(store, progress) }) });
  };
}

function progressOf(step: Progress['step'], done: number, total: number, elapsed: number): Progress {
  const [from, to] = SHARES[step];
  const share = from + (to - from) * (total === 0 ? 1 : done / total);
  return {
    step,
    done,
    total,
    share,
    secondsLeft:
      elapsed > KNOWN_AFTER && share > 0.05 ? Math.ceil((elapsed * (1 - share)) / share / 1000) : undefined
  };
}

function progressText(store: Store, { step, done, total }: Progress): string {
  const { pane, number } = textsIn(languageIn(store.state));
  return fill(pane.evaluate.steps[step], { done: number(done), total: number(total) });
}
