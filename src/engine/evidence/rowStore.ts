import { FIELDS } from '../../criteria';
import {
  LEFT_OUT,
  SAYS_NOTHING,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { NO_FIELD, REFS, personIn, type PersonRef } from './personRef';
import type { ProjectTables } from './projectTables';
import { addProject, clearTally, closeTally, type Tally } from './tally';

/** A row as evidence. */
export interface RowEvidence {
  /** The employee's number, counted from 0 in the order of first appearance; -1: the row belongs to nobody. */
  readonly employee: number;
  /** The place in `FIELDS`, or `NO_FIELD`. */
  readonly field: number;
  readonly project: ProjectEvidence;
  readonly fieldEvidence: FieldEvidence;
  readonly employeeEvidence: EmployeeEvidence;
}

/** A row that belongs to nobody. */
export const NOBODYS_ROW: RowEvidence = {
  employee: -1,
  field: NO_FIELD,
  project: LEFT_OUT,
  fieldEvidence: SAYS_NOTHING,
  employeeEvidence: SAYS_NOTHING
};

/** Stands in `next` for a row of nobody. */
const NOBODY = -0x80000000;

const grow = <T extends Int32Array | Uint8Array>(array: T, length: number): T => {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (n: number) => T)(
    Math.max(length, Math.ceil(array.length * 1.5), 1024)
  );
  larger.set(array);
  return larger;
};

const cut = <T extends Int32Array | Uint8Array>(array: T, length: number): T =>
  array.length === length ? array : (array.slice(0, length) as T);

/** What is called with a row of a person: its index in the store, and its three kinds of evidence. */
type Visit = (
  row: number,
  project: ProjectEvidence,
  field: FieldEvidence,
  employee: EmployeeEvidence
) => void;

/** 2³² divided by the golden ratio, which spreads the bits of what is multiplied (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * The rows of a department as evidence, 13 bytes each. The rows of a person are linked: `next[row]` is the person's next
 * row, or -1 - the person's reference after the last one, so that a row leads back to its person.
 */
export class RowStore {
  private project = new Int32Array(0);
  private field = new Int32Array(0);
  /** Two bits for each of EMPLOYEE_FACTS, so no more than four of them. */
  private employee = new Uint8Array(0);
  private next = new Int32Array(0);
  /** By reference: the person's first row in the list, or -1. */
  private first = new Int32Array(0);
  /** By row: the reference, or -1; made when it is asked for, dropped when a row changes. */
  private refs: Int32Array | undefined;
  private rows = 0;
  private projectRows = Infinity;
  private employees = 0;

  /** Rows added, those of nobody among them. */
  get rowCount(): number {
    return this.rows;
  }

  /** Rows below this index are of the sheet of projects; those from it on are of the sheet of employee data. */
  get projectRowCount(): number {
    return Math.min(this.projectRows, this.rows);
  }

  /** Project rows that belong to an employee. */
  get rowsOfEmployees(): number {
    let count = 0;
    for (let row = 0; row < this.projectRowCount; row++) if (this.next[row] !== NOBODY) count++;
    return count;
  }

  get employeeCount(): number {
    return this.employees;
  }

  /** The project evidence of a row. */
  projectOf(row: number): ProjectEvidence {
    return this.project[row]! as ProjectEvidence;
  }

  /** Makes room for `rows` rows at once, where their number is known. */
  reserve(rows: number): void {
    this.project = grow(this.project, rows);
    this.field = grow(this.field, rows);
    this.employee = grow(this.employee, rows);
    this.next = grow(this.next, rows);
  }

  /** Adds a row after the others and returns its index. */
  add(evidence: RowEvidence): number {
    const row = this.rows++;
    if (row >= this.project.length) this.reserve(row + 1);
    this.link(row, evidence);
    return row;
  }

  /** Call after the last project row: rows added from now on are employee data. */
  endOfProjects(): void {
    this.projectRows = this.rows;
  }

  /** Frees the room that growing left over. */
  trim(): void {
    this.project = cut(this.project, this.rows);
    this.field = cut(this.field, this.rows);
    this.employee = cut(this.employee, this.rows);
    this.next = cut(this.next, this.rows);
    this.first = cut(this.first, this.employees * REFS);
  }

  /** Whether the row belongs to the employee and field of this evidence. */
  isAt(row: number, evidence: RowEvidence): boolean {
    return this.findRef(row) === refFor(evidence);
  }

  /** Whether the row holds just this evidence. */
  says(row: number, evidence: RowEvidence): boolean {
    return (
      this.refOf(row) === refFor(evidence) &&
      (evidence.employee < 0 ||
        (this.project[row] === evidence.project &&
          this.field[row] === evidence.fieldEvidence &&
          this.employee[row] === evidence.employeeEvidence))
    );
  }

  /**
   * Replaces a row.
   * @returns the employees that it belonged to and belongs to now, each once
   */
  replace(row: number, evidence: RowEvidence): number[] {
    const before = this.findRef(row);
    this.unlink(row, before);
    this.link(row, evidence);
    const owners = [before < 0 ? -1 : Math.floor(before / REFS), evidence.employee];
    return owners.filter((employee, i) => employee >= 0 && owners.indexOf(employee) === i);
  }

  /** Everyone with at least one project row in a field, in the order of their first row. */
  people(): PersonRef[] {
    const byFirstRow = new Int32Array(this.projectRowCount).fill(-1);
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      const row = ref % REFS === NO_FIELD ? -1 : this.firstProjectRow(ref);
      if (row >= 0) byFirstRow[row] = ref;
    }
    const people: PersonRef[] = [];
    for (const ref of byFirstRow) if (ref >= 0) people.push(ref as PersonRef);
    return people;
  }

  /** The fields, as places in `FIELDS`, in which the employee has project rows. */
  fieldsOf(employee: number): number[] {
    return FIELDS.map((_field, place) => place).filter(
      (place) => this.firstProjectRow(personIn(employee, place)) >= 0
    );
  }

  /** The person whose row it is; undefined for a row of nobody, or of no field. */
  personOf(row: number): PersonRef | undefined {
    const ref = this.refOf(row);
    return ref >= 0 && ref % REFS !== NO_FIELD ? (ref as PersonRef) : undefined;
  }

  /** The number of the employee whose row it is; undefined for a row of nobody. */
  employeeOfRow(row: number): number | undefined {
    const ref = this.refOf(row);
    return ref < 0 ? undefined : Math.floor(ref / REFS);
  }

  /** Calls `visit` for each row of a person, in no particular order. */
  eachRow(person: PersonRef, visit: Visit): void {
    this.eachRowOf(person, visit);
  }

  /** Calls `visit` for each row of an employee, in whichever field or none, in no particular order. */
  eachRowOfEmployee(employee: number, visit: Visit): void {
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) this.eachRowOf(ref, visit);
  }

  /** Whether the person has any rows, employee data included. */
  hasRows(person: PersonRef): boolean {
    return this.first[person]! >= 0;
  }

  /** Counts the person's rows. `employee` is what all rows of the employee say, from `joinedEmployee`. */
  tally(person: PersonRef, employee: EmployeeEvidence, tables: ProjectTables, into: Tally): void {
    clearTally(into);
    into.employee = employee;
    let field: number = SAYS_NOTHING;
    for (let row = this.first[person]!; row >= 0; row = this.next[row]!) {
      field |= this.field[row]!;
      addProject(into, this.project[row]! as ProjectEvidence, tables);
    }
    into.field = field as FieldEvidence;
    closeTally(into);
  }

  /** What all rows of the employee, in whichever field, say of them. */
  joinedEmployee(employee: number): EmployeeEvidence {
    let joined: number = SAYS_NOTHING;
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) {
      for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) joined |= this.employee[row]!;
    }
    return joined as EmployeeEvidence;
  }

  /** What all rows of a person say of them in the field. */
  joinedField(person: PersonRef): FieldEvidence {
    let joined: number = SAYS_NOTHING;
    for (let row = this.first[person]!; row >= 0; row = this.next[row]!) joined |= this.field[row]!;
    return joined as FieldEvidence;
  }

  /**
   * A 32-bit number that nearly always changes when results could. It covers every row's place,
   * person and evidence, but not texts that decide nothing, such as project names.
   */
  fingerprint(): number {
    let hash = 0;
    const mix = (value: number): void => {
      const mixed = Math.imul(hash ^ value, SPREAD);
      hash = mixed ^ (mixed >>> 15);
    };
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      this.eachRowOf(ref, (row, project, field, employee) => {
        mix(ref);
        mix(row);
        mix(project);
        mix(field);
        mix(employee);
      });
    }
    return hash;
  }

  private eachRowOf(ref: number, visit: Visit): void {
    for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) {
      visit(
        row,
        this.project[row]! as ProjectEvidence,
        this.field[row]! as FieldEvidence,
        this.employee[row]! as EmployeeEvidence
      );
    }
  }

  /** Found for all rows at once when first needed after a change: callers who ask about one row mostly ask about all. */
  private refOf(row: number): number {
    return (this.refs ??= this.refsByRow())[row]!;
  }

  private refsByRow(): Int32Array {
    const refs = new Int32Array(this.rows).fill(-1);
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) refs[row] = ref;
    }
    return refs;
  }

  /** As `refOf`, for this row alone. */
  private findRef(row: number): number {
    if (this.refs) return this.refs[row]!;
    let next = this.next[row]!;
    while (next >= 0) next = this.next[next]!;
    return next === NOBODY ? -1 : -1 - next;
  }

  /** The lowest project row of a person, or -1. */
  private firstProjectRow(ref: number): number {
    let first = -1;
    for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) {
      if (row < this.projectRows && (first < 0 || row < first)) first = row;
    }
    return first;
  }

  private link(row: number, evidence: RowEvidence): void {
    this.refs = undefined;
    this.project[row] = evidence.project;
    this.field[row] = evidence.fieldEvidence;
    this.employee[row] = evidence.employeeEvidence;
    if (evidence.employee < 0) {
      this.next[row] = NOBODY;
      return;
    }
    this.addEmployees(evidence.employee + 1);
    const ref = refFor(evidence);
    this.next[row] = this.first[ref]! >= 0 ? this.first[ref]! : -1 - ref;
    this.first[ref] = row;
  }

  private unlink(row: number, ref: number): void {
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

  private addEmployees(count: number): void {
    if (count <= this.employees) return;
    const refs = this.first.length;
    this.first = grow(this.first, count * REFS);
    this.first.fill(-1, refs);
    this.employees = count;
  }
}

const refFor = ({ employee, field }: RowEvidence): number => (employee < 0 ? -1 : personIn(employee, field));
