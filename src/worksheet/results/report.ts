import { FIELDS, fieldAt, type Readings } from '../../criteria';
import {
  copiesOf,
  countedRows,
  countsFor,
  employeeOf,
  fieldOf,
  isProject,
  missingClauses,
  newJudgement,
  progress,
  projectLevelOf,
  type Judgement,
  type PersonRef
} from '../../engine';
import type { Language } from '../../locales';
import { address } from '../cells/cell';
import { citationText, missingText } from './clauseText';
import { checkConsistency } from '../rows/consistencyChecks';
import type { Evaluation } from '../rows/evaluation';
import { byPlace, type Problem } from '../rows/problems';
import { problemText } from './problemText';
import type {
  ReportedClause,
  ReportedPerson,
  ReportedProblem,
  ReportedProject,
  Standing
} from './reportSchema';

/** What a report is made of beside the evaluation. */
export interface ReportOptions {
  readonly readings: Readings;
  readonly language: Language;
  /** The project's name in a worksheet row, counted from 0, of a sheet by its number; '' if it has none. */
  readonly projectAt: (row: number, sheet: number) => string;
  /** The IT component that was handled in it, likewise. */
  readonly componentAt: (row: number, sheet: number) => string;
  readonly seconds: number;
}

/** Every problem of the sheets, in the order of reading. */
export function allProblems(evaluation: Evaluation): Problem[] {
  return [...evaluation.readingProblems, ...checkConsistency(evaluation)].sort(byPlace);
}

/** A problem with the address and the message that a user reads. */
export function reportProblem(evaluation: Evaluation, problem: Problem, language: Language): ReportedProblem {
  const sheet = evaluation.sheetAt(problem.sheet);
  return {
    cell: address(sheet.name, problem.row, problem.column),
    severity: problem.severity,
    code: problem.code,
    message: problemText(problem, language)
  };
}

/** Everybody's standing, with how many clauses they miss at the next level: what a table of people needs. */
export function* makeOverview(evaluation: Evaluation): Generator<Standing & { readonly missing: number }> {
  const scratch = FIELDS.map(newJudgement);
  for (const person of evaluation.department.people()) {
    const judgement = evaluation.department.explain(person, scratch[fieldOf(person)]);
    yield Object.assign(standing(evaluation, person, judgement), {
      missing: missingClauses(judgement).length
    });
  }
}

/** One person in one field. */
export function reportPerson(
  evaluation: Evaluation,
  person: PersonRef,
  options: ReportOptions
): ReportedPerson {
  const { department } = evaluation;
  const { language } = options;
  const judgement = department.explain(person);
  return Object.assign(standing(evaluation, person, judgement), {
    missing: missingClauses(judgement).map((item) => ({
      clause: item.clause.id,
      verdict: item.verdict as ReportedClause['verdict'],
      need: item.need,
      have: item.have,
      ...(item.clause.kind === 'projects' && { atLevel: { need: 1 as const, have: item.atLevel } }),
      text: missingText(evaluation, person, item, language),
      citation: citationText(item.clause.citation, language),
      rows: countedRows(department, person, item.clause).map((index) => evaluation.placeOf(index))
    })),
    projects: reportProjects(evaluation, person, options)
  });
}

function standing({ employees }: Evaluation, person: PersonRef, judgement: Judgement): Standing {
  const employee = employeeOf(person);
  return {
    employeeId: employees.idOf(employee),
    name: employees.nameOf(employee),
    specialty: fieldAt(fieldOf(person)).id,
    level: judgement.level ?? null,
    basis: judgement.basis,
    businessLevel: judgement.businessLevel,
    professionalLevel: judgement.professionalLevel,
    nextLevel: judgement.nextLevel || null,
    progress: progress(judgement)
  };
}

function reportProjects(
  evaluation: Evaluation,
  person: PersonRef,
  { projectAt, componentAt }: ReportOptions
): ReportedProject[] {
  const projects = new Map<number, ReportedProject>();
  const rules = evaluation.department.rulesOf(person);
  const copies = copiesOf(evaluation.department, person);
  evaluation.department.eachRow(person, (index, project) => {
    if (!isProject(project)) return;
    const [row, sheet] = [evaluation.rowOf(index), evaluation.sheetOf(index)];
    projects.set(index, {
      ...evaluation.placeOf(index),
      project: projectAt(row, sheet),
      itComponent: componentAt(row, sheet),
      projectLevel: projectLevelOf(project, rules.tables) || null,
      countsFor: (copies.has(index) ? 0 : countsFor(project, rules)) || null
    });
  });
  return [...projects].sort(([a], [b]) => a - b).map(([, project]) => project);
}
