import type { Problem } from './problems';

/** The problems found while the sheets are read. Those of a project row go when the row is read again. */
export class ProblemLog {
  private readonly ofHeader: Problem[] = [];
  private readonly ofProjectRows = new Map<number, Problem[]>();
  private readonly ofEmployeeSheet: Problem[] = [];

  /** Of the header first, then in the order of reading. */
  get all(): Problem[] {
    return [...this.ofHeader, ...[...this.ofProjectRows.values()].flat(), ...this.ofEmployeeSheet];
  }

  /** Project rows that hold data and do not say whose it is. */
  get rowsOfNobody(): number {
    return [...this.ofProjectRows.values()]
      .flat()
      .filter(({ about, severity }) => about === 'employeeId' && severity === 'error').length;
  }

  addHeader(problems: readonly Problem[]): void {
    this.ofHeader.push(...problems);
  }

  addProjectRow(problem: Omit<Problem, 'sheet'>): void {
    const problems = this.ofProjectRows.get(problem.row);
    if (problems) problems.push({ ...problem, sheet: 0 });
    else this.ofProjectRows.set(problem.row, [{ ...problem, sheet: 0 }]);
  }

  addEmployeeSheet(problem: Omit<Problem, 'sheet'>): void {
    this.ofEmployeeSheet.push({ ...problem, sheet: 1 });
  }

  forgetProjectRow(row: number): void {
    this.ofProjectRows.delete(row);
  }
}
