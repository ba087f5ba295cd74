import { fieldAt, type Level } from '../../../criteria';
import {
  countedRows,
  fieldOf,
  isOfItsOwn,
  kindsOf,
  preparedIn,
  requiredClauses,
  unreadCells,
  type ClauseJudgement,
  type Judgement,
  type PersonRef
} from '../../../engine';
import { DICTIONARIES, SHEET_TEXTS, WHOLE_DICTIONARIES, fill, type Language } from '../../../locales';
import type { Evaluation } from '../../rows/evaluation';
import { requirementText, rowName } from '../clauseText';
import { columnName, fieldName } from '../names';
import { phraseText } from '../phraseText';
import { cell, type Cell } from './gridPart';
import { LOOKS, WIDTHS } from './judgementLooks';
import { tableBlocks } from './judgementTable';
import type { Block } from './pages';

/** How many rows the evidence of the projects names, each with its project: all are listed below. */
const NAMED_PROJECTS = 2;
/** How many that of other clauses names, by their numbers alone. */
const NAMED = 3;

/** A project's name by worksheet row, counted from 0, and the number of its sheet; '' where it has none. */
export type ProjectAt = (row: number, sheet: number) => string;

/**
 * The clauses of a level, one in a block: met or not, need, have, evidence, and where the standard says it.
 */
export function clauseBlocks(
  evaluation: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  level: Level,
  projectAt: ProjectAt,
  language: Language
): Block[] {
  const texts = SHEET_TEXTS[language].judgement;
  const { columns } = texts;
  const field = fieldName(fieldAt(fieldOf(person)).id, language);
  const heading = fill(texts.clauses, { level, field });
  return tableBlocks(
    heading,
    [columns.met, columns.need, columns.have, columns.evidence, columns.citation],
    judgement.clauses
      .filter((item) => item.level === level)
      .map((item) => clauseLine(evaluation, person, item, projectAt, language))
  );
}

/** Over how many columns the evidence of a level that is reached runs. */
const WIDE_EVIDENCE = 3;

/**
 * Why a level is reached, in brief: what is recorded for each of its requirements, and where; or the exam.
 * Blank below the lowest level, and where nobody is judged.
 */
export function reachedBlocks(
  evaluation: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  projectAt: ProjectAt,
  language: Language
): Block[] {
  const texts = SHEET_TEXTS[language].judgement;
  const { listColumns } = DICTIONARIES[language];
  const { level, basis } = judgement;
  if (level === undefined || basis === 'none') return [];
  const isExam = basis === 'exam';
  const items = isExam
    ? judgement.clauses.filter((item) => item.level === level && item.part === 'remarks')
    : requiredClauses(judgement, level).filter(isOfItsOwn);
  const heading = fill(isExam ? texts.reachedByExam : texts.reachedByKpi, { level });
  const lines = items.map((item): Cell[] => [
    { value: WHOLE_DICTIONARIES[language].list.met, look: LOOKS.mark },
    {
      value: isExam
        ? columnName('exam', language)
        : listColumns[item.clause.kind as keyof typeof listColumns],
      look: LOOKS.text
    },
    {
      value: [
        haveText(evaluation, person, item, language),
        ...evidenceText(evaluation, person, item, projectAt, language).split('\n')
      ]
        .filter((text) => text !== '')
        .join(texts.groups),
      look: LOOKS.text,
      columns: WIDE_EVIDENCE
    }
  ]);
  return [{ lines: [[cell(heading, LOOKS.heading, WIDTHS.length)], ...lines] }];
}

function clauseLine(
  evaluation: Evaluation,
  person: PersonRef,
  item: ClauseJudgement,
  projectAt: ProjectAt,
  language: Language
): Cell[] {
  const { clause, verdict } = item;
  const { list, verdicts, sections } = WHOLE_DICTIONARIES[language];
  const texts = SHEET_TEXTS[language].judgement;
  const prepared = preparedIn(evaluation.department.rulesOf(person), clause);
  const need = requirementText(prepared, language);
  const isAlternative = clause.part === 'remarks';
  const isOpen = verdict === 'unmet' || verdict === 'notRecorded';
  // What is missing of complexity and size is missing of a project, and counted there.
  const isImplied = isOpen && !isOfItsOwn(item);
  const mark = verdict === 'met' ? list.met : isImplied ? texts.implied : verdicts[verdict];
  return [
    { value: mark, look: isOpen && !isImplied && !isAlternative ? LOOKS.lack : LOOKS.mark },
    { value: isAlternative ? fill(texts.alternative, { text: need }) : need, look: LOOKS.text },
    { value: haveText(evaluation, person, item, language), look: LOOKS.text },
    { value: evidenceText(evaluation, person, item, projectAt, language), look: LOOKS.text },
    {
      value: fill(texts.place, { section: sections[clause.citation.section], item: clause.citation.item }),
      look: LOOKS.text
    }
  ];
}

/** What the sheet records, and which ways of passing on expertise. */
function haveText(
  { department }: Evaluation,
  person: PersonRef,
  { clause, verdict, need, have }: ClauseJudgement,
  language: Language
): string {
  const { pane, listSeparator } = DICTIONARIES[language];
  if (verdict === 'notApplicable') return pane.person.notApplicable;
  const { noSize, noArea, recorded } = SHEET_TEXTS[language].judgement;
  if (clause.kind === 'size' && have < need) return noSize;
  if (clause.kind === 'specialty' && have === 0) return noArea;
  const { found } = preparedIn(department.rulesOf(person), clause);
  const text = phraseText(found(have, verdict !== 'notRecorded'), language);
  const kinds = clause.kind === 'expertiseSuccession' ? kindsOf(department, person) : [];
  if (kinds.length === 0) return text;
  const list = kinds.map((kind) => columnName(kind, language)).join(listSeparator);
  return fill(recorded, { text, list });
}

/** The rows that were counted, by their projects, and the cells that cannot be read. */
function evidenceText(
  evaluation: Evaluation,
  person: PersonRef,
  { clause, verdict }: ClauseJudgement,
  projectAt: ProjectAt,
  language: Language
): string {
  const texts = SHEET_TEXTS[language].judgement;
  const { listSeparator } = DICTIONARIES[language];
  const { department } = evaluation;
  const isOfProjects = clause.kind === 'projects';
  const rows = countedRows(department, person, clause).map((index) => {
    const sheet = evaluation.sheetOf(index);
    const row = rowName(evaluation, index, language);
    const project = isOfProjects ? projectAt(evaluation.rowOf(index), sheet) : '';
    return project === '' ? row : fill(texts.evidence, { row, project });
  });
  const unread =
    verdict === 'notRecorded'
      ? unreadCells(department, person, clause).map(({ row, column }) => evaluation.cellName(row, column))
      : [];
  return [
    ...(isOfProjects
      ? firstOf(rows, NAMED_PROJECTS, language)
      : [firstOf(rows, NAMED, language).join(listSeparator)].filter((line) => line !== '')),
    ...(unread.length === 0
      ? []
      : [fill(texts.unread, { cells: firstOf(unread, NAMED_PROJECTS, language).join(listSeparator) })])
  ].join('\n');
}

/** The first of some texts, and how many more there are. */
function firstOf(texts: readonly string[], named: number, language: Language): string[] {
  const { more } = SHEET_TEXTS[language].judgement;
  // A line that says "1 more" could as well say which.
  if (texts.length <= named + 1) return [...texts];
  return [...texts.slice(0, named), fill(more, { count: texts.length - named })];
}
