import { itemAt } from '../../criteria';
import { plainText, type Cell } from '../cells/cell';
import { isEmployeeId } from '../cells/employeeId';

/** The employees of a department, numbered from 0 in the order of their first row. */
export class EmployeeIndex {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly names: string[] = [];
  private readonly nameRows: number[] = [];
  private lastCell: Cell = undefined;
  private lastNumber = -1;

  get size(): number {
    return this.ids.length;
  }

  /**
   * The number of the employee with the ID in `cell`, a new one where it is not known yet; -1 for a blank or
   * an error value. IDs are compared as texts in one width without surrounding space: the number 7 and the
   * text 7 are the same, 007 is another.
   */
  numberOf(cell: Cell): number {
    if (cell === this.lastCell) return this.lastNumber;
    this.lastNumber = (typeof cell === 'string' ? this.numbers.get(cell) : undefined) ?? this.look(cell);
    this.lastCell = cell;
    return this.lastNumber;
  }

  /** The number of a known employee, or -1. */
  find(cell: Cell): number {
    if (cell === this.lastCell) return this.lastNumber;
    return (
      (typeof cell === 'string' ? this.numbers.get(cell) : undefined) ??
      this.numbers.get(plainText(cell)) ??
      -1
    );
  }

  idOf(employee: number): string {
    return itemAt(this.ids, employee);
  }

  /** The employee's first name that is not blank, as it stands in the sheet; '' where there is none. */
  nameOf(employee: number): string {
    return itemAt(this.names, employee);
  }

  /** The row of a sheet of projects that gave the name, as `setName` was told it, or -1. */
  nameRowOf(employee: number): number {
    return itemAt(this.nameRows, employee);
  }

  /** @param row a number that no other row has */
  setName(employee: number, name: string, row: number): void {
    this.names[employee] = name;
    this.nameRows[employee] = row;
  }

  private look(cell: Cell): number {
    if (!isEmployeeId(cell)) return -1;
    const id = plainText(cell);
    // A text that is its own ID was looked up already; keep it, not a copy.
    return cell === id ? this.enter(cell) : (this.numbers.get(id) ?? this.enter(id));
  }

  private enter(id: string): number {
    this.numbers.set(id, this.ids.length);
    this.ids.push(id);
    this.names.push('');
    this.nameRows.push(-1);
    return this.ids.length - 1;
  }
}
