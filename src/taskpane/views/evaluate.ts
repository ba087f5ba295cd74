import { fill } from '../../locales';
import type { ExcelFailure, Outcome } from '../../excel';
import { addTemplate } from '../adding';
import { element, type Children, type Description } from '../dom';
import { cancel, evaluate, restore } from '../evaluating';
import { actions, button, heading, message, section } from '../parts';
import { goTo, selectInSheet, showPerson } from '../showing';
import type { Judged, Run } from '../state';
import type { Store } from '../store';
import { counted, failureText, type Texts } from '../texts';
import { levelsTable } from './levelsTable';
import { limited } from './limited';
import { columnLetters, type NearPerson, type SummaryView } from '../../worksheet';

/** The run: its progress, what came of it, and the way back. */
export function evaluateView(store: Store, texts: Texts): Children {
  const { run } = store.state;
  const { pane } = texts;
  switch (run.kind) {
    case 'running':
      return running(store, run, texts);
    case 'restoring':
      return [heading(pane.actions.restore), element('p', {}, pane.evaluate.restoring)];
    case 'failed':
      return [heading(pane.views.evaluate), failed(store, run.failure, run.sheet, texts)];
    default:
      return outcome(store, run, texts);
  }
}

function running(
  store: Store,
  { sheet, progress, controller }: Extract<Run, { kind: 'running' }>,
  texts: Texts
): Children {
  const { evaluate: words, actions: names } = texts.pane;
  const isStopping = controller.signal.aborted;
  return [
    heading(fill(words.running, { sheet })),
    element('progress', {
      class: 'progress',
      max: 1,
      value: String(progress?.share ?? 0),
      'aria-label': texts.pane.views.evaluate
    }),
    element(
      'p',
      { class: 'progress-text' },
      isStopping
        ? words.cancelling
        : progress
          ? fill(words.steps[progress.step], {
              done: texts.number(progress.done),
              total: texts.number(progress.total)
            })
          : words.starting
    ),
    element(
      'p',
      { class: 'muted' },
      !isStopping && progress?.secondsLeft !== undefined && timeLeft(progress.secondsLeft, texts)
    ),
    actions(button(names.cancel, () => cancel(store), { key: 'cancel', disabled: isStopping }))
  ];
}

const timeLeft = (seconds: number, { pane, number }: Texts): string =>
  seconds < 90
    ? fill(pane.evaluate.left.seconds, { time: number(seconds) })
    : fill(pane.evaluate.left.minutes, { time: number(Math.round(seconds / 60)) });

function failed(store: Store, failure: ExcelFailure, sheet: string, texts: Texts): Description {
  const { actions: names } = texts.pane;
  const { code } = failure;
  const isHarmless = code === 'cancelled' || code === 'filtered';
  return message(
    isHarmless ? 'info' : 'error',
    failureText(failure, sheet, texts),
    actions(
      code === 'filtered'
        ? button(names.showRows, () => void evaluate(store, true), { kind: 'primary', key: 'all' })
        : button(names.evaluateAgain, () => void evaluate(store), { kind: 'primary', key: 'again' }),
      (code === 'noData' || code === 'noHeader') &&
        button(names.template, () => void addTemplate(store), { key: 'template' }),
      code === 'columnAbsent' && button(names.change, () => goTo(store, 'start'), { key: 'change' })
    )
  );
}

function outcome(store: Store, run: Run, texts: Texts): Children {
  const { judged, survey } = store.state;
  const { evaluate: words, actions: names } = texts.pane;
  const isDone = run.kind === 'done' && run.outcome.source.id === judged?.source.id;
  const again = judged !== undefined && judged.source.header.output !== undefined;
  const restored = run.kind === 'restored' && message('met', words.restored);
  const buttons = actions(
    button(isDone || again ? names.evaluateAgain : names.evaluate, () => void evaluate(store), {
      kind: isDone ? 'plain' : 'primary',
      key: 'evaluate'
    }),
    isDone && button(names.restore, () => void restore(store), { key: 'restore' }),
    isDone &&
      button(names.showResults, () => void showResults(store, run.outcome), { kind: 'link', key: 'results' })
  );
  if (!judged) {
    return [
      heading(survey ? fill(words.ready, { sheet: survey.sheet }) : texts.pane.views.evaluate),
      restored,
      element('p', {}, words.readyText),
      buttons
    ];
  }
  const summary = judged.summary.view(texts.language);
  return [
    heading(fill(words.done, { sheet: judged.source.name })),
    restored,
    element('p', {}, said(run, judged, summary, isDone, texts)),
    buttons,
    results(store, summary, texts)
  ];
}

/** Selects the first cell of the last output column, so that the others are seen as well. */
const showResults = (store: Store, { source, before }: Outcome): Promise<void> =>
  selectInSheet(store, source.id, source.header.firstDataRow, before.place.columns.at(-1)!);

function said(
  run: Run,
  { source }: Judged,
  { rows, employees }: SummaryView,
  isDone: boolean,
  { pane, number }: Texts
): string {
  const figures = { rows: number(rows), people: number(employees) };
  if (run.kind !== 'done' || !isDone) return fill(pane.evaluate.readText, figures);
  const { columns } = run.outcome.before.place;
  const [first, last] = [Math.min(...columns), Math.max(...columns)].map(columnLetters);
  return source.name && fill(pane.evaluate.doneText, { ...figures, first: first!, last: last! });
}

function results(store: Store, summary: SummaryView, texts: Texts): Children {
  const { evaluate: words } = texts.pane;
  return [
    section(words.table, levelsTable(summary, texts)),
    section(
      words.nearest,
      summary.nearest.length === 0
        ? element('p', {}, words.nobodyNear)
        : [
            element('p', { class: 'muted' }, words.nearestLead),
            limited(store, 'nearest', 8, summary.nearest, texts, (people) =>
              element(
                'ol',
                { class: 'people' },
                people.map((person) => nearPerson(store, person, texts))
              )
            )
          ]
    )
  ];
}

function nearPerson(store: Store, person: NearPerson, texts: Texts): Description {
  const { slot, employeeId, name, field, level, nextLevel, missing, progress } = person;
  const { evaluate: words, levelBelow3Short } = texts.pane;
  return element(
    'li',
    { class: 'person-row', key: slot },
    element(
      'button',
      { type: 'button', class: 'person-button', on: { click: () => void showPerson(store, slot) } },
      element(
        'span',
        { class: 'person-name' },
        name || employeeId,
        name && element('span', { class: 'muted' }, ` ${employeeId}`)
      ),
      element(
        'span',
        { class: 'person-levels' },
        fill(words.toNext, { from: level === 0 ? levelBelow3Short : level, to: nextLevel })
      ),
      element('span', { class: 'person-field muted' }, field),
      element('span', { class: 'person-missing muted' }, counted(words.missing, missing, texts)),
      element(
        'span',
        { class: 'bar', style: { '--share': String(progress) } },
        element(
          'span',
          { class: 'visually-hidden' },
          fill(words.reached, { percent: Math.round(progress * 100) })
        )
      )
    )
  );
}
