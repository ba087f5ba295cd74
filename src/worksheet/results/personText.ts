import { DICTIONARIES, fill, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';
import type { PathView } from './pathView';
import type { LevelPage, PersonView } from './personView';

/**
 * A row in words: its number, counted from 1, its sheet where that has to be told from others, and its
 * project's name if there is one.
 * @example
 * rowText(4, 'Server renewal', '', 'en') // → 'row 5 · Server renewal'
 */
export function rowText(row: number, project: string, sheet: string, language: Language): string {
  const { person } = DICTIONARIES[language].pane;
  const text = fill(sheet === '' ? person.row : person.rowOfSheet, { row: row + 1, sheet });
  return project === '' ? text : fill(person.rowProject, { row: text, project });
}

/** Texts of projects by worksheet row counted from 0, of a sheet by its number; '' where there is none. */
export interface TextsOfRows {
  readonly projectAt: (row: number, sheet: number) => string;
  /** The IT component that was handled. */
  readonly componentAt: (row: number, sheet: number) => string;
}

/** What tells sheets from each other. */
type Sheets = Pick<Evaluation, 'isOfProjects' | 'nameOf'>;

/**
 * A person's view as plain text, to paste into a mail.
 * @param level the page to write out: the next level, or the one that is shown
 * @param path to that level, whose steps stand first; undefined where there is none
 * @param texts of the projects
 * @param sheets those from which the person's rows come
 */
export function personText(
  view: PersonView,
  level: number,
  path: PathView | undefined,
  texts: TextsOfRows,
  sheets: Sheets,
  language: Language
): string {
  const { pane } = DICTIONARIES[language];
  const { person } = pane;
  const page = view.pages.find((each) => each.level === level);
  return [
    `${view.name === '' ? view.employeeId : `${view.name} (${view.employeeId})`} – ${view.field}`,
    `${view.levelText} – ${view.basisText}`,
    ...(view.rowsUnread === undefined ? [] : [view.rowsUnread]),
    `${person.business}: ${view.businessLevel}`,
    `${person.professional}: ${view.professionalLevel}`,
    ...(page ? [...stepLines(page, path, language), ...pageLines(page, texts, sheets, language)] : [])
  ].join('\n');
}

/** What is missing for the level, as the pane says it: each requirement with its steps. */
function stepLines({ level, clauses }: LevelPage, path: PathView | undefined, language: Language): string[] {
  const { person } = DICTIONARIES[language].pane;
  if (!path || path.parts.length === 0) return [];
  const parts = path.parts.flatMap(({ clause, steps, otherWaysText }) => [
    clauses.find(({ id }) => id === clause)?.requirement ?? '',
    ...steps.map(({ text }) => `  - ${text}`),
    ...(otherWaysText === '' ? [] : [`  (${otherWaysText})`])
  ]);
  return ['', fill(person.missing, { level, count: path.parts.length }), ...parts];
}

function pageLines(
  page: LevelPage,
  { projectAt, componentAt }: TextsOfRows,
  sheets: Sheets,
  language: Language
): string[] {
  const { person } = DICTIONARIES[language].pane;
  const { level, met, required } = page;
  const projectText = (row: number, sheet: number): string =>
    rowText(row, projectAt(row, sheet), sheets.nameOf(sheet), language);
  const countedText = (row: number, sheet: number, showsComponent: boolean): string => {
    const line = sheets.isOfProjects(sheet)
      ? projectText(row, sheet)
      : rowText(row, '', sheets.nameOf(sheet), language);
    const component = showsComponent && sheets.isOfProjects(sheet) ? componentAt(row, sheet) : '';
    return component === '' ? line : `${line} (${fill(person.component, { component })})`;
  };
  const clauses = page.clauses.flatMap((clause) => [
    `[${clause.verdictText}] ${clause.requirement}${clause.isAlternative ? ` (${person.alternative})` : ''}`,
    `  ${clause.figures}`,
    ...(clause.rows.length === 0
      ? []
      : [
          `  ${person.rows} ${clause.rows
            .map(({ sheet, row }) => countedText(row, sheet, clause.showsComponent))
            .join('; ')}`
        ]),
    `  ${clause.citation}`
  ]);
  const misses = page.nearMisses.flatMap(({ row, sheet, lacks }) => [
    projectText(row, sheet),
    ...lacks.map((lack) => `  - ${lack}`)
  ]);
  return [
    '',
    `${fill(person.clauses, { level })} (${fill(person.progress, { met, required })})`,
    ...clauses,
    ...(misses.length === 0 ? [] : ['', fill(person.nearMisses, { level }), ...misses])
  ];
}
