import {
  employeeOf,
  employeesOfText,
  peopleWithoutField,
  type CarriedColumn,
  type PersonRef
} from '../worksheet';
import type { Options, PersonsOf } from './args';
import { Failure } from './failure';
import type { Source } from './source';

/** Values of a column that a message names. */
const NAMED = 12;

/**
 * The people that the options name, in all their fields and in the order of reading, each once.
 * @throws Failure where an ID is nobody's, or nobody's column says what is asked for
 */
export function chosenPeople(source: Source, { persons, personsOf }: Options): PersonRef[] {
  const { evaluation } = source;
  const people = evaluation.department.people();
  const ofPeople = new Set(people.map(employeeOf));
  const chosen = new Set<number>();
  const withoutField = new Set(peopleWithoutField(evaluation));
  for (const id of persons) {
    const employee = evaluation.employees.find(id);
    if (withoutField.has(employee)) throw new Failure('personWithoutField', { name: id });
    if (!ofPeople.has(employee)) throw new Failure('noSuchPerson', { name: id });
    chosen.add(employee);
  }
  for (const one of personsOf)
    for (const employee of employeesOf(source, one, ofPeople)) chosen.add(employee);
  return people.filter((person) => chosen.has(employeeOf(person)));
}

function employeesOf(
  { carried }: Source,
  { column, value }: PersonsOf,
  employees: ReadonlySet<number>
): number[] {
  const texts = carried.find(({ id }) => id === column);
  const found = employeesOfText(texts, value, employees);
  if (found.length > 0) return found;
  throw noneOf(column, value, [...new Set([...employees].map((employee) => texts?.textOf(employee) ?? ''))]);
}

function noneOf(column: CarriedColumn, value: string, said: readonly string[]): Failure {
  const values = said.filter((text) => text !== '');
  return new Failure('noPersonsOf', {
    column,
    name: value,
    found: [...values.slice(0, NAMED), ...(values.length > NAMED ? ['…'] : [])].join(', ')
  });
}
