import type { VNode } from 'preact';
import { fill } from '../../locales';
import type { ClauseView, LevelPage } from '../../worksheet';
import { clearTicks, whatIfText } from '../actions/whatIf';
import { Button } from '../components/button';
import { Details } from '../components/details';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { usePath, type FoundPath } from '../path';
import type { Judged, Shown } from '../state';
import { Clause } from './clause';
import { Steps } from './steps';

interface MissingProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly page: LevelPage;
}

/** What is missing for a level, with what can be done about it; then, folded, what is met. */
export function Missing({ judged, shown, page }: MissingProps): VNode {
  const { person: words } = usePane().texts.pane;
  const path = usePath(judged, shown, page.level);
  const { level, clauses } = page;
  const list = (some: readonly ClauseView[]): VNode => (
    <ul class="clauses">
      {some.map((clause) => (
        <Clause key={clause.id} judged={judged} projects={shown.projects} clause={clause} />
      ))}
    </ul>
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
        <p class="muted small">{path === 'failed' ? words.stepsFailed : words.whatIf.hint}</p>
      )}
      {missing.length > 0 && (
        <ul class="clauses">
          {missing.map((clause) => (
            <Clause key={clause.id} judged={judged} projects={shown.projects} clause={clause}>
              {path !== 'failed' && (
                <StepsOf path={path} judged={judged} shown={shown} level={level} clause={clause.id} />
              )}
            </Clause>
          ))}
        </ul>
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
      <WhatIf judged={judged} shown={shown} level={level} />
    </Section>
  );
}

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

interface StepsOfProps {
  readonly path: Exclude<FoundPath, 'failed'>;
  readonly judged: Judged;
  readonly shown: Shown;
  readonly level: number;
  readonly clause: string;
}

/** What can be done for a clause, once that is known. */
function StepsOf({ path, judged, shown, level, clause }: StepsOfProps): VNode | null {
  const { person } = usePane().texts.pane;
  if (path === 'loading') return <p class="muted">{person.stepsLoading}</p>;
  const part = path?.parts.find((each) => each.clause === clause);
  return part ? <Steps judged={judged} shown={shown} level={level} part={part} /> : null;
}

/** The level that would follow from what is ticked: it stays in sight at the foot of the pane. */
function WhatIf({ judged, shown, level }: Omit<StepsOfProps, 'path' | 'clause'>): VNode | null {
  const { texts, store } = usePane();
  const { whatIf } = texts.pane.person;
  const { ticked, person } = shown;
  if (ticked.length === 0) return null;
  return (
    <div class="footer what-if">
      <p>{whatIfText(judged, person, level, ticked, texts)}</p>
      <Button kind="link" onPress={() => clearTicks(store)}>
        {whatIf.clear}
      </Button>
    </div>
  );
}
