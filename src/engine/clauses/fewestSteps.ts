import { resultOf } from '../evidence';
import type { Option } from './rowOptions';

/** What is missing of the projects that a clause asks for. */
export interface Lacking {
  /** How many projects. */
  readonly projects: number;
  /** The one of the level itself. */
  readonly first: boolean;
  /** One with its IT component recorded. */
  readonly component: boolean;
}

/** What to do about rows, and what is missing still: it takes new projects. */
export interface Chosen {
  /** In the order of their rows. */
  readonly options: readonly Option[];
  readonly lacking: Lacking;
}

/** The choice that is shown, and those that are as good. */
export interface BestChoice extends Chosen {
  /** How many choices take as few new projects and as few steps, this one among them. */
  readonly ways: number;
  /** The others, one after the other: there can be very many. */
  readonly others: () => Iterable<Chosen>;
}

/** A choice so far: the last option in it, the choice before that, and choices that are as good. */
interface Choice {
  readonly lacking: Lacking;
  /** Of what its rows say, all that a row still to come could say as well. */
  readonly said: readonly string[];
  readonly cost: number;
  readonly ways: number;
  readonly last?: { readonly option: Option; readonly before: Choice };
  readonly or?: { readonly choice: Choice; readonly next: Choice['or'] };
}

/*
 * Costs are compared as numbers: first new projects, then steps of any kind. Of choices that are as good, one
 * that fills in blanks is shown before one that finishes a project: it asks for data and not for work.
 */
const STEP = 1e3;
const NEW_PROJECT = 1e6;

/** The new projects that it takes: one can be of the level itself, and have its component recorded. */
export const newProjects = ({ projects, first, component }: Lacking): number =>
  Math.max(projects, Number(first), Number(component));

/**
 * Chooses what to do about rows, at most one option of each, so that as few new projects as can be are
 * needed, and then as few steps: row by row, by the cheapest choice for all that may still be missing.
 * @param rows the options of each row
 */
export function fewestSteps(rows: readonly (readonly Option[])[], lacking: Lacking): BestChoice {
  const lastSaying = new Map<string, number>();
  rows.forEach((options, place) => {
    for (const { says } of options) for (const text of says) lastSaying.set(text, place);
  });
  const none: Choice = { lacking, said: NOTHING, cost: 0, ways: 1 };
  let choices: Choices = new Map([[keyOf(none), none]]);
  rows.forEach((options, place) => {
    if (options.length === 0) return;
    const stillSaid = (before: readonly string[], says: readonly string[]): readonly string[] =>
      before.length + says.length === 0
        ? NOTHING
        : [...before, ...says].filter((text) => (lastSaying.get(text) ?? 0) > place).sort();
    const next: Choices = new Map();
    for (const choice of choices.values())
      add(next, choice.said.length === 0 ? choice : { ...choice, said: stillSaid(choice.said, NOTHING) });
    for (const before of choices.values())
      for (const option of options) {
        const left = without(before.lacking, option);
        if (left === undefined || option.says.some((text) => before.said.includes(text))) continue;
        const said = stillSaid(before.said, option.says);
        const cost = before.cost + costOf(option);
        add(next, { lacking: left, said, cost, ways: before.ways, last: { option, before } });
      }
    choices = next;
  });
  return chosenOf(best([...choices.values()]));
}

const NOTHING: readonly string[] = [];

/** The best choices, each for what may still be missing and what its rows say. */
type Choices = Map<number | string, Choice>;

function keyOf({ lacking: { projects, first, component }, said }: Choice): number | string {
  const missing = projects * 4 + Number(first) * 2 + Number(component);
  return said.length === 0 ? missing : [missing, ...said].join('|');
}

/** What is missing after an option; undefined where it changes nothing. */
function without({ projects, first, component }: Lacking, option: Option): Lacking | undefined {
  const left = {
    projects: option.isMore ? Math.max(0, projects - 1) : projects,
    first: first && !option.asFirst,
    component: component && !option.hasComponent
  };
  const isSame = left.projects === projects && left.first === first && left.component === component;
  return isSame ? undefined : left;
}

const costOf = ({ row, cells }: Option): number =>
  cells.length * STEP + Number(cells.includes('result') && resultOf(row.project) === 'inProgress');

/** The cheaper of two choices; of two that are as good, the one that is shown first, for both. */
function cheaper(a: Choice, b: Choice): Choice {
  const [first, other] = a.cost <= b.cost ? [a, b] : [b, a];
  const isAsGood = Math.floor(first.cost / STEP) === Math.floor(other.cost / STEP);
  if (!isAsGood) return first;
  return { ...first, ways: first.ways + other.ways, or: { choice: other, next: first.or } };
}

function add(choices: Choices, choice: Choice): void {
  const key = keyOf(choice);
  const known = choices.get(key);
  choices.set(key, known ? cheaper(known, choice) : choice);
}

/** The best choice, with the new projects that it takes. */
const best = (choices: readonly Choice[]): Choice =>
  choices
    .map((choice) => ({ ...choice, cost: choice.cost + newProjects(choice.lacking) * (NEW_PROJECT + STEP) }))
    .reduce(cheaper);

function chosenOf(choice: Choice): BestChoice {
  const [best] = choicesIn(choice);
  return {
    options: best?.options ?? [],
    lacking: choice.lacking,
    ways: choice.ways,
    others: function* others() {
      const all = choicesIn(choice);
      all.next();
      yield* all;
    }
  };
}

/** A choice and all that are as good, itself first. */
function* choicesIn(choice: Choice): Generator<Chosen, undefined> {
  const { last, lacking } = choice;
  if (!last) yield { options: [], lacking };
  else
    for (const { options } of choicesIn(last.before))
      yield { options: [...options, last.option].sort((a, b) => a.row.row - b.row.row), lacking };
  for (let { or } = choice; or; or = or.next) yield* choicesIn(or.choice);
  return undefined;
}
