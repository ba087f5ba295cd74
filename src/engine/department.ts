import { FIELDS, type Readings } from '../criteria';
import { judge, newJudgement, rulesFor, type FieldRules, type Judgement } from './judge';
import { addProject, clearTally, closeTally, newTally, type Tally } from './tally';

/** Slots of an employee: one a field, in the order of `FIELDS`, and one for rows whose field could not be read. */
export const SLOTS = FIELDS.length + 1;
export const NO_FIELD = FIELDS.length;

/** A row as evidence; see evidence.ts for the three integers. */
export interface RowEvidence {
  /** The employee's number, counted from 0 in the order of first appearance; -1: the row belongs to nobody. */
  readonly employee: number;
  /** The place in `FIELDS`, or `NO_FIELD`. */
  readonly field: number;
  readonly project: number;
  readonly fieldEvidence: number;
  readonly employeeEvidence: number;
}

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

/**
 * The rows of a department as evidence, and everyone's judgement. A row takes 13 bytes. The rows of a slot are linked:
 * `next[row]` is the slot's next row, or -1 - slot behind its last one, so that a row leads back to its person;
 * a row of nobody has NOBODY there.
 * Changing a row judges that row's employee again and nobody else.
 */
export class Department {
  private project = new Int32Array(0);
  private field = new Int32Array(0);
  private employee = new Uint8Array(0);
  private next = new Int32Array(0);
  /** By slot: its first row, or -1. */
  private first = new Int32Array(0);
  /** By slot, once judged: level and next level, 3 bits each. */
  private levels = new Uint8Array(0);
  /** By row: its slot, or -1; worked out when it is asked for, and forgotten when a row changes. */
  private slots: Int32Array | undefined;
  private rows = 0;
  /** Rows below this index hold projects; those from it on came from a sheet of employee data. */
  private projectRows = Infinity;
  private employees = 0;
  private readonly tally: Tally = newTally();
  /** By field, once somebody is judged in it. */
  private readonly scratch: Judgement[] = [];
  private rules: FieldRules[];

  constructor(readings: Readings) {
    this.rules = rulesFor(readings);
  }

  /** Rows added, those of nobody among them. */
  get rowCount(): number {
    return this.rows;
  }

  /** Rows that hold projects, or did not turn out to be anybody's; rows behind them tell of employees only. */
  get projectRowCount(): number {
    return Math.min(this.projectRows, this.rows);
  }

  /** Project rows that belong to an employee. */
  get rowsOfEmployees(): number {
    let count = 0;
    for (let row = 0; row < this.projectRowCount; row++) if (this.next[row] !== NOBODY) count++;
    return count;
  }

  /** The project evidence of a row. */
  projectOf(row: number): number {
    return this.project[row]!;
  }

  /** Makes room for `rows` rows at once, where their number is known. */
  reserve(rows: number): void {
    this.project = grow(this.project, rows);
    this.field = grow(this.field, rows);
    this.employee = grow(this.employee, rows);
    this.next = grow(this.next, rows);
  }

  /** Adds a row behind the others and returns its index. Nobody is judged yet. */
  add(evidence: RowEvidence): number {
    const row = this.rows++;
    if (row >= this.project.length) this.reserve(row + 1);
    this.link(row, evidence);
    return row;
  }

  /** Says that all project rows are in: rows added from now on only tell of employees. */
  endOfProjects(): void {
    this.projectRows = this.rows;
  }

  /** Gives back the room that growing rows have left over. */
  trim(): void {
    this.project = cut(this.project, this.rows);
    this.field = cut(this.field, this.rows);
    this.employee = cut(this.employee, this.rows);
    this.next = cut(this.next, this.rows);
    this.first = cut(this.first, this.employees * SLOTS);
    this.levels = cut(this.levels, this.employees * SLOTS);
  }

  /** Changes the readings. Levels are those of before until everyone has been judged again. */
  useReadings(readings: Readings): void {
    this.rules = rulesFor(readings);
  }

  /** Judges everyone, under other readings if given. */
  judgeAll(readings?: Readings): void {
    if (readings) this.useReadings(readings);
    this.judgeSome(0, this.employees);
  }

  /** Judges the employees numbered from `first` up to, not including, `end`. */
  judgeSome(first: number, end: number): void {
    for (let employee = first; employee < Math.min(end, this.employees); employee++)
      this.judgeEmployee(employee);
  }

  /** Whether the row belongs to the employee and field of this evidence. */
  isAt(row: number, evidence: RowEvidence): boolean {
    return this.findSlot(row) === slotFor(evidence);
  }

  /** Whether the row holds just this evidence. */
  says(row: number, evidence: RowEvidence): boolean {
    return (
      this.slotOf(row) === slotFor(evidence) &&
      (evidence.employee < 0 ||
        (this.project[row] === evidence.project &&
          this.field[row] === evidence.fieldEvidence &&
          this.employee[row] === evidence.employeeEvidence))
    );
  }

  /** Replaces a row and judges the employees that it belonged to and now belongs to. */
  update(row: number, evidence: RowEvidence): void {
    const before = this.findSlot(row);
    this.unlink(row, before);
    this.link(row, evidence);
    if (before >= 0) this.judgeEmployee(employeeOf(before));
    if (evidence.employee >= 0 && evidence.employee !== employeeOf(before))
      this.judgeEmployee(evidence.employee);
  }

  /** The slots that hold a person, an employee in a field with at least one project row, in the order of their first row. */
  people(): number[] {
    const slotsByRow = new Int32Array(this.projectRowCount).fill(-1);
    for (let slot = 0; slot < this.employees * SLOTS; slot++) {
      const row = slot % SLOTS === NO_FIELD ? -1 : this.firstProjectRow(slot);
      if (row >= 0) slotsByRow[row] = slot;
    }
    const people: number[] = [];
    for (const slot of slotsByRow) if (slot >= 0) people.push(slot);
    return people;
  }

  /** The fields, as places in `FIELDS`, in which the employee has project rows. */
  fieldsOf(employee: number): number[] {
    return FIELDS.map((_field, place) => place).filter((place) => this.isPerson(employee * SLOTS + place));
  }

  /**
   * The person whose row it is: their slot, or -1 when it belongs to nobody. Worked out for all rows when it is first asked
   * after a change, since who asks of one row mostly asks of all.
   */
  slotOf(row: number): number {
    return (this.slots ??= this.slotsByRow())[row]!;
  }

  /** Calls `visit` for each row of a slot, in no particular order, with its three kinds of evidence. */
  eachRow(
    slot: number,
    visit: (row: number, project: number, field: number, employee: number) => void
  ): void {
    for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) {
      visit(row, this.project[row]!, this.field[row]!, this.employee[row]!);
    }
  }

  /** The level of a person as judged last: 0 or 3 to 6. */
  levelOf(slot: number): number {
    return this.levels[slot]! & 7;
  }

  /** The next level of a person as judged last, 0 at the top. */
  nextLevelOf(slot: number): number {
    return this.levels[slot]! >> 3;
  }

  /**
   * Judges a person again and gives every clause; `levelOf` and `nextLevelOf` come from the same judgement.
   * @param into is written over and returned, a judgement of the same field
   */
  explain(slot: number, into = newJudgement(this.rulesOf(slot).field)): Judgement {
    return this.judgeSlot(slot, this.joinedEmployee(employeeOf(slot)), into);
  }

  /** The rules by which the slot's field is judged. */
  rulesOf(slot: number): FieldRules {
    return this.rules[slot % SLOTS]!;
  }

  private judgeEmployee(employee: number): void {
    const evidence = this.joinedEmployee(employee);
    for (let place = 0; place < FIELDS.length; place++) {
      const slot = employee * SLOTS + place;
      if (this.first[slot]! < 0) continue;
      const scratch = (this.scratch[place] ??= newJudgement(FIELDS[place]!));
      const { level, nextLevel } = this.judgeSlot(slot, evidence, scratch);
      this.levels[slot] = level | (nextLevel << 3);
    }
  }

  private judgeSlot(slot: number, employeeEvidence: number, into: Judgement): Judgement {
    const { tally } = this;
    const rules = this.rulesOf(slot);
    const {
      tables,
      projects: { criteria }
    } = rules;
    clearTally(tally);
    tally.employee = employeeEvidence;
    for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) {
      tally.field |= this.field[row]!;
      addProject(tally, this.project[row]!, criteria, tables);
    }
    closeTally(tally);
    return judge(rules, tally, into);
  }

  /** What all rows of the employee, in whichever field, say of them. */
  joinedEmployee(employee: number): number {
    let joined = 0;
    for (let slot = employee * SLOTS; slot < (employee + 1) * SLOTS; slot++) {
      for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) joined |= this.employee[row]!;
    }
    return joined;
  }

  /** What all rows of a slot say of the person in the field. */
  joinedField(slot: number): number {
    let joined = 0;
    for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) joined |= this.field[row]!;
    return joined;
  }

  private slotsByRow(): Int32Array {
    const slots = new Int32Array(this.rows).fill(-1);
    for (let slot = 0; slot < this.employees * SLOTS; slot++) {
      for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) slots[row] = slot;
    }
    return slots;
  }

  /** As `slotOf`, without working out more than this row's. */
  private findSlot(row: number): number {
    if (this.slots) return this.slots[row]!;
    let next = this.next[row]!;
    while (next >= 0) next = this.next[next]!;
    return next === NOBODY ? -1 : -1 - next;
  }

  private isPerson(slot: number): boolean {
    return this.firstProjectRow(slot) >= 0;
  }

  /** The lowest project row of a slot, or -1. */
  private firstProjectRow(slot: number): number {
    let first = -1;
    for (let row = this.first[slot]!; row >= 0; row = this.next[row]!) {
      if (row < this.projectRows && (first < 0 || row < first)) first = row;
    }
    return first;
  }

  private link(row: number, evidence: RowEvidence): void {
    this.slots = undefined;
    this.project[row] = evidence.project;
    this.field[row] = evidence.fieldEvidence;
    this.employee[row] = evidence.employeeEvidence;
    if (evidence.employee < 0) {
      this.next[row] = NOBODY;
      return;
    }
    this.addEmployees(evidence.employee + 1);
    const slot = slotFor(evidence);
    this.next[row] = this.first[slot]! >= 0 ? this.first[slot]! : -1 - slot;
    this.first[slot] = row;
  }

  private unlink(row: number, slot: number): void {
    if (slot < 0) return;
    const behind = this.next[row]!;
    if (this.first[slot] === row) {
      this.first[slot] = Math.max(behind, -1);
      return;
    }
    let before = this.first[slot]!;
    while (this.next[before] !== row) before = this.next[before]!;
    this.next[before] = behind;
  }

  private addEmployees(count: number): void {
    if (count <= this.employees) return;
    const slots = this.first.length;
    this.first = grow(this.first, count * SLOTS);
    this.first.fill(-1, slots);
    this.levels = grow(this.levels, count * SLOTS);
    this.employees = count;
  }
}

const employeeOf = (slot: number): number => Math.floor(slot / SLOTS);
const slotFor = ({ employee, field }: RowEvidence): number => (employee < 0 ? -1 : employee * SLOTS + field);
