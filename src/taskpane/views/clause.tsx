import type { ComponentChildren, VNode } from 'preact';
import { rowKey, type ProjectTexts } from '../../excel';
import { fill } from '../../locales';
import type { ClauseView } from '../../worksheet';
import { Icon } from '../components/icon';
import { usePane } from '../pane';
import type { Judged } from '../state';
import { ProjectLink } from './projectLink';

/** Rows listed for a clause; of the others, only their number is given. */
const ROWS = 10;

interface ClauseProps {
  readonly judged: Judged;
  readonly projects: ProjectTexts;
  readonly clause: ClauseView;
  /** What can be done for it: then it need not say what is missing. */
  readonly children?: ComponentChildren;
}

/** One clause: verdict, requirement, figures, the rows that counted, and the place in the standard. */
export function Clause({ judged, projects, clause, children }: ClauseProps): VNode {
  const { person } = usePane().texts.pane;
  const { verdict, verdictText, requirement, figures, standing, citation } = clause;
  const { rows, showsComponent, isAlternative } = clause;
  return (
    <li class={`clause clause-${verdict}`}>
      <span class="clause-icon">
        <Icon name={verdict} />
      </span>
      <div class="clause-body">
        <p class="clause-requirement">{requirement}</p>
        {children}
        <p class="clause-figures">
          <span class={`tag tag-${verdict}`}>{verdictText}</span> {isAlternative && `${person.alternative}. `}
          {children ? standing : figures}
        </p>
        {rows.length > 0 && (
          <div class="clause-rows">
            {person.rows}
            <ul>
              {rows.slice(0, ROWS).map((counted) => (
                <li key={`${counted.sheet} ${counted.row}`}>
                  <ProjectLink judged={judged} names={projects.names} place={counted} />
                  {showsComponent && <Component text={projects.components.get(rowKey(counted)) ?? ''} />}
                </li>
              ))}
              {rows.length > ROWS && <li>{fill(person.moreRows, { count: rows.length - ROWS })}</li>}
            </ul>
          </div>
        )}
        <p class="clause-citation">{citation}</p>
      </div>
    </li>
  );
}

/** The IT component that was handled in a project; nothing where none is recorded. */
function Component({ text }: { readonly text: string }): VNode | null {
  const { person } = usePane().texts.pane;
  return text === '' ? null : <span class="muted small"> {fill(person.component, { component: text })}</span>;
}
