import type { VNode } from 'preact';
import { fill } from '../../locales';
import { withLevels, type LevelCount, type SummaryView } from '../../worksheet';
import { usePane } from '../pane';
import type { Texts } from '../texts';

/** People by level and specialty field: a table whose cells carry bars, as a chart and as figures at once. */
export function LevelsTable({ levels, fields }: Pick<SummaryView, 'levels' | 'fields'>): VNode {
  const {
    texts: { pane, number }
  } = usePane();
  // Nobody is not judged in most sheets, and the row would only make people wonder.
  const shown = levels.filter(({ level, people }) => level !== undefined || people.some((count) => count));
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
        {shown.map(({ level, basis, people }) => (
          <tr key={`${level} ${basis}`}>
            <th scope="row">{levelLabel(level, basis, pane)}</th>
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

function levelLabel(
  level: number | undefined,
  basis: LevelCount['basis'],
  pane: Texts['pane']
): string | number {
  if (level === undefined) return pane.notJudged;
  if (basis === 'exam') return fill(pane.levelByExamShort, { level });
  return level === 0 ? withLevels(pane.levelBelow3Short) : level;
}
