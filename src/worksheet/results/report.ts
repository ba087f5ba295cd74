import { CRITERIA, FIELDS, SPECIALTY_FIELDS, type Readings } from '../../criteria';
import {
  NO_FIELD,
  SLOTS,
  countedRows,
  countsFor,
  isLeftOut,
  missingClauses,
  newJudgement,
  progress,
  projectLevel,
  type Basis,
  type Judgement
} from '../../engine';
import type { Language } from '../../locales';
import { address } from '../cells/cell';
import { citationText, missingText } from './clauseText';
import { derivedProblems } from '../rows/consistencyChecks';
import type { Evaluation } from '../rows/evaluation';
import { byPlace, type Problem, type Severity } from '../rows/problems';
import { problemText } from './problemText';

/** The report of a whole sheet; its JSON form is described by report.schema.json. Rows are worksheet rows, from 1. */
export interface Report {
  readonly criteria: { readonly id: string; readonly version: string };
  readonly readings: Readings;
  readonly people: readonly ReportedPerson[];
  readonly problems: readonly ReportedProblem[];
  readonly totals: { readonly rows: number; readonly people: number; readonly seconds: number };
}

/** Who a person is, and where they stand. */
export interface Standing {
  readonly employeeId: string;
  readonly name: string;
  readonly specialty: (typeof SPECIALTY_FIELDS)[number];
  readonly level: number;
  readonly basis: Basis;
  readonly businessLevel: number;
  readonly professionalLevel: number;
  readonly nextLevel: number | null;
  readonly progress: number;
}

export interface ReportedPerson extends Standing {
  readonly missing: readonly ReportedClause[];
  readonly projects: readonly ReportedProject[];
}

export interface ReportedClause {
  readonly clause: string;
  readonly verdict: 'unmet' | 'notRecorded';
  readonly need: number;
  readonly have: number;
  readonly text: string;
  readonly citation: string;
  readonly rows: readonly number[];
}

export interface ReportedProject {
  readonly row: number;
  readonly project: string;
  readonly projectLevel: number | null;
  readonly countsFor: number | null;
}

export interface ReportedProblem {
  readonly cell: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** What a report is made of beside the evaluation. */
export interface ReportOptions {
  readonly readings: Readings;
  readonly language: Language;
  /** The project's name in a worksheet row counted from 0; '' where there is none. */
  readonly projectAt: (row: number) => string;
  readonly seconds: number;
}

/** The report of an evaluation whose people have been judged. */
export function makeReport(evaluation: Evaluation, options: ReportOptions): Report {
  const people = evaluation.department.people().map((slot) => reportPerson(evaluation, slot, options));
  return {
    criteria: CRITERIA,
    readings: options.readings,
    people,
    problems: allProblems(evaluation).map((problem) => reportProblem(evaluation, problem, options.language)),
    totals: { rows: evaluation.dataRows, people: people.length, seconds: options.seconds }
  };
}

/** Every problem of the sheets, in the order of reading. */
export function allProblems(evaluation: Evaluation): Problem[] {
  return [...evaluation.readingProblems, ...derivedProblems(evaluation)].sort(byPlace);
}

export function reportProblem(evaluation: Evaluation, problem: Problem, language: Language): ReportedProblem {
  const sheet = problem.sheet === 0 ? evaluation.sheet : evaluation.employeeSheetHeader!;
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
  for (const slot of evaluation.department.people()) {
    const judgement = evaluation.department.explain(slot, scratch[slot % SLOTS]);
    yield Object.assign(standing(evaluation, slot, judgement), { missing: missingClauses(judgement).length });
  }
}

/** One person in one field. `slot` is theirs in the department. */
export function reportPerson(evaluation: Evaluation, slot: number, options: ReportOptions): ReportedPerson {
  const { department } = evaluation;
  const { language } = options;
  const rules = department.rulesOf(slot);
  const judgement = department.explain(slot);
  return Object.assign(standing(evaluation, slot, judgement), {
    missing: missingClauses(judgement).map((item) => ({
      clause: item.clause.id,
      verdict: item.verdict as ReportedClause['verdict'],
      need: item.clause.need,
      have: item.have,
      text: missingText(item, rules, language),
      citation: citationText(item.clause.citation, language),
      rows: countedRows(department, slot, item.clause)
        .filter((index) => index < department.projectRowCount)
        .map((index) => evaluation.rowOf(index) + 1)
    })),
    projects: reportProjects(evaluation, slot, options)
  });
}

function standing({ roster }: Evaluation, slot: number, judgement: Judgement): Standing {
  const employee = Math.floor(slot / SLOTS);
  return {
    employeeId: roster.idOf(employee),
    name: roster.nameOf(employee),
    specialty: FIELDS[slot % SLOTS]!.id,
    level: judgement.level,
    basis: judgement.basis,
    businessLevel: judgement.businessLevel,
    professionalLevel: judgement.professionalLevel,
    nextLevel: judgement.nextLevel || null,
    progress: progress(judgement)
  };
}

function reportProjects(
  evaluation: Evaluation,
  slot: number,
  { projectAt }: ReportOptions
): ReportedProject[] {
  const projects: ReportedProject[] = [];
  const { projects: rules } = evaluation.department.rulesOf(slot);
  evaluation.department.eachRow(slot, (index, project) => {
    if (isLeftOut(project)) return;
    const row = evaluation.rowOf(index);
    projects.push({
      row: row + 1,
      project: projectAt(row),
      projectLevel: projectLevel(project, rules) || null,
      countsFor: countsFor(project, rules) || null
    });
  });
  return projects.sort((a, b) => a.row - b.row);
}

export const isPersonSlot = (slot: number): boolean => slot >= 0 && slot % SLOTS !== NO_FIELD;
