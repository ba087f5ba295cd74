import type { RowEvidence } from '../../engine';
import type { Cell } from '../cells/cell';
import type { EmployeeSheet } from './employeeSheet';
import type { Intake } from './intake';
import type { ProjectSheets } from './projectSheets';

/** Compares rows that are read once more with what they said, and takes their changes over. */
export class RowChanges {
  constructor(
    private readonly intake: Intake,
    private readonly projects: ProjectSheets
  ) {}

  /** Whether a worksheet row of a sheet of projects still says what it said when it was added. */
  isUnchanged(raw: readonly Cell[], row: number, sheet: number): boolean {
    const index = this.projects.indexOf(sheet, row);
    const { rows, columns } = this.projects.at(sheet);
    if (rows.isInBlock(row))
      return rows.isSame(
        raw,
        row,
        columns.all.map((column) => column.index)
      );
    const completed = columns.completed(rows.again(raw, row));
    return (
      index !== undefined &&
      this.intake.parser.isKnown(completed, columns) &&
      this.intake.department.says(index, this.again(completed, row, sheet))
    );
  }

  /** Whether a row of the sheet of employee data still says what it said, or still says nothing. */
  isEmployeeRowUnchanged(raw: readonly Cell[], row: number, employees: EmployeeSheet): boolean {
    const evidence = employees.again(raw, row);
    const index = employees.indexOf(row);
    return evidence === undefined || index === undefined
      ? evidence === index
      : this.intake.department.says(index, evidence);
  }

  /**
   * Replaces a row of a sheet of projects, as `Evaluation.updateRow` does.
   * @param staysInPlace whether the row must be of the same employee and field as before
   */
  update(raw: readonly Cell[], row: number, sheet: number, staysInPlace: boolean): boolean {
    const { department, parser, log } = this.intake;
    const index = this.projects.indexOf(sheet, row);
    if (index === undefined) return false;
    const { rows, columns } = this.projects.at(sheet);
    if (rows.isInBlock(row)) return false;
    const completed = columns.completed(rows.again(raw, row));
    if (
      staysInPlace &&
      !(parser.isKnown(completed, columns) && department.isAt(index, this.again(completed, row, sheet)))
    )
      return false;
    log.forgetProjectRow(sheet, row);
    department.update(index, parser.projectRow(completed, row, columns));
    return true;
  }

  /** The evidence of a row of projects without its problems. */
  private again(completed: readonly Cell[], row: number, sheet: number): RowEvidence {
    const columns = this.intake.quietColumnsOf(this.projects.at(sheet).columns.sheet);
    return this.intake.parser.projectRow(completed, row, columns);
  }
}
