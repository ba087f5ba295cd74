import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  SUCCESSION_KINDS,
  type ComplexityCriterion,
  type SuccessionKind
} from '../../src/criteria';
import { WORDS, type ColumnId, type Language } from '../../src/locales';
import { employeeId, experiences, type Employee, type Experience, type FieldRecord } from './department';
import { mistakes, type Mistake } from './mistakes';
import { employees } from './people';

/** A cell's value as a person sees it in Excel; dates are serial numbers, error values their text, null is blank. */
export type CellValue = string | number | null;

/** A sheet that is one table: its columns, and a row of values for each of its rows. */
export interface SampleSheet {
  readonly name: string;
  readonly tableName: string;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly CellValue[])[];
}

type Cells = Partial<Record<ColumnId, CellValue>>;

const YES_NO: Record<Language, readonly [yes: string, no: string]> = { en: ['Yes', 'No'], ja: ['○', '×'] };
const NONE: Record<Language, string> = { en: 'None', ja: 'なし' };
const COMMA: Record<Language, string> = { en: '; ', ja: '、' };

/** The yes and the no of a language. */
export const yesAndNo = (language: Language): readonly string[] => YES_NO[language];

/**
 * The columns of the two sheets. The English workbook keeps complexity and expertise succession as lists, the Japanese
 * one as a column of ○ and × for each: the program reads both.
 */
const PROJECT_COLUMNS: Record<Language, readonly ColumnId[]> = {
  en: projectColumns(['complexity']),
  ja: projectColumns(COMPLEXITY_CRITERIA)
};
const EMPLOYEE_COLUMNS: Record<Language, readonly ColumnId[]> = {
  en: employeeColumns(['succession']),
  ja: employeeColumns(SUCCESSION_KINDS)
};

function projectColumns(complexity: readonly ColumnId[]): ColumnId[] {
  return [
    'employeeId',
    'name',
    'specialty',
    'project',
    'role',
    'result',
    'itComponent',
    ...complexity,
    'sites',
    'floorArea',
    'networkSites',
    'serviceScope'
  ];
}

function employeeColumns(succession: readonly ColumnId[]): ColumnId[] {
  return [
    'employeeId',
    'name',
    'specialty',
    'areas',
    'guidance',
    ...succession,
    'leadsOthers',
    'developsSubordinates',
    'exam'
  ];
}

/** The department as an HR office types it in one language: the sheet of projects, then the sheet of employees. */
export function sampleSheets(language: Language): [projects: SampleSheet, employees: SampleSheet] {
  const names =
    language === 'en'
      ? ({ projects: ['Projects', 'ProjectExperience'], employees: ['Employees', 'Employees'] } as const)
      : ({ projects: ['プロジェクト経験', 'プロジェクト経験表'], employees: ['社員', '社員表'] } as const);
  const projectRows = experiences().map((experience) =>
    withMistake(
      projectCells(experience, language),
      language,
      ({ employee, specialty, project }) =>
        employee === experience.employee.number &&
        specialty === experience.specialty &&
        project === experience.project.en
    )
  );
  const employeeRows = employees.flatMap((employee) =>
    employee.fields.map((field) =>
      withMistake(
        employeeCells(employee, field, language),
        language,
        (mistake) =>
          mistake.employee === employee.number &&
          mistake.specialty === field.specialty &&
          mistake.project === undefined
      )
    )
  );
  return [
    sheetOf(names.projects, PROJECT_COLUMNS[language], projectRows),
    sheetOf(names.employees, EMPLOYEE_COLUMNS[language], employeeRows)
  ];
}

const sheetOf = (
  [name, tableName]: readonly [string, string],
  columns: readonly ColumnId[],
  rows: readonly Cells[]
): SampleSheet => ({
  name,
  tableName,
  columns,
  rows: rows.map((row) => columns.map((id) => row[id] ?? null))
});

function withMistake(cells: Cells, language: Language, isOfRow: (mistake: Mistake) => boolean): Cells {
  const typed = mistakes.find(isOfRow)?.[language];
  return typed ? { ...cells, [typed.column]: typed.value } : cells;
}

function projectCells(
  { employee, specialty, project, isResponsible }: Experience,
  language: Language
): Cells {
  const words = WORDS[language];
  return {
    employeeId: employeeId(employee),
    name: employee[language],
    specialty: words.fields[specialty]![0]!,
    project: project[language],
    role: words.roles[isResponsible ? 'personResponsible' : 'member']![0]!,
    result: words.results[project.result ?? 'success']![0]!,
    itComponent: project.component?.[language] ?? null,
    ...complexityCells(specialty, project.criteria, language),
    serviceScope: project.scope ? words.scopes[project.scope]![0]! : null,
    sites: project.sites ?? null,
    floorArea: project.floorArea ?? null,
    networkSites: project.networkSites ?? null
  };
}

function complexityCells(
  specialty: string,
  criteria: readonly ComplexityCriterion[],
  language: Language
): Cells {
  const asked = FIELDS.find(({ id }) => id === specialty)!.complexity;
  return {
    complexity: listOf(
      criteria.map((id) => WORDS[language].columns[id][0]!),
      language
    ),
    ...Object.fromEntries(asked.map((id) => [id, answer(criteria.includes(id), language)]))
  };
}

function employeeCells(employee: Employee, field: FieldRecord, language: Language): Cells {
  const words = WORDS[language];
  const prefix = FIELDS.find(({ id }) => id === field.specialty)!.prefix;
  return {
    employeeId: employeeId(employee),
    name: employee[language],
    specialty: words.fields[field.specialty]![0]!,
    areas: field.areas
      ? listOf(
          field.areas.map((area) => words.areas[`${prefix}.${area}`]![0]!),
          language
        )
      : null,
    guidance: field.guidance ? words.guidance[field.guidance]![0]! : null,
    ...successionCells(field.succession, language),
    leadsOthers: answer(employee.leadsOthers, language),
    developsSubordinates: answer(employee.developsSubordinates, language),
    exam: typeof employee.exam === 'string' ? serialOf(employee.exam) : answer(employee.exam, language)
  };
}

function successionCells(kinds: readonly SuccessionKind[] | undefined, language: Language): Cells {
  if (!kinds) return {};
  return {
    succession: listOf(
      kinds.map((id) => WORDS[language].columns[id][0]!),
      language
    ),
    ...Object.fromEntries(SUCCESSION_KINDS.map((id) => [id, answer(kinds.includes(id), language)]))
  };
}

const listOf = (words: readonly string[], language: Language): string =>
  words.length === 0 ? NONE[language] : words.join(COMMA[language]);

function answer(yes: boolean | undefined, language: Language): string | null {
  const [yesWord, noWord] = YES_NO[language];
  return yes === undefined ? null : yes ? yesWord : noWord;
}

const MS_A_DAY = 86_400_000;

/** Excel's serial number of a date `yyyy-mm-dd` (1900 date system). */
const serialOf = (date: string): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_A_DAY;
