import { employeeOf } from '../../engine';
import { DICTIONARIES, WHOLE_DICTIONARIES, fill, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';

/** How many people there are, and how many results: one for each person and specialty field. */
export interface HeadCount {
  /** Everybody with an ID, each once. */
  readonly people: number;
  /** Of them those with a result. */
  readonly judged: number;
  readonly results: number;
  /** People and fields that are not judged, and people without a field. */
  readonly withoutResult: number;
  /** People with more than one field. */
  readonly several: number;
}

/** Counts the people of an evaluation, each once. */
export function headCount(evaluation: Evaluation): HeadCount {
  const { department } = evaluation;
  const fields = new Map<number, number>();
  const judged = new Set<number>();
  let results = 0;
  const people = department.people();
  for (const person of people) {
    const employee = employeeOf(person);
    fields.set(employee, (fields.get(employee) ?? 0) + 1);
    if (department.levelOf(person) === undefined) continue;
    judged.add(employee);
    results++;
  }
  const withoutField = peopleWithoutField(evaluation).length;
  return {
    people: fields.size + withoutField,
    judged: judged.size,
    results,
    withoutResult: people.length - results + withoutField,
    several: [...fields.values()].filter((count) => count > 1).length
  };
}

/** Employees of whom no specialty field could be read, by number: they are not judged. */
export function peopleWithoutField({ department, employees }: Evaluation): number[] {
  const isThere = (employee: number): boolean => {
    let rows = 0;
    department.eachRowOfEmployee(employee, () => rows++);
    return rows > 0;
  };
  return Array.from({ length: employees.size }, (_, employee) => employee).filter(
    (employee) => department.fieldsOf(employee).length === 0 && isThere(employee)
  );
}

/** Cells that a text names. */
const NAMED = 3;

/** Why somebody without a specialty field is not judged: the cells where one should stand. */
export function noFieldText(evaluation: Evaluation, employee: number, language: Language): string {
  const { noField, noFieldCells } = WHOLE_DICTIONARIES[language].list;
  const { listSeparator, missing } = DICTIONARIES[language];
  const rows: number[] = [];
  evaluation.department.eachRowOfEmployee(employee, (row) => rows.push(row));
  const cells = rows
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const { columns } = evaluation.sheetAt(evaluation.sheetOf(row)).header;
      const column = columns.get('specialty')?.index;
      return column === undefined ? [] : [evaluation.cellName(row, column)];
    });
  if (cells.length === 0) return noField;
  const named = cells.slice(0, NAMED).join(listSeparator);
  const more = cells.length - NAMED;
  return fill(noFieldCells, { cells: more > 0 ? fill(missing.moreCells, { cells: named, more }) : named });
}
