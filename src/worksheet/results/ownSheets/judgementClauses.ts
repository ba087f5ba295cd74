import { fieldAt, type Level } from '../../../criteria';
import {
  countedRows,
  fieldOf,
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
import type { Cell } from './gridPart';
import { LOOKS } from './judgementLooks';
import type { Block } from './pages';

/**
 * How many rows the evidence of the projects names, and how many that of other clauses: the projects are all
 * listed below.
 */
const NAMED_PROJECTS = 2;
const NAMED = 1;

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
  const required = requiredClauses(judgement, level);
  const met = required.filter(({ verdict }) => verdict === 'met').length;
  const field = fieldName(fieldAt(fieldOf(person)).id, language);
  const heading = fill(texts.clauses, { level, met, required: required.length, field });
  const head = [
    { value: columns.met, look: LOOKS.head },
    { value: columns.need, look: LOOKS.head },
    { value: columns.have, look: LOOKS.head },
    { value: columns.evidence, look: LOOKS.head },
    { value: columns.citation, look: LOOKS.head }
  ];
  const all = judgement.clauses.filter((item) => item.level === level);
  return all.map((item, i): Block => {
    const line = clauseLine(evaluation, person, item, projectAt, language);
    return i === 0
      ? { lines: [[{ value: heading, look: LOOKS.heading, columns: head.length }], head, line] }
      : { lines: [line], repeated: [head] };
  });
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
  const lacks = (verdict === 'unmet' || verdict === 'notRecorded') && !isAlternative;
  return [
    { value: verdict === 'met' ? list.met : verdicts[verdict], look: lacks ? LOOKS.lack : LOOKS.mark },
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
  const { department } = evaluation;
  const isOfProjects = preparedIn(department.rulesOf(person), clause).topic === 'project';
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
  const { listSeparator } = DICTIONARIES[language];
  return [
    ...firstOf(rows, clause.kind === 'projects' ? NAMED_PROJECTS : NAMED, language),
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
