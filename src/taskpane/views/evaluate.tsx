import type { VNode } from 'preact';
import type { Inspection, Outcome, Source } from '../../excel';
import { fill } from '../../locales';
import { sheetNames, usedRows, type SummaryView } from '../../worksheet';
import { addTemplate } from '../actions/addTemplate';
import { cancelRun, evaluate, restoreResults } from '../actions/evaluate';
import { openColumns } from '../actions/matchColumns';
import { selectInSheet } from '../actions/selectInSheet';
import { Actions, Button } from '../components/button';
import { Heading } from '../components/heading';
import { LimitedList } from '../components/limitedList';
import { Message } from '../components/message';
import { Running } from '../components/running';
import { usePane } from '../pane';
import { isBusy, judgedOnes, type Judged, type Run } from '../state';
import type { Store } from '../store';
import { columnRange, failureText, type Texts } from '../texts';
import { Doubtful } from './doubtful';
import { laterView } from './laterView';
import { Results } from './results';

const SheetsSection = laterView(
  () => null,
  async () => (await import(/* webpackChunkName: "later" */ './sheetsSection')).SheetsSection
);

type RunIn<Kind extends Run['kind']> = Extract<Run, { readonly kind: Kind }>;

/** A run: its progress, its outcome, and the way back. */
export function EvaluateView(): VNode {
  const { state, texts } = usePane();
  const { run } = state;
  const { pane } = texts;
  switch (run.kind) {
    case 'running':
      return <Going run={run} />;
    case 'restoring':
      return (
        <>
          <Heading text={pane.actions.restore} />
          <p>{pane.evaluate.restoring}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <Heading text={pane.views.evaluate} />
          <Failed {...run} />
          <SheetsGoing />
        </>
      );
    default:
      return <Ready run={run} />;
  }
}

function Going({ run: { sheets, progress, controller } }: { readonly run: RunIn<'running'> }): VNode {
  const { texts, store } = usePane();
  const { evaluate: words, views } = texts.pane;
  return (
    <>
      <Heading text={fill(words.running, { sheets: sheetNames(sheets, texts.language) })} />
      <Running
        id="evaluate-cancel"
        label={views.evaluate}
        progress={progress}
        isStopping={controller.signal.aborted}
        onCancel={() => cancelRun(store)}
      />
    </>
  );
}

function Failed({ failure, sheet, consent }: RunIn<'failed'>): VNode {
  const { state, texts, store } = usePane();
  const isDisabled = isBusy(state);
  const { actions } = texts.pane;
  const { code } = failure;
  if (code === 'doubtful')
    return <Doubtful id="doubtful" onWrite={() => void evaluate(store, { ...consent, writeAnyway: true })} />;
  const isHarmless = code === 'cancelled' || code === 'filtered';
  return (
    <Message kind={isHarmless ? 'info' : 'error'} text={failureText(failure, sheet, texts)}>
      <Actions>
        {code === 'filtered' ? (
          <Button
            kind="primary"
            isDisabled={isDisabled}
            onPress={() => void evaluate(store, { ...consent, showAllRows: true })}
          >
            {actions.showRows}
          </Button>
        ) : (
          <Button kind="primary" isDisabled={isDisabled} onPress={() => void evaluate(store)}>
            {actions.evaluateAgain}
          </Button>
        )}
        {(code === 'noData' || code === 'noHeader') && (
          <Button onPress={() => void addTemplate(store)}>{actions.template}</Button>
        )}
        {(code === 'columnAbsent' || code === 'employeesUnknown') && (
          <Button id="evaluate-columns" onPress={() => void openColumns(store, 'evaluate-columns')}>
            {texts.match.columns.open}
          </Button>
        )}
      </Actions>
    </Message>
  );
}

/** While nothing runs: what is known about the sheet, and the button that starts a run. */
function Ready({ run }: { readonly run: RunIn<'idle' | 'done' | 'restored'> }): VNode {
  const { state, texts, store } = usePane();
  const { judged, survey } = state;
  const { evaluate: words, actions, views } = texts.pane;
  const done =
    run.kind === 'done' &&
    judgedOnes(
      judged,
      run.outcome.sheets.map(({ source }) => source)
    )
      ? run.outcome
      : undefined;
  const isAgain = done !== undefined || judged?.sources.some(({ header }) => header.output !== undefined);
  // Those of several sheets are chosen in the list of them.
  const first = done?.sheets.length === 1 ? done.sheets[0] : undefined;
  const restored = run.kind === 'restored' && <Message kind="met" text={words.restored} />;
  const buttons = (
    <Actions>
      <Button
        kind={done ? 'plain' : 'primary'}
        isDisabled={isBusy(state)}
        onPress={() => void evaluate(store)}
      >
        {isAgain ? actions.evaluateAgain : actions.evaluate}
      </Button>
      {done && (
        <Button isDisabled={isBusy(state)} onPress={() => void restoreResults(store)}>
          {actions.restore}
        </Button>
      )}
      {first && (
        <Button kind="link" onPress={() => void selectResults(store, first)}>
          {actions.showResults}
        </Button>
      )}
    </Actions>
  );
  if (!judged) {
    return (
      <>
        <Heading text={survey ? fill(words.ready, { sheets: namesIn(survey, texts) }) : views.evaluate} />
        {restored}
        <p>{words.readyText}</p>
        {buttons}
        <SheetsGoing />
      </>
    );
  }
  const summary = judged.summary.view(texts.language);
  return (
    <>
      <Heading text={fill(words.done, { sheets: namesOf(judged.sources, texts) })} />
      {restored}
      <p>{outcomeText(judged, done, summary, texts)}</p>
      {done && done.sheets.length > 1 && <ResultsBySheet done={done} />}
      {buttons}
      <Results judged={judged} summary={summary} />
      <SheetsSection />
    </>
  );
}

/** While a sheet of the program's own is being written, or was: also where nothing has been judged. */
function SheetsGoing(): VNode | null {
  const { sheetJob } = usePane().state;
  return sheetJob.kind === 'idle' ? null : <SheetsSection />;
}

/** Where the results stand in each of several sheets, with a link to them. */
function ResultsBySheet({ done: { sheets } }: { readonly done: Outcome }): VNode {
  const { texts, store } = usePane();
  const { evaluate: words } = texts.pane;
  return (
    <LimitedList name="written" as="ul" class="sheets" limit={8} items={sheets}>
      {(sheet) => (
        <li key={sheet.source.id}>
          <Button kind="link" onPress={() => void selectResults(store, sheet)}>
            {fill(words.written, { sheet: sheet.source.name, ...columnRange(sheet.before.place.columns) })}
          </Button>
        </li>
      )}
    </LimitedList>
  );
}

const namesOf = (sources: readonly Source[], { language }: Texts): string =>
  sheetNames(
    sources.map(({ name }) => name),
    language
  );

/** The names of the sheets that would be judged. */
const namesIn = ({ sheet, sources }: Inspection, texts: Texts): string =>
  sources.length > 0 ? namesOf(sources, texts) : sheetNames([sheet], texts.language);

/** Selects the first cell of the last output column, so that the others are seen as well. */
async function selectResults(store: Store, { source, before }: Outcome['sheets'][number]): Promise<void> {
  const column = before.place.columns.at(-1);
  if (column !== undefined) await selectInSheet(store, source.id, source.header.firstDataRow, column);
}

function outcomeText(
  { evaluation }: Judged,
  done: Outcome | undefined,
  { employees }: SummaryView,
  { pane, number }: Texts
): string {
  const { rows, used } = usedRows(evaluation);
  const figures = { used: number(used), rows: number(rows), people: number(employees) };
  if (!done) return fill(pane.evaluate.readText, figures);
  const [only, ...others] = done.sheets;
  return only && others.length === 0
    ? fill(pane.evaluate.doneText, { ...figures, ...columnRange(only.before.place.columns) })
    : fill(pane.evaluate.doneTextOfSheets, figures);
}
