import type { Problem } from './problems';

/** The problems found while the sheets are read. Those of a project row go when the row is read again. */
export class ProblemLog {
  private readonly ofHeader: Problem[] = [];
  private readonly ofProjectRows = new Map<number, Problem[]>();
  private readonly ofEmployeeSheet: Problem[] = [];
  private readonly behindFields = new Map<number, Problem[]>();
  private readonly behindFieldsOfEmployees: Problem[] = [];

  /** Of the header first, then in the order of reading. */
  get all(): Problem[] {
    return [...this.ofHeader, ...[...this.ofProjectRows.values()].flat(), ...this.ofEmployeeSheet];
  }

  /** Words that cannot be read in rows whose field is not known, which is the only problem that such a row reports. */
  get behindUnknownFields(): Problem[] {
    return [...[...this.behindFields.values()].flat(), ...this.behindFieldsOfEmployees];
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

  addBehindField(sheet: 0 | 1, problem: Omit<Problem, 'sheet'>): void {
    if (sheet === 1) this.behindFieldsOfEmployees.push({ ...problem, sheet });
    else
      this.behindFields.set(problem.row, [
        ...(this.behindFields.get(problem.row) ?? []),
        { ...problem, sheet }
      ]);
  }

  forgetProjectRow(row: number): void {
    this.ofProjectRows.delete(row);
    this.behindFields.delete(row);
  }
}
