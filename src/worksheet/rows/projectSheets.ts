import { itemAt } from '../../criteria';
import { NOBODYS_ROW } from '../../engine';
import type { CellRange } from '../../ranges';
import type { Cell } from '../cells/cell';
import { AddedRows } from './addedRows';
import { FilledRows, type FilledRow } from './filledRows';
import type { Intake } from './intake';
import type { Report } from './projectCells';
import type { CellFormats } from './rowFiller';
import type { SheetColumns, SheetHeader } from './sheetColumns';

/** A sheet of projects with the rows of the department that are its own: they stand together. */
export interface ProjectSheet {
  readonly columns: SheetColumns;
  readonly rows: FilledRows;
  /** The department's row for the sheet's first row of data. */
  readonly first: number;
}

/**
 * The sheets of projects, read row by row one after the other, and where the department's rows stand in them.
 * Sheets and worksheet rows are counted from 0.
 */
export class ProjectSheets {
  private readonly all: ProjectSheet[] = [];
  /** The one begun last. */
  private current: ProjectSheet;
  /** The worksheet rows, where they need not stand together. */
  private readonly apart = new AddedRows();

  constructor(
    private readonly intake: Intake,
    first: SheetHeader
  ) {
    this.current = this.begun(first);
  }

  get count(): number {
    return this.all.length;
  }

  get headers(): readonly SheetHeader[] {
    return this.all.map(({ columns }) => columns.sheet);
  }

  at(sheet: number): ProjectSheet {
    return itemAt(this.all, sheet);
  }

  /** Begins another sheet, after the last row of the one before. */
  begin(sheet: SheetHeader): void {
    this.settle();
    this.current = this.begun(sheet);
  }

  /** Says what is merged on the sheet begun last, before the first row that an area covers. */
  useMerges(merges: readonly CellRange[]): void {
    this.current.rows.useMerges(merges);
  }

  /** Adds a row of the sheet begun last, as `Evaluation.addRow` does. */
  add(cells: readonly Cell[], row: number, formats?: CellFormats): readonly Cell[] {
    return this.current.rows.add(cells, row, formats);
  }

  /** Enters a row of which every cell says what it stands for. */
  enter({ cells, row, isContinued }: FilledRow): void {
    const { columns, first } = this.current;
    const { department, parser } = this.intake;
    const index = first + row - columns.sheet.header.firstDataRow;
    while (department.rowCount < index) department.add(NOBODYS_ROW);
    const completed = columns.completed(cells);
    department.add(
      isContinued ? parser.continuedRow(completed, row, columns) : parser.projectRow(completed, row, columns)
    );
  }

  /** Adds a row of a few, as `Evaluation.addRowApart` does. */
  addApart(cells: readonly Cell[], row: number): void {
    this.apart.add(row);
    const { columns } = this.current;
    const { department, parser } = this.intake;
    department.add(parser.projectRow(columns.completed(cells), row, columns));
  }

  /** Enters the rows that wait for more of their project: call after the last row of a sheet. */
  settle(): void {
    this.current.rows.settle();
  }

  /** The sheet on which a row of the department stands, which is one of projects. */
  sheetOf(index: number): number {
    let place = this.all.length - 1;
    while (place > 0 && index < itemAt(this.all, place).first) place--;
    return place;
  }

  /** The worksheet row of such a row. */
  rowOf(index: number): number {
    if (!this.apart.isEmpty) return this.apart.at(index);
    const { columns, first } = this.at(this.sheetOf(index));
    return columns.sheet.header.firstDataRow + index - first;
  }

  /** The department's row for a worksheet row; undefined where there is none. */
  indexOf(sheet: number, row: number): number | undefined {
    const { columns, first } = this.at(sheet);
    const index = first + row - columns.sheet.header.firstDataRow;
    return index >= first && index < this.endOf(sheet) ? index : undefined;
  }

  /** How many rows of data a sheet has, blank ones between them included. */
  rowCountOf(sheet: number): number {
    return this.endOf(sheet) - this.at(sheet).first;
  }

  /** The department's row after the last one of a sheet. */
  private endOf(sheet: number): number {
    return this.all[sheet + 1]?.first ?? this.intake.department.projectRowCount;
  }

  private begun(sheet: SheetHeader): ProjectSheet {
    const { department, parser, log } = this.intake;
    const place = this.all.length;
    const report: Report = (problem) =>
      log.addProjectRow(place, this.all[place]?.rows.atItsCell(problem) ?? problem);
    const columns = this.intake.columnsOf(sheet, place, report);
    const rows = new FilledRows(sheet.header, columns.report, (row) => this.enter(row));
    const begun = { columns, rows, first: department.rowCount };
    this.all.push(begun);
    parser.addProjects(sheet.header);
    log.addHeader(place, sheet.header.problems);
    return begun;
  }
}
