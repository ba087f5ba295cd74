import type { RowEvidence } from '../../engine';
import type { CellRange } from '../../ranges';
import type { Cell } from '../cells/cell';
import { isOfProjects } from '../header/required';
import { AddedRows } from './addedRows';
import { ExampleRows } from './exampleRows';
import type { Intake } from './intake';
import type { Report } from './projectCells';
import { RowFiller, type CellFormats } from './rowFiller';
import type { SheetColumns, SheetHeader } from './sheetColumns';

/**
 * The sheet of employee data, read row by row after the last row of projects. Its rows stand behind those in
 * the department, without the ones that say nothing.
 */
export class EmployeeSheet {
  readonly columns: SheetColumns;
  private readonly filler: RowFiller;
  private readonly examples: ExampleRows;
  private readonly rows = new AddedRows();
  /** The known employees of rows that say nothing of a level: columns of the user's may yet speak of them. */
  private readonly silentRows = new Map<number, number>();
  /** Rows that name no field, until all rows are in. */
  private readonly openRows: {
    readonly index: number;
    readonly row: number;
    readonly cells: readonly Cell[];
  }[] = [];

  /** @param place the sheet's number, after those of projects */
  constructor(
    private readonly intake: Intake,
    sheet: SheetHeader,
    private readonly place: number
  ) {
    const report: Report = (problem) => intake.log.addEmployeeSheet(place, problem);
    this.filler = new RowFiller(sheet.header, report);
    this.examples = new ExampleRows(sheet.header);
    this.columns = intake.columnsOf(sheet, place, report);
    for (const problem of sheet.header.problems)
      if (problem.code !== 'nearHeader' || !isOfProjects(problem.about)) report(problem);
  }

  /** Says what is merged, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.filler.useMerges(merges);
  }

  /** Adds the worksheet row `row`, as `Evaluation.addEmployeeRow` does. */
  add(raw: readonly Cell[], row: number, formats?: CellFormats): void {
    const { columns } = this;
    const { department, parser } = this.intake;
    const cells = this.examples.without(this.filler.fill(raw, row, formats), row, columns.report);
    const isOpen = parser.leavesFieldOpen(cells, columns);
    const evidence = isOpen
      ? parser.employeeRow(cells, row, this.intake.quietColumnsOf(columns.sheet))
      : this.evidence(cells, row, columns);
    if (!evidence) {
      // No row to come can change what is wrong with it.
      if (isOpen) parser.employeeRow(cells, row, columns);
      const employee = this.intake.employees.find(cells[columns.id.index]);
      if (employee >= 0) this.silentRows.set(row, employee);
      return;
    }
    this.rows.add(row);
    const index = department.add(evidence);
    if (isOpen) this.openRows.push({ index, row, cells: [...cells] });
  }

  /** Call after the last row: only now is it known what rows without a field are about. */
  endOfRows(): void {
    this.settleOpenRows();
    if (this.intake.keepsProblems) this.reportPeopleWithoutField();
  }

  /** The worksheet row of a row of the department. */
  rowOf(index: number): number {
    return this.rows.at(index - this.intake.department.projectRowCount);
  }

  /** The department's row for a worksheet row; undefined for one that said nothing. */
  indexOf(row: number): number | undefined {
    const place = this.rows.placeOf(row);
    return place === undefined ? undefined : this.intake.department.projectRowCount + place;
  }

  /** The employee of a worksheet row; undefined for nobody's. */
  employeeAt(row: number): number | undefined {
    const index = this.indexOf(row);
    return index === undefined ? this.silentRows.get(row) : this.intake.department.employeeOfRow(index);
  }

  /** The evidence of a row that is read once more, without its problems; undefined where it says nothing. */
  again(raw: readonly Cell[], row: number): RowEvidence | undefined {
    const cells = this.examples.without(this.filler.again(raw, row), row);
    return this.evidence(cells, row, this.intake.quietColumnsOf(this.columns.sheet));
  }

  private evidence(cells: readonly Cell[], row: number, columns: SheetColumns): RowEvidence | undefined {
    const { department, parser } = this.intake;
    return parser.employeeRow(cells, row, columns, (employee) => department.fieldsOf(employee));
  }

  /** Finds the field of rows that name none, now that all rows of their employees are in. */
  private settleOpenRows(): void {
    const open = this.openRows.splice(0);
    const found = open.map(({ row, cells }) => this.evidence(cells, row, this.columns));
    open.forEach(({ index }, i) => {
      const evidence = found[i];
      if (evidence) this.intake.department.replace(index, evidence);
    });
  }

  /** Reports employees who have no specialty field anywhere, and so no level. */
  private reportPeopleWithoutField(): void {
    const { department, employees, log } = this.intake;
    const hasProjects = new Map<number, boolean>();
    for (let index = department.projectRowCount; index < department.rowCount; index++) {
      const employee = department.employeeOfRow(index);
      if (employee === undefined || department.fieldsOf(employee).length > 0) continue;
      if (!hasProjects.has(employee)) hasProjects.set(employee, department.hasProjectRows(employee));
      if (hasProjects.get(employee)) continue;
      log.addEmployeeSheet(this.place, {
        row: this.rowOf(index),
        column: this.columns.id.index,
        code: 'noSpecialtyAnywhere',
        severity: 'error',
        about: 'employeeId',
        cellOnly: true,
        found: employees.idOf(employee)
      });
    }
  }
}
