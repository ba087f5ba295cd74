/** A department as the add-in judges it from its worksheets, and as the second judge does, in one form. */
import { FIELDS } from '../../src/criteria';
import { employeeOf, fieldOf } from '../../src/engine';
import type { Choices, Department } from '../oracle/said';
import { judge } from '../oracle/secondJudge';
import { typeIn, type Form } from '../oracle/tables';
import { plainText, type Report } from '../../src/worksheet';
import { makeReport } from './makeReport';
import { evaluate } from './evaluate';
import { readingsOf } from './readingsOf';

/** All that is said of a person, under the person's ID and field. */
export type Facts = Record<string, unknown>;

interface Standing {
  readonly name: string;
  readonly level: number | null | undefined;
  readonly basis: string;
  readonly businessLevel: number;
  readonly professionalLevel: number;
  readonly nextLevel: number | null | undefined;
  readonly progress: number;
}

interface Line {
  readonly clause: string;
  readonly verdict: string;
  readonly need: number;
  readonly have: number;
  readonly atLevel?: unknown;
  readonly rows?: readonly (number | { readonly row: number })[];
}

interface Project {
  readonly row: number;
  readonly project: string;
  readonly projectLevel: number | null | undefined;
  readonly countsFor: number | null | undefined;
}

const rowNumber = (row: number | { readonly row: number }): number =>
  typeof row === 'number' ? row : row.row;

const standing = (person: Standing) => ({
  name: person.name,
  level: person.level ?? 'none',
  basis: person.basis,
  businessLevel: person.businessLevel,
  professionalLevel: person.professionalLevel,
  nextLevel: person.nextLevel ?? 'none',
  progress: person.progress.toFixed(9)
});

/** Rows are compared where a clause counts projects: of the rest the judge does not say who told it. */
const line = ({ clause, verdict, need, have, atLevel, rows }: Line) => ({
  clause,
  verdict,
  need,
  have,
  atLevel,
  rows: /responsibilities$/.test(clause) ? rows?.map(rowNumber) : undefined
});

const project = ({ row, project: name, projectLevel, countsFor }: Project) => ({
  row,
  project: name.normalize('NFKC').trim(),
  projectLevel: projectLevel ?? 'none',
  countsFor: countsFor ?? 'none'
});

const verdicts = (clauses: readonly Omit<Line, 'rows'>[]): Record<string, string> =>
  Object.fromEntries(
    clauses.map(({ clause, verdict, need, have }) => [clause, `${verdict}: ${have} of ${need}`])
  );

function judgedInWorksheets(department: Department, choices: Choices, form: Form) {
  const { projects, employees } = typeIn(department, form);
  const readings = readingsOf(choices);
  const evaluation = evaluate(projects, employees ?? null, readings);
  const names = evaluation.sheet.header.columns.get('project');
  const projectAt = (row: number): string => (names ? plainText(projects[row]![names.index]) : '');
  const componentAt = (): string => '';
  return {
    evaluation,
    report: makeReport(evaluation, { readings, language: 'en', projectAt, componentAt, seconds: 0 })
  };
}

export const reportOfDepartment = (department: Department, choices: Choices, form: Form): Report =>
  judgedInWorksheets(department, choices, form).report;

/** What the add-in says, by `employee/field`. */
export function ofTheProduct(department: Department, choices: Choices, form: Form): Facts {
  const {
    evaluation,
    report: { people }
  } = judgedInWorksheets(department, choices, form);
  const judgements = new Map(
    evaluation.department
      .people()
      .map((ref) => [
        `${evaluation.employees.idOf(employeeOf(ref))}/${FIELDS[fieldOf(ref)]!.id}`,
        evaluation.department.explain(ref).clauses
      ])
  );
  return Object.fromEntries(
    people.map((person) => {
      const key = `${person.employeeId}/${person.specialty}`;
      const clauses = judgements.get(key)!.map(({ clause, ...rest }) => ({ ...rest, clause: clause.id }));
      return [
        key,
        {
          ...standing(person),
          missing: person.missing.map(line),
          projects: person.projects.map(project),
          clauses: verdicts(clauses)
        }
      ];
    })
  );
}

/** What the second judge says, by `employee/field`. */
export function ofTheSecondJudge(department: Department, choices: Choices, form: Form): Facts {
  return Object.fromEntries(
    judge(typeIn(department, form).stated, choices).map((person) => [
      `${person.employeeId}/${person.specialty}`,
      {
        ...standing(person),
        missing: person.missing.map(line),
        projects: person.projects.map(project),
        clauses: verdicts(person.clauses)
      }
    ])
  );
}
