import type { Readings } from '../../criteria';
import { Department, LEFT_OUT, NOBODYS_ROW, NO_FIELD, SAYS_NOTHING, type RowEvidence } from '../../engine';
import type { ColumnId } from '../../locales';
import { YesNoColumns } from './yesNoColumns';
import { foldName, isBlank, isErrorValue, plainText, type Cell } from '../cells/cell';
import { columnOf, placeOf, type NamedColumn, type ReadColumn } from '../cells/columnReader';
import { EmployeeCells } from './employeeCells';
import type { Header } from '../header/header';
import type { Problem } from './problems';
import { CODE_OF, ProjectCells, readWord } from './projectCells';
import { Roster } from './employeeIndex';
import { FIELD_WORDS } from '../cells/vocabulary';

/** A sheet that is read: its name, and where its columns stand. */
export interface SheetHeader {
  readonly name: string;
  readonly header: Header;
}

/** Reads the rows of one sheet with one header. */
class SheetReader {
  readonly yesNo: YesNoColumns;
  readonly projects: ProjectCells;
  readonly employees: EmployeeCells;
  readonly id: NamedColumn;
  readonly name: NamedColumn;
  readonly specialty: ReadColumn<number>;
  readonly columns: readonly { readonly id: ColumnId; readonly index: number }[];

  constructor(
    readonly sheet: SheetHeader,
    readonly report: (problem: Omit<Problem, 'sheet'>) => void
  ) {
    const { header } = sheet;
    this.yesNo = new YesNoColumns(header);
    this.projects = new ProjectCells(header, this.yesNo, report);
    this.employees = new EmployeeCells(header, this.yesNo, report);
    this.id = placeOf(header, 'employeeId');
    this.name = placeOf(header, 'name');
    this.specialty = columnOf(header, 'specialty', (cell) => readWord(cell, FIELD_WORDS));
    this.columns = [...header.columns].map(([column, { index }]) => ({ id: column, index }));
  }
}

const QUIET_READERS = new WeakMap<Header, SheetReader>();

/** Reads rows without keeping their problems. Who asks about the same header again finds its words known already. */
function quietReader(sheet: SheetHeader): SheetReader {
  const reader = QUIET_READERS.get(sheet.header) ?? new SheetReader(sheet, () => undefined);
  QUIET_READERS.set(sheet.header, reader);
  return reader;
}

/**
 * A sheet of project rows, and if there is one a sheet of employee data, read row by row and judged. Rows may come in
 * blocks; no cell is kept, only its evidence, so that a full worksheet fits in a few megabytes.
 */
export class Evaluation {
  readonly department: Department;
  readonly roster = new Roster();
  private readonly headerProblems: Problem[];
  private readonly problemsOfRow = new Map<number, Problem[]>();
  private readonly employeeProblems: Problem[] = [];
  private readonly projects: SheetReader;
  private employeeSheet: SheetReader | undefined;
  /** The evidence of the row read last, one object for all rows. */
  private readonly evidence: { -readonly [Key in keyof RowEvidence]: RowEvidence[Key] } = { ...NOBODYS_ROW };
  /** Worksheet rows of the employee data, in the order in which they were added. */
  private readonly employeeRows: number[] = [];

  /** @param keepsProblems false where nobody asks for the problems of the rows */
  constructor(
    readonly sheet: SheetHeader,
    readings: Readings,
    private readonly keepsProblems = true
  ) {
    this.department = new Department(readings);
    this.headerProblems = [...sheet.header.problems];
    this.projects = this.reader(sheet, (problem) => this.keep({ ...problem, sheet: 0 }));
  }

  /** The sheet of employee data, once it was begun. */
  get employeeSheetHeader(): SheetHeader | undefined {
    return this.employeeSheet?.sheet;
  }

  /** Problems found while reading, those of the header first. */
  get readingProblems(): Problem[] {
    return [...this.headerProblems, ...[...this.problemsOfRow.values()].flat(), ...this.employeeProblems];
  }

  /** Rows that hold data: those of employees, and those that cannot be told whose they are. */
  get dataRows(): number {
    const nobodys = [...this.problemsOfRow.values()]
      .flat()
      .filter(({ about }) => about === 'employeeId').length;
    return this.department.rowsOfEmployees + nobodys;
  }

  /** Worksheet row, counted from 0, of a row of the department. */
  rowOf(index: number): number {
    return this.sheet.header.firstDataRow + index;
  }

  /** Worksheet row of the sheet of employee data. */
  employeeRowOf(index: number): number {
    return this.employeeRows[index - this.department.projectRowCount]!;
  }

  /** Adds problems of the header that show only once the whole sheet is known. */
  addHeaderProblems(problems: readonly Problem[]): void {
    this.headerProblems.push(...problems);
  }

  /** Adds the worksheet row `row` (counted from 0). Rows come in ascending order; those left out are blank. */
  addRow(cells: readonly Cell[], row: number): void {
    while (this.rowOf(this.department.rowCount) < row) this.department.add(NOBODYS_ROW);
    this.department.add(this.read(cells, row, this.projects));
  }

  /**
   * Replaces a row that was added before, and judges again whom it concerns.
   * @returns false, with nothing changed, where the sheets must be read anew: beside a sheet of employee data, a row that
   * goes to another employee or field changes whom and what that sheet's rows are about
   */
  updateRow(cells: readonly Cell[], row: number): boolean {
    const index = row - this.sheet.header.firstDataRow;
    if (
      this.employeeSheet &&
      (!this.isKnown(cells) || !this.department.isAt(index, this.read(cells, row, quietReader(this.sheet))))
    ) {
      return false;
    }
    this.problemsOfRow.delete(row);
    this.department.update(index, this.read(cells, row, this.projects));
    return true;
  }

  /**
   * Begins the sheet of employee data, after the last project row. Rows of employees without projects tell nothing.
   */
  beginEmployees(sheet: SheetHeader): void {
    this.department.endOfProjects();
    this.employeeSheet = this.reader(sheet, (problem) =>
      this.employeeProblems.push({ ...problem, sheet: 1 })
    );
    this.employeeProblems.push(...sheet.header.problems.map((problem) => ({ ...problem, sheet: 1 })));
  }

  addEmployeeRow(cells: readonly Cell[], row: number): void {
    const evidence = this.readEmployee(cells, row, this.employeeSheet!);
    if (!evidence) return;
    this.employeeRows.push(row);
    this.department.add(evidence);
  }

  /** Judges the employees numbered from `first` up to `end`, or everyone, once all rows are in. */
  judge(first = 0, end = Infinity): void {
    if (first === 0) this.department.trim();
    this.department.judgeSome(first, end);
  }

  /** Whether a worksheet row, read again, still says what was entered for it. */
  isUnchanged(cells: readonly Cell[], row: number): boolean {
    return (
      this.isKnown(cells) &&
      this.department.says(
        row - this.sheet.header.firstDataRow,
        this.read(cells, row, quietReader(this.sheet))
      )
    );
  }

  /** Whether a row of the sheet of employee data, read again, still says what was entered for it, or still nothing. */
  isEmployeeRowUnchanged(cells: readonly Cell[], row: number): boolean {
    const evidence = this.readEmployee(cells, row, quietReader(this.employeeSheet!.sheet));
    const index = this.indexOfEmployeeRow(row);
    return evidence === undefined || index === undefined
      ? evidence === index
      : this.department.says(index, evidence);
  }

  /** The row of the department that a row of the sheet of employee data was entered as; undefined where it told nothing. */
  indexOfEmployeeRow(row: number): number | undefined {
    let [low, high] = [0, this.employeeRows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.employeeRows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return this.employeeRows[low] === row ? this.department.projectRowCount + low : undefined;
  }

  private reader(sheet: SheetHeader, report: SheetReader['report']): SheetReader {
    return this.keepsProblems ? new SheetReader(sheet, report) : quietReader(sheet);
  }

  /** Whether the row is nobody's, or of an employee who is there already. */
  private isKnown(cells: readonly Cell[]): boolean {
    const cell = cells[this.projects.id.index];
    return isBlank(cell) || isErrorValue(cell) || this.roster.find(cell) >= 0;
  }

  private read(cells: readonly Cell[], row: number, reader: SheetReader): RowEvidence {
    const { id, specialty, yesNo, projects, employees } = reader;
    const employee = this.roster.numberOf(cells[id.index]);
    if (employee < 0) return readNobodys(cells, row, reader);
    this.checkName(reader, employee, cells, row);
    yesNo.read(cells);
    const { evidence } = this;
    evidence.employee = employee;
    evidence.employeeEvidence = employees.readEmployee(cells, row);
    const code = specialty.memo.get(cells[specialty.index]);
    if (code > 0) {
      evidence.field = code - 1;
      evidence.project = projects.read(cells, row, evidence.field);
      evidence.fieldEvidence = employees.readField(cells, row, evidence.field);
    } else {
      evidence.field = NO_FIELD;
      evidence.project = LEFT_OUT;
      evidence.fieldEvidence = SAYS_NOTHING;
      reportSpecialty(code, cells, row, reader);
    }
    return evidence;
  }

  /** What a row of the sheet of employee data says; undefined for one of nobody who has projects. */
  private readEmployee(cells: readonly Cell[], row: number, reader: SheetReader): RowEvidence | undefined {
    const { id, specialty, yesNo, employees, report } = reader;
    const employee = this.roster.find(cells[id.index]);
    if (employee < 0) return undefined;
    this.checkName(reader, employee, cells, row);
    const code = specialty.index < 0 ? 0 : specialty.memo.get(cells[specialty.index]);
    if (code < 0) {
      report({
        row,
        column: specialty.index,
        code: CODE_OF[code]!,
        severity: 'error',
        about: 'specialty',
        cellOnly: true,
        found: plainText(cells[specialty.index])
      });
    }
    const fields = this.department.fieldsOf(employee);
    const field = code > 0 ? code - 1 : code === 0 && fields.length === 1 ? fields[0]! : NO_FIELD;
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

  /** Keeps the employee's first name, and reports another one under the same ID. */
  private checkName(
    { name, sheet, report }: SheetReader,
    employee: number,
    cells: readonly Cell[],
    row: number
  ): void {
    if (name.index < 0) return;
    const cell = cells[name.index];
    const known = this.roster.nameOf(employee);
    if (cell === known || isBlank(cell) || isErrorValue(cell)) return;
    const isProjectSheet = sheet.header === this.sheet.header;
    if (known === '' || (isProjectSheet && this.roster.nameRowOf(employee) === row)) {
      this.roster.setName(employee, String(cell).trim(), isProjectSheet ? row : -1);
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

  private keep(problem: Problem): void {
    const problems = this.problemsOfRow.get(problem.row);
    if (problems) problems.push(problem);
    else this.problemsOfRow.set(problem.row, [problem]);
  }
}

function readNobodys(cells: readonly Cell[], row: number, { id, columns, report }: SheetReader): RowEvidence {
  if (columns.every(({ index }) => isBlank(cells[index]))) return NOBODYS_ROW;
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
  { specialty, report }: SheetReader
): void {
  const { index } = specialty;
  report({
    row,
    column: index,
    severity: 'error',
    about: 'specialty',
    ...(code === 0 ? { code: 'missingSpecialty' } : { code: CODE_OF[code]!, found: plainText(cells[index]) })
  });
}
