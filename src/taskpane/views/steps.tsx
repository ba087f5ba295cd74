import type { VNode } from 'preact';
import { rowKey } from '../../excel';
import { fill } from '../../locales';
import { rowText, type PathPartView, type StepView } from '../../worksheet';
import { selectRowOfPerson } from '../actions/showPerson';
import { tickStep } from '../actions/whatIf';
import { Details } from '../components/details';
import { Icon } from '../components/icon';
import { LimitedList } from '../components/limitedList';
import { usePane } from '../pane';
import { columnToSelect, sheetAt } from '../sheets';
import type { Judged, Shown } from '../state';

/** Other ways that are listed; of those beyond, only their number is given. */
const WAYS = 100;
const WAYS_AT_FIRST = 5;

interface StepsProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly level: number;
  readonly part: PathPartView;
}

/** What can be done for a clause, to be ticked, and the other ways that are as good. */
export function Steps({ part, ...of }: StepsProps): VNode {
  const { person } = usePane().texts.pane;
  const { clause, steps, otherWays, otherWaysText } = part;
  const { employeeId, field } = of.shown;
  const name = `ways ${employeeId} ${field} ${clause}`;
  return (
    <div class="steps-to-clause">
      <StepList of={of} steps={steps} way={`${clause} 0`} />
      {otherWays > 0 && (
        <Details name={name} class="other-ways" summary={otherWaysText}>
          <OtherWays of={of} part={part} name={name} />
          {otherWays > WAYS && (
            <p class="muted small">{fill(person.moreWays, { count: otherWays - WAYS })}</p>
          )}
        </Details>
      )}
    </div>
  );
}

type Of = Omit<StepsProps, 'part'>;

/** Worked out only once somebody opens them. */
function OtherWays({
  of,
  part,
  name
}: {
  readonly of: Of;
  readonly part: PathPartView;
  readonly name: string;
}): VNode | null {
  const { state, texts } = usePane();
  if (!state.opened[name]) return null;
  return (
    <LimitedList name={name} as="ol" class="ways" limit={WAYS_AT_FIRST} items={part.others(WAYS)}>
      {(steps, place) => (
        <li key={place}>
          <p class="muted small">{fill(texts.pane.person.way, { place: place + 2 })}</p>
          <StepList of={of} steps={steps} way={`${part.clause} ${place + 1}`} />
        </li>
      )}
    </LimitedList>
  );
}

interface StepListProps {
  readonly of: Of;
  readonly steps: readonly StepView[];
  /** Tells the way from the others of the page. */
  readonly way: string;
}

function StepList({ of: { judged, shown, level }, steps, way }: StepListProps): VNode {
  const { store } = usePane();
  return (
    <ul class="step-list">
      {steps.map((step) => (
        <li key={step.id} class="step">
          <label class="tick">
            <input
              type="checkbox"
              name={`step ${way} ${step.id}`}
              checked={shown.ticked.some(({ id }) => id === step.id)}
              onChange={({ currentTarget }) => tickStep(store, level, step, currentTarget.checked)}
            />
            <span>{step.text}</span>
          </label>
          <StepLink judged={judged} shown={shown} step={step} />
        </li>
      ))}
    </ul>
  );
}

/** A link to the cell that a step is about. */
function StepLink({
  judged,
  shown,
  step: { at }
}: {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly step: StepView;
}): VNode | null {
  const { texts, store } = usePane();
  const source = at && sheetAt(judged, at.sheet);
  if (!source) return null;
  const column = at.column ?? columnToSelect(source, 'project', 'employeeId');
  const name = shown.projects.names.get(rowKey(at)) ?? '';
  const row = rowText(at.row, name, judged.evaluation.nameOf(at.sheet), texts.language);
  const label = fill(texts.pane.person.goToRow, { row });
  return (
    <button
      type="button"
      class="step-link"
      title={label}
      aria-label={label}
      onClick={() => void selectRowOfPerson(store, source.id, at.row, column)}
    >
      <Icon name="go" size={16} />
    </button>
  );
}
