import { EMPLOYEE_FACTS, SUCCESSION_KINDS } from '../../criteria';
import type { ColumnId } from '../../locales';
import type { Header } from './header';

/** Columns without which a sheet of projects cannot be judged. */
export const REQUIRED_COLUMNS: readonly ColumnId[] = ['employeeId', 'specialty', 'role', 'result'];
/** Columns that tell of the employee, which a second sheet may hold. */
export const OF_EMPLOYEES: readonly ColumnId[] = [
  ...EMPLOYEE_FACTS,
  'areas',
  'guidance',
  'succession',
  ...SUCCESSION_KINDS
];
/** Columns that only a sheet of projects has. */
const OF_PROJECTS: readonly ColumnId[] = ['role', 'result', 'complexity', 'serviceScope'];

/** Required columns that the header lacks, and for which nothing stands above it. */
export const missingColumns = ({ columns, labels }: Header): ColumnId[] =>
  REQUIRED_COLUMNS.filter((id) => !columns.has(id) && !labels?.has(id));

/**
 * Whether the header is one of a sheet of projects, though columns may be missing: it has more than a name in
 * common.
 */
export const isProjectSheet = ({ columns }: Header): boolean => columns.has('role') && columns.has('result');

/**
 * Whether the header is one of a sheet of employee data: employee IDs, something of employees, nothing of
 * projects. The program's own list of people is none, though it has columns of their names.
 */
export function isEmployeeSheet({ columns, isPeopleList }: Header): boolean {
  return (
    !isPeopleList &&
    columns.has('employeeId') &&
    OF_EMPLOYEES.some((id) => columns.has(id)) &&
    !OF_PROJECTS.some((id) => columns.has(id))
  );
}

/** Whether a sheet of employee data has no use for the column. */
export const isOfProjects = (id: ColumnId): boolean =>
  !OF_EMPLOYEES.includes(id) && !['employeeId', 'name', 'specialty'].includes(id);
