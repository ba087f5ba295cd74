import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS,
  type ComplexityCriterion,
  type SpecialtyField,
  type SpecialtyFieldId,
  type SuccessionKind
} from '../../src/criteria';
import { WORDS, type ColumnId, type Language } from '../../src/locales';
import type { CarriedColumn } from '../../src/worksheet';
import { at, wordFor } from '../lookUp';
import {
  TEAMS,
  employeeId,
  experiences,
  type Employee,
  type Experience,
  type FieldRecord
} from './department';
import { mistakes, type Mistake } from './mistakes';
import { employees } from './people';

/** The value of a cell: dates are serial numbers, error values their text, and null is blank. */
export type CellValue = string | number | null;

/** The program's own columns, and two that it can carry over into lists and count by. */
export type SampleColumn = ColumnId | CarriedColumn;

/** A sheet that is one table: its columns, and a row of values for each of its rows. */
export interface SampleSheet {
  readonly name: string;
  readonly tableName: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

type Cells = Partial<Record<SampleColumn, CellValue>>;

const YES_NO: Record<Language, readonly [yes: string, no: string]> = { en: ['Yes', 'No'], ja: ['○', '×'] };
const NONE: Record<Language, string> = { en: 'None', ja: 'なし' };
const COMMA: Record<Language, string> = { en: '; ', ja: '、' };

/** What the user's own columns are headed by. */
const OWN_TITLES: Record<Language, Record<CarriedColumn, string>> = {
  en: { department: 'Department', grade: 'Grade' },
  ja: { department: '部署', grade: '等級' }
};

/** The header of a column. */
export const titleOf = (id: SampleColumn, language: Language): string =>
  id === 'department' || id === 'grade' ? OWN_TITLES[language][id] : wordFor(WORDS[language].columns, id);

/** The yes and the no of a language. */
export const yesAndNo = (language: Language): readonly string[] => YES_NO[language];

/**
 * The columns of the two sheets. The English workbook has complexity and expertise succession as lists, the
 * Japanese one as a column of ○ and × for each: the program reads both.
 */
const PROJECT_COLUMNS: Record<Language, readonly ColumnId[]> = {
  en: projectColumns(['complexity']),
  ja: projectColumns(COMPLEXITY_CRITERIA)
};
const EMPLOYEE_COLUMNS: Record<Language, readonly SampleColumn[]> = {
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

function employeeColumns(succession: readonly ColumnId[]): SampleColumn[] {
  return [
    'employeeId',
    'name',
    'specialty',
    'areas',
    'guidance',
    ...succession,
    'leadsOthers',
    'developsSubordinates',
    'exam',
    'department',
    'grade'
  ];
}

/**
 * The department as an HR office would type it in one language: the sheet of projects, then the sheet of
 * employees.
 */
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
  columns: readonly SampleColumn[],
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
    specialty: wordFor(words.fields, specialty),
    project: project[language],
    role: wordFor(words.roles, isResponsible ? 'personResponsible' : 'member'),
    result: wordFor(words.results, project.result ?? 'success'),
    itComponent: project.component?.[language] ?? null,
    ...complexityCells(specialty, project.criteria, language),
    serviceScope: project.scope ? wordFor(words.scopes, project.scope) : null,
    sites: project.sites ?? null,
    floorArea: project.floorArea ?? null,
    networkSites: project.networkSites ?? null
  };
}

const specialtyField = (id: SpecialtyFieldId): SpecialtyField => at(FIELDS, SPECIALTY_FIELDS.indexOf(id));

function complexityCells(
  specialty: SpecialtyFieldId,
  criteria: readonly ComplexityCriterion[],
  language: Language
): Cells {
  const asked = specialtyField(specialty).complexity;
  return {
    complexity: listOf(
      criteria.map((id) => wordFor(WORDS[language].columns, id)),
      language
    ),
    ...Object.fromEntries(asked.map((id) => [id, answer(criteria.includes(id), language)]))
  };
}

function employeeCells(employee: Employee, field: FieldRecord, language: Language): Cells {
  const words = WORDS[language];
  const { prefix } = specialtyField(field.specialty);
  return {
    employeeId: employeeId(employee),
    name: employee[language],
    specialty: wordFor(words.fields, field.specialty),
    areas: field.areas
      ? listOf(
          field.areas.map((area) => wordFor(words.areas, `${prefix}.${area}`)),
          language
        )
      : null,
    guidance: field.guidance ? wordFor(words.guidance, field.guidance) : null,
    ...successionCells(field.succession, language),
    leadsOthers: answer(employee.leadsOthers, language),
    developsSubordinates: answer(employee.developsSubordinates, language),
    exam: typeof employee.exam === 'string' ? serialOf(employee.exam) : answer(employee.exam, language),
    department: TEAMS[employee.team][language],
    grade: employee.grade
  };
}

function successionCells(kinds: readonly SuccessionKind[] | undefined, language: Language): Cells {
  if (!kinds) return {};
  return {
    succession: listOf(
      kinds.map((id) => wordFor(WORDS[language].columns, id)),
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
