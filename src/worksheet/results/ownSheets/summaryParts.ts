import { FIELDS, itemAt } from '../../../criteria';
import { employeeOf, fieldOf } from '../../../engine';
import { DICTIONARIES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { GridLook } from '../../../sheetModel';
import type { Evaluation } from '../../rows/evaluation';
import { levelText, withLevels } from '../levelText';
import { columnName, fieldName } from '../names';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { COUNTED_LEVELS, type CountedLevel } from '../countedLevels';
import { resultsIn, type DepartmentCounts, type LevelCounts } from './departmentCounts';
import { cell, gridRows, type Cell, type GridPart } from './gridPart';
import { BARS, HEAT, LOOKS } from './looks';

/** Of the summary's columns: the first has names and levels. */
export const WIDTHS: readonly number[] = [28, 12, 12, 12, 12, 12, 12, 12, 12, 12];

/** The row of a table's head: below its heading. */
const HEAD = 1;

/** The outline of the job category draws levels from 1 to this one. */
const OUTLINE_TOP = 7;

const headingRow = (text: string): Cell[] => [cell(text, LOOKS.heading)];

/** The career framework as the outline draws it: levels down, fields across, how many people in each. */
export function frameworkPart(counts: DepartmentCounts, language: Language): GridPart {
  const { summary } = SHEET_TEXTS[language];
  const { fields, withoutField } = counts;
  const countRow = (
    text: string,
    of: (counts: LevelCounts) => number,
    looks: readonly GridLook[],
    beside = 0
  ): Cell[] => {
    const [label = LOOKS.label, look = LOOKS.count] = looks;
    const people = fields.map(of);
    const all = people.reduce((sum, one) => sum + one, beside);
    return [cell(text, label), ...people.map((one) => cell(one, look)), cell(all, look)];
  };
  const rowOf = (place: number): Cell[] => {
    const counted = itemAt(COUNTED_LEVELS, place);
    const row = countRow(levelName(counted, language), ({ judged }) => itemAt(judged, place), []);
    return counted.basis !== 'kpi'
      ? row
      : row.map((one, i) =>
          i === 0 || i > FIELDS.length || hasPage(i - 1, counted.level) ? one : cell('', LOOKS.noCriteria)
        );
  };
  const outline = Array.from({ length: OUTLINE_TOP }, (_, i) => OUTLINE_TOP - i).flatMap((level) => {
    const places = COUNTED_LEVELS.flatMap((one, place) => (one.level === level ? [place] : []));
    if (places.length > 0) return places.map(rowOf);
    const name = levelName({ level, basis: 'kpi' }, language);
    return [[cell(name, LOOKS.label), ...Array<Cell>(FIELDS.length + 1).fill(cell('', LOOKS.noCriteria))]];
  });
  const below = rowOf(COUNTED_LEVELS.length - 1);
  const head = [
    cell(columnName('itssLevel', language), LOOKS.headLeft),
    ...FIELDS.map(({ id }) => cell(fieldName(id, language), LOOKS.head)),
    cell(summary.results, LOOKS.head)
  ];
  const first = 2;
  return {
    ...gridRows(WIDTHS, [
      headingRow(summary.framework),
      head,
      ...outline,
      below,
      countRow(summary.judged, resultsIn, [LOOKS.total, LOOKS.totalCount]),
      countRow(
        summary.notJudged,
        ({ notJudged }) => notJudged,
        [LOOKS.apart, LOOKS.apartCount],
        withoutField
      ),
      [cell(summary.grey, LOOKS.note)],
      ...(fields.some(({ notJudged }) => notJudged > 0) ? [[cell(summary.notJudgedNote, LOOKS.note)]] : []),
      ...(withoutField > 0 ? [[cell(fill(summary.withoutField, { count: withoutField }), LOOKS.note)]] : [])
    ]),
    conditionalFormats: [
      { ...HEAT, range: { row: first, column: 1, rows: outline.length + 1, columns: FIELDS.length } }
    ]
  };
}

const hasPage = (field: number, level: number): boolean =>
  itemAt(FIELDS, field).pages.some((page) => page.level === level);

const levelName = ({ level, basis }: CountedLevel, language: Language): string =>
  levelText(level, basis, language);

/** Levels by what a column of the user's says, such as the department. */
export function groupPart(
  { column, groups }: DepartmentCounts['groups'][number],
  language: Language
): GridPart {
  const { summary, notRecorded } = SHEET_TEXTS[language];
  const head = [
    cell(DICTIONARIES[language].listColumns[column], LOOKS.headLeft),
    ...COUNTED_LEVELS.map((one) => cell(levelName(one, language), LOOKS.head)),
    cell(summary.notJudged, LOOKS.head),
    cell(summary.results, LOOKS.head),
    cell(summary.people, LOOKS.head)
  ];
  const rows = groups.map((group) => [
    cell(group.name === '' ? notRecorded : group.name, group.name === '' ? LOOKS.apart : LOOKS.label),
    ...group.judged.map((people) => cell(people, LOOKS.count)),
    cell(group.notJudged, LOOKS.apartCount),
    cell(resultsIn(group), LOOKS.totalCount),
    cell(group.people, LOOKS.totalCount)
  ]);
  return {
    ...gridRows(WIDTHS, [headingRow(summary.byColumn[column]), head, ...rows]),
    head: HEAD,
    conditionalFormats: [
      { ...BARS, range: { row: 2, column: 1, rows: groups.length, columns: COUNTED_LEVELS.length } }
    ]
  };
}

/** Over how many columns a sentence about a gap reaches. */
const GAP_COLUMNS = 6;

/** What many lack of their next level, in words. */
export function gapsPart({ gaps }: DepartmentCounts, language: Language): GridPart {
  const { summary } = SHEET_TEXTS[language];
  if (gaps.length === 0)
    return gridRows(WIDTHS, [headingRow(summary.gaps), [cell(summary.noGaps, LOOKS.note)]]);
  const head = [
    cell(summary.missing, LOOKS.headLeft, GAP_COLUMNS),
    cell(summary.people, LOOKS.head),
    cell(summary.alone, LOOKS.head),
    cell(summary.blank, LOOKS.head)
  ];
  const texts: Readonly<Record<string, string>> = summary.gap;
  const rows = gaps.map(({ kind, level, people, alone, notRecorded }) => [
    cell(fill(texts[kind] ?? kind, { people, level }), LOOKS.text, GAP_COLUMNS),
    cell(people, LOOKS.count),
    cell(alone, LOOKS.count),
    cell(notRecorded, LOOKS.count)
  ]);
  return {
    ...gridRows(WIDTHS, [headingRow(summary.gaps), head, ...rows]),
    head: HEAD,
    conditionalFormats: [{ ...BARS, range: { row: 2, column: GAP_COLUMNS, rows: gaps.length, columns: 1 } }]
  };
}

/** Over how many columns a field's name reaches. */
const FIELD_COLUMNS = 2;

/** Over how many columns a department's name reaches: where there is another such column, over one. */
export const carriedWidth = (carried: readonly CarriedTexts[]): number => (carried.length > 1 ? 1 : 2);

/** Who is nearest to their next level, by name, and what they lack. */
export function nearestPart(
  { employees }: Evaluation,
  { nearest, moreAsNear }: DepartmentCounts,
  carried: readonly CarriedTexts[],
  language: Language
): GridPart {
  const { summary, notRecorded } = SHEET_TEXTS[language];
  if (nearest.length === 0)
    return gridRows(WIDTHS, [headingRow(summary.nearest), [cell(summary.noNearest, LOOKS.note)]]);
  const head = [
    cell(columnName('name', language), LOOKS.headLeft),
    cell(columnName('employeeId', language), LOOKS.headLeft),
    cell(columnName('specialty', language), LOOKS.headLeft, FIELD_COLUMNS),
    ...carried.map(({ id }) =>
      cell(DICTIONARIES[language].listColumns[id], LOOKS.headLeft, carriedWidth(carried))
    ),
    cell(summary.levels, LOOKS.head)
  ];
  const left = WIDTHS.length - head.reduce((sum, { columns = 1 }) => sum + columns, 0);
  const rows = nearest.map(({ ref, level, nextLevel, missingText }) => {
    const employee = employeeOf(ref);
    const from = level === 0 ? withLevels(DICTIONARIES[language].levelBelow3) : level;
    return [
      cell(employees.nameOf(employee), LOOKS.text),
      cell(employees.idOf(employee), LOOKS.text),
      cell(fieldName(itemAt(FIELDS, fieldOf(ref)).id, language), LOOKS.text, FIELD_COLUMNS),
      ...carried.map(({ textOf }) =>
        cell(textOf(employee) || notRecorded, LOOKS.text, carriedWidth(carried))
      ),
      cell(fill(summary.fromTo, { from, to: nextLevel }), LOOKS.level),
      cell(missingText, LOOKS.text, left)
    ];
  });
  const missing = nearest.at(-1)?.missing ?? 0;
  const more = fill(summary.more, { count: moreAsNear, missing });
  return {
    ...gridRows(WIDTHS, [
      headingRow(summary.nearest),
      [...head, cell(summary.missing, LOOKS.headLeft, left)],
      ...rows,
      ...(moreAsNear > 0 ? [[cell(more, LOOKS.note)]] : [])
    ]),
    head: HEAD
  };
}
