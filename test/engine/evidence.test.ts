import fc from 'fast-check';
import { departments, readings } from '../oracle/arbitraries';
import { emptyEmployee } from '../oracle/departmentAtRandom';
import { areasFrom } from '../oracle/pages';
import {
  CRITERIA,
  GUIDANCE,
  KINDS,
  read,
  SCOPES,
  type Choices,
  type Department,
  type EmployeeRow,
  type Field,
  type ProjectRow,
  type Said
} from '../oracle/said';
import { runs } from '../propertyRuns';
import { departmentOf } from './departmentOf';

/** A number that picks from lists of any length. */
type Pick = <T>(items: readonly T[]) => T;
type Change = (department: Department, pick: Pick) => Department;

const changeRow =
  (change: (row: ProjectRow, pick: Pick) => Partial<ProjectRow>): Change =>
  (department, pick) => {
    const changed = pick(department.projects);
    return {
      ...department,
      projects: department.projects.map((row) => (row === changed ? { ...row, ...change(row, pick) } : row))
    };
  };

/** One more row of the employee sheet, of somebody in a field of theirs. */
const tellMore =
  (more: (field: Field, pick: Pick) => Partial<EmployeeRow>): Change =>
  (department, pick) => {
    const { employee, field: cell } = pick([...department.projects, ...department.employees]);
    const field = read(cell);
    if (employee === undefined || field === undefined) return department;
    const row = { ...emptyEmployee(employee, undefined, field), ...more(field, pick) };
    return { ...department, employees: [...department.employees, row] };
  };

/**
 * The next of a list that ends with the best; a cell that is blank or cannot be read stands before the first.
 */
const better = <T>(list: readonly T[], cell: Said<T>): T => {
  const value = read(cell);
  return list[Math.min(value === undefined ? 0 : list.indexOf(value) + 1, list.length - 1)]!;
};

const RESULTS_UPWARDS = ['inProgress', 'failed', 'completed', 'success'] as const;
const SERVICE_SCOPES_UPWARDS = SCOPES.filter((scope) => scope !== 'partOfFacility');
const MORE = [0.5, 1, 2, 3, 10, 90, 100, 200, 3000] as const;

function larger(row: ProjectRow, pick: Pick): Partial<ProjectRow> {
  if (row.field !== 'facilityManagement') {
    return { scope: better(SERVICE_SCOPES_UPWARDS, row.scope === 'partOfFacility' ? undefined : row.scope) };
  }
  // That what was run is a part makes it smaller than the figures say, and is no evidence.
  const measure = pick(['sites', 'area', 'networkSites'] as const);
  const more = (read(row[measure]) ?? 0) + pick(MORE);
  return { [measure]: measure === 'area' ? more : Math.ceil(more) };
}

const EVIDENCE: Readonly<Record<string, Change>> = {
  'another project': (department, pick) => {
    const [person, other] = [pick(department.projects), pick(department.projects)];
    const { employee, field } = person;
    const blank = emptyEmployee('', undefined, undefined);
    return { ...department, projects: [...department.projects, { ...other, ...blank, employee, field }] };
  },
  'one more criterion': changeRow((row, pick) => ({
    complexity: { ...row.complexity, [pick(CRITERIA)]: true }
  })),
  'a larger size': changeRow(larger),
  'a better role': changeRow(({ role }) => ({ role: better(['member', 'personResponsible'], role) })),
  'a better result': changeRow(({ result }) => ({ result: better(RESULTS_UPWARDS, result) })),
  'one more kind of succession': tellMore((_field, pick) => ({ succession: { [pick(KINDS)]: true } })),
  'one more area': tellMore((field, pick) => ({
    areas: { named: [pick(areasFrom(field, 3))], unreadable: false },
    guidance: pick(GUIDANCE)
  })),
  'a wider guidance scope': changeRow(({ guidance }) => ({ guidance: better(GUIDANCE, guidance) })),
  'leading others': changeRow(() => ({ leadsOthers: true })),
  'developing subordinates': changeRow(() => ({ develops: true })),
  'the AP exam': changeRow(() => ({ exam: true }))
};

// As printed, two sites rank below one and ten network sites below nine: under those readings more is not
// better.
const readingsWhereMoreIsMore = readings().map((chosen): Choices => ({
  ...chosen,
  fmSmallSites: 'upTo2',
  fmLevel5SmallNetwork: '100'
}));
/** Without names no change makes a row the copy of another, which is no evidence. */
const nameless = departments(3).map((drawn): Department => ({
  ...drawn,
  projects: drawn.projects.map((row) => ({ ...row, project: undefined }))
}));

const LEVELS = ['level', 'businessLevel', 'professionalLevel'] as const;

describe('adding evidence never lowers a level', () => {
  test.each(Object.entries(EVIDENCE))('%s', (_name, add) => {
    fc.assert(
      fc.property(
        nameless,
        readingsWhereMoreIsMore,
        fc.infiniteStream(fc.nat()),
        (model, chosen, numbers) => {
          const pick: Pick = (items) => items[(numbers.next().value as number) % items.length]!;
          const before = departmentOf(model, chosen);
          const after = departmentOf(add(model, pick), chosen);
          for (const slot of before.people()) {
            const [was, is] = [before.explain(slot), after.explain(slot)];
            expect([
              ...LEVELS.filter((level) => (is[level] ?? 0) < (was[level] ?? 0)),
              ...was.clauses
                .filter(({ have }, i) => is.clauses[i]!.have < have)
                .map(({ clause }) => clause.id)
            ]).toEqual([]);
          }
        }
      ),
      runs(50)
    );
  });
});
