import type { VNode } from 'preact';
import { fill } from '../../locales';
import type { LevelPage } from '../../worksheet';
import { LimitedList } from '../components/limitedList';
import { Section } from '../components/section';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';
import { ProjectLink } from './projectLink';

interface NearMissesProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly page: LevelPage;
}

/** Projects that nearly count for a level, and what each of them lacks. */
export function NearMisses({ judged, shown, page: { level, nearMisses } }: NearMissesProps): VNode {
  const { person, lacks } = usePane().texts.pane;
  return (
    <Section title={fill(person.nearMisses, { level })}>
      {nearMisses.length === 0 ? (
        <p>{fill(person.noNearMisses, { level })}</p>
      ) : (
        <LimitedList
          name={`misses ${shown.employeeId} ${shown.field} ${level}`}
          as="ul"
          class="misses"
          limit={3}
          items={nearMisses}
        >
          {(miss) => (
            <li key={`${miss.sheet} ${miss.row}`} class="miss">
              <ProjectLink judged={judged} names={shown.projects.names} place={miss} />
              {miss.isOther && <p class="small">{fill(lacks.first, { level })}</p>}
              <ul class="lacks">
                {miss.lacks.map((lack, place) => (
                  <li key={place}>{lack}</li>
                ))}
              </ul>
            </li>
          )}
        </LimitedList>
      )}
    </Section>
  );
}
