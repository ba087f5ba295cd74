import type { Readings } from '../../criteria';
import type { CellRange } from '../../ranges';
import type { Cell } from '../cells/cell';
import type { Day } from '../cells/examDate';
import { EmployeeSheet } from './employeeSheet';
import { idProblems, type KnownId } from './idChecks';
import { Intake } from './intake';
import { atLabels } from './labelProblems';
import type { LeftOut } from './problemLog';
import type { Problem } from './problems';
import { RowChanges } from './rowChanges';
import type { CellFormats } from './rowFiller';
import type { SheetHeader } from './sheetColumns';
import { SheetPlaces } from './sheetPlaces';

/**
 * Sheets of project rows, and if there is one a sheet of employee data, read row by row and judged together.
 * Rows may come in blocks; no cell is kept, only its evidence, so that a full worksheet fits in a few
 * megabytes.
 */
export class Evaluation extends SheetPlaces {
  private readonly changes: RowChanges;
  private hasEnded = false;

  /**
   * @param sheet the first sheet of projects
   * @param today a date after it is no date on which an exam was passed
   * @param keepsProblems false where nobody asks for the problems of the rows
   */
  constructor(sheet: SheetHeader, readings: Readings, today: Day, keepsProblems = true) {
    super(new Intake(readings, today, keepsProblems), sheet);
    this.changes = new RowChanges(this.intake, this.projects);
  }

  /** Problems found while reading, those of the headers first. */
  get readingProblems(): Problem[] {
    const problems = this.atLabels(this.intake.log.all);
    return this.hasEnded && this.intake.keepsProblems ? [...problems, ...this.idProblems()] : problems;
  }

  /** Words that cannot be read in rows whose field is not known: they become problems once it is. */
  get behindUnknownFields(): Problem[] {
    return this.atLabels(this.intake.log.behindUnknownFields);
  }

  /** The rows of projects that have an error which leaves them out as a project. */
  get leftOut(): LeftOut {
    return this.intake.log.leftOut;
  }

  /** Rows that hold data: those of employees, and those that do not say whose they are. */
  get dataRows(): number {
    return this.department.rowsOfEmployees + this.intake.log.rowsOfNobody;
  }

  /** Adds problems of a header that show only once its whole sheet, the one begun last, is known. */
  addHeaderProblems(problems: readonly Problem[]): void {
    this.intake.log.addHeader(this.projects.count - 1, problems);
  }

  /** Says what is merged on the sheet of projects begun last, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.projects.useMerges(merges);
  }

  /** The same for the sheet of employee data. */
  useEmployeeMerges(merges: readonly CellRange[]): void {
    this.employeeData?.useMerges(merges);
  }

  /** Begins another sheet of projects, after the last row of the one before. */
  beginProjects(sheet: SheetHeader): void {
    this.projects.begin(sheet);
  }

  /**
   * Adds the worksheet row `row` (counted from 0) of the sheet of projects begun last. Rows come in ascending
   * order; those left out are blank.
   * @param formats of its numbers
   * @returns the row as it is read: with what merged cells and ditto marks stand for
   */
  addRow(cells: readonly Cell[], row: number, formats?: CellFormats): readonly Cell[] {
    return this.projects.add(cells, row, formats);
  }

  /** Adds a row of which every cell says what it stands for. */
  addFilled(cells: readonly Cell[], row: number): void {
    this.projects.enter({ cells, row, isContinued: false });
  }

  /**
   * Adds a row of a few, which need not stand together. Their numbers are kept, and no other way of adding
   * rows is used.
   */
  addRowApart(cells: readonly Cell[], row: number): void {
    this.projects.addApart(cells, row);
  }

  /**
   * Begins the sheet of employee data, after the last project row. Rows that say nothing are ignored.
   */
  beginEmployees(sheet: SheetHeader): void {
    this.projects.settle();
    this.department.endOfProjects();
    this.employeeData = new EmployeeSheet(this.intake, sheet, this.projects.count);
  }

  /** @param formats of its numbers */
  addEmployeeRow(cells: readonly Cell[], row: number, formats?: CellFormats): void {
    this.begunEmployees().add(cells, row, formats);
  }

  /** Call after the last row: only now is it known what rows of employee data without a field are about. */
  endOfRows(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.projects.settle();
    this.employeeData?.endOfRows();
  }

  /** Judges the employees numbered from `first` up to `end`, or everyone, once all rows are in. */
  judge(first = 0, end = Infinity): void {
    if (first === 0) {
      this.endOfRows();
      this.department.trim();
    }
    this.department.judgeSome(first, end);
  }

  /**
   * Replaces a row of a sheet of projects that was added before, and judges the employees concerned again.
   * @returns false, with nothing changed, if the sheets must be read anew. With a sheet of employee data, a
   * row that moves to another employee or field changes what that sheet's rows are about
   */
  updateRow(cells: readonly Cell[], row: number, sheet = 0): boolean {
    return this.changes.update(cells, row, sheet, this.employeeData !== undefined);
  }

  /** Whether a worksheet row of a sheet of projects still says what it said when it was added. */
  isUnchanged(cells: readonly Cell[], row: number, sheet = 0): boolean {
    return this.changes.isUnchanged(cells, row, sheet);
  }

  /**
   * Whether a row of the sheet of employee data still says what it said when it was added, or still says
   * nothing.
   */
  isEmployeeRowUnchanged(cells: readonly Cell[], row: number): boolean {
    return this.changes.isEmployeeRowUnchanged(cells, row, this.begunEmployees());
  }

  /** Problems of labelled cells, which each row reports, once and at the cell that they are about. */
  private atLabels(problems: Problem[]): Problem[] {
    return atLabels(problems, (sheet, column) => this.columnsAt(sheet).labelAt(column));
  }

  /** Problems of IDs, in the order of the cells in which they stand first. */
  private idProblems(): Problem[] {
    const { department, employees } = this;
    const known: KnownId[] = [];
    for (let employee = 0; employee < employees.size; employee++) {
      const isAlone =
        this.employeeData !== undefined &&
        !department.hasProjectRows(employee) &&
        department.fieldsOf(employee).length > 0;
      const cell = this.firstCellOf(employee);
      if (cell) known.push({ id: employees.idOf(employee), cell, isAlone });
    }
    return idProblems(known, (sheet) => this.nameOf(sheet));
  }

  /** The cell that holds an employee's ID first. */
  private firstCellOf(employee: number): KnownId['cell'] | undefined {
    let first = Infinity;
    this.department.eachRowOfEmployee(employee, (index) => {
      first = Math.min(first, index);
    });
    return first === Infinity ? undefined : this.cellAt(first, this.columnsAt(this.sheetOf(first)).id.index);
  }
}
