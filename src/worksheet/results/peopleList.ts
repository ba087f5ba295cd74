import { CRITERIA, FIELDS, fieldAt, topLevelOf, type ClauseKind } from '../../criteria';
import {
  fieldOf,
  missingClauses,
  newJudgement,
  preparedIn,
  requiredClauses,
  type ClauseJudgement
} from '../../engine';
import { LANGUAGES, WHOLE_DICTIONARIES, fill, type Dictionary, type Language } from '../../locales';
import type { CellLook, ListValue, SheetModel } from '../../sheetModel';
import { CARRIED_COLUMNS, type CarriedColumn } from '../header/carriedColumns';
import type { CarriedTexts } from '../rows/carriedTexts';
import type { Evaluation } from '../rows/evaluation';
import { daySerial } from '../cells/examDate';
import { DAY_FORMAT, levelFormat } from './cellFormats';
import { areRowsUnread, rowsUnreadText } from './clauseText';
import { noFieldText, peopleWithoutField } from './headCount';
import { listColumns, ofEmployee, rowWithoutField, type Column, type Row } from './listColumn';
import { MARKS } from './marks';
import { columnName, fieldName } from './names';
import { sinceColumns, type Since } from './ownSheets/sinceColumns';
import { pathView } from './pathView';
import { phraseText } from './phraseText';

/** A project's name by worksheet row, counted from 0, and the number of its sheet; '' where it has none. */
type ProjectAt = (row: number, sheet: number) => string;

const TABLE_NAME = 'ITSS_People_List';

const TEXT: CellLook = { align: 'left', wraps: true, isText: true };
const MARK: CellLook = { align: 'center', wraps: true, isText: true };
const FIGURE: CellLook = { align: 'center', wraps: false, isText: false };

/**
 * Everybody's level, and what they lack of the next one: a row for each person and field, in the order of
 * reading, with those who are not judged last, be it that not even their field is known. Their cell of the
 * level is blank, so that they come last however the list is sorted by it.
 * @param carried of the user's columns
 */
export function peopleList(...list: Parameters<typeof peopleListInParts>): SheetModel {
  const parts = peopleListInParts(...list);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/** People and fields that are worked out before a part ends. */
const PEOPLE_IN_PART = 200;

/**
 * As {@link peopleList}, in parts, between which others may have a turn.
 * @param since the kept result with which the list compares
 * @yields how many people and fields have been worked out
 */
export function* peopleListInParts(
  evaluation: Evaluation,
  carried: readonly CarriedTexts[],
  projectAt: ProjectAt,
  language: Language,
  since?: Since
): Generator<number, SheetModel> {
  const { list } = WHOLE_DICTIONARIES[language];
  const columns = [
    ...columnsOf(evaluation, carried, projectAt, language),
    ...sinceColumns(evaluation, since, language)
  ];
  const people = evaluation.department.people();
  const scratch = FIELDS.map(newJudgement);
  const judged: ListValue[][] = [];
  const notJudged: ListValue[][] = [];
  for (const [number, person] of people.entries()) {
    const rows = evaluation.department.levelOf(person) === undefined ? notJudged : judged;
    const judgement = evaluation.department.explain(person, scratch[fieldOf(person)]);
    rows.push(columns.map(({ cell }) => cell({ person, judgement })));
    if ((number + 1) % PEOPLE_IN_PART === 0) yield number + 1;
  }
  for (const employee of peopleWithoutField(evaluation)) notJudged.push(rowWithoutField(columns, employee));
  return {
    mark: MARKS.people,
    name: list.sheet,
    table: {
      name: TABLE_NAME,
      style: 'TableStyleLight1',
      columns: listColumns(columns, language),
      rows: [...judged, ...notJudged],
      gone: { column: 'basis', text: list.gone }
    },
    frozen: { rows: 1, columns: 2 },
    print: {
      orientation: 'landscape',
      titleRows: 1,
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      header: {
        left: list.title,
        center: '',
        right: fill(list.asOf, { date: evaluation.today, version: CRITERIA.version }, language)
      },
      footer: { left: '', center: fill(list.page, { page: '&P', pages: '&N' }, language), right: '' }
    }
  };
}

/**
 * The columns of clauses, by kind: next levels differ from person to person. Widths leave room for a filter's
 * button beside the header in either language.
 */
const KINDS = [
  { kind: 'projects', width: 20 },
  { kind: 'leadsOthers', width: 13 },
  { kind: 'specialty', width: 24 },
  { kind: 'expertiseSuccession', width: 13 },
  { kind: 'developsSubordinates', width: 13 }
] as const satisfies readonly { readonly kind: ClauseKind; readonly width: number }[];

/** Departments have longer names than grades. */
const CARRIED_WIDTHS: Readonly<Record<CarriedColumn, number>> = { department: 20, grade: 12 };

function columnsOf(
  evaluation: Evaluation,
  carried: readonly CarriedTexts[],
  projectAt: ProjectAt,
  language: Language
): readonly Column[] {
  const { employees } = evaluation;
  const { list, basis } = WHOLE_DICTIONARIES[language];
  const headed = (id: keyof Dictionary['listColumns']) => (of: Language) =>
    WHOLE_DICTIONARIES[of].listColumns[id];
  return [
    ofEmployee(
      { id: 'employeeId', header: (of) => columnName('employeeId', of), width: 12, look: TEXT, key: [] },
      (employee) => idValue(employees.idOf(employee))
    ),
    ofEmployee(
      { id: 'name', header: (of) => columnName('name', of), width: 16, look: TEXT, staysWhenGone: true },
      (employee) => employees.nameOf(employee)
    ),
    ...CARRIED_COLUMNS.flatMap((id): Column[] => {
      const texts = carried.find((one) => one.id === id);
      if (!texts) return [];
      return [
        ofEmployee(
          { id, header: headed(id), width: CARRIED_WIDTHS[id], look: TEXT, staysWhenGone: true },
          texts.textOf
        )
      ];
    }),
    {
      id: 'specialty',
      header: (of) => columnName('specialty', of),
      width: 26,
      look: TEXT,
      key: FIELDS.map((field) => LANGUAGES.map((of) => fieldName(field.id, of))),
      cell: ({ person }) => fieldName(fieldAt(fieldOf(person)).id, language)
    },
    {
      id: 'itssLevel',
      header: (of) => columnName('itssLevel', of),
      width: 12,
      look: { ...FIGURE, numberFormat: levelFormat(language) },
      cell: ({ judgement }) => judgement.level ?? ''
    },
    {
      id: 'basis',
      header: (of) => columnName('basis', of),
      width: 14,
      look: TEXT,
      cell: ({ judgement }) =>
        judgement.level === undefined
          ? list.notJudged
          : judgement.basis === 'none'
            ? ''
            : basis[judgement.basis],
      withoutField: () => list.notJudged
    },
    {
      id: 'nextLevel',
      header: (of) => columnName('nextLevel', of),
      width: 12,
      look: FIGURE,
      cell: ({ judgement }) => judgement.nextLevel || ''
    },
    {
      id: 'missing',
      header: headed('missing'),
      width: 10,
      look: FIGURE,
      cell: ({ judgement }) => (judgement.nextLevel === 0 ? '' : missingClauses(judgement).length)
    },
    ...KINDS.map(({ kind, width }): Column => ({
      id: `lack.${kind}`,
      header: headed(kind),
      width,
      look: MARK,
      cell: (row) => clauseCell(evaluation, row, kind, language)
    })),
    {
      id: 'nextStep',
      header: headed('nextStep'),
      width: 48,
      look: TEXT,
      cell: (row) => nextStep(evaluation, projectAt, row, language),
      withoutField: (employee) => noFieldText(evaluation, employee, language)
    },
    ofEmployee(
      {
        id: 'judgedOn',
        header: (of) => WHOLE_DICTIONARIES[of].list.judgedOn,
        width: 12,
        look: { ...FIGURE, numberFormat: DAY_FORMAT },
        isDay: true
      },
      () => daySerial(evaluation.today)
    )
  ];
}

/** Excel marks numbers that are stored as text: an ID that is the same as a number is written as one. */
const idValue = (id: string): ListValue => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : id);

function clauseCell(
  { department }: Evaluation,
  { person, judgement }: Row,
  kind: ClauseKind,
  language: Language
): string {
  const { list } = WHOLE_DICTIONARIES[language];
  const item = requiredClauses(judgement, judgement.nextLevel).find(({ clause }) => clause.kind === kind);
  const lack = ({ clause, have, atLevel }: ClauseJudgement): string => {
    const phrase = preparedIn(department.rulesOf(person), clause).lack?.(have, atLevel);
    return phrase ? phraseText(phrase, language, {}, WHOLE_DICTIONARIES[language]) : '';
  };
  if (!item) return list.notAsked;
  return {
    met: () => list.met,
    unmet: () => lack(item),
    notRecorded: () => list.notRecorded,
    notApplicable: () => list.notAsked
  }[item.verdict]();
}

/** The first step of the path to the next level, in words. */
function nextStep(
  evaluation: Evaluation,
  projectAt: ProjectAt,
  { person, judgement }: Row,
  language: Language
): string {
  if (judgement.level === topLevelOf(fieldAt(fieldOf(person))))
    return WHOLE_DICTIONARIES[language].brief.highest;
  if (areRowsUnread(judgement)) return rowsUnreadText(judgement, language) ?? '';
  const nameAt = (sheet: number, row: number): string => projectAt(row, sheet);
  const [first] = pathView(evaluation, person, judgement.nextLevel, nameAt, language)?.steps ?? [];
  return first?.text ?? '';
}
