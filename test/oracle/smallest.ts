/** Makes a department that shows a mistake as small as can be, so that a person can judge it. */
import type { Department, EmployeeCells } from './said';

/** Cells of a row that say something, without those that say whose it is. */
const SAYING: readonly string[] = [
  'name',
  'project',
  'role',
  'result',
  'component',
  'scope',
  'sites',
  'area',
  'networkSites',
  'areas',
  'guidance',
  'leadsOthers',
  'develops',
  'exam'
];

/** The row with one more cell blank, in every way. */
function blanked<Row extends EmployeeCells>(row: Row): Row[] {
  const cells = SAYING.filter((key) => row[key as keyof Row] !== undefined);
  const answers = (['complexity', 'succession'] as const).flatMap((key) => {
    const said = (row as unknown as Record<string, Record<string, unknown> | undefined>)[key] ?? {};
    return Object.keys(said)
      .filter((id) => said[id] !== undefined)
      .map((id) => ({ ...row, [key]: { ...said, [id]: undefined } }));
  });
  return [...cells.map((key) => ({ ...row, [key]: undefined })), ...answers];
}

function* smaller(department: Department): Generator<Department> {
  const { projects, employees } = department;
  const ids = [...new Set([...projects, ...employees].map(({ employee }) => employee))];
  for (const id of ids) {
    const others = projects.filter(({ employee }) => employee !== id);
    if (others.length > 0)
      yield {
        ...department,
        projects: others,
        employees: employees.filter(({ employee }) => employee !== id)
      };
  }
  for (const row of projects)
    if (projects.length > 1) yield { ...department, projects: projects.filter((one) => one !== row) };
  for (const row of employees) yield { ...department, employees: employees.filter((one) => one !== row) };
  for (const row of projects)
    for (const less of blanked(row))
      yield { ...department, projects: projects.map((one) => (one === row ? less : one)) };
  for (const row of employees)
    for (const less of blanked(row))
      yield { ...department, employees: employees.map((one) => (one === row ? less : one)) };
}

/** The department from which no employee, row or cell can be taken without the mistake going away. */
export function smallest(department: Department, isWrong: (one: Department) => boolean): Department {
  for (const less of smaller(department)) if (isWrong(less)) return smallest(less, isWrong);
  return department;
}
