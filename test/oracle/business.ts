/**
 * Business Contribution: the Responsibilities, Complexity and Size of one page, over all rows of a person in
 * its field.
 */
import { atBest } from './atBest';
import { couldBeCopy, isCopy, isCopyOfAny } from './copies';
import { PREFIX, type Page } from './pages';
import { boxesTicked, COMPLEXITY, isLeftOut, meetsSize, projectLevel, type FieldRow } from './projectLevel';
import type { Choices, Field, Level } from './said';
import { verdictOf, type Clause } from './verdicts';

/** The rows of a person in a field, and what each may be counted as. */
export interface Projects {
  readonly all: readonly FieldRow[];
  /** Those that are read as projects, each project once. */
  readonly recorded: readonly FieldRow[];
  /** The same and those left out, with what is not recorded filled at best. */
  readonly possible: readonly FieldRow[];
}

/**
 * @param rows the person's rows in the field
 * @param lost their rows whose field cannot be told: each could be one of this field
 */
export function projectsOf(rows: readonly FieldRow[], lost: readonly FieldRow[], choices: Choices): Projects {
  const once = choices.sameProject === 'once';
  const different = rows.filter((row) => !once || !isCopy(row, rows));
  const lostOnce = lost.filter((row) => !once || !(isCopy(row, lost) || isCopyOfAny(row, rows)));
  return {
    all: rows,
    recorded: different.filter((row) => !isLeftOut(row)),
    possible: [...different, ...lostOnce].flatMap((row) => {
      const others = lost.includes(row) ? [...rows, ...lost] : rows;
      if (!once || !couldBeCopy(row, others)) return [atBest(row, choices)];
      return isLeftOut(row) || lost.includes(row) ? [] : [{ ...row, component: row.component ?? 'any' }];
    })
  };
}

/**
 * Level 3 takes part and implements; from Level 4 on "as a person responsible … achieving project success".
 */
export function fitsByRoleAndResult({ role, result }: FieldRow, level: Level, choices: Choices): boolean {
  if (level >= 4) return role === 'personResponsible' && result === 'success';
  const isDone = result === 'success' || (result === 'completed' && choices.level3Result === 'completed');
  return role !== undefined && isDone;
}

/** "At least one project must meet the complexity and size of Level N". */
export const isOfLevel = (row: FieldRow, level: Level, choices: Choices): boolean =>
  (projectLevel(row, choices) ?? 0) >= level && fitsByRoleAndResult(row, level, choices);

/** "… and others can be of the Level N−1 or above". */
function isCounted(row: FieldRow, level: Level, choices: Choices): boolean {
  if (isOfLevel(row, level, choices)) return true;
  if (level === 3 || (projectLevel(row, choices) ?? 0) < level - 1 || row.result !== 'success') return false;
  return (
    row.role === 'personResponsible' || (row.role !== undefined && choices.othersResponsible === 'anyRole')
  );
}

/**
 * Hardware and Software, Levels 4 and 5: "handles one (main) area of IT main components" (reading
 * `itComponent`).
 */
const asksForComponent = (row: FieldRow, level: Level, choices: Choices): boolean =>
  choices.itComponent === 'required' && row.field !== 'facilityManagement' && level > 3;

function countProjects(rows: readonly FieldRow[], { level, projects: need }: Page, choices: Choices) {
  const ofLevel = rows.filter((row) => isOfLevel(row, level, choices)).length;
  const counted = rows.filter((row) => isCounted(row, level, choices));
  const isNamed = (row: FieldRow): boolean =>
    row.component !== undefined || !asksForComponent(row, level, choices);
  const unnamed = counted.some(isNamed) ? 0 : 1;
  return { ofLevel, counted, have: need - Math.max(0, 1 - ofLevel, need - counted.length, unnamed) };
}

function responsibilities(projects: Projects, page: Page, choices: Choices): Omit<Clause, 'clause' | 'part'> {
  const { level, projects: need } = page;
  const { ofLevel, counted, have } = countProjects(projects.recorded, page, choices);
  const couldBe = countProjects(projects.possible, page, choices).have === need;
  return {
    level,
    need,
    have,
    atLevel: { need: 1, have: Math.min(1, ofLevel) },
    rows: counted.map(({ row }) => row),
    verdict: verdictOf(have === need, projects.all.length === 0 || couldBe)
  };
}

/** Complexity and Size look at the rows that fit the page by role and result. */
function measured(
  projects: Projects,
  { level }: Page,
  choices: Choices,
  need: number,
  measure: (row: FieldRow) => number
): Omit<Clause, 'clause' | 'part'> {
  const fitting = projects.recorded.filter((row) => fitsByRoleAndResult(row, level, choices));
  const isEnough = (row: FieldRow): boolean => measure(row) >= need;
  const possible = projects.possible.filter((row) => fitsByRoleAndResult(row, level, choices));
  return {
    level,
    need,
    have: Math.max(0, ...fitting.map(measure)),
    rows: fitting.filter(isEnough).map(({ row }) => row),
    verdict: verdictOf(fitting.some(isEnough), projects.all.length === 0 || possible.some(isEnough))
  };
}

export function businessClauses(
  projects: Projects,
  field: Field,
  page: Page,
  leadsOthers: Pick<Clause, 'need' | 'have' | 'verdict'>,
  choices: Choices
): Clause[] {
  const { level } = page;
  const id = `${PREFIX[field]}.${level}`;
  const clauses: Omit<Clause, 'part'>[] = [
    { clause: `${id}.responsibilities`, ...responsibilities(projects, page, choices) },
    ...(page.leadsOthers ? [{ clause: `${id}.responsibilities.leadsOthers`, level, ...leadsOthers }] : []),
    { clause: `${id}.complexity`, ...measured(projects, page, choices, COMPLEXITY, boxesTicked) },
    {
      clause: `${id}.size`,
      ...measured(projects, page, choices, 1, (row) => (meetsSize(row, level, choices) ? 1 : 0))
    }
  ];
  return clauses.map((clause) => ({ ...clause, part: 'business' }));
}
