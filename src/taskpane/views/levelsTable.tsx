import type { VNode } from 'preact';
import { fill } from '../../locales';
import { withLevels, type LevelCount, type PeopleFilter, type SummaryView } from '../../worksheet';
import { openPeople } from '../actions/openPeople';
import { usePane } from '../pane';
import type { Texts } from '../texts';

/**
 * People by level and specialty field: a table whose cells carry bars, as a chart and as figures at once.
 * Each figure leads to the people that it counts, each of them once.
 */
export function LevelsTable({
  levels,
  fields,
  withField,
  inSeveralFields
}: Pick<SummaryView, 'levels' | 'fields' | 'withField' | 'inSeveralFields'>): VNode {
  const { pane } = usePane().texts;
  const { evaluate: words } = pane;
  // Nobody is not judged in most sheets, and the row would only make people wonder.
  const shown = levels.filter(({ level, people }) => level !== undefined || people.some((count) => count));
  const most = Math.max(1, ...levels.flatMap(({ people }) => people.map((count) => count ?? 0)));
  const shared = fill(words.inSeveralFields, {
    two: inSeveralFields[2] ?? 0,
    three: inSeveralFields[3] ?? 0
  }).trim();
  return (
    <>
      <table class="levels">
        <thead>
          <tr>
            <th scope="col">{words.levelColumn}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, level, basis, text, people, employees }) => (
            <tr key={id}>
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
                    <Figure count={count} filter={{ level: id, field }} level={text} field={fields[field]} />
                  </td>
                )
              )}
              <td class="levels-total">
                <Figure count={employees} filter={{ level: id }} level={text} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {fields.map((name, field) => (
              <td key={name}>
                <Figure
                  count={sum(levels.map(({ people }) => people[field] ?? 0))}
                  filter={{ field }}
                  field={name}
                />
              </td>
            ))}
            <td class="levels-total">
              <Figure count={withField} filter={{}} />
            </td>
          </tr>
        </tfoot>
      </table>
      {shared !== '' && (
        <p class="muted small">
          {shared} {words.once}
        </p>
      )}
    </>
  );
}

const sum = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);

interface FigureProps {
  readonly count: number;
  readonly filter: Partial<PeopleFilter>;
  /** In words; undefined for all of them. */
  readonly level?: string | undefined;
  readonly field?: string | undefined;
}

/** How many people, which leads to them. */
function Figure({ count, filter, level, field }: FigureProps): VNode {
  const { texts, store } = usePane();
  const { evaluate: words } = texts.pane;
  const figure = texts.number(count);
  if (count === 0) return <span class="data-figure">{figure}</span>;
  const label = fill(words.peopleOf, {
    count,
    level: level ?? words.everyLevel,
    field: field ?? words.everyField
  });
  return (
    <button
      type="button"
      class="data-figure figure-button"
      title={label}
      aria-label={label}
      onClick={() => openPeople(store, filter)}
    >
      {figure}
    </button>
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
