import type { VNode } from 'preact';
import { fill } from '../../locales';
import type { ClauseView, LevelPage } from '../../worksheet';
import { Details } from '../components/details';
import { Section } from '../components/section';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';
import { Clause } from './clause';
import { MissingClauses } from './missingClauses';

interface MissingProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly page: LevelPage;
}

/** What is missing for a level, with what can be done about it; then, folded, what is met. */
export function Missing({ judged, shown, page }: MissingProps): VNode {
  const { person: words } = usePane().texts.pane;
  const { level, clauses } = page;
  const list = (some: readonly ClauseView[]): VNode => (
    <ClauseList judged={judged} shown={shown} clauses={some} />
  );
  const { missing, comesWith, alternatives, rest } = sorted(clauses);
  return (
    <Section
      title={
        missing.length === 0
          ? fill(words.clauses, { level })
          : fill(words.missing, { level, count: missing.length })
      }
    >
      {missing.length === 0 ? (
        <p>{fill(words.nothingMissing, { level })}</p>
      ) : (
        <MissingClauses judged={judged} shown={shown} level={level} clauses={missing} />
      )}
      {alternatives.length > 0 && list(alternatives)}
      {comesWith.length > 0 && (
        <Details
          name="comes with projects"
          class="details"
          summary={fill(words.comesWith, { count: comesWith.length })}
        >
          {list(comesWith)}
        </Details>
      )}
      {rest.length > 0 && (
        <Details
          // Where nothing is missing, why that is so is what is asked.
          name={missing.length === 0 ? 'met, all' : 'met'}
          class="details"
          isOpen={missing.length === 0}
          summary={fill(words.met, { count: rest.filter(({ verdict }) => verdict === 'met').length })}
        >
          {list(rest)}
        </Details>
      )}
    </Section>
  );
}

interface ClauseListProps extends Pick<MissingProps, 'judged' | 'shown'> {
  readonly clauses: readonly ClauseView[];
}

const ClauseList = ({ judged, shown, clauses }: ClauseListProps): VNode => (
  <ul class="clauses">
    {clauses.map((clause) => (
      <Clause key={clause.id} judged={judged} projects={shown.projects} clause={clause} />
    ))}
  </ul>
);

const isOpen = ({ verdict }: ClauseView): boolean => verdict === 'unmet' || verdict === 'notRecorded';

/** The clauses of a page, by what they say of the person. */
const sorted = (
  clauses: readonly ClauseView[]
): Readonly<Record<'missing' | 'comesWith' | 'alternatives' | 'rest', readonly ClauseView[]>> => ({
  missing: clauses.filter((each) => isOpen(each) && !each.isAlternative && each.comesWith === undefined),
  comesWith: clauses.filter(({ comesWith }) => comesWith !== undefined),
  alternatives: clauses.filter((each) => isOpen(each) && each.isAlternative),
  rest: clauses.filter((each) => !isOpen(each))
});
