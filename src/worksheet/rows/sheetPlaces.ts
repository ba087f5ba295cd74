import type { Department } from '../../engine';
import { address } from '../cells/cell';
import type { EmployeeIndex } from './employeeIndex';
import { EmployeeSheet } from './employeeSheet';
import type { Intake } from './intake';
import { ProjectSheets } from './projectSheets';
import type { SheetColumns, SheetHeader } from './sheetColumns';

/**
 * The sheets of a department, and where its rows stand in them.
 *
 * Sheets are numbered from 0 in the order of reading, the one of employee data last.
 */
export class SheetPlaces {
  readonly department: Department;
  readonly employees: EmployeeIndex;
  protected readonly projects: ProjectSheets;
  protected employeeData: EmployeeSheet | undefined;

  /** @param sheet the first sheet of projects */
  constructor(
    protected readonly intake: Intake,
    readonly sheet: SheetHeader
  ) {
    this.department = intake.department;
    this.employees = intake.employees;
    this.projects = new ProjectSheets(intake, sheet);
  }

  /** The sheets of projects begun so far. */
  get projectSheets(): readonly SheetHeader[] {
    return this.projects.headers;
  }

  /** The sheet of employee data, once it was begun. */
  get employeeSheetHeader(): SheetHeader | undefined {
    return this.employeeData?.columns.sheet;
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
    return sheet < this.projects.count;
  }

  /** The name by which texts tell a sheet from the others; '' for the only one of projects. */
  nameOf(sheet: number): string {
    return sheet === 0 && this.projects.count === 1 ? '' : this.sheetAt(sheet).name;
  }

  /** The employee of a worksheet row; undefined for nobody's. */
  employeeAt(sheet: number, row: number): number | undefined {
    if (!this.isOfProjects(sheet)) return this.employeeData?.employeeAt(row);
    const index = this.indexOf(sheet, row);
    return index === undefined ? undefined : this.department.employeeOfRow(index);
  }

  /** The number of the sheet on which a row of the department stands. */
  sheetOf(index: number): number {
    return index >= this.department.projectRowCount ? this.projects.count : this.projects.sheetOf(index);
  }

  /** Worksheet row, counted from 0, of a row of the department. */
  rowOf(index: number): number {
    return index >= this.department.projectRowCount && this.employeeData
      ? this.employeeData.rowOf(index)
      : this.projects.rowOf(index);
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
    const cell = this.cellAt(index, column);
    return address(this.nameOf(cell.sheet), cell.row, cell.column);
  }

  /**
   * The department's row for a worksheet row; undefined where there is none, as for a row that was ignored.
   */
  indexOf(sheet: number, row: number): number | undefined {
    return this.isOfProjects(sheet) ? this.projects.indexOf(sheet, row) : this.employeeData?.indexOf(row);
  }

  /** How many rows of data a sheet of projects has, blank ones between them included. */
  rowCountOf(sheet: number): number {
    return this.projects.rowCountOf(sheet);
  }

  /** The cell of a row of the department in a column: it may be a labelled one above the rows. */
  protected cellAt(index: number, column: number): { sheet: number; row: number; column: number } {
    const sheet = this.sheetOf(index);
    const label = this.columnsAt(sheet).labelAt(column);
    return { sheet, row: label?.row ?? this.rowOf(index), column: label?.column ?? column };
  }

  protected columnsAt(sheet: number): SheetColumns {
    return this.isOfProjects(sheet) ? this.projects.at(sheet).columns : this.begunEmployees().columns;
  }

  protected begunEmployees(): EmployeeSheet {
    if (!this.employeeData) throw new Error('beginEmployees comes before the rows of employees.');
    return this.employeeData;
  }
}
