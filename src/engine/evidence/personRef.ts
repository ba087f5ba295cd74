import { FIELDS } from '../../criteria';

declare const PERSON: unique symbol;

/**
 * One employee in one specialty field of a department. Opaque: keep it, compare it, hand it back to the
 * department that gave it.
 */
export type PersonRef = number & { readonly [PERSON]: true };

/** The place of rows whose specialty field could not be read, behind those of `FIELDS`. */
export const NO_FIELD = FIELDS.length;
/** References of an employee: one for each field, and one for rows without a field. */
export const REFS = FIELDS.length + 1;

/**
 * The person who is the employee `employee` in the field at `field`, a place in `FIELDS`.
 * @example
 * fieldOf(personIn(7, 2)) // → 2
 */
export const personIn = (employee: number, field: number): PersonRef =>
  (employee * REFS + field) as PersonRef;

/**
 * The employee's number in the department.
 * @example
 * employeeOf(personIn(7, 2)) // → 7
 */
export const employeeOf = (person: PersonRef): number => Math.floor(person / REFS);

/** The place in `FIELDS` of the person's specialty field. */
export const fieldOf = (person: PersonRef): number => person % REFS;
