import { itemAt, type Readings } from '../../criteria';
import { Department, NOBODYS_ROW, type RowEvidence } from '../../engine';
import { address, type Cell } from '../cells/cell';
import type { Day } from '../cells/examDate';
import { isOfProjects } from '../header/required';
import { AddedRows } from './addedRows';
import { EmployeeIndex } from './employeeIndex';
import { ExampleRows } from './exampleRows';
import { atLabels } from './labelProblems';
import { ProblemLog, type LeftOut } from './problemLog';
import type { Problem } from './problems';
import type { CellRange } from '../../ranges';
import type { Report } from './projectCells';
import { FilledRows, type FilledRow } from './filledRows';
import { idProblems, type KnownId } from './idChecks';
import { RowFiller, type CellFormats } from './rowFiller';
import { RowParser } from './rowParser';
import { SheetColumns, quietColumns, type SheetHeader } from './sheetColumns';

/** A sheet of projects with the rows of the department that are its own: they stand together. */
interface ProjectSheet {
  readonly columns: SheetColumns;
  readonly rows: FilledRows;
  /** The department's row for the sheet's first row of data. */
  readonly first: number;
}

/**
 * Sheets of project rows, and if there is one a sheet of employee data, read row by row and judged together.
 * Rows may come in blocks; no cell is kept, only its evidence, so that a full worksheet fits in a few
 * megabytes.
 *
 * Sheets are numbered from 0 in the order of reading, the one of employee data last.
 */
export class Evaluation {
  readonly department: Department;
  readonly employees = new EmployeeIndex();
  private readonly log = new ProblemLog();
  private readonly parser: RowParser;
  private readonly sheets: ProjectSheet[] = [];
  /** The sheet of projects begun last. */
  private current: ProjectSheet;
  private employeeSheet: SheetColumns | undefined;
  private readonly employeeRows = new AddedRows();
  private hasEnded = false;
  private employeeFiller: RowFiller | undefined;
  private employeeExamples: ExampleRows | undefined;
  /** The project rows, where they need not stand together. */
  private readonly rowsApart = new AddedRows();
  /** Rows of employee data that name no field, until all rows are in. */
  private readonly openRows: {
    readonly index: number;
    readonly row: number;
    readonly cells: readonly Cell[];
  }[] = [];

  /**
   * @param sheet the first sheet of projects
   * @param today a date after it is no date on which an exam was passed
   * @param keepsProblems false where nobody asks for the problems of the rows
   */
  constructor(
    readonly sheet: SheetHeader,
    readings: Readings,
    readonly today: Day,
    private readonly keepsProblems = true
  ) {
    this.department = new Department(readings);
    this.parser = new RowParser(this.employees);
    this.current = this.projectSheet(sheet);
  }

  /** The sheets of projects begun so far. */
  get projectSheets(): readonly SheetHeader[] {
    return this.sheets.map(({ columns }) => columns.sheet);
  }

  /** The sheet of employee data, once it was begun. */
  get employeeSheetHeader(): SheetHeader | undefined {
    return this.employeeSheet?.sheet;
  }

  /**
   * A sheet by its number.
   * @throws {Error} where there is none
   */
  sheetAt(sheet: number): SheetHeader {
    return this.columnsAt(sheet).sheet;
  }

  /** Whether a sheet, by its number, is one of projects. */
  isOfProjects(sheet: number): boolean {
    return sheet < this.sheets.length;
  }

  /** The name by which texts tell a sheet from the others; '' for the only one of projects. */
  nameOf(sheet: number): string {
    return sheet === 0 && this.sheets.length === 1 ? '' : this.sheetAt(sheet).name;
  }

  /** Problems found while reading, those of the headers first. */
  get readingProblems(): Problem[] {
    const problems = this.atLabels(this.log.all);
    return this.hasEnded && this.keepsProblems ? [...problems, ...this.idProblems()] : problems;
  }

  /** Words that cannot be read in rows whose field is not known: they become problems once it is. */
  get behindUnknownFields(): Problem[] {
    return this.atLabels(this.log.behindUnknownFields);
  }

  /** The rows of projects that have an error which leaves them out as a project. */
  get leftOut(): LeftOut {
    return this.log.leftOut;
  }

  /** The employee of a worksheet row; undefined for nobody's. */
  employeeAt(sheet: number, row: number): number | undefined {
    const index = this.indexOf(sheet, row);
    return index === undefined ? undefined : this.department.employeeOfRow(index);
  }

  /** Rows that hold data: those of employees, and those that do not say whose they are. */
  get dataRows(): number {
    return this.department.rowsOfEmployees + this.log.rowsOfNobody;
  }

  /** The number of the sheet on which a row of the department stands. */
  sheetOf(index: number): number {
    const { sheets } = this;
    if (index >= this.department.projectRowCount) return sheets.length;
    let place = sheets.length - 1;
    while (place > 0 && index < itemAt(sheets, place).first) place--;
    return place;
  }

  /** Worksheet row, counted from 0, of a row of the department. */
  rowOf(index: number): number {
    if (index >= this.department.projectRowCount && this.employeeSheet) return this.employeeRowOf(index);
    if (!this.rowsApart.isEmpty) return this.rowsApart.at(index);
    const { columns, first } = itemAt(this.sheets, this.sheetOf(index));
    return columns.sheet.header.firstDataRow + index - first;
  }

  /** The sheet's name and the worksheet row, counted from 1, of a row of the department. */
  placeOf(index: number): { sheet: string; row: number } {
    return { sheet: this.sheetAt(this.sheetOf(index)).name, row: this.rowOf(index) + 1 };
  }

  /**
   * The address of a cell in a row of the department, with its sheet's name unless that is the only one of
   * projects.
   */
  cellName(index: number, column: number): string {
    const sheet = this.sheetOf(index);
    const label = this.columnsAt(sheet).labelAt(column);
    return address(this.nameOf(sheet), label?.row ?? this.rowOf(index), label?.column ?? column);
  }

  /**
   * The department's row for a worksheet row; undefined where there is none, as for a row that was ignored.
   */
  indexOf(sheet: number, row: number): number | undefined {
    if (!this.isOfProjects(sheet)) {
      const place = this.employeeRows.placeOf(row);
      return place === undefined ? undefined : this.department.projectRowCount + place;
    }
    const { columns, first } = itemAt(this.sheets, sheet);
    const end = this.sheets[sheet + 1]?.first ?? this.department.projectRowCount;
    const index = first + row - columns.sheet.header.firstDataRow;
    return index >= first && index < end ? index : undefined;
  }

  /** How many rows of data a sheet of projects has, blank ones between them included. */
  rowCountOf(sheet: number): number {
    const end = this.sheets[sheet + 1]?.first ?? this.department.projectRowCount;
    return end - itemAt(this.sheets, sheet).first;
  }

  /** Adds problems of a header that show only once its whole sheet, the one begun last, is known. */
  addHeaderProblems(problems: readonly Problem[]): void {
    this.log.addHeader(this.sheets.length - 1, problems);
  }

  /** Says what is merged on the sheet of projects begun last, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.current.rows.useMerges(merges);
  }

  /** The same for the sheet of employee data. */
  useEmployeeMerges(merges: readonly CellRange[]): void {
    this.employeeFiller?.useMerges(merges);
  }

  /** Begins another sheet of projects, after the last row of the one before. */
  beginProjects(sheet: SheetHeader): void {
    this.current.rows.settle();
    this.current = this.projectSheet(sheet);
  }

  /**
   * Adds the worksheet row `row` (counted from 0) of the sheet of projects begun last. Rows come in ascending
   * order; those left out are blank.
   * @param formats of its numbers
   * @returns the row as it is read: with what merged cells and ditto marks stand for
   */
  addRow(cells: readonly Cell[], row: number, formats?: CellFormats): readonly Cell[] {
    return this.current.rows.add(cells, row, formats);
  }

  /** Adds a row of which every cell says what it stands for. */
  addFilled(cells: readonly Cell[], row: number): void {
    this.enter({ cells, row, isContinued: false });
  }

  private enter({ cells, row, isContinued }: FilledRow): void {
    const { columns, first } = this.current;
    const index = first + row - columns.sheet.header.firstDataRow;
    while (this.department.rowCount < index) this.department.add(NOBODYS_ROW);
    const completed = columns.completed(cells);
    this.department.add(
      isContinued
        ? this.parser.continuedRow(completed, row, columns)
        : this.parser.projectRow(completed, row, columns)
    );
  }

  /**
   * Adds a row of a few, which need not stand together. Their numbers are kept, and no other way of adding
   * rows is used.
   */
  addRowApart(cells: readonly Cell[], row: number): void {
    this.rowsApart.add(row);
    const { columns } = this.current;
    this.department.add(this.parser.projectRow(columns.completed(cells), row, columns));
  }

  /**
   * Begins the sheet of employee data, after the last project row. Rows that say nothing are ignored.
   */
  beginEmployees(sheet: SheetHeader): void {
    this.current.rows.settle();
    this.department.endOfProjects();
    const place = this.sheets.length;
    const report: Report = (problem) => this.log.addEmployeeSheet(place, problem);
    this.employeeFiller = new RowFiller(sheet.header, report);
    this.employeeExamples = new ExampleRows(sheet.header);
    this.employeeSheet = this.columnsOf(sheet, place, report);
    for (const problem of sheet.header.problems)
      if (problem.code !== 'nearHeader' || !isOfProjects(problem.about)) report(problem);
  }

  /** @param formats of its numbers */
  addEmployeeRow(raw: readonly Cell[], row: number, formats?: CellFormats): void {
    const columns = this.begunEmployees();
    const filled = this.employeeFiller?.fill(raw, row, formats) ?? raw;
    const cells = this.employeeExamples?.without(filled, row, columns.report) ?? filled;
    const isOpen = this.parser.leavesFieldOpen(cells, columns);
    const evidence = isOpen
      ? this.parser.employeeRow(cells, row, quietColumns(columns.sheet, this.today))
      : this.employeeRow(cells, row, columns);
    if (!evidence) return;
    this.employeeRows.add(row);
    const index = this.department.add(evidence);
    if (isOpen) this.openRows.push({ index, row, cells: [...cells] });
  }

  /** Call after the last row: only now is it known what rows of employee data without a field are about. */
  endOfRows(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.current.rows.settle();
    this.settleOpenRows();
    this.reportPeopleWithoutField();
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
  updateRow(raw: readonly Cell[], row: number, sheet = 0): boolean {
    const index = this.indexOf(sheet, row);
    if (index === undefined) return false;
    const { rows, columns } = itemAt(this.sheets, sheet);
    if (rows.isInBlock(row)) return false;
    const cells = rows.again(raw, row);
    const completed = columns.completed(cells);
    if (
      this.employeeSheet &&
      !(this.parser.isKnown(completed, columns) && this.department.isAt(index, this.again(cells, row, sheet)))
    )
      return false;
    this.log.forgetProjectRow(sheet, row);
    this.department.update(index, this.parser.projectRow(completed, row, columns));
    return true;
  }

  /** Whether a worksheet row of a sheet of projects still says what it said when it was added. */
  isUnchanged(raw: readonly Cell[], row: number, sheet = 0): boolean {
    const index = this.indexOf(sheet, row);
    const { rows, columns } = itemAt(this.sheets, sheet);
    if (rows.isInBlock(row))
      return rows.isSame(
        raw,
        row,
        columns.all.map((column) => column.index)
      );
    const cells = rows.again(raw, row);
    return (
      index !== undefined &&
      this.parser.isKnown(columns.completed(cells), columns) &&
      this.department.says(index, this.again(cells, row, sheet))
    );
  }

  /**
   * Whether a row of the sheet of employee data still says what it said when it was added, or still says
   * nothing.
   */
  isEmployeeRowUnchanged(raw: readonly Cell[], row: number): boolean {
    const filled = this.employeeFiller?.again(raw, row) ?? raw;
    const cells = this.employeeExamples?.without(filled, row) ?? filled;
    const evidence = this.employeeRow(cells, row, quietColumns(this.begunEmployees().sheet, this.today));
    const index = this.indexOf(this.sheets.length, row);
    return evidence === undefined || index === undefined
      ? evidence === index
      : this.department.says(index, evidence);
  }

  /** Worksheet row, on the sheet of employee data, of a row of the department. */
  private employeeRowOf(index: number): number {
    return this.employeeRows.at(index - this.department.projectRowCount);
  }

  private begunEmployees(): SheetColumns {
    if (!this.employeeSheet) throw new Error('beginEmployees comes before the rows of employees.');
    return this.employeeSheet;
  }

  private columnsAt(sheet: number): SheetColumns {
    return this.isOfProjects(sheet) ? itemAt(this.sheets, sheet).columns : this.begunEmployees();
  }

  private projectSheet(sheet: SheetHeader): ProjectSheet {
    const place = this.sheets.length;
    const report: Report = (problem) =>
      this.log.addProjectRow(place, this.sheets[place]?.rows.atItsCell(problem) ?? problem);
    const columns = this.columnsOf(sheet, place, report);
    const rows = new FilledRows(sheet.header, columns.report, (row) => this.enter(row));
    const begun = { columns, rows, first: this.department.rowCount };
    this.sheets.push(begun);
    this.parser.addProjects(sheet.header);
    this.log.addHeader(place, sheet.header.problems);
    return begun;
  }

  private columnsOf(sheet: SheetHeader, place: number, report: Report): SheetColumns {
    const behind: Report = (problem) => this.log.addBehindField(place, problem);
    return this.keepsProblems
      ? new SheetColumns(sheet, report, this.today, behind)
      : quietColumns(sheet, this.today);
  }

  /** Problems of labelled cells, which each row reports, once and at the cell that they are about. */
  private atLabels(problems: Problem[]): Problem[] {
    return atLabels(problems, (sheet, column) => this.columnsAt(sheet).labelAt(column));
  }

  /** The evidence of a project row that is read once more, without its problems. */
  private again(cells: readonly Cell[], row: number, sheet: number): RowEvidence {
    const columns = quietColumns(this.sheetAt(sheet), this.today);
    return this.parser.projectRow(columns.completed(cells), row, columns);
  }

  /** Problems of IDs, in the order of the cells in which they stand first. */
  private idProblems(): Problem[] {
    const known = Array.from({ length: this.employees.size }, (_, employee) => employee).flatMap(
      (employee): KnownId[] => {
        const cell = this.firstCellOf(employee);
        const isAlone =
          this.employeeSheet !== undefined &&
          !this.department.hasProjectRows(employee) &&
          this.department.fieldsOf(employee).length > 0;
        return cell ? [{ id: this.employees.idOf(employee), cell, isAlone }] : [];
      }
    );
    return idProblems(known, (sheet) => this.nameOf(sheet));
  }

  /** The cell that holds an employee's ID first. */
  private firstCellOf(employee: number): Pick<Problem, 'sheet' | 'row' | 'column'> | undefined {
    let first = Infinity;
    this.department.eachRowOfEmployee(employee, (index) => {
      first = Math.min(first, index);
    });
    if (first === Infinity) return undefined;
    const sheet = this.sheetOf(first);
    const { id } = this.columnsAt(sheet);
    const label = this.columnsAt(sheet).labelAt(id.index);
    return { sheet, row: label?.row ?? this.rowOf(first), column: label?.column ?? id.index };
  }

  /** Finds the field of rows of employee data that name none, now that all rows of their employees are in. */
  private settleOpenRows(): void {
    const columns = this.employeeSheet;
    if (columns === undefined) return;
    const open = this.openRows.splice(0);
    const found = open.map(({ row, cells }) => this.employeeRow(cells, row, columns));
    open.forEach(({ index }, i) => {
      const evidence = found[i];
      if (evidence) this.department.replace(index, evidence);
    });
  }

  /**
   * Reports employees of the sheet of employee data who have no specialty field anywhere, and so no level.
   */
  private reportPeopleWithoutField(): void {
    const columns = this.employeeSheet;
    if (columns === undefined || !this.keepsProblems) return;
    const hasProjects = new Map<number, boolean>();
    for (let index = this.department.projectRowCount; index < this.department.rowCount; index++) {
      const employee = this.department.employeeOfRow(index);
      if (employee === undefined || this.department.fieldsOf(employee).length > 0) continue;
      if (!hasProjects.has(employee)) hasProjects.set(employee, this.department.hasProjectRows(employee));
      if (hasProjects.get(employee)) continue;
      this.log.addEmployeeSheet(this.sheets.length, {
        row: this.employeeRowOf(index),
        column: columns.id.index,
        code: 'noSpecialtyAnywhere',
        severity: 'error',
        about: 'employeeId',
        cellOnly: true,
        found: this.employees.idOf(employee)
      });
    }
  }

  private employeeRow(cells: readonly Cell[], row: number, columns: SheetColumns): RowEvidence | undefined {
    return this.parser.employeeRow(cells, row, columns, (employee) => this.department.fieldsOf(employee));
  }
}
