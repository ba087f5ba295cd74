import type { VNode } from 'preact';
import type { SummaryView } from '../../worksheet';
import { usePane } from '../pane';

/** People by level and specialty field: a table whose cells carry bars, as a chart and as figures at once. */
export function LevelsTable({ levels, fields }: Pick<SummaryView, 'levels' | 'fields'>): VNode {
  const {
    texts: { pane, number }
  } = usePane();
  const most = Math.max(1, ...levels.flatMap(({ people }) => people.map((count) => count ?? 0)));
  return (
    <table class="levels">
      <thead>
        <tr>
          <th scope="col">{pane.evaluate.levelColumn}</th>
          {fields.map((field) => (
            <th key={field} scope="col">
              {field}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, basis, people }) => (
          <tr key={`${level} ${basis}`}>
            <th scope="row">
              {basis === 'kpi' ? level : basis === 'exam' ? pane.levelByExamShort : pane.levelBelow3Short}
            </th>
            {people.map((count, field) =>
              count === null ? (
                <td key={field} class="no-level">
                  –
                </td>
              ) : (
                <td key={field} class={count === 0 ? 'none' : undefined}>
                  <span
                    class={`data-bar${basis === 'kpi' ? '' : ' data-bar-weak'}`}
                    style={{ '--share': count / most }}
                  />
                  <span class="data-figure">{number(count)}</span>
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{pane.evaluate.total}</th>
          {fields.map((field, place) => (
            <td key={field}>
              <span class="data-figure">
                {number(levels.reduce((sum, { people }) => sum + (people[place] ?? 0), 0))}
              </span>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
