import { fill } from '../locales';
import { element, type Children, type Description } from './dom';
import { evaluate } from './evaluating';
import { icon } from './icons';
import { isBusy } from './looking';
import { button, message } from './parts';
import { open } from './showing';
import { staleness, type View } from './state';
import type { Store } from './store';
import { failureText, type Texts } from './texts';
import { evaluateView } from './views/evaluate';
import { helpView } from './views/help';
import { personPage } from './views/person';
import { problemsView } from './views/problems';
import { settingsView } from './views/settings';
import { startView } from './views/start';
import { leaveWelcome, welcomeView } from './views/welcome';

const VIEW_OF: Record<View, (store: Store, texts: Texts) => Children> = {
  start: startView,
  evaluate: evaluateView,
  problems: problemsView,
  person: personPage,
  settings: settingsView,
  help: helpView
};

/** The whole pane: title and navigation, what has to be known at once, and the view. */
export function frame(store: Store, texts: Texts): Description[] {
  const { view, settings, announced, failure, survey } = store.state;
  const isWelcome = !settings.welcomed && view === 'start';
  return [
    element(
      'header',
      { class: 'header', key: 'header' },
      element('h1', { class: 'title' }, texts.pane.title),
      navigation(store, texts),
      element(
        'div',
        { class: 'failure', role: 'alert', key: 'failure' },
        failure &&
          message(
            'error',
            failureText(failure, survey?.sheet ?? '', texts),
            button(texts.pane.actions.close, () => store.set({ failure: undefined }), { kind: 'link' })
          )
      )
    ),
    element(
      'main',
      { class: 'main', key: 'main' },
      !isWelcome && staleBanner(store, texts),
      element(
        'div',
        { class: 'view', key: isWelcome ? 'welcome' : view },
        isWelcome ? welcomeView(store, texts) : VIEW_OF[view](store, texts)
      )
    ),
    element(
      'div',
      { class: 'visually-hidden', role: 'status', 'aria-live': 'polite', key: 'status' },
      announced
    )
  ];
}

const MAIN_VIEWS = ['start', 'evaluate', 'problems', 'person'] as const;
const SIDE_VIEWS = ['settings', 'help'] as const;

function navigation(store: Store, texts: Texts): Description {
  const { judged } = store.state;
  const problems = judged?.groups.reduce((sum, { problems: { length } }) => sum + length, 0) ?? 0;
  return element(
    'nav',
    { class: 'navigation', 'aria-label': texts.pane.navigation },
    element(
      'ul',
      { class: 'tabs' },
      MAIN_VIEWS.map((view) =>
        tab(
          store,
          view,
          texts,
          texts.pane.views[view],
          view === 'problems' &&
            problems > 0 &&
            element(
              'span',
              { class: 'count' },
              element('span', { 'aria-hidden': 'true' }, problems > 99 ? '99+' : problems),
              element(
                'span',
                { class: 'visually-hidden' },
                fill(texts.pane.problemCount, { count: texts.number(problems) })
              )
            )
        )
      ),
      SIDE_VIEWS.map((view) =>
        tab(
          store,
          view,
          texts,
          icon(view),
          element('span', { class: 'visually-hidden' }, texts.pane.views[view])
        )
      )
    )
  );
}

function tab(store: Store, view: View, texts: Texts, ...content: readonly Children[]): Description {
  const isSide = (SIDE_VIEWS as readonly View[]).includes(view);
  return element(
    'li',
    { class: isSide ? 'side' : undefined, key: view },
    element(
      'button',
      {
        type: 'button',
        class: 'tab',
        'aria-current': store.state.view === view && 'page',
        title: isSide && texts.pane.views[view],
        on: {
          click: () => {
            leaveWelcome(store);
            open(store, view);
          }
        }
      },
      content
    )
  );
}

function staleBanner(store: Store, texts: Texts): Children {
  const { run, view } = store.state;
  const stale = run.kind === 'running' ? undefined : staleness(store.state);
  return element(
    'div',
    { class: 'banner', role: 'status', key: 'banner' },
    stale &&
      message(
        'warning',
        texts.pane.stale[stale],
        // The view of the evaluation has the button itself.
        view !== 'evaluate' &&
          button(texts.pane.actions.evaluateAgain, () => void evaluate(store), {
            kind: 'link',
            disabled: isBusy(store.state)
          })
      )
  );
}
