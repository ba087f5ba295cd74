import { FIELDS, SIZE_MEASURES, fieldAt } from '../../criteria';
import { NO_NAMESAKES, findNamesakes, mayHaveNamesakes, type NamedProject, type Namesakes } from './copies';
import {
  SAYS_NOTHING,
  hasUnread,
  isProject,
  leaveOut,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { Figures, NO_FIGURES } from './figures';
import { cut, grow } from './growable';
import { NO_FIELD, REFS, employeeOf, fieldOf, personIn, type PersonRef } from './personRef';
import type { ProjectTables } from './projectTables';
import type { RowEvidence } from './rowEvidence';
import { RowLinks } from './rowLinks';
import { addField, addProject, clearTally, closeTally, type Tally } from './tally';
import { addUnread, type UnreadRow } from './unreadTally';
import { unreadText, type UnreadCells } from './unread';

/** What is called with a row of a person: its index in the store, and its three kinds of evidence. */
type Visit = (
  row: number,
  project: ProjectEvidence,
  field: FieldEvidence,
  employee: EmployeeEvidence
) => void;

/** 2³² divided by the golden ratio, which spreads the bits of what is multiplied (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;
/** Parts of a square metre to which floor areas count in the fingerprint. */
const FRACTIONS = 1024;

/** The rows of a department as evidence, 21 bytes each, and 28 more for figures of a size. */
export class RowStore {
  private project = new Int32Array(0);
  private field = new Int32Array(0);
  /** Two bits for each of EMPLOYEE_FACTS and one more, so no more than three of them. */
  private employee = new Uint8Array(0);
  private readonly links = new RowLinks();
  private names = new Int32Array(0);
  private nameChecks = new Int32Array(0);
  private readonly figures = new Figures();
  private readonly unread = new Map<number, UnreadCells>();
  /** The names of the person who is being tallied. */
  private namesOfPerson = new Int32Array(64);
  private rows = 0;
  private projectRows = Infinity;

  /** Rows added, those of nobody among them. */
  get rowCount(): number {
    return this.rows;
  }

  /**
   * Rows below this index are of the sheet of projects; those from it on are of the sheet of employee data.
   */
  get projectRowCount(): number {
    return Math.min(this.projectRows, this.rows);
  }

  /** Project rows that belong to an employee. */
  get rowsOfEmployees(): number {
    let count = 0;
    for (let row = 0; row < this.projectRowCount; row++) if (!this.links.isNobodys(row)) count++;
    return count;
  }

  get employeeCount(): number {
    return this.links.employeeCount;
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
    this.links.reserve(rows);
    this.names = grow(this.names, rows);
    this.nameChecks = grow(this.nameChecks, rows);
  }

  /** Adds a row after the others and returns its index. */
  add(evidence: RowEvidence): number {
    const row = this.rows++;
    if (row >= this.project.length) this.reserve(row + 1);
    this.set(row, evidence);
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
    this.links.trim();
    this.names = cut(this.names, this.rows);
    this.nameChecks = cut(this.nameChecks, this.rows);
    this.figures.trim(this.rows);
  }

  /** Whether the row belongs to the employee and field of this evidence. */
  isAt(row: number, evidence: RowEvidence): boolean {
    return this.links.findRef(row) === refFor(evidence);
  }

  /** Whether the row holds just this evidence. */
  says(row: number, evidence: RowEvidence): boolean {
    return (
      this.links.refOf(row) === refFor(evidence) &&
      (evidence.employee < 0 ||
        (this.project[row] === evidence.project &&
          this.field[row] === evidence.fieldEvidence &&
          this.employee[row] === evidence.employeeEvidence &&
          this.names[row] === evidence.name &&
          this.nameChecks[row] === evidence.nameCheck &&
          evidence.figures.every((figure, i) => figure === this.figures.at(row, i)) &&
          unreadText(this.unread.get(row)) === unreadText(evidence.unread)))
    );
  }

  /**
   * Replaces a row.
   * @returns the employees that it belonged to and belongs to now, each once
   */
  replace(row: number, evidence: RowEvidence): number[] {
    const before = this.links.findRef(row);
    this.figures.clear(row);
    this.unread.delete(row);
    this.links.remove(row, before);
    this.set(row, evidence);
    const owners = [before < 0 ? -1 : Math.floor(before / REFS), evidence.employee];
    return owners.filter((employee, i) => employee >= 0 && owners.indexOf(employee) === i);
  }

  /** Everyone with at least one row in a field, in the order of their first row. */
  people(): PersonRef[] {
    return this.links.people();
  }

  /** The fields, as places in `FIELDS`, in which the employee has rows. */
  fieldsOf(employee: number): number[] {
    return FIELDS.map((_field, place) => place).filter((place) => this.hasRows(personIn(employee, place)));
  }

  /** The person whose row it is; undefined for a row of nobody, or of no field. */
  personOf(row: number): PersonRef | undefined {
    const ref = this.links.refOf(row);
    return ref >= 0 && ref % REFS !== NO_FIELD ? (ref as PersonRef) : undefined;
  }

  /** The number of the employee whose row it is; undefined for a row of nobody. */
  employeeOfRow(row: number): number | undefined {
    const ref = this.links.refOf(row);
    return ref < 0 ? undefined : Math.floor(ref / REFS);
  }

  /** Calls `visit` for each row of a person, in no particular order. */
  eachRow(person: PersonRef, visit: Visit): void {
    this.eachRowOf(person, visit);
  }

  /** Calls `visit` for each row of an employee, in any field or none, in no particular order. */
  eachRowOfEmployee(employee: number, visit: Visit): void {
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) this.eachRowOf(ref, visit);
  }

  /** Whether the person has any rows, employee data included. */
  hasRows(person: PersonRef): boolean {
    return this.links.firstOf(person) >= 0;
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
    const { links } = this;
    clearTally(into);
    into.employee = into.employeePossible = employee;
    let named = 0;
    for (let row = links.firstOf(person); row >= 0; row = links.nextOf(row)) {
      addField(into.field, this.field[row]! as FieldEvidence);
      addProject(into, this.project[row]! as ProjectEvidence, tables);
      named = this.noteName(row, named);
    }
    if (hasUnread(employee) || (tables.countsOnce && mayHaveNamesakes(this.namesOfPerson, named)))
      this.tallyWithCare(person, employee, tables, into);
    closeTally(into);
  }

  /**
   * What the person's rows have to do with each other by the names of their projects. Rows of the employee
   * whose field cannot be read are among them.
   */
  namesakesOf(person: PersonRef): Namesakes {
    const { links } = this;
    let named = 0;
    for (let row = links.firstOf(person); row >= 0; row = links.nextOf(row))
      named = this.noteName(row, named);
    // Most people have no name twice. A row whose field cannot be read is in another list than theirs.
    const areAllListed = !hasUnread(this.joinedEmployee(employeeOf(person)));
    if (areAllListed && !mayHaveNamesakes(this.namesOfPerson, named)) return NO_NAMESAKES;
    const { sizedBy } = fieldAt(fieldOf(person));
    return findNamesakes(this.namedProjects(person), sizedBy === 'figures');
  }

  /** The person's projects, copies and those left out among them, in no particular order. */
  projectsOf(person: PersonRef): NamedProject[] {
    const projects: NamedProject[] = [];
    this.eachRow(person, (row, project) => {
      if (isProject(project))
        projects.push(this.namedProject(row, person, project, this.unread.get(row)?.unreadable ?? 0, true));
    });
    return projects;
  }

  /** All that a row says, as it was added. */
  evidenceOf(row: number): RowEvidence {
    const ref = this.links.findRef(row);
    return {
      employee: ref < 0 ? -1 : Math.floor(ref / REFS),
      field: ref < 0 ? NO_FIELD : ref % REFS,
      project: this.project[row]! as ProjectEvidence,
      fieldEvidence: this.field[row]! as FieldEvidence,
      employeeEvidence: this.employee[row]! as EmployeeEvidence,
      name: this.names[row]!,
      nameCheck: this.nameChecks[row]!,
      figures: this.hasFigures(row) ? this.figures.of(row) : NO_FIGURES,
      unread: this.unread.get(row)
    };
  }

  /** The cells of the employee's rows that cannot be read, with the row that each stands in. */
  eachUnread(employee: number, visit: (row: number, cells: UnreadCells, person: PersonRef) => void): void {
    const { links, unread } = this;
    if (unread.size === 0) return;
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) {
      for (let row = links.firstOf(ref); row >= 0; row = links.nextOf(row)) {
        const cells = unread.get(row);
        if (cells) visit(row, cells, ref as PersonRef);
      }
    }
  }

  /** What all rows of the employee, in any field or none, say of them. */
  joinedEmployee(employee: number): EmployeeEvidence {
    const { links } = this;
    let joined: number = SAYS_NOTHING;
    for (let ref = employee * REFS; ref < (employee + 1) * REFS; ref++) {
      for (let row = links.firstOf(ref); row >= 0; row = links.nextOf(row)) joined |= this.employee[row]!;
    }
    return joined as EmployeeEvidence;
  }

  /** What all rows of a person say of them in the field. */
  joinedField(person: PersonRef): FieldEvidence {
    const { links } = this;
    let joined: number = SAYS_NOTHING;
    for (let row = links.firstOf(person); row >= 0; row = links.nextOf(row)) joined |= this.field[row]!;
    return joined as FieldEvidence;
  }

  /**
   * A 32-bit number that nearly always changes when results could. It covers every row's place, person and
   * evidence, with the cells that cannot be read, but not texts that decide nothing, such as the words for an
   * IT component.
   */
  fingerprint(): number {
    let hash = 0;
    const mix = (value: number): void => {
      const mixed = Math.imul(hash ^ value, SPREAD);
      hash = mixed ^ (mixed >>> 15);
    };
    for (let ref = 0; ref < this.employeeCount * REFS; ref++) {
      this.eachRowOf(ref, (row, project, field, employee) => {
        mix(ref);
        mix(row);
        mix(project);
        mix(field);
        mix(employee);
        mix(this.names[row]!);
        for (let i = 0; i < SIZE_MEASURES.length; i++) mix(this.figures.at(row, i) * FRACTIONS);
        const unread = unreadText(this.unread.get(row));
        for (let i = 0; i < unread.length; i++) mix(unread.charCodeAt(i));
      });
    }
    return hash;
  }

  /** Counts again without copies, and with what unread cells could say: few people have either. */
  private tallyWithCare(
    person: PersonRef,
    employee: EmployeeEvidence,
    tables: ProjectTables,
    into: Tally
  ): void {
    const namesakes = tables.countsOnce ? this.namesakesOf(person) : NO_NAMESAKES;
    const { copies, settled } = namesakes;
    const { links } = this;
    clearTally(into);
    into.employee = into.employeePossible = employee;
    for (let row = links.firstOf(person); row >= 0; row = links.nextOf(row)) {
      addField(into.field, this.field[row]! as FieldEvidence);
      if (!copies.has(row)) addProject(into, this.project[row]! as ProjectEvidence, tables, settled.has(row));
    }
    const unread: UnreadRow[] = [];
    this.eachUnread(employeeOf(person), (row, cells, owner) =>
      unread.push([row, cells, owner, this.field[row]! as FieldEvidence])
    );
    addUnread(into, person, unread, tables, namesakes);
  }

  /**
   * Notes the name of a row behind the `named` names of the person so far; returns how many there are then.
   */
  private noteName(row: number, named: number): number {
    const name = this.names[row]!;
    if (name === 0) return named;
    if (named === this.namesOfPerson.length) this.namesOfPerson = grow(this.namesOfPerson, named + 1);
    this.namesOfPerson[named] = name;
    return named + 1;
  }

  private namedProjects(person: PersonRef): NamedProject[] {
    const projects = this.projectsOf(person);
    this.eachUnread(employeeOf(person), (row, { inField }) => {
      const there = inField?.[fieldOf(person)];
      if (there && isProject(there.project))
        projects.push(this.namedProject(row, person, leaveOut(there.project), there.unreadable, false));
    });
    return projects.filter(({ name }) => name !== 0);
  }

  private namedProject(
    row: number,
    person: PersonRef,
    project: ProjectEvidence,
    unreadable: number,
    isOfField: boolean
  ): NamedProject {
    const isSizedByFigures = fieldAt(fieldOf(person)).sizedBy === 'figures';
    const one = this.names[row]!;
    return {
      row,
      project,
      // 53 bits, as many as a number holds: two different names share them about once in 2⁵³ pairs.
      name: one === 0 ? 0 : one * 0x200000 + (this.nameChecks[row]! >>> 11),
      figures: isSizedByFigures ? this.figures.of(row) : NO_FIGURES,
      unreadable,
      isOfField
    };
  }

  private eachRowOf(ref: number, visit: Visit): void {
    const { links } = this;
    for (let row = links.firstOf(ref); row >= 0; row = links.nextOf(row)) {
      visit(
        row,
        this.project[row]! as ProjectEvidence,
        this.field[row]! as FieldEvidence,
        this.employee[row]! as EmployeeEvidence
      );
    }
  }

  private set(row: number, evidence: RowEvidence): void {
    this.project[row] = evidence.project;
    this.field[row] = evidence.fieldEvidence;
    this.employee[row] = evidence.employeeEvidence;
    this.names[row] = evidence.name;
    this.nameChecks[row] = evidence.nameCheck;
    if (evidence.figures !== NO_FIGURES) this.figures.set(row, evidence.figures);
    if (evidence.unread) this.unread.set(row, evidence.unread);
    this.links.add(row, refFor(evidence));
  }
}

const refFor = ({ employee, field }: RowEvidence): number => (employee < 0 ? -1 : personIn(employee, field));
