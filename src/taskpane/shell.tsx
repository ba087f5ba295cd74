import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import { fill } from '../locales';
import { leaveWelcome } from './actions/changeSettings';
import { evaluate } from './actions/evaluate';
import { openView } from './actions/openView';
import { Button } from './components/button';
import { Heading } from './components/heading';
import { Icon } from './components/icon';
import { Message } from './components/message';
import { usePane } from './pane';
import { isBusy, problemCount, staleness, type State, type View } from './state';
import { failureText } from './texts';
import { EvaluateView } from './views/evaluate';
import { laterView } from './views/laterView';
import { StartView } from './views/start';
import { WelcomeView } from './views/welcome';

const VIEW_OF: Readonly<Record<View, FunctionComponent>> = {
  start: StartView,
  evaluate: EvaluateView,
  problems: laterView(
    ({ pane }) => <Heading text={pane.problems.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/problems')).ProblemsView
  ),
  person: laterView(
    ({ pane }) => <Heading text={pane.person.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/person')).PersonPage
  ),
  people: laterView(
    ({ pane }) => <Heading text={pane.people.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/people')).PeopleView
  ),
  settings: laterView(
    ({ pane }) => <Heading text={pane.settings.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/settings')).SettingsView
  ),
  help: laterView(
    ({ pane }) => <Heading text={pane.help.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/help')).HelpView
  ),
  words: laterView(
    ({ match }) => <Heading text={match.words.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/words')).WordsView
  ),
  columns: laterView(
    ({ match }) => <Heading text={match.columns.heading} />,
    async () => (await import(/* webpackChunkName: "later" */ './views/columns')).ColumnsView
  )
};

/** The whole pane: title, navigation, anything urgent, and the open view. */
export function Shell(): VNode {
  const { state, texts } = usePane();
  const { view, settings, announcement } = state;
  const isWelcome = !settings.welcomed && view === 'start';
  const Current = isWelcome ? WelcomeView : VIEW_OF[view];
  return (
    <>
      <header class="header">
        <h1 class="title">{texts.pane.title}</h1>
        <Navigation />
        <Failure />
      </header>
      <main class="main">
        {!isWelcome && <StaleBanner />}
        <div class="view" key={isWelcome ? 'welcome' : view}>
          <Current />
        </div>
      </main>
      <div class="visually-hidden" role="status" aria-live="polite">
        <span key={announcement.number}>{announcement.text}</span>
      </div>
    </>
  );
}

const MAIN_VIEWS = ['start', 'evaluate', 'problems', 'person'] as const;
const SIDE_VIEWS = ['settings', 'help'] as const;

function Navigation(): VNode {
  const { texts } = usePane();
  const names = texts.pane.views;
  return (
    <nav class="navigation" aria-label={texts.pane.navigation}>
      <ul class="tabs">
        {MAIN_VIEWS.map((view) => (
          <li key={view}>
            <Tab view={view}>
              {names[view]}
              {view === 'problems' && <ProblemCount />}
            </Tab>
          </li>
        ))}
        {SIDE_VIEWS.map((view) => (
          <li key={view} class="side">
            <Tab view={view} title={names[view]}>
              <Icon name={view} />
              <span class="visually-hidden">{names[view]}</span>
            </Tab>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The view whose tab is the current one: that from which words or columns are matched, or people listed. */
const tabOf = ({ view, opener }: State): View =>
  view === 'words' || view === 'columns' ? (opener?.view ?? 'start') : view === 'people' ? 'evaluate' : view;

interface TabProps {
  readonly view: View;
  readonly title?: string;
  readonly children: ComponentChildren;
}

function Tab({ view, title, children }: TabProps): VNode {
  const { state, store } = usePane();
  return (
    <button
      type="button"
      class="tab"
      aria-current={tabOf(state) === view ? 'page' : undefined}
      title={title}
      onClick={() => {
        leaveWelcome(store);
        openView(store, view);
      }}
    >
      {children}
    </button>
  );
}

function ProblemCount(): VNode | null {
  const { state, texts } = usePane();
  const count = problemCount(state.judged);
  if (count === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span class="visually-hidden">{fill(texts.pane.problemCount, { count: texts.number(count) })}</span>
    </span>
  );
}

function Failure(): VNode {
  const { state, texts, store } = usePane();
  const { failure, survey } = state;
  const text = failure && failureText(failure, survey?.sheet ?? '', texts);
  return (
    <div class="failure" role="alert">
      {text && (
        <Message key={text} kind="error" text={text}>
          <Button kind="link" onPress={() => store.set({ failure: undefined })}>
            {texts.pane.actions.close}
          </Button>
        </Message>
      )}
    </div>
  );
}

function StaleBanner(): VNode {
  const { state, texts, store } = usePane();
  const stale = state.run.kind === 'running' ? undefined : staleness(state);
  return (
    <div class="banner" role="status">
      {stale && (
        <Message key={stale} kind="warning" text={texts.pane.stale[stale]}>
          {/* The view of the evaluation has the button itself. */}
          {state.view !== 'evaluate' && (
            <Button kind="link" isDisabled={isBusy(state)} onPress={() => void evaluate(store)}>
              {texts.pane.actions.evaluateAgain}
            </Button>
          )}
        </Message>
      )}
    </div>
  );
}
