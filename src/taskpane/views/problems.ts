import { fill } from '../../locales';
import { element, type Children, type Description } from '../dom';
import { icon } from '../icons';
import { button, heading, message, summary } from '../parts';
import { selectProblem } from '../showing';
import type { Judged } from '../state';
import type { Store } from '../store';
import { counted, type Texts } from '../texts';
import { limited } from './limited';
import { readingFirst } from './reading';
import { problemLine, problemTitle, type ProblemGroup } from '../../worksheet';

/** What is to be cleared up in the data, by cause. */
export function problemsView(store: Store, texts: Texts): Children {
  const { judged } = store.state;
  const { problems } = texts.pane;
  if (!judged) {
    return [heading(problems.heading), element('p', {}, problems.unread), readingFirst(store, texts)];
  }
  const count = (severity: string): number =>
    judged.groups.reduce(
      (sum, group) => sum + group.problems.filter((problem) => problem.severity === severity).length,
      0
    );
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return [heading(problems.heading), message('met', problems.none)];
  return [
    heading(problems.heading),
    element(
      'p',
      {},
      element(
        'strong',
        {},
        fill(problems.counts, { errors: texts.number(errors), warnings: texts.number(warnings) })
      )
    ),
    element('p', { class: 'muted' }, problems.lead),
    judged.groups.map((group, i) => groupView(store, judged, group, i, texts))
  ];
}

function groupView(
  store: Store,
  judged: Judged,
  group: ProblemGroup,
  place: number,
  texts: Texts
): Description {
  const { severity, problems, code, about } = group;
  const words = texts.pane.problems;
  return element(
    'details',
    { class: 'section details group', key: `${code} ${about}`, open: place === 0 },
    summary(
      icon(severity, 16),
      element('span', { class: 'visually-hidden' }, `${words[severity]}: `),
      element('span', { class: 'group-title' }, problemTitle(group, texts.language)),
      element('span', { class: 'group-count muted' }, counted(words.cells, problems.length, texts))
    ),
    limited(store, `problems ${code} ${about}`, 10, problems, texts, (shown) =>
      element(
        'ul',
        { class: 'problem-list' },
        shown.map((problem, i) => {
          const { cell, text } = problemLine(judged.evaluation, problem, texts.language);
          return element(
            'li',
            { key: `${cell} ${i}` },
            button(cell, () => void selectProblem(store, problem), {
              kind: 'link',
              label: fill(words.goTo, { cell })
            }),
            ' ',
            element('span', {}, text)
          );
        })
      )
    )
  );
}
