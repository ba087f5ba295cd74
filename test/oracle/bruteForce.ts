/**
 * Everything that a person can do to come nearer to a level, and by trying every set of it the fewest that
 * reach it. Judged by the second judge alone: it shares nothing with the program.
 */
import { atBest } from './atBest';
import { couldBeCopy, isCopy, namesakes } from './copies';
import { emptyEmployee, emptyProject, type EmployeeDraft, type ProjectDraft } from './departmentAtRandom';
import { areasFrom, BOXES, PAGES, PREFIX } from './pages';
import { together } from './professional';
import { inField, type FieldRow } from './projectLevel';
import {
  KINDS,
  read,
  type Choices,
  type Department,
  type EmployeeCells,
  type Field,
  type Level,
  type ProjectRow
} from './said';
import { judge } from './secondJudge';
import type { JudgedPerson } from './verdicts';

/** One thing to do: whether it is new, how often it can be done, and how the department is then. */
interface Doing {
  readonly isNew: boolean;
  readonly times: number;
  readonly done: (department: Department, times: number) => Department;
}

/** The fewest steps: those that are new, all of them, and how many sets are as good. */
export interface Fewest {
  readonly achieve: number;
  readonly steps: number;
  readonly ways: number;
}

const withRow = (department: Department, row: EmployeeDraft): Department => ({
  ...department,
  employees: [...department.employees, row]
});

const SIZE = ['scope', 'sites', 'area', 'networkSites'] as const;

/** What can be filled in on a row, each on its own, and how; a project in progress can succeed. */
function fillings(row: FieldRow, choices: Choices): Partial<ProjectDraft>[] {
  const best = atBest(row, choices);
  const blanks = BOXES[row.field].filter((box) => read(row.complexity[box]) === undefined);
  const ticked = Object.fromEntries(blanks.map((box) => [box, true]));
  const size = Object.fromEntries(SIZE.map((cell) => [cell, best[cell]]));
  return [
    ...(read(row.role) === undefined ? [{ role: best.role }] : []),
    ...(row.result === 'inProgress' ? [{ result: 'success' as const }] : []),
    ...(read(row.result) === undefined ? [{ result: best.result }] : []),
    ...(blanks.length > 0 ? [{ complexity: { ...row.complexity, ...ticked } }] : []),
    ...(SIZE.some((cell) => best[cell] !== row[cell]) ? [size] : [])
  ];
}

function doingsOfRows(rows: readonly FieldRow[], level: Level, choices: Choices): Doing[] {
  const once = choices.sameProject === 'once';
  const asksForComponent = choices.itComponent === 'required' && level > 3;
  return rows
    .filter((row) => !once || !isCopy(row, rows))
    .flatMap((row) => {
      const same = [row, ...rows.filter((other) => once && isCopy(other, [row, other]))].map(
        (one) => one.row
      );
      const component = asksForComponent && row.component === undefined ? [{ component: 'Storage' }] : [];
      const cells = once && couldBeCopy(row, rows) ? [] : fillings(row, choices);
      return [...cells, ...component].map((cell) => ({
        isNew: false,
        times: 1,
        done: (department: Department) => ({
          ...department,
          projects: department.projects.map((one) => (same.includes(one.row) ? { ...one, ...cell } : one))
        })
      }));
    });
}

/** A new project that is large enough for anything, or as large as one of the level has to be. */
function newProject(employee: string, field: Field, row: number): ProjectRow {
  return {
    ...emptyProject(employee, undefined, field),
    row,
    role: 'personResponsible',
    result: 'success',
    component: 'Storage',
    complexity: Object.fromEntries(BOXES[field].slice(0, 2).map((box) => [box, true])),
    ...(field === 'facilityManagement' ? { sites: 5 } : { scope: 'wideAreaUsers' })
  };
}

function doingsOfSuccession(rows: readonly EmployeeCells[], employee: string, field: Field): Doing[] {
  const said = KINDS.map((kind) => [kind, together(rows.map(({ succession }) => succession[kind]))] as const);
  const denied = said.flatMap(([kind, answer]) => (answer === false ? [kind] : []));
  const open = said.flatMap(([kind, answer]) => (read(answer) === undefined ? [kind] : []));
  const yes = (kinds: readonly string[]) => (department: Department) =>
    withRow(department, {
      ...emptyEmployee(employee, undefined, field),
      succession: Object.fromEntries(kinds.map((kind) => [kind, true]))
    });
  return [
    ...(open.length > 0 ? [{ isNew: false, times: 1, done: yes(open) }] : []),
    {
      isNew: true,
      times: denied.length,
      done: (department, times) => yes(denied.slice(0, times))(department)
    }
  ];
}

/** Whether the row's complexity or size is open, so that it depends on the answer whose copy it will be. */
const isOpen = (row: FieldRow, choices: Choices): boolean =>
  fillings(row, choices).some((cells) => 'complexity' in cells || 'scope' in cells);

/**
 * All that can be done about what is missing at a level; undefined where a row's field cannot be told, and
 * where rows of one name say so little that they may or may not turn out to be copies.
 */
export function doingsFor(
  department: Department,
  person: JudgedPerson,
  level: Level,
  choices: Choices
): Doing[] | undefined {
  const { employeeId: employee, specialty: field } = person;
  const isTheirs = (row: EmployeeCells): boolean => row.employee === employee;
  const projects = department.projects.filter(isTheirs);
  const employees = department.employees.filter(isTheirs);
  if ([...projects, ...employees].some((row) => read(row.field) === undefined)) return undefined;
  const rows = projects.filter((row) => row.field === field).map((row) => inField(row, field));
  const isUnclear = (row: FieldRow): boolean => namesakes(row, rows).length > 0 && isOpen(row, choices);
  if (choices.sameProject === 'once' && rows.some(isUnclear)) return undefined;
  const saying = [...projects, ...employees].filter((row) => row.field === field);
  const page = PAGES[field].find((each) => each.level === level)!;
  const missing = (kind: string) =>
    person.clauses.find(
      ({ clause, verdict }) => clause === `${PREFIX[field]}.${level}.${kind}` && verdict !== 'met'
    );
  const quality = (kind: string, cells: Partial<EmployeeDraft>): Doing[] => {
    const clause = missing(kind);
    if (!clause) return [];
    const row = { ...emptyEmployee(employee, undefined, field), ...cells };
    return [{ isNew: clause.verdict === 'unmet', times: 1, done: (before) => withRow(before, row) }];
  };
  const last = Math.max(...department.projects.map(({ row }) => row));
  return [
    ...(missing('responsibilities') ? doingsOfRows(rows, level, choices) : []),
    ...(missing('responsibilities')
      ? [
          {
            isNew: true,
            times: page.projects,
            done: (before: Department, times: number) => ({
              ...before,
              projects: [
                ...before.projects,
                ...Array.from({ length: times }, (_, i) => newProject(employee, field, last + 1 + i))
              ]
            })
          }
        ]
      : []),
    ...quality('responsibilities.leadsOthers', { leadsOthers: true }),
    ...quality('developmentOfSubordinates', { develops: true }),
    ...quality('specialty', {
      areas: { named: areasFrom(field, level).slice(0, 1), unreadable: false },
      guidance: page.strength
    }),
    ...(missing('expertiseSuccession') ? doingsOfSuccession(saying, employee, field) : [])
  ];
}

/** A set of doings, as how often each is done. */
type Times = readonly number[];

function everySet(doings: readonly Doing[]): Times[] {
  return doings.reduce<Times[]>(
    (sets, { times }) =>
      sets.flatMap((set) => Array.from({ length: times + 1 }, (_, count) => [...set, count])),
    [[]]
  );
}

export const numberOfSets = (doings: readonly Doing[]): number =>
  doings.reduce((product, { times }) => product * (times + 1), 1);

/** Tries every set of what can be done, the best first, and counts those that are as good as the first. */
export function fewestByTrying(
  department: Department,
  { employeeId, specialty }: JudgedPerson,
  level: Level,
  doings: readonly Doing[],
  choices: Choices
): Fewest {
  const sets = everySet(doings).map((set) => ({
    set,
    achieve: doings.reduce((sum, { isNew }, i) => sum + (isNew ? set[i]! : 0), 0),
    steps: set.reduce((sum, count) => sum + count, 0)
  }));
  sets.sort((a, b) => a.achieve - b.achieve || a.steps - b.steps);
  const reaches = (set: Times): boolean => {
    const after = doings.reduce(
      (before, { done }, i) => (set[i] === 0 ? before : done(before, set[i]!)),
      department
    );
    const judged = judge(after, choices).find(
      (one) => one.employeeId === employeeId && one.specialty === specialty
    )!;
    const byKpi = judged.clauses.filter((one) => one.level === level && one.part !== 'remarks');
    return byKpi.every(({ verdict }) => verdict === 'met');
  };
  const first = sets.find(({ set }) => reaches(set));
  if (!first) throw new Error('Nothing reaches the level.');
  const { achieve, steps } = first;
  const asGood = sets.filter((each) => each.achieve === achieve && each.steps === steps);
  return { achieve, steps, ways: asGood.filter(({ set }) => reaches(set)).length };
}
