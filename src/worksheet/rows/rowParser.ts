import { LEFT_OUT, NOBODYS_ROW, NO_FIELD, SAYS_NOTHING, type RowEvidence } from '../../engine';
import { foldName, isBlank, isErrorValue, plainText, type Cell } from '../cells/cell';
import type { EmployeeIndex } from './employeeIndex';
import { problemOf } from './projectCells';
import type { SheetColumns } from './sheetColumns';

/** Turns rows of cells into evidence, and reports what cannot be read. Rows are worksheet rows, counted from 0. */
export class RowParser {
  /** The evidence of the project row parsed last: one object for all rows. */
  private readonly evidence: { -readonly [Key in keyof RowEvidence]: RowEvidence[Key] } = { ...NOBODYS_ROW };

  /** @param projects the columns of the sheet of projects, whose rows give people their names */
  constructor(
    private readonly index: EmployeeIndex,
    private readonly projects: SheetColumns
  ) {}

  /** A row of the sheet of projects. What it returns holds until the next call. */
  projectRow(cells: readonly Cell[], row: number, columns: SheetColumns): RowEvidence {
    const { id, specialty, yesNo, projects, employees } = columns;
    const employee = this.index.numberOf(cells[id.index]);
    if (employee < 0) return nobodysRow(cells, row, columns);
    this.checkName(columns, employee, cells, row);
    yesNo.read(cells);
    const { evidence } = this;
    evidence.employee = employee;
    evidence.employeeEvidence = employees.readEmployee(cells, row);
    const code = specialty.cache.get(cells[specialty.index]);
    if (code > 0) {
      evidence.field = code - 1;
      evidence.project = projects.read(cells, row, evidence.field);
      evidence.fieldEvidence = employees.readField(cells, row, evidence.field);
    } else {
      evidence.field = NO_FIELD;
      evidence.project = LEFT_OUT;
      evidence.fieldEvidence = SAYS_NOTHING;
      reportSpecialty(code, cells, row, columns);
    }
    return evidence;
  }

  /**
   * A row of the sheet of employee data; undefined for one of nobody who has projects.
   * @param fieldsOf the fields in which an employee has projects: the only one is meant where the row names none
   */
  employeeRow(
    cells: readonly Cell[],
    row: number,
    columns: SheetColumns,
    fieldsOf: (employee: number) => readonly number[]
  ): RowEvidence | undefined {
    const { id, specialty, yesNo, employees, report } = columns;
    const employee = this.index.find(cells[id.index]);
    if (employee < 0) return undefined;
    this.checkName(columns, employee, cells, row);
    const code = specialty.index < 0 ? 0 : specialty.cache.get(cells[specialty.index]);
    if (code < 0) {
      report({
        row,
        column: specialty.index,
        code: problemOf(code),
        severity: 'error',
        about: 'specialty',
        cellOnly: true,
        found: plainText(cells[specialty.index])
      });
    }
    const fields = fieldsOf(employee);
    const [only = NO_FIELD, another] = fields;
    const field = code > 0 ? code - 1 : code === 0 && another === undefined ? only : NO_FIELD;
    if (code === 0 && fields.length > 1 && employees.saysOfField(cells)) {
      report({
        row,
        column: specialty.index < 0 ? id.index : specialty.index,
        code: 'specialtyNeeded',
        severity: 'error',
        about: 'specialty',
        cellOnly: true
      });
    }
    yesNo.read(cells);
    return {
      employee,
      field,
      project: LEFT_OUT,
      fieldEvidence: field === NO_FIELD ? SAYS_NOTHING : employees.readField(cells, row, field),
      employeeEvidence: employees.readEmployee(cells, row)
    };
  }

  /** Whether the row is nobody's, or of an employee who is in the index already. */
  isKnown(cells: readonly Cell[]): boolean {
    const cell = cells[this.projects.id.index];
    return isBlank(cell) || isErrorValue(cell) || this.index.find(cell) >= 0;
  }

  /** Keeps the employee's first name, and reports another one under the same ID. */
  private checkName(
    { name, sheet, report }: SheetColumns,
    employee: number,
    cells: readonly Cell[],
    row: number
  ): void {
    if (name.index < 0) return;
    const cell = cells[name.index];
    const known = this.index.nameOf(employee);
    if (cell === known || isBlank(cell) || isErrorValue(cell)) return;
    const isProjectSheet = sheet.header === this.projects.sheet.header;
    if (known === '' || (isProjectSheet && this.index.nameRowOf(employee) === row)) {
      this.index.setName(employee, String(cell).trim(), isProjectSheet ? row : -1);
    } else if (foldName(String(cell)) !== foldName(known)) {
      report({
        row,
        column: name.index,
        code: 'nameContradiction',
        severity: 'warning',
        about: 'name',
        found: plainText(cell),
        other: known
      });
    }
  }
}

function nobodysRow(cells: readonly Cell[], row: number, { id, all, report }: SheetColumns): RowEvidence {
  if (all.every(({ index }) => isBlank(cells[index]))) return NOBODYS_ROW;
  const problem = { row, column: id.index, severity: 'error', about: 'employeeId' } as const;
  const idCell = cells[id.index];
  report(
    isBlank(idCell)
      ? { ...problem, code: 'missingEmployee' }
      : { ...problem, code: 'errorCell', found: String(idCell) }
  );
  return NOBODYS_ROW;
}

function reportSpecialty(
  code: number,
  cells: readonly Cell[],
  row: number,
  { specialty, report }: SheetColumns
): void {
  const { index } = specialty;
  report({
    row,
    column: index,
    severity: 'error',
    about: 'specialty',
    ...(code === 0 ? { code: 'missingSpecialty' } : { code: problemOf(code), found: plainText(cells[index]) })
  });
}
