import { cut, grow } from './growable';
import { NO_FIELD, REFS, type PersonRef } from './personRef';

/** Stands in `next` for a row of nobody. */
const NOBODY = -0x80000000;

/**
 * Whose row each is. A *reference* is a `PersonRef`, or that of an employee's rows without a field; -1 is
 * nobody's.
 */
export class RowLinks {
  /**
   * By row: the next row of the same reference, or -1 - the reference after the last one, so that a row leads
   * back to its person.
   */
  private next = new Int32Array(0);
  /** By reference: the first row in the list, or -1. */
  private first = new Int32Array(0);
  /** By row: the reference, or -1; made when it is asked for, dropped when a row changes. */
  private refs: Int32Array | undefined;
  private rows = 0;
  private employees = 0;

  get employeeCount(): number {
    return this.employees;
  }

  /** Makes room for `rows` rows at once. */
  reserve(rows: number): void {
    this.next = grow(this.next, rows);
  }

  /** Frees the room that growing left over. */
  trim(): void {
    this.next = cut(this.next, this.rows);
    this.first = cut(this.first, this.employees * REFS);
  }

  /** Gives a row, a new one or one that was removed, to a reference. */
  add(row: number, ref: number): void {
    this.refs = undefined;
    this.rows = Math.max(this.rows, row + 1);
    this.reserve(this.rows);
    if (ref < 0) {
      this.next[row] = NOBODY;
      return;
    }
    this.addEmployees(Math.floor(ref / REFS) + 1);
    const first = this.first[ref]!;
    this.next[row] = first >= 0 ? first : -1 - ref;
    this.first[ref] = row;
  }

  /** Takes a row from the reference that has it. */
  remove(row: number, ref: number): void {
    if (ref < 0) return;
    const after = this.next[row]!;
    if (this.first[ref] === row) {
      this.first[ref] = Math.max(after, -1);
      return;
    }
    let before = this.first[ref]!;
    while (this.next[before] !== row) before = this.next[before]!;
    this.next[before] = after;
  }

  /**
   * A row of the reference to begin with; negative where it has none. The rows are in no particular order.
   */
  firstOf(ref: number): number {
    return this.first[ref] ?? -1;
  }

  /** The row after this one; negative after the last. */
  nextOf(row: number): number {
    return this.next[row]!;
  }

  isNobodys(row: number): boolean {
    return this.next[row] === NOBODY;
  }

  /**
   * The row's reference, found for all rows at once when first needed after a change: who asks about one row
   * mostly asks about all.
   */
  refOf(row: number): number {
    return (this.refs ??= this.refsByRow())[row]!;
  }

  /** As `refOf`, for this row alone. */
  findRef(row: number): number {
    if (this.refs) return this.refs[row]!;
    let next = this.next[row]!;
    while (next >= 0) next = this.next[next]!;
    return next === NOBODY ? -1 : -1 - next;
  }

  /** Everyone with at least one row in a field, in the order of their first row. */
  people(): PersonRef[] {
    const byFirstRow = new Int32Array(this.rows).fill(-1);
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      const row = ref % REFS === NO_FIELD ? -1 : this.lowestOf(ref);
      if (row >= 0) byFirstRow[row] = ref;
    }
    const people: PersonRef[] = [];
    for (const ref of byFirstRow) if (ref >= 0) people.push(ref as PersonRef);
    return people;
  }

  private lowestOf(ref: number): number {
    let lowest = -1;
    for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) {
      if (lowest < 0 || row < lowest) lowest = row;
    }
    return lowest;
  }

  private refsByRow(): Int32Array {
    const refs = new Int32Array(this.rows).fill(-1);
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) refs[row] = ref;
    }
    return refs;
  }

  private addEmployees(count: number): void {
    if (count <= this.employees) return;
    const refs = this.first.length;
    this.first = grow(this.first, count * REFS);
    this.first.fill(-1, refs);
    this.employees = count;
  }
}
