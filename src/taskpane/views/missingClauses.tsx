import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowKey } from '../../excel';
import { pathView, type ClauseView, type PathView } from '../../worksheet';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';
import { Clause } from './clause';
import { Steps } from './steps';

interface MissingClausesProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly level: number;
  readonly clauses: readonly ClauseView[];
}

/** The clauses that are missing for a level, each with the steps that would meet it. */
export function MissingClauses({ judged, shown, level, clauses }: MissingClausesProps): VNode {
  const { person: words } = usePane().texts.pane;
  const path = usePath(judged, shown, level);
  return (
    <>
      <p class="muted small">{words.whatIf.hint}</p>
      <ul class="clauses">
        {clauses.map((clause) => {
          const part = path?.parts.find((each) => each.clause === clause.id);
          return (
            <Clause key={clause.id} judged={judged} projects={shown.projects} clause={clause}>
              {part && <Steps judged={judged} shown={shown} level={level} part={part} />}
            </Clause>
          );
        })}
      </ul>
    </>
  );
}

/** The path of the person shown to a level; undefined where there is none. */
function usePath(
  judged: Judged,
  { person, projects: { names } }: Shown,
  level: number
): PathView | undefined {
  const { language } = usePane().texts;
  return useMemo(() => {
    const nameAt = (sheet: number, row: number): string => names.get(rowKey({ sheet, row })) ?? '';
    return pathView(judged.evaluation, person, level, nameAt, language);
  }, [judged, person, level, names, language]);
}
