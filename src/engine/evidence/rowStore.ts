import { FIELDS, SIZE_MEASURES, fieldAt } from '../../criteria';
import { Figures, NO_FIGURES } from './figures';
import { NO_NAMESAKES, findNamesakes, mayHaveNamesakes, type NamedProject, type Namesakes } from './copies';
import {
  NO_PROJECT,
  SAYS_NOTHING,
  hasUnread,
  isProject,
  leaveOut,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { NO_FIELD, REFS, employeeOf, fieldOf, personIn, type PersonRef } from './personRef';
import type { ProjectTables } from './projectTables';
import { addField, addProject, clearTally, closeTally, type Tally } from './tally';
import { addUnread, type UnreadRow } from './unreadTally';
import type { UnreadCells } from './unread';

/** A row as evidence. */
export interface RowEvidence {
  /** The employee's number, counted from 0 in the order of first appearance; -1: the row belongs to nobody. */
  readonly employee: number;
  /** The place in `FIELDS`, or `NO_FIELD`. */
  readonly field: number;
  readonly project: ProjectEvidence;
  readonly fieldEvidence: FieldEvidence;
  readonly employeeEvidence: EmployeeEvidence;
  /** The project's name as two numbers that only another row of that name has; both 0 where it has none. */
  readonly name: number;
  readonly nameCheck: number;
  /** Figures of the project's size, where its field is sized by them or unknown; 0 where blank. */
  readonly figures: readonly number[];
  /** Undefined where every cell could be read; `employeeEvidence` is marked where it is not. */
  readonly unread: UnreadCells | undefined;
}

/** A row that belongs to nobody. */
export const NOBODYS_ROW: RowEvidence = {
  employee: -1,
  field: NO_FIELD,
  project: NO_PROJECT,
  fieldEvidence: SAYS_NOTHING,
  employeeEvidence: SAYS_NOTHING,
  name: 0,
  nameCheck: 0,
  figures: NO_FIGURES,
  unread: undefined
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
/** Floor areas are mixed to so many parts of a square metre. */
const FRACTIONS = 1024;

/**
 * The rows of a department as evidence, 21 bytes each, and 28 more for figures of a size. The rows of a person are linked: `next[row]` is the person's next
 * row, or -1 - the person's reference after the last one, so that a row leads back to its person.
 */
export class RowStore {
  private project = new Int32Array(0);
  private field = new Int32Array(0);
  /** Two bits for each of EMPLOYEE_FACTS, so no more than four of them. */
  private employee = new Uint8Array(0);
  private next = new Int32Array(0);
  private names = new Int32Array(0);
  private nameChecks = new Int32Array(0);
  private readonly figures = new Figures();
  private readonly unread = new Map<number, UnreadCells>();
  /** The names of the person who is being tallied. */
  private namesOfPerson = new Int32Array(64);
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
    this.names = grow(this.names, rows);
    this.nameChecks = grow(this.nameChecks, rows);
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
    this.names = cut(this.names, this.rows);
    this.nameChecks = cut(this.nameChecks, this.rows);
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
          this.employee[row] === evidence.employeeEvidence &&
          this.names[row] === evidence.name &&
          this.nameChecks[row] === evidence.nameCheck &&
          evidence.figures.every((figure, i) => figure === this.figures.at(row, i))))
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

  /** Everyone with at least one row in a field, in the order of their first row. */
  people(): PersonRef[] {
    const byFirstRow = new Int32Array(this.rows).fill(-1);
    for (let ref = 0; ref < this.employees * REFS; ref++) {
      const row = ref % REFS === NO_FIELD ? -1 : this.firstRow(ref);
      if (row >= 0) byFirstRow[row] = ref;
    }
    const people: PersonRef[] = [];
    for (const ref of byFirstRow) if (ref >= 0) people.push(ref as PersonRef);
    return people;
  }

  /** The fields, as places in `FIELDS`, in which the employee has rows. */
  fieldsOf(employee: number): number[] {
    return FIELDS.map((_field, place) => place).filter((place) => this.hasRows(personIn(employee, place)));
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
    return person < this.first.length && this.first[person]! >= 0;
  }

  /** Whether the row gives figures of its project's size. */
  hasFigures(row: number): boolean {
    return this.figures.of(row).some((figure) => figure > 0);
  }

  /** Whether some row of the employee is of the sheet of projects. */
  hasProjectRows(employee: number): boolean {
    let isFound = false;
    this.eachRowOfEmployee(employee, (row) => (isFound ||= row < this.projectRows));
    return isFound;
  }

  /** Counts the person's rows. `employee` is what all rows of the employee say, from `joinedEmployee`. */
  tally(person: PersonRef, employee: EmployeeEvidence, tables: ProjectTables, into: Tally): void {
    clearTally(into);
    into.employee = into.employeePossible = employee;
    let named = 0;
    for (let row = this.first[person]!; row >= 0; row = this.next[row]!) {
      addField(into.field, this.field[row]! as FieldEvidence);
      addProject(into, this.project[row]! as ProjectEvidence, tables);
      const name = this.names[row]!;
      if (name === 0) continue;
      if (named === this.namesOfPerson.length) this.namesOfPerson = grow(this.namesOfPerson, named + 1);
      this.namesOfPerson[named++] = name;
    }
    if (hasUnread(employee) || (tables.countsOnce && mayHaveNamesakes(this.namesOfPerson, named)))
      this.tallyWithCare(person, employee, tables, into);
    closeTally(into);
  }

  /**
   * What the person's rows have to do with each other by the names of their projects. Rows of the employee whose field cannot
   * be read are among them.
   */
  namesakesOf(person: PersonRef): Namesakes {
    const { sizedBy } = fieldAt(fieldOf(person));
    return findNamesakes(this.namedProjects(person), sizedBy === 'figures');
  }

  /** The cells of the employee's rows that cannot be read, with the row that each stands in. */
  eachUnread(employee: number, visit: (row: number, cells: UnreadCells, person: PersonRef) => void): void {
    if (this.unread.size === 0) return;
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) {
      for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) {
        const cells = this.unread.get(row);
        if (cells) visit(row, cells, ref as PersonRef);
      }
    }
  }

  /** Counts again, with an eye on copies and on cells that cannot be read: few people have either. */
  private tallyWithCare(
    person: PersonRef,
    employee: EmployeeEvidence,
    tables: ProjectTables,
    into: Tally
  ): void {
    const namesakes = tables.countsOnce ? this.namesakesOf(person) : NO_NAMESAKES;
    const { copies, settled } = namesakes;
    clearTally(into);
    into.employee = into.employeePossible = employee;
    for (let row = this.first[person]!; row >= 0; row = this.next[row]!) {
      addField(into.field, this.field[row]! as FieldEvidence);
      if (!copies.has(row)) addProject(into, this.project[row]! as ProjectEvidence, tables, settled.has(row));
    }
    const unread: UnreadRow[] = [];
    this.eachUnread(employeeOf(person), (row, cells, owner) =>
      unread.push([row, cells, owner, this.field[row]! as FieldEvidence])
    );
    addUnread(into, person, unread, tables, namesakes);
  }

  private namedProjects(person: PersonRef): NamedProject[] {
    const projects: NamedProject[] = [];
    const isSizedByFigures = fieldAt(fieldOf(person)).sizedBy === 'figures';
    const add = (row: number, project: ProjectEvidence, unreadable: number, isOfField: boolean): void => {
      if (this.names[row] === 0 || !isProject(project)) return;
      // 53 bits, as many as a number holds: what both hashes have in common by chance is one name in 2⁵³.
      const name = this.names[row]! * 0x200000 + (this.nameChecks[row]! >>> 11);
      const figures = isSizedByFigures ? this.figures.of(row) : NO_FIGURES;
      projects.push({ row, project, name, figures, unreadable, isOfField });
    };
    this.eachRow(person, (row, project) => add(row, project, this.unread.get(row)?.unreadable ?? 0, true));
    this.eachUnread(employeeOf(person), (row, { inField }) => {
      const there = inField?.[fieldOf(person)];
      if (there) add(row, leaveOut(there.project), there.unreadable, false);
    });
    return projects;
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
   * person and evidence, but not texts that decide nothing, such as the words for an IT component.
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
        mix(this.names[row]!);
        for (let i = 0; i < SIZE_MEASURES.length; i++) mix(this.figures.at(row, i) * FRACTIONS);
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

  /** The lowest row of a person, or -1. */
  private firstRow(ref: number): number {
    let first = -1;
    for (let row = this.first[ref]!; row >= 0; row = this.next[row]!) {
      if (first < 0 || row < first) first = row;
    }
    return first;
  }

  private link(row: number, evidence: RowEvidence): void {
    this.refs = undefined;
    this.project[row] = evidence.project;
    this.field[row] = evidence.fieldEvidence;
    this.employee[row] = evidence.employeeEvidence;
    this.names[row] = evidence.name;
    this.nameChecks[row] = evidence.nameCheck;
    if (evidence.figures !== NO_FIGURES) this.figures.set(row, evidence.figures);
    if (evidence.unread) this.unread.set(row, evidence.unread);
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
    this.figures.clear(row);
    this.unread.delete(row);
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
