import { DICTIONARIES, fill, type Language } from '../../locales';
import type { LevelPage, PersonView } from './personView';

/**
 * A row in words: its number, counted from 1, and its project's name if there is one.
 * @example
 * rowText(4, 'Server renewal', 'en') // → 'row 5 · Server renewal'
 */
export function rowText(row: number, project: string, language: Language): string {
  const { person } = DICTIONARIES[language].pane;
  return fill(project === '' ? person.row : person.rowProject, { row: row + 1, project });
}

/** Texts of projects by worksheet row counted from 0; '' where there is none. */
export interface TextsOfRows {
  readonly projectAt: (row: number) => string;
  /** The IT component that was handled. */
  readonly componentAt: (row: number) => string;
}

/**
 * A person's view as plain text, to paste into a mail.
 * @param level the page to write out: the next level, or the one that is shown
 * @param texts of the projects
 * @param employeeSheet name of the sheet of employee data
 */
export function personText(
  view: PersonView,
  level: number,
  texts: TextsOfRows,
  employeeSheet: string,
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
    ...(page ? pageLines(page, texts, employeeSheet, language) : [])
  ].join('\n');
}

function pageLines(
  page: LevelPage,
  { projectAt, componentAt }: TextsOfRows,
  employeeSheet: string,
  language: Language
): string[] {
  const { person } = DICTIONARIES[language].pane;
  const { level, met, required } = page;
  const countedText = (row: number, showsComponent: boolean): string => {
    const line = rowText(row, projectAt(row), language);
    const component = showsComponent ? componentAt(row) : '';
    return component === '' ? line : `${line} (${fill(person.component, { component })})`;
  };
  const clauses = page.clauses.flatMap((clause) => [
    `[${clause.verdictText}] ${clause.requirement}${clause.isAlternative ? ` (${person.alternative})` : ''}`,
    `  ${clause.figures}`,
    ...(clause.rows.length === 0
      ? []
      : [
          `  ${person.rows} ${clause.rows
            .map(({ sheet, row }) =>
              sheet === 0
                ? countedText(row, clause.showsComponent)
                : fill(person.employeeRow, { row: row + 1, sheet: employeeSheet })
            )
            .join('; ')}`
        ]),
    `  ${clause.citation}`
  ]);
  const misses = page.nearMisses.flatMap(({ row, lacks }) => [
    rowText(row, projectAt(row), language),
    ...lacks.map((lack) => `  - ${lack}`)
  ]);
  return [
    '',
    `${fill(person.clauses, { level })} (${fill(person.progress, { met, required })})`,
    ...clauses,
    ...(misses.length === 0 ? [] : ['', fill(person.nearMisses, { level }), ...misses])
  ];
}
