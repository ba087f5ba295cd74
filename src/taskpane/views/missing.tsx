import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowKey } from '../../excel';
import { fill } from '../../locales';
import type { ClauseView, LevelPage, PathView } from '../../worksheet';
import { Button } from '../components/button';
import { Details } from '../components/details';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';
import type { Later } from '../useLater';
import { Clause } from './clause';

interface MissingProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly page: LevelPage;
  readonly later: Later;
  readonly tryAgain: () => void;
}

/** What is missing for a level, with what can be done about it; then, folded, what is met. */
export function Missing({ judged, shown, page, later, tryAgain }: MissingProps): VNode {
  const { person: words, actions } = usePane().texts.pane;
  const { level, clauses } = page;
  const path = usePath(later, judged, shown, level);
  const stepsTo = (clause: string): VNode | undefined => {
    if (later === 'loading') return <p class="muted">{words.stepsLoading}</p>;
    const part = path?.parts.find((each) => each.clause === clause);
    if (later === 'failed' || !part) return undefined;
    return <later.Steps judged={judged} shown={shown} level={level} part={part} />;
  };
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
      ) : later === 'failed' ? (
        <Message kind="warning" text={words.stepsFailed}>
          <Button kind="link" onPress={tryAgain}>
            {actions.lookAgain}
          </Button>
        </Message>
      ) : (
        <p class="muted small">{words.whatIf.hint}</p>
      )}
      {missing.length > 0 && (
        <ul class="clauses">
          {missing.map((clause) => (
            <Clause key={clause.id} judged={judged} projects={shown.projects} clause={clause}>
              {stepsTo(clause.id)}
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

/** The path of the person shown to a level; undefined where there is none, or it cannot be told yet. */
function usePath(
  later: Later,
  judged: Judged,
  { person, projects }: Shown,
  level: number
): PathView | undefined {
  const { language } = usePane().texts;
  return useMemo(() => {
    if (typeof later === 'string') return undefined;
    const nameAt = (sheet: number, row: number): string => projects.names.get(rowKey({ sheet, row })) ?? '';
    return later.pathView(judged.evaluation, person, level, nameAt, language);
  }, [later, judged, person, level, projects, language]);
}
