import type { VNode } from 'preact';
import { fill } from '../../locales';
import { lacksOf, withLevels, type ListedPerson } from '../../worksheet';
import { showPerson } from '../actions/showPerson';
import { Bar } from '../components/bar';
import { usePane } from '../pane';
import type { Judged } from '../state';

interface PersonRowProps {
  readonly judged: Judged;
  readonly person: ListedPerson;
  /** By which the focus finds it again. */
  readonly id?: string;
  /** What else is known of them. */
  readonly more?: string;
}

/** Somebody in a list, with what is missing for the next level; leads to their page. */
export function PersonRow({ judged, person, id, more = '' }: PersonRowProps): VNode {
  const { texts, store } = usePane();
  const { evaluate: words, levelBelow3Short, notJudged } = texts.pane;
  const { ref, employeeId, name, field, level, levelText, nextLevel, progress } = person;
  const from = level === 0 ? withLevels(levelBelow3Short) : (level ?? notJudged);
  return (
    <li class="person-row">
      <button type="button" class="person-button" id={id} onClick={() => void showPerson(store, ref)}>
        <span class="person-name">
          {name || employeeId}
          {name && <span class="muted"> {employeeId}</span>}
        </span>
        <span class="person-levels">
          {nextLevel === 0 ? levelText : fill(words.toNext, { from, to: nextLevel })}
        </span>
        <span class="person-field muted">{more === '' ? field : `${field} · ${more}`}</span>
        <span class="person-missing">{lacksOf(judged.evaluation, ref, texts.language)}</span>
        {nextLevel !== 0 && (
          <Bar share={progress}>
            <span class="visually-hidden">
              {fill(words.reached, { percent: Math.round(progress * 100) })}
            </span>
          </Bar>
        )}
      </button>
    </li>
  );
}
