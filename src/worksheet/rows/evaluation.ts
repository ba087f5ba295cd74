import type { Readings } from '../../criteria';
import { Department, NOBODYS_ROW, type RowEvidence } from '../../engine';
import { address, type Cell } from '../cells/cell';
import type { Day } from '../cells/examDate';
import type { ColumnId } from '../../locales';
import { isOfProjects } from '../header/required';
import { AddedRows } from './addedRows';
import { EmployeeIndex } from './employeeIndex';
import { ProblemLog } from './problemLog';
import type { Problem } from './problems';
import type { CellRange } from '../../ranges';
import { isBlank } from '../cells/cell';
import { foundIn } from '../cells/unreadMark';

import type { Report } from './projectCells';
import { isExample, similarIds } from './idChecks';
import { projectBlocks, settle, type Block, type SettledRow, type WaitingRow } from './projectBlocks';
import { RowFiller, type FigureFormats } from './rowFiller';
import { RowParser } from './rowParser';
import { SheetColumns, quietColumns, type SheetHeader } from './sheetColumns';

const NO_PARTS: SettledRow['parts'] = new Map();
/** Rows below a header among which an example may stand. */
const EXAMPLE_ROWS = 5;
/** Columns in which an example is marked as one. */
const TELLS_EXAMPLE: ReadonlySet<ColumnId> = new Set(['employeeId', 'name', 'project']);

/**
 * A sheet of project rows, and if there is one a sheet of employee data, read row by row and judged. Rows may come in
 * blocks; no cell is kept, only its evidence, so that a full worksheet fits in a few megabytes.
 */
export class Evaluation {
  readonly department: Department;
  readonly employees = new EmployeeIndex();
  private readonly log = new ProblemLog();
  private readonly parser: RowParser;
  private readonly projects: SheetColumns;
  private employeeSheet: SheetColumns | undefined;
  private readonly employeeRows = new AddedRows();
  private hasEnded = false;
  private readonly filler: RowFiller;
  private employeeFiller: RowFiller | undefined;
  private blocks: readonly Block[] = [];
  /** Where in the blocks the rows have come to, and those of the last one that wait for its end. */
  private nextBlock = 0;
  private waiting: WaitingRow[] = [];
  /** The rows of blocks as they came, to be compared. */
  private readonly inBlocks = new Map<number, readonly Cell[]>();
  /** Where the cells of the row stand that is read now, if it is made of several. */
  private parts: SettledRow['parts'] = NO_PARTS;
  private readonly examples = new Set<number>();
  /** The project rows, where they need not stand together. */
  private readonly rowsApart = new AddedRows();
  /** Rows of employee data that name no field, until all rows are in. */
  private readonly openRows: {
    readonly index: number;
    readonly row: number;
    readonly cells: readonly Cell[];
  }[] = [];

  /**
   * @param today a date after it is no date on which an exam was passed
   * @param keepsProblems false where nobody asks for the problems of the rows
   */
  constructor(
    readonly sheet: SheetHeader,
    readings: Readings,
    private readonly today: Day,
    private readonly keepsProblems = true
  ) {
    this.department = new Department(readings);
    this.log.addHeader(sheet.header.problems);
    const report: Report = (problem) => this.log.addProjectRow(this.atItsCell(problem));
    this.projects = this.columnsOf(sheet, 0, report);
    this.filler = new RowFiller(sheet.header, keepsProblems ? report : () => undefined);
    this.parser = new RowParser(this.employees, this.projects);
  }

  /** The sheet of employee data, once it was begun. */
  get employeeSheetHeader(): SheetHeader | undefined {
    return this.employeeSheet?.sheet;
  }

  /**
   * A sheet by its place in the order of reading: 0 the sheet of projects, 1 that of employee data.
   * @throws {Error} for the sheet of employee data where there is none
   */
  sheetAt(place: number): SheetHeader {
    return place === 0 ? this.sheet : this.begunEmployees().sheet;
  }

  /** Problems found while reading, those of the header first. */
  get readingProblems(): Problem[] {
    return this.hasEnded && this.keepsProblems ? [...this.log.all, ...this.idProblems()] : this.log.all;
  }

  /** Words that cannot be read in rows whose field is not known: they become problems once it is. */
  get behindUnknownFields(): Problem[] {
    return this.log.behindUnknownFields;
  }

  /** The employee of a worksheet row, by the sheet's place in the order of reading; undefined for nobody's. */
  employeeAt(sheet: number, row: number): number | undefined {
    const index = sheet === 0 ? row - this.sheet.header.firstDataRow : this.indexOfEmployeeRow(row);
    return index === undefined || index < 0 || index >= this.department.rowCount
      ? undefined
      : this.department.employeeOfRow(index);
  }

  /** Rows that hold data: those of employees, and those that do not say whose they are. */
  get dataRows(): number {
    return this.department.rowsOfEmployees + this.log.rowsOfNobody;
  }

  /** Worksheet row, counted from 0, of a project row of the department. */
  rowOf(index: number): number {
    return this.rowsApart.isEmpty ? this.sheet.header.firstDataRow + index : this.rowsApart.at(index);
  }

  /** Worksheet row, on the sheet of employee data, of a row of the department. */
  employeeRowOf(index: number): number {
    return this.employeeRows.at(index - this.department.projectRowCount);
  }

  /** The sheet and the worksheet row, counted from 1, of a row of the department. */
  placeOf(index: number): { sheet: string; row: number } {
    return index < this.department.projectRowCount
      ? { sheet: this.sheet.name, row: this.rowOf(index) + 1 }
      : { sheet: this.begunEmployees().sheet.name, row: this.employeeRowOf(index) + 1 };
  }

  /** The address of a cell in a row of the department, with the sheet's name where it is that of employee data. */
  cellName(index: number, column: number): string {
    return index < this.department.projectRowCount
      ? address('', this.rowOf(index), column)
      : address(this.begunEmployees().sheet.name, this.employeeRowOf(index), column);
  }

  /** The department's row for a row of the sheet of employee data; undefined if the row was ignored. */
  indexOfEmployeeRow(row: number): number | undefined {
    const place = this.employeeRows.placeOf(row);
    return place === undefined ? undefined : this.department.projectRowCount + place;
  }

  /** Adds problems of the header that show only once the whole sheet is known. */
  addHeaderProblems(problems: readonly Problem[]): void {
    this.log.addHeader(problems);
  }

  /** Says what is merged on the sheet of projects, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.filler.useMerges(merges);
    this.blocks = projectBlocks(this.sheet.header, merges);
  }

  /** The same for the sheet of employee data. */
  useEmployeeMerges(merges: readonly CellRange[]): void {
    this.employeeFiller?.useMerges(merges);
  }

  /**
   * Adds the worksheet row `row` (counted from 0). Rows come in ascending order; those left out are blank.
   * @param formats of its figures
   * @returns the row as it is read: with what merged cells and ditto marks stand for
   */
  addRow(cells: readonly Cell[], row: number, formats?: FigureFormats): readonly Cell[] {
    const filled = this.withoutExample(this.filler.fill(cells, row, formats), row);
    while ((this.blocks[this.nextBlock]?.last ?? Infinity) < row) {
      this.settleWaiting();
      this.nextBlock++;
    }
    const block = this.blocks[this.nextBlock];
    if (block && row >= block.first) {
      this.inBlocks.set(row, [...cells]);
      if (filled.some((cell) => !isBlank(cell))) this.waiting.push({ row, cells: [...filled] });
      if (row === block.last) this.settleWaiting();
    } else this.addFilled(filled, row);
    return filled;
  }

  /** Adds a row of which every cell says what it stands for. */
  addFilled(cells: readonly Cell[], row: number): void {
    while (this.rowOf(this.department.rowCount) < row) this.department.add(NOBODYS_ROW);
    this.department.add(this.parser.projectRow(cells, row, this.projects));
  }

  private settleWaiting(): void {
    for (const { cells, row, isContinued, parts } of settle(
      this.waiting.splice(0),
      this.sheet.header,
      this.projects.report
    )) {
      this.parts = parts;
      if (isContinued) {
        while (this.rowOf(this.department.rowCount) < row) this.department.add(NOBODYS_ROW);
        this.department.add(this.parser.continuedRow(cells, row, this.projects));
      } else this.addFilled(cells, row);
      this.parts = NO_PARTS;
    }
  }

  /** A problem of a row that is made of several, at the one whose cell it quotes. */
  private atItsCell(problem: Omit<Problem, 'sheet'>): Omit<Problem, 'sheet'> {
    const parts = this.parts.get(problem.column);
    const { found } = problem;
    if (!parts || found === undefined) return problem;
    const part = parts.find(({ cell }) => foundIn(cell).includes(found));
    return part ? { ...problem, row: part.row } : problem;
  }

  /** The row, without its cells where it is an example of how to fill in the sheet. */
  private withoutExample(cells: readonly Cell[], row: number): readonly Cell[] {
    const { firstDataRow, columns } = this.sheet.header;
    if (row >= firstDataRow + EXAMPLE_ROWS) return cells;
    const id = columns.get('employeeId')?.index ?? 0;
    const isRead = new Set(
      [...columns].filter(([column]) => !TELLS_EXAMPLE.has(column)).map(([, { index }]) => index)
    );
    const column = cells.findIndex((cell, index) => (index <= id || !isRead.has(index)) && isExample(cell));
    if (column < 0) return cells;
    this.examples.add(row);
    this.projects.report({
      row,
      column,
      code: 'exampleRow',
      severity: 'warning',
      about: 'employeeId',
      found: foundIn(cells[column])
    });
    return [];
  }

  /** Adds a row of a few, which need not stand together. Their numbers are kept, and no other way of adding rows is used. */
  addRowApart(cells: readonly Cell[], row: number): void {
    this.rowsApart.add(row);
    this.department.add(this.parser.projectRow(cells, row, this.projects));
  }

  /**
   * Begins the sheet of employee data, after the last project row. Rows that say nothing are ignored.
   */
  beginEmployees(sheet: SheetHeader): void {
    this.settleWaiting();
    this.department.endOfProjects();
    this.employeeFiller = new RowFiller(sheet.header, (problem) => this.log.addEmployeeSheet(problem));
    this.employeeSheet = this.columnsOf(sheet, 1, (problem) => this.log.addEmployeeSheet(problem));
    for (const problem of sheet.header.problems)
      if (problem.code !== 'nearHeader' || !isOfProjects(problem.about)) this.log.addEmployeeSheet(problem);
  }

  addEmployeeRow(raw: readonly Cell[], row: number): void {
    const cells = this.employeeFiller?.fill(raw, row) ?? raw;
    const columns = this.begunEmployees();
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
    this.settleWaiting();
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
   * Replaces a row that was added before, and judges the employees concerned again.
   * @returns false, with nothing changed, if the sheets must be read anew. With a sheet of employee data, a row that
   * moves to another employee or field changes what that sheet's rows are about
   */
  updateRow(cells: readonly Cell[], row: number): boolean {
    const index = row - this.sheet.header.firstDataRow;
    if (this.inBlocks.has(row)) return false;
    if (
      this.employeeSheet &&
      !(this.parser.isKnown(cells) && this.department.isAt(index, this.again(cells, row)))
    )
      return false;
    this.log.forgetProjectRow(row);
    this.department.update(index, this.parser.projectRow(cells, row, this.projects));
    return true;
  }

  /** Whether a worksheet row still says what it said when it was added. */
  isUnchanged(raw: readonly Cell[], row: number): boolean {
    const known = this.inBlocks.get(row);
    if (known) return this.projects.all.every(({ index }) => (known[index] ?? '') === (raw[index] ?? ''));
    const cells = this.examples.has(row) ? [] : this.filler.again(raw, row);
    return (
      this.parser.isKnown(cells) &&
      this.department.says(row - this.sheet.header.firstDataRow, this.again(cells, row))
    );
  }

  /** Whether a row of the sheet of employee data still says what it said when it was added, or still says nothing. */
  isEmployeeRowUnchanged(raw: readonly Cell[], row: number): boolean {
    const cells = this.employeeFiller?.again(raw, row) ?? raw;
    const evidence = this.employeeRow(cells, row, quietColumns(this.begunEmployees().sheet, this.today));
    const index = this.indexOfEmployeeRow(row);
    return evidence === undefined || index === undefined
      ? evidence === index
      : this.department.says(index, evidence);
  }

  private begunEmployees(): SheetColumns {
    if (!this.employeeSheet) throw new Error('beginEmployees comes before the rows of employees.');
    return this.employeeSheet;
  }

  private columnsOf(sheet: SheetHeader, place: 0 | 1, report: Report): SheetColumns {
    const behind: Report = (problem) => this.log.addBehindField(place, problem);
    return this.keepsProblems
      ? new SheetColumns(sheet, report, this.today, behind)
      : quietColumns(sheet, this.today);
  }

  /** The evidence of a project row that is read once more, without its problems. */
  private again(cells: readonly Cell[], row: number): RowEvidence {
    return this.parser.projectRow(cells, row, quietColumns(this.sheet, this.today));
  }

  /** Reports IDs that are nearly the same, and employees of the sheet of employee data who have no project. */
  private idProblems(): Problem[] {
    const problems: Problem[] = [];
    const ids = Array.from({ length: this.employees.size }, (_, i) => this.employees.idOf(i));
    for (const [one, other] of similarIds(ids)) {
      const place = this.firstCellOf(one);
      const first = this.firstCellOf(other);
      if (!place || !first) continue;
      problems.push({
        ...place,
        code: 'similarId',
        severity: 'warning',
        about: 'employeeId',
        found: ids[one] ?? '',
        other: `${ids[other] ?? ''} (${address(
          first.sheet === place.sheet ? '' : this.sheetAt(first.sheet).name,
          first.row,
          first.column
        )})`
      });
    }
    if (!this.employeeSheet) return problems;
    for (let one = 0; one < ids.length; one++) {
      if (this.department.hasProjectRows(one)) continue;
      const place = this.firstCellOf(one);
      if (!place || this.department.fieldsOf(one).length === 0) continue;
      problems.push({
        ...place,
        code: 'noProjects',
        severity: 'warning',
        about: 'employeeId',
        found: ids[one] ?? ''
      });
    }
    return problems;
  }

  /** The cell that holds an employee's ID first. */
  private firstCellOf(employee: number): Pick<Problem, 'sheet' | 'row' | 'column'> | undefined {
    let first = Infinity;
    this.department.eachRowOfEmployee(employee, (index) => {
      first = Math.min(first, index);
    });
    if (first === Infinity) return undefined;
    const sheet = first < this.department.projectRowCount ? 0 : 1;
    return {
      sheet,
      row: sheet === 0 ? this.rowOf(first) : this.employeeRowOf(first),
      column: this.sheetAt(sheet).header.columns.get('employeeId')?.index ?? 0
    };
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

  /** Reports employees of the sheet of employee data who have no specialty field anywhere, and so no level. */
  private reportPeopleWithoutField(): void {
    const columns = this.employeeSheet;
    if (columns === undefined || !this.keepsProblems) return;
    const hasProjects = new Map<number, boolean>();
    for (let index = this.department.projectRowCount; index < this.department.rowCount; index++) {
      const employee = this.department.employeeOfRow(index);
      if (employee === undefined || this.department.fieldsOf(employee).length > 0) continue;
      if (!hasProjects.has(employee)) hasProjects.set(employee, this.department.hasProjectRows(employee));
      if (hasProjects.get(employee)) continue;
      this.log.addEmployeeSheet({
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
