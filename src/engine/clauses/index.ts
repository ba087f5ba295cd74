import {
  EMPLOYEE_FACTS,
  type Clause,
  type ClauseKind,
  type EmployeeFact,
  type FactClause
} from '../../criteria';
import { complexity } from './complexity';
import { employeeFact } from './employeeFact';
import { exam } from './exam';
import { expertiseSuccession } from './expertiseSuccession';
import type { Kind, PageContext, Prepared } from './kind';
import { projects } from './projects';
import { size } from './size';
import { specialty } from './specialty';

export type { CountableProject, Miss, Phrase, Prepared, Value, Word } from './kind';
export type { ProjectCell, Standing, Step, StepKind, Way } from './step';
export { countsFor } from './projects';

const facts = Object.fromEntries(EMPLOYEE_FACTS.map((fact) => [fact, employeeFact(fact)])) as Readonly<
  Record<EmployeeFact, Kind<FactClause>>
>;

/** Every kind of clause. */
const KINDS: { readonly [K in ClauseKind]: Kind<Extract<Clause, { readonly kind: K }>> } = {
  projects,
  complexity,
  size,
  specialty,
  expertiseSuccession,
  ...facts,
  exam
};

const kindOf = (clause: Clause): Kind<Clause> => KINDS[clause.kind] as Kind<Clause>;

/**
 * How much a clause needs, in the unit of what a person has of it.
 * @example
 * needOf({ id: 'hw.5.specialty', kind: 'specialty', scope: 'company' }) // → 3
 */
export const needOf = (clause: Clause): number => kindOf(clause).need(clause);

export const prepare = (clause: Clause, page: PageContext): Prepared => kindOf(clause).prepare(clause, page);
