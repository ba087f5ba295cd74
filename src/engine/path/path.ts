import type { Clause, Level } from '../../criteria';
import { needOf, type Standing, type Step } from '../clauses';
import type { Department } from '../department';
import { NO_NAMESAKES, type PersonRef } from '../evidence';

/** The steps that meet one clause. */
export interface PathPart {
  readonly clause: Clause;
  readonly steps: readonly Step[];
  /** How many other sets are as good for the clause. */
  readonly otherWays: number;
  /** These sets, one after the other: there can be very many. */
  readonly others: () => Iterable<readonly Step[]>;
}

/** The steps that bring a person to a level. */
export interface Path {
  readonly level: Level;
  /** One for each clause that is not met, in the order of the page. */
  readonly parts: readonly PathPart[];
  /**
   * In the order of the page's clauses: as few to achieve as can be, and of those as few as can be. None
   * where the level is reached.
   */
  readonly steps: readonly Step[];
  /** How many other sets are as good: with as few steps to achieve, and as few steps. */
  readonly otherWays: number;
}

/**
 * Finds the fewest steps to a level, for a person who has been judged.
 *
 * What can be done: any blank on a row may be filled in, and a cell that cannot be read put right; a project
 * in progress may end in success with its role, criteria and size as they are. Anything else is new: a
 * project, one more way of passing on expertise, an area practised at a strength, leading others, developing
 * subordinates. A project typed twice is one in all its rows; of rows of one name, a blank is taken to say no
 * more than it must, which decides whether they would be copies. Rows whose specialty field cannot be read
 * are left aside, and so is the AP exam, which is another way to its level.
 *
 * Clauses have no step in common, so each one's fewest steps make the fewest of all.
 * @param level the one to reach; else the person's next one
 * @returns undefined at the field's highest level, and for a level that the field has no page for
 */
export function pathTo(
  department: Department,
  person: PersonRef,
  level: number = department.nextLevelOf(person)
): Path | undefined {
  const rules = department.rulesOf(person);
  const page = rules.pages.find((each) => each.page.level === level);
  if (!page) return undefined;
  const tally = department.tallyOf(person);
  const standing: Standing = {
    tally,
    projects: () => department.projectsOf(person),
    namesakes: () => (rules.tables.countsOnce ? department.namesakesOf(person) : NO_NAMESAKES)
  };
  const parts: PathPart[] = [];
  let ways = 1;
  for (const { clause, measure, steps: stepsOf } of page.clauses) {
    if (!stepsOf || clause.part === 'remarks' || measure(tally, false) >= needOf(clause)) continue;
    const way = stepsOf(standing);
    parts.push({ clause, steps: way.steps, otherWays: way.ways - 1, others: way.others ?? none });
    ways *= way.ways;
  }
  return { level: page.page.level, parts, steps: parts.flatMap(({ steps }) => steps), otherWays: ways - 1 };
}

const none = (): readonly (readonly Step[])[] => [];
