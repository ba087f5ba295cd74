import type { ColumnId } from '../../locales';
import type { Problem } from './problems';

/** Project rows with an error that leaves them out as a project. */
export interface LeftOut {
  readonly rows: number;
  /** The columns of those errors. */
  readonly columns: ReadonlySet<ColumnId>;
}

type Found = Omit<Problem, 'sheet'>;

/**
 * The problems found while the sheets are read, by the sheets' numbers. Those of a project row go when the
 * row is read again.
 */
export class ProblemLog {
  private readonly ofHeaders: Problem[] = [];
  private readonly ofProjectRows: RowProblems[] = [];
  private readonly ofEmployeeSheet: Problem[] = [];
  private readonly behindFields: RowProblems[] = [];

  /** Of the headers first, then in the order of reading. */
  get all(): Problem[] {
    return [...this.ofHeaders, ...this.ofProjectRows.flatMap(({ all }) => all), ...this.ofEmployeeSheet];
  }

  /**
   * Words that cannot be read in rows whose field is not known, which is the only problem that such a row
   * reports.
   */
  get behindUnknownFields(): Problem[] {
    return this.behindFields.flatMap(({ all }) => all);
  }

  /** Project rows that hold data and do not say whose it is. */
  get rowsOfNobody(): number {
    return this.ofProjectRows
      .flatMap(({ all }) => all)
      .filter(({ about, severity }) => about === 'employeeId' && severity === 'error').length;
  }

  get leftOut(): LeftOut {
    const errors = this.ofProjectRows
      .flatMap(({ byRow }) => byRow)
      .map((row) => row.filter(({ severity, cellOnly }) => severity === 'error' && !cellOnly))
      .filter(({ length }) => length > 0);
    return { rows: errors.length, columns: new Set(errors.flat().map(({ about }) => about)) };
  }

  addHeader(sheet: number, problems: readonly Found[]): void {
    for (const problem of problems) this.ofHeaders.push({ ...problem, sheet });
  }

  addProjectRow(sheet: number, problem: Found): void {
    (this.ofProjectRows[sheet] ??= new RowProblems()).add({ ...problem, sheet });
  }

  addEmployeeSheet(sheet: number, problem: Found): void {
    this.ofEmployeeSheet.push({ ...problem, sheet });
  }

  addBehindField(sheet: number, problem: Found): void {
    (this.behindFields[sheet] ??= new RowProblems()).add({ ...problem, sheet });
  }

  forgetProjectRow(sheet: number, row: number): void {
    this.ofProjectRows[sheet]?.forget(row);
    this.behindFields[sheet]?.forget(row);
  }
}

/** The problems of one sheet's rows, in the order in which the rows were read. */
class RowProblems {
  private readonly rows = new Map<number, Problem[]>();

  get byRow(): Problem[][] {
    return [...this.rows.values()];
  }

  get all(): Problem[] {
    return this.byRow.flat();
  }

  add(problem: Problem): void {
    const problems = this.rows.get(problem.row);
    if (problems) problems.push(problem);
    else this.rows.set(problem.row, [problem]);
  }

  forget(row: number): void {
    this.rows.delete(row);
  }
}
