import { CRITERIA, FIELDS, fieldAt } from '../../../criteria';
import { fieldOf, missingClauses, newJudgement, type Judgement, type Verdict } from '../../../engine';
import {
  DICTIONARIES,
  LANGUAGES,
  SHEET_TEXTS,
  WHOLE_DICTIONARIES,
  fill,
  type Language
} from '../../../locales';
import type { CellLook, SheetModel } from '../../../sheetModel';
import type { Evaluation } from '../../rows/evaluation';
import { daySerial } from '../../cells/examDate';
import { DAY_FORMAT, levelFormat } from '../cellFormats';
import { peopleWithoutField } from '../headCount';
import { MARKS } from '../marks';
import { listColumns, ofEmployee, rowWithoutField, type Column } from '../listColumn';
import { columnName, fieldName } from '../names';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { otherReadings, type JudgedBy } from './judgedBy';

const TEXT: CellLook = { align: 'left', wraps: true, isText: true };
const FIGURE: CellLook = { align: 'center', wraps: false, isText: false };

/**
 * Everybody's level as it is now, to be kept under a name: rows that were kept under other names stay.
 * Clauses go by their ids, so that what was kept in one language can be compared in the other.
 * @param carried columns of the user's that are kept too: by them a change of department is told
 * @param kept the name; rows that were kept under it before are brought up to date
 */
export function historySheet(
  evaluation: Evaluation,
  kept: string,
  judgedBy: JudgedBy,
  language: Language,
  carried: readonly CarriedTexts[] = []
): SheetModel {
  const { history, page } = SHEET_TEXTS[language];
  const columns = [
    ...columnsOf(evaluation, kept, judgedBy, language),
    ...carried.map(({ id, textOf }) =>
      ofEmployee({ id, width: 14, look: TEXT, header: (of) => DICTIONARIES[of].listColumns[id] }, textOf)
    )
  ];
  const scratch = FIELDS.map(newJudgement);
  const rows = evaluation.department.people().map((person) => {
    const judgement = evaluation.department.explain(person, scratch[fieldOf(person)]);
    return columns.map(({ cell }) => cell({ person, judgement }));
  });
  for (const employee of peopleWithoutField(evaluation)) rows.push(rowWithoutField(columns, employee));
  return {
    mark: MARKS.history,
    name: history.sheet,
    table: {
      name: 'ITSS_History_List',
      style: 'TableStyleLight1',
      columns: listColumns(columns, language),
      rows,
      keepsRows: true,
      gone: { column: '', text: '' }
    },
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: 1,
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      header: { left: history.title, center: '', right: '' },
      footer: { left: '', center: fill(page, { page: '&P', pages: '&N' }), right: '' }
    }
  };
}

function columnsOf(
  { employees }: Evaluation,
  kept: string,
  { readings, today }: JudgedBy,
  language: Language
): readonly Column[] {
  const { list, basis } = WHOLE_DICTIONARIES[language];
  const { defaults } = SHEET_TEXTS[language].history;
  const headed =
    (id: keyof (typeof SHEET_TEXTS)['en']['history']['columns']) =>
    (of: Language): string =>
      SHEET_TEXTS[of].history.columns[id];
  const named =
    (id: Parameters<typeof columnName>[0]) =>
    (of: Language): string =>
      columnName(id, of);
  const others = otherReadings(readings).join('; ') || defaults;
  const idsOf = (judgement: Judgement, verdict: Verdict): string =>
    missingClauses(judgement)
      .filter((item) => item.verdict === verdict)
      .map(({ clause }) => clause.id)
      .join('; ');
  const basisOf = ({ level, basis: own }: Judgement): string =>
    level === undefined ? list.notJudged : own === 'none' ? '' : basis[own];
  const text = (
    id: string,
    width: number,
    header: Column['header'],
    cell: Column['cell'],
    key?: Column['key']
  ): Column => ({ id, width, look: TEXT, header, cell, ...(key && { key }) });
  const fieldNames = FIELDS.map((field) => LANGUAGES.map((of) => fieldName(field.id, of)));
  const day = { ...FIGURE, numberFormat: DAY_FORMAT };
  return [
    ofEmployee({ id: 'kept', width: 18, look: TEXT, header: headed('kept'), key: [] }, () => kept),
    ofEmployee({ id: 'date', width: 12, look: day, isDay: true, header: headed('date') }, () =>
      daySerial(today)
    ),
    ofEmployee(
      { id: 'employeeId', width: 14, look: TEXT, header: named('employeeId'), key: [] },
      (employee) => employees.idOf(employee)
    ),
    ofEmployee({ id: 'name', width: 16, look: TEXT, header: named('name') }, (employee) =>
      employees.nameOf(employee)
    ),
    text(
      'specialty',
      21,
      named('specialty'),
      ({ person }) => fieldName(fieldAt(fieldOf(person)).id, language),
      fieldNames
    ),
    {
      id: 'itssLevel',
      width: 13,
      look: { ...FIGURE, numberFormat: levelFormat(language) },
      header: named('itssLevel'),
      cell: ({ judgement }) => judgement.level ?? ''
    },
    {
      ...text('basis', 18, named('basis'), ({ judgement }) => basisOf(judgement)),
      withoutField: () => list.notJudged
    },
    text('unmet', 32, headed('unmet'), ({ judgement }) => idsOf(judgement, 'unmet')),
    text('blank', 32, headed('blank'), ({ judgement }) => idsOf(judgement, 'notRecorded')),
    ofEmployee({ id: 'readings', width: 22, look: TEXT, header: headed('readings') }, () => others),
    ofEmployee({ id: 'criteria', width: 11, look: TEXT, header: headed('criteria') }, () => CRITERIA.version)
  ];
}
