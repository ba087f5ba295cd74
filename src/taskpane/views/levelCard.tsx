import type { VNode } from 'preact';
import { fill } from '../../locales';
import type { PersonView } from '../../worksheet';
import { Bar } from '../components/bar';
import { Fact, Facts } from '../components/facts';
import { usePane } from '../pane';

/** A person's level, what it follows from, and how much of the next one is reached. */
export function LevelCard({ view }: { readonly view: PersonView }): VNode {
  const { pane } = usePane().texts;
  const { person } = pane;
  const next = view.pages.find(({ level }) => level === view.nextLevel);
  return (
    <div class="card">
      <div class="card-level">
        <span class="level-badge" aria-hidden="true">
          {view.level || '–'}
        </span>
        <div>
          <p class="card-title">{view.levelText}</p>
          <p class="muted">{view.basisText}</p>
        </div>
      </div>
      <Facts>
        <Fact name={person.business} value={view.businessLevel} />
        <Fact name={person.professional} value={view.professionalLevel} />
        {!next && <Fact name={person.next} value={person.top} />}
      </Facts>
      {next && (
        <>
          <Bar class="bar-large" share={view.progress} />
          <p class="muted small">
            {fill(person.progressTo, { met: next.met, required: next.required, level: next.level })}
          </p>
        </>
      )}
      {view.rowsUnread !== undefined && <p class="small card-note">{view.rowsUnread}</p>}
    </div>
  );
}
