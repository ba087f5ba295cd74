import { element, type Description } from '../dom';
import type { Texts } from '../texts';
import type { SummaryView } from '../../worksheet';

/** People by level and specialty field: a table whose cells carry bars, as a chart and as figures at once. */
export function levelsTable({ levels, fields }: SummaryView, { pane, number }: Texts): Description {
  const most = Math.max(1, ...levels.flatMap(({ people }) => people.map((count) => count ?? 0)));
  return element(
    'table',
    { class: 'levels' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, pane.evaluate.levelColumn),
        fields.map((field) => element('th', { scope: 'col', key: field }, field))
      )
    ),
    element(
      'tbody',
      {},
      levels.map(({ level, basis, people }) =>
        element(
          'tr',
          { key: `${level} ${basis}` },
          element(
            'th',
            { scope: 'row' },
            basis === 'kpi' ? level : basis === 'exam' ? pane.levelByExamShort : pane.levelBelow3Short
          ),
          people.map((count, field) =>
            count === null
              ? element('td', { class: 'no-level', key: field }, '–')
              : element(
                  'td',
                  { key: field, class: count === 0 ? 'none' : undefined },
                  element('span', {
                    class: `data-bar${basis === 'kpi' ? '' : ' data-bar-weak'}`,
                    style: { '--share': String(count / most) }
                  }),
                  element('span', { class: 'data-figure' }, number(count))
                )
          )
        )
      )
    ),
    element(
      'tfoot',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, pane.evaluate.total),
        fields.map((field, i) =>
          element(
            'td',
            { key: field },
            element(
              'span',
              { class: 'data-figure' },
              number(levels.reduce((sum, { people }) => sum + (people[i] ?? 0), 0))
            )
          )
        )
      )
    )
  );
}
