import { SUCCESSION_KINDS, type SuccessionClause, type SuccessionKind } from '../../criteria';
import {
  NO_PLACES,
  deniesKind,
  kindsPassedOn,
  kindsPossible,
  packSuccession,
  placesOf,
  saysKind,
  type FieldEvidence
} from '../evidence';
import type { Kind, Word } from './kind';
import type { Standing, Step, StepKind, Way } from './step';

/** Different kinds of passing on expertise, over all rows of the person (Expertise succession). */
export const expertiseSuccession: Kind<SuccessionClause> = {
  need: ({ need }) => need,
  prepare: (clause) => ({
    clause,
    applies: true,
    topic: 'succession',
    measure: ({ field, fieldPossible }, filled) =>
      filled ? kindsPossible(fieldPossible.joined) : kindsPassedOn(field.joined),
    looksAt: 'person',
    counts: ({ field }) => kindsPassedOn(field) > 0,
    steps: (standing) => stepsTo(clause, standing),
    requirement: { text: 'clauses.expertiseSuccession', values: { need: clause.need } },
    missing: (have) => ({ text: 'missing.expertiseSuccession', values: { have, need: clause.need } }),
    brief: () => ({ text: 'brief.expertiseSuccession' }),
    lack: (have) => ({ text: 'list.lacks.expertiseSuccession', values: { have, need: clause.need } }),
    found: (have) => ({ text: 'pane.person.hasKinds', values: { have, need: clause.need } })
  })
};

/** One step to fill in kinds that are not recorded, and one for each kind that is missing then. */
function stepsTo(clause: SuccessionClause, { tally: { field, fieldPossible } }: Standing): Way {
  const { open, denied } = kindsLeft(field.joined, fieldPossible.joined);
  const lacking = clause.need - kindsPassedOn(field.joined);
  const filled = Math.min(lacking, open.length);
  const step = (kind: StepKind, need: number, among: readonly SuccessionKind[]): Step => ({
    clause,
    kind,
    say: () => ({
      text: `steps.${kind}.expertiseSuccession`,
      values: { need, kinds: among.map((id): Word => ({ word: 'columns', id })) }
    }),
    change: (said) => ({
      add: {
        fieldEvidence: passedOn(
          among.filter((each) => !saysKind(said, each)),
          need
        )
      }
    })
  });
  return {
    steps: [
      ...(filled > 0 ? [step('record', filled, open)] : []),
      ...Array.from({ length: lacking - filled }, () => step('achieve', 1, denied))
    ],
    ways: 1
  };
}

interface KindsLeft {
  /** Nothing is said of them, or it cannot be read. */
  readonly open: readonly SuccessionKind[];
  readonly denied: readonly SuccessionKind[];
}

/** The kinds that a person does not pass on yet. */
function kindsLeft(said: FieldEvidence, possible: FieldEvidence): KindsLeft {
  const left = SUCCESSION_KINDS.filter((each) => !saysKind(said, each));
  const isDenied = (each: SuccessionKind): boolean => deniesKind(said, each) && !saysKind(possible, each);
  return { open: left.filter((each) => !isDenied(each)), denied: left.filter(isDenied) };
}

const passedOn = (kinds: readonly SuccessionKind[], count: number): FieldEvidence =>
  packSuccession(placesOf(SUCCESSION_KINDS, kinds.slice(0, count)), NO_PLACES);
