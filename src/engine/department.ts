import { FIELDS, fieldAt, itemAt, type Readings } from '../criteria';
import {
  LevelStore,
  RowStore,
  employeeOf,
  fieldOf,
  newTally,
  personIn,
  type EmployeeEvidence,
  type PersonRef,
  type RowEvidence,
  type Tally
} from './evidence';
import { judge, newJudgement, type Judgement } from './judge';
import { rulesFor, type FieldRules } from './rules';

/**
 * The rows of a department and everyone's levels. A changed row has its employees judged again and nobody
 * else.
 */
export class Department extends RowStore {
  private readonly levels = new LevelStore();
  private readonly counts = newTally();
  /** By field, once somebody is judged in it. */
  private readonly scratch: Judgement[] = [];
  private rules: readonly FieldRules[];

  constructor(readings: Readings) {
    super();
    this.rules = rulesFor(readings);
  }

  /** Changes the readings. Levels stay as they were until everyone has been judged again. */
  useReadings(readings: Readings): void {
    this.rules = rulesFor(readings);
  }

  /** Judges everyone, under other readings if given. */
  judgeAll(readings?: Readings): void {
    if (readings) this.useReadings(readings);
    this.judgeSome(0, this.employeeCount);
  }

  /** Judges the employees numbered from `first` up to, not including, `end`. */
  judgeSome(first: number, end: number): void {
    this.levels.resize(this.employeeCount);
    for (let employee = first; employee < Math.min(end, this.employeeCount); employee++)
      this.judgeEmployee(employee);
  }

  /** Replaces a row and judges the employees that it belonged to and now belongs to. */
  update(row: number, evidence: RowEvidence): void {
    const employees = this.replace(row, evidence);
    this.levels.resize(this.employeeCount);
    for (const employee of employees) this.judgeEmployee(employee);
  }

  /** The level of a person as judged last: 0 or 3 to 6; undefined where they are not judged. */
  levelOf(person: PersonRef): number | undefined {
    return this.levels.levelOf(person);
  }

  /** The next level of a person as judged last, 0 at the top. */
  nextLevelOf(person: PersonRef): number {
    return this.levels.nextLevelOf(person);
  }

  /**
   * Judges a person again and gives every clause; `levelOf` and `nextLevelOf` come from the same judgement.
   * @param into is written over and returned, a judgement of the same field
   */
  explain(person: PersonRef, into = newJudgement(this.rulesOf(person).field)): Judgement {
    const judgement = this.judgePerson(person, this.joinedEmployee(employeeOf(person)), into);
    const { pages } = this.rulesOf(person);
    let next = 0;
    for (const { clauses } of pages)
      for (const { atLevel } of clauses) {
        const item = itemAt(judgement.clauses, next++);
        if (atLevel) item.atLevel = atLevel(this.counts);
      }
    return judgement;
  }

  /** All that the clauses ask about a person. It holds until the next person is judged. */
  tallyOf(person: PersonRef): Tally {
    const employee = this.joinedEmployee(employeeOf(person));
    this.tally(person, employee, this.rulesOf(person).tables, this.counts);
    return this.counts;
  }

  /** The rules by which the person's field is judged. */
  rulesOf(person: PersonRef): FieldRules {
    return itemAt(this.rules, fieldOf(person));
  }

  private judgeEmployee(employee: number): void {
    const evidence = this.joinedEmployee(employee);
    for (let place = 0; place < FIELDS.length; place++) {
      const person = personIn(employee, place);
      if (!this.hasRows(person)) continue;
      const scratch = (this.scratch[place] ??= newJudgement(fieldAt(place)));
      const { level, nextLevel } = this.judgePerson(person, evidence, scratch);
      this.levels.set(person, level, nextLevel);
    }
  }

  private judgePerson(person: PersonRef, employee: EmployeeEvidence, into: Judgement): Judgement {
    const rules = this.rulesOf(person);
    this.tally(person, employee, rules.tables, this.counts);
    return judge(rules, this.counts, into);
  }
}
