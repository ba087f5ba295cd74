import { READINGS, fieldAt, type Citation, type Level } from '../../criteria';
import {
  countedRows,
  employeeOf,
  fieldOf,
  isOfItsOwn,
  kindsOf,
  nearMisses,
  personIn,
  preparedIn,
  progress,
  requiredClauses,
  strongestAreasOf,
  type ClauseJudgement,
  type Judgement,
  type PersonRef,
  type Verdict
} from '../../engine';
import { DICTIONARIES, WORDS, fill, wordFor, type Language } from '../../locales';
import { citationText, missingText, requirementText, rowsUnreadText } from './clauseText';
import { columnName, fieldName } from './names';
import type { Evaluation } from '../rows/evaluation';
import { basisText, levelText } from './levelText';
import { phraseText } from './phraseText';

/** A row that was counted, on a sheet of projects or the one of employee data. */
export interface CountedRow {
  /** The sheet's number in the evaluation. */
  readonly sheet: number;
  /** Index from 0. */
  readonly row: number;
}

/** A project that does not count for a level, or only as one of the others, and what it lacks. */
export interface NearMiss {
  /** The number of its sheet in the evaluation. */
  readonly sheet: number;
  /** Index of the worksheet row, counted from 0. */
  readonly row: number;
  readonly projectLevel: number | null;
  /** It counts as one of the others of the level, and lacks something only as the one of the level itself. */
  readonly isOther: boolean;
  /** In words, at least one. */
  readonly lacks: readonly string[];
}

/** A clause of a level as judged for one person, in words. */
export interface ClauseView {
  readonly id: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly requirement: string;
  /** What is there and what is needed; what is missing where the clause is not met. */
  readonly figures: string;
  /** What is there and what is needed, whether it is met or not, in short and with the evidence named. */
  readonly standing: string;
  /** `projects`: not met, and it will be by the projects that are missing. */
  readonly comesWith: 'projects' | undefined;
  readonly citation: string;
  readonly rows: readonly CountedRow[];
  /** The page speaks of the IT component that is handled in them: it is shown beside each. */
  readonly showsComponent: boolean;
  /** Another way to the level, never required. */
  readonly isAlternative: boolean;
}

/** The page of one level. */
export interface LevelPage {
  readonly level: Level;
  readonly met: number;
  readonly required: number;
  readonly clauses: readonly ClauseView[];
  readonly nearMisses: readonly NearMiss[];
}

/** One employee in one specialty field, with the reason for their level. */
export interface PersonView {
  readonly ref: PersonRef;
  readonly employeeId: string;
  readonly name: string;
  readonly field: string;
  /** Undefined where the person is not judged. */
  readonly level: number | undefined;
  readonly levelText: string;
  /** What the level rests on; how many rows could not be read where the person is not judged. */
  readonly basisText: string;
  /** How many rows could not be read, where the level could be higher without that. */
  readonly rowsUnread: string | undefined;
  readonly businessLevel: string;
  readonly professionalLevel: string;
  /** Null at the field's highest level. */
  readonly nextLevel: number | null;
  /** How much of the next level is reached, 0 to 1. */
  readonly progress: number;
  /** Lowest level first. */
  readonly pages: readonly LevelPage[];
  readonly otherFields: readonly { readonly ref: PersonRef; readonly field: string }[];
}

/**
 * The person whose row it is; undefined when the row is nobody's or names no field.
 * @param row index of the worksheet row, counted from 0
 * @param sheet the number of a sheet of projects
 */
export function personAt(evaluation: Evaluation, row: number, sheet = 0): PersonRef | undefined {
  const index = evaluation.indexOf(sheet, row);
  return index === undefined ? undefined : evaluation.department.personOf(index);
}

/**
 * The person whose row it is on the sheet of employee data, in the field that it names, else in the first one
 * in which they have projects; undefined when it is not a row of somebody who has projects.
 * @param row index of the worksheet row, counted from 0
 */
export function personAtEmployeeRow(evaluation: Evaluation, row: number): PersonRef | undefined {
  const { department } = evaluation;
  const index = evaluation.indexOf(evaluation.projectSheets.length, row);
  const employee = index === undefined ? undefined : department.employeeOfRow(index);
  if (index === undefined || employee === undefined) return undefined;
  const fields = department.fieldsOf(employee);
  const named = department.personOf(index);
  if (named !== undefined && fields.includes(fieldOf(named))) return named;
  return fields[0] === undefined ? undefined : personIn(employee, fields[0]);
}

/** The worksheet rows of a person's projects on a sheet, counted from 0, ascending. */
export function projectRows(evaluation: Evaluation, person: PersonRef, sheet = 0): number[] {
  const rows: number[] = [];
  evaluation.department.eachRow(person, (index) => {
    if (evaluation.sheetOf(index) === sheet) rows.push(evaluation.rowOf(index));
  });
  return rows.sort((a, b) => a - b);
}

/** Everything that the pane shows about a person. */
export function personView(evaluation: Evaluation, person: PersonRef, language: Language): PersonView {
  const { department, employees } = evaluation;
  const employee = employeeOf(person);
  const judgement = department.explain(person);
  const { pane } = DICTIONARIES[language];
  const isJudged = judgement.level !== undefined;
  const rowsUnread = rowsUnreadText(judgement, language);
  /** Of somebody who is not judged, a part of which no page is met says nothing either. */
  const partLevel = (level: number): string =>
    levelText(isJudged ? level : level || undefined, 'kpi', language);
  return {
    ref: person,
    employeeId: employees.idOf(employee),
    name: employees.nameOf(employee),
    field: fieldName(fieldAt(fieldOf(person)).id, language),
    level: judgement.level,
    levelText:
      judgement.basis === 'exam' && judgement.level !== undefined
        ? fill(pane.level, { level: judgement.level })
        : levelText(judgement.level, 'kpi', language),
    basisText: isJudged ? basisText(judgement.basis, language) : (rowsUnread ?? ''),
    rowsUnread: isJudged ? rowsUnread : undefined,
    businessLevel: partLevel(judgement.businessLevel),
    professionalLevel: partLevel(judgement.professionalLevel),
    nextLevel: judgement.nextLevel || null,
    progress: progress(judgement),
    pages: department
      .rulesOf(person)
      .field.pages.map(({ level }) => levelPage(evaluation, person, level, judgement, language)),
    otherFields: department
      .fieldsOf(employee)
      .filter((field) => field !== fieldOf(person))
      .map((field) => ({ ref: personIn(employee, field), field: fieldName(fieldAt(field).id, language) }))
  };
}

function levelPage(
  evaluation: Evaluation,
  person: PersonRef,
  level: Level,
  judgement: Judgement,
  language: Language
): LevelPage {
  const required = requiredClauses(judgement, level);
  return {
    level,
    met: required.filter(({ verdict }) => verdict === 'met').length,
    required: required.length,
    clauses: judgement.clauses
      .filter(({ clause }) => clause.citation.level === level)
      .map((item) => clauseView(evaluation, person, item, language)),
    nearMisses: nearMisses(evaluation.department, person, level).map(
      ({ row, projectLevel, isOther, lacks }) => ({
        sheet: evaluation.sheetOf(row),
        row: evaluation.rowOf(row),
        projectLevel: projectLevel || null,
        isOther,
        lacks: lacks.map((lack) => phraseText(lack, language))
      })
    )
  };
}

const isMissing = ({ verdict }: ClauseJudgement): boolean => verdict === 'unmet' || verdict === 'notRecorded';

/** Whether the page speaks of IT components: those that the reading `itComponent` cites. */
const namesComponent = ({ field, level }: Citation): boolean =>
  READINGS.some(
    ({ name, citations }) =>
      name === 'itComponent' && citations.some((cited) => cited.field === field && cited.level === level)
  );

function clauseView(
  evaluation: Evaluation,
  person: PersonRef,
  item: ClauseJudgement,
  language: Language
): ClauseView {
  const { department } = evaluation;
  const { clause, verdict } = item;
  return {
    id: clause.id,
    verdict,
    verdictText: DICTIONARIES[language].verdicts[verdict],
    requirement: requirementText(preparedIn(department.rulesOf(person), clause), language),
    figures: figuresText(evaluation, person, item, language),
    standing: standingText(evaluation, person, item, language),
    comesWith: isMissing(item) && !isOfItsOwn(item) ? 'projects' : undefined,
    citation: citationText(clause.citation, language),
    rows: countedRows(department, person, clause).map((index) => ({
      sheet: evaluation.sheetOf(index),
      row: evaluation.rowOf(index)
    })),
    showsComponent: clause.kind === 'projects' && namesComponent(clause.citation),
    isAlternative: clause.part === 'remarks'
  };
}

function figuresText(
  evaluation: Evaluation,
  person: PersonRef,
  item: ClauseJudgement,
  language: Language
): string {
  return isMissing(item) && item.clause.part !== 'remarks'
    ? missingText(evaluation, person, item, language)
    : standingText(evaluation, person, item, language);
}

function standingText(
  evaluation: Evaluation,
  person: PersonRef,
  item: ClauseJudgement,
  language: Language
): string {
  const { clause, verdict, have } = item;
  const { person: texts } = DICTIONARIES[language].pane;
  if (verdict === 'notApplicable') return texts.notApplicable;
  const { found } = preparedIn(evaluation.department.rulesOf(person), clause);
  const line = phraseText(found(have, verdict !== 'notRecorded'), language);
  const names = evidenceNames(evaluation, person, item, language);
  return names === '' ? line : fill(texts.named, { line, names });
}

/** The areas or ways that a clause counts; '' for what its rows say by themselves. */
function evidenceNames(
  { department }: Evaluation,
  person: PersonRef,
  { clause }: ClauseJudgement,
  language: Language
): string {
  const { listSeparator } = DICTIONARIES[language];
  if (clause.kind === 'expertiseSuccession')
    return kindsOf(department, person)
      .map((kind) => columnName(kind, language))
      .join(listSeparator);
  if (clause.kind !== 'specialty') return '';
  return strongestAreasOf(department, person, clause)
    .map((area) => wordFor(WORDS[language].areas, area))
    .join(listSeparator);
}
