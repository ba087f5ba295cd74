import type { Readings } from '../../criteria';
import { Department } from '../../engine';
import type { Day } from '../cells/examDate';
import { EmployeeIndex } from './employeeIndex';
import { ProblemLog } from './problemLog';
import type { Report } from './projectCells';
import { RowParser } from './rowParser';
import { SheetColumns, quietColumns, type SheetHeader } from './sheetColumns';

/** What all sheets of a department are read into: its rows, its employees, and the problems found. */
export class Intake {
  readonly department: Department;
  readonly employees = new EmployeeIndex();
  readonly log = new ProblemLog();
  readonly parser = new RowParser(this.employees);

  /**
   * @param today a date after it is no date on which an exam was passed
   * @param keepsProblems false where nobody asks for the problems of the rows
   */
  constructor(
    readings: Readings,
    private readonly today: Day,
    readonly keepsProblems: boolean
  ) {
    this.department = new Department(readings);
  }

  /**
   * The columns of a sheet, ready to parse its rows.
   * @param place the sheet's number
   * @param report told of the problems of its rows
   */
  columnsOf(sheet: SheetHeader, place: number, report: Report): SheetColumns {
    if (!this.keepsProblems) return this.quietColumnsOf(sheet);
    return new SheetColumns(sheet, report, this.today, (problem) => this.log.addBehindField(place, problem));
  }

  /** The same to read rows without their problems. */
  quietColumnsOf(sheet: SheetHeader): SheetColumns {
    return quietColumns(sheet, this.today);
  }
}
