import type { VNode } from 'preact';
import { rowsBelowHeader, type Source, type Inspection } from '../../excel';
import { fill } from '../../locales';
import { outputPlace } from '../../worksheet';
import { addTemplate } from '../actions/addTemplate';
import { evaluate } from '../actions/evaluate';
import { chooseSheet, inspectAgain } from '../actions/inspect';
import { goToView } from '../actions/openView';
import { Actions, Button } from '../components/button';
import { Fact, Facts } from '../components/facts';
import { Heading } from '../components/heading';
import { Message } from '../components/message';
import { SelectField } from '../components/select';
import { usePane } from '../pane';
import { sheetsTogether } from '../sheetsTogether';
import { isBusy, judgedOnes, problemCount } from '../state';
import { columnRange, counted, failureText, type Texts } from '../texts';
import { ColumnsToCheck } from './columnsToCheck';
import { laterView } from './laterView';
import { WordsToMatch } from './wordsToMatch';

const TogetherSheets = laterView(
  () => null,
  async () => (await import(/* webpackChunkName: "later" */ './togetherSheets')).TogetherSheets
);

/** What was found in the sheet, how its columns are read, and the way on. */
export function StartView(): VNode {
  const { state, texts } = usePane();
  const { survey } = state;
  return (
    <>
      <Heading text={texts.pane.start.heading} />
      {survey ? <Inspected survey={survey} /> : <NotInspected />}
    </>
  );
}

function NotInspected(): VNode {
  const { state, texts, store } = usePane();
  const { surveyFailure } = state;
  const { start, actions } = texts.pane;
  if (!surveyFailure) return <p class="muted">{start.looking}</p>;
  return (
    <Message kind="error" text={failureText(surveyFailure, '', texts)}>
      <Actions>
        <Button onPress={() => void inspectAgain(store)}>{actions.tryAgain}</Button>
      </Actions>
    </Message>
  );
}

function Inspected({ survey }: { readonly survey: Inspection }): VNode {
  const { state, texts } = usePane();
  const { source, failure, head } = survey;
  return (
    <>
      {failure && <Message kind="error" text={failureText(failure, survey.sheet, texts)} />}
      <SheetField survey={survey} />
      {sheetsTogether(state).length > 1 && <TogetherSheets />}
      {source ? <Found survey={survey} source={source} /> : !canBeMatched(survey) && <NothingFound />}
      {head && <ColumnsToCheck survey={survey} head={head} />}
    </>
  );
}

/** It is only that columns are not recognised. */
const canBeMatched = ({ failure, head }: Inspection): boolean =>
  failure?.code === 'columnAbsent' ||
  failure?.code === 'employeesUnknown' ||
  (head?.header.columns.size ?? 0) > 0;

const FOLLOW = '';

function SheetField({ survey: { sheet, sheetNames } }: { readonly survey: Inspection }): VNode {
  const { state, texts, store } = usePane();
  const { start } = texts.pane;
  const picked = state.sheet !== undefined && sheetNames.includes(state.sheet) ? state.sheet : undefined;
  return (
    <SelectField<string>
      id="sheet"
      label={start.sheet}
      options={[
        { value: FOLLOW, text: fill(start.activeSheet, { sheet: picked === undefined ? sheet : '…' }) },
        ...sheetNames.map((name) => ({ value: `=${name}`, text: name }))
      ]}
      value={picked === undefined ? FOLLOW : `=${picked}`}
      onChoose={(value) => void chooseSheet(store, value === FOLLOW ? undefined : value.slice(1))}
    />
  );
}

interface FoundProps {
  readonly survey: Inspection;
  readonly source: Source;
}

function Found({ survey: { sources }, source }: FoundProps): VNode {
  const { state, texts, store } = usePane();
  const { pane, number } = texts;
  const { start } = pane;
  const judged = judgedOnes(state.judged, sources);
  const known = judged?.isCurrent ? judged : undefined;
  const isAlone = sources.length === 1;
  const rows = sources.reduce((sum, each) => sum + rowsBelowHeader(each), 0);
  const counts = known?.summary.view(texts.language);
  const problems = problemCount(known);
  return (
    <>
      <Facts>
        {isAlone && source.table && <Fact name={start.table} value={source.table.name} />}
        {isAlone && <Fact name={start.headerRow} value={number(source.header.row + 1)} />}
        <Fact name={start.rows} value={number(counts?.rows ?? rows)} />
        <Fact
          name={start.people}
          value={
            counts
              ? fill(start.peopleValue, { people: number(counts.employees), persons: number(counts.people) })
              : start.peopleUnknown
          }
        />
        <Fact name={start.employees} value={source.employees?.name ?? start.employeesNone} />
        <Fact name={start.results} value={placesText(sources, texts)} />
      </Facts>
      {sources.map(
        ({ id, besideTable }) =>
          besideTable !== undefined && (
            <p key={id} class="aside">
              {fill(start.freeColumn, { table: besideTable })}
            </p>
          )
      )}
      <Actions>
        <Button kind="primary" isDisabled={isBusy(state)} onPress={() => void evaluate(store)}>
          {pane.actions.evaluate}
        </Button>
      </Actions>
      <WordsToMatch id="start-words" judged={known} />
      {problems > 0 && (
        <p class="aside">
          {counted(start.problemsFound, problems, texts)}{' '}
          <Button kind="link" onPress={() => goToView(store, 'problems')}>
            {pane.actions.problems}
          </Button>
        </p>
      )}
    </>
  );
}

/** Where the results stand or will stand. */
function placeText({ header, rightmost }: Source, { pane }: Texts): string {
  const { columns, isNew } = outputPlace(header, rightmost);
  return fill(isNew ? pane.start.columns : pane.start.columnsAgain, columnRange(columns));
}

/** The same for each of several sheets. */
function placesText(sources: readonly Source[], texts: Texts): string {
  const [only, ...others] = sources;
  if (only && others.length === 0) return placeText(only, texts);
  const { placeOfSheet } = texts.pane.start;
  return sources
    .map((source) => fill(placeOfSheet, { sheet: source.name, place: placeText(source, texts) }))
    .join('\n');
}

function NothingFound(): VNode {
  const { texts, store } = usePane();
  const { start, actions } = texts.pane;
  return (
    <>
      <p>{start.nothing}</p>
      <Actions>
        <Button kind="primary" onPress={() => void addTemplate(store)}>
          {actions.template}
        </Button>
        <Button onPress={() => void inspectAgain(store)}>{actions.tryAgain}</Button>
        <Button onPress={() => goToView(store, 'help')}>{actions.help}</Button>
      </Actions>
    </>
  );
}
