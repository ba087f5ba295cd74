/** Departments at random. People come in kinds, so that every level and verdict is frequent. */
import { projectsAtRandom } from './projectsAtRandom';
import { giveFacts, giveSpecialty, giveSuccession } from './qualitiesAtRandom';
import { Random } from './random';
import {
  DEFAULT_CHOICES,
  FIELDS,
  UNREADABLE,
  type Choices,
  type Department,
  type EmployeeRow,
  type Field,
  type ProjectRow
} from './said';

/** How a person is drawn. */
export interface Temper {
  /** The level that their data lie about. */
  readonly about: 0 | 3 | 4 | 5 | 6;
  /** How many of 100 cells are blank, and how many cannot be read. */
  readonly blank: number;
  readonly typos: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type ProjectDraft = Mutable<ProjectRow>;
export type EmployeeDraft = Mutable<EmployeeRow>;
export type Draft = ProjectDraft | EmployeeDraft;

export const TODAY = '2026-11-30';
/** Of every kind, and pairs that stay apart: text and number, upper and lower case. */
const IDS = ['E001', '007', '7', 'e001', '社員12', 'A-3', 'E002', '1200', 'b', 'E-010', '派遣3', 'E011'];
const NAMES = ['Ito', '佐藤 花子', 'Mori Ken', 'タナカ'];

const TEMPERS: readonly (readonly [number, Temper])[] = [
  [1, { about: 0, blank: 15, typos: 0 }],
  [2, { about: 3, blank: 5, typos: 1 }],
  [2, { about: 4, blank: 5, typos: 1 }],
  [3, { about: 5, blank: 2, typos: 0 }],
  [2, { about: 5, blank: 3, typos: 4 }],
  [4, { about: 6, blank: 2, typos: 1 }],
  [1, { about: 5, blank: 20, typos: 3 }],
  [1, { about: 4, blank: 4, typos: 15 }]
];

/** A row that says nothing but whose it is. */
export const emptyEmployee = (
  employee: string,
  name: string | undefined,
  field: Field | undefined
): EmployeeDraft => ({
  row: 0,
  employee,
  name,
  field,
  areas: undefined,
  guidance: undefined,
  succession: {},
  leadsOthers: undefined,
  develops: undefined,
  exam: undefined
});

export const emptyProject = (
  employee: string,
  name: string | undefined,
  field: Field | undefined
): ProjectDraft => ({
  ...emptyEmployee(employee, name, field),
  project: undefined,
  role: undefined,
  result: undefined,
  component: undefined,
  complexity: {},
  scope: undefined,
  sites: undefined,
  area: undefined,
  networkSites: undefined
});

/** Level 6 is on the pages of Facility Management alone. */
function fieldsAtRandom(random: Random, { about }: Temper): Field[] {
  if (about === 6) return random.chance(75) ? ['facilityManagement'] : ['software', 'facilityManagement'];
  const first = random.pick(FIELDS);
  return random.chance(80) ? [first] : [...new Set([first, random.pick(FIELDS)])];
}

const hasData = ({ areas, guidance, succession, leadsOthers, develops, exam }: Draft): boolean =>
  [areas, guidance, leadsOthers, develops, exam, ...Object.values(succession)].some(
    (cell) => cell !== undefined
  );

function personAtRandom(
  random: Random,
  employee: string,
  projects: ProjectDraft[],
  employees: EmployeeDraft[]
): void {
  const temper = random.weighted(...TEMPERS);
  const name = random.chance(80) ? random.pick(NAMES) : undefined;
  const nameHere = (): string | undefined => (random.chance(70) ? name : undefined);
  const rows: Draft[] = [];
  const fields = fieldsAtRandom(random, temper);
  for (const field of fields) {
    const own: Draft[] = random.chance(6)
      ? []
      : projectsAtRandom(random, temper, () => emptyProject(employee, nameHere(), field));
    const extra = own.length === 0 ? 1 : random.weighted([60, 0], [35, 1], [5, 2]);
    for (let i = 0; i < extra; i++) own.push(emptyEmployee(employee, nameHere(), field));
    // Without a field, a row of the employee sheet speaks of the only one.
    if (fields.length === 1 && random.chance(10)) own.push(emptyEmployee(employee, nameHere(), undefined));
    giveSpecialty(random, temper, field, own);
    giveSuccession(random, temper, own);
    rows.push(...own);
  }
  if (random.chance(10)) rows.push(emptyEmployee(employee, nameHere(), undefined));
  giveFacts(random, temper, rows);
  for (const row of rows) {
    if ('project' in row) {
      if (random.chance(temper.typos / 3)) row.field = random.chance(70) ? UNREADABLE : undefined;
      projects.push(row);
    } else {
      if (!hasData(row)) row.exam = false;
      if (random.chance(temper.typos / 3)) row.field = UNREADABLE;
      employees.push(row);
    }
  }
}

/** A department of 1 to `most` employees, its rows numbered as under headers in the first rows. */
export function departmentAtRandom(random: Random, most: number): Department {
  const projects: ProjectDraft[] = [];
  const employees: EmployeeDraft[] = [];
  for (const id of IDS.slice(0, 1 + random.below(most))) personAtRandom(random, id, projects, employees);
  if (random.chance(5) && projects.length > 0) random.pick(projects).employee = undefined;
  if (projects.length === 0) projects.push({ ...emptyProject(IDS[0]!, NAMES[0], 'hardware'), row: 2 });
  projects.forEach((row, index) => (row.row = index + 2));
  employees.forEach((row, index) => (row.row = index + 2));
  return { projects, employees, today: TODAY };
}

/** Half of the time one setting alone is not the default: whatever it changes is seen best by itself. */
export function choicesAtRandom(random: Random): Choices {
  const all: Choices = {
    fmSmallSites: random.pick(['upTo2', 'under2']),
    fmLevel5SmallNetwork: random.pick(['100', '10']),
    othersResponsible: random.pick(['required', 'anyRole']),
    apExam: random.pick(['on', 'off']),
    level3Result: random.pick(['completed', 'success']),
    itComponent: random.pick(['recordedOnly', 'required']),
    fmPartWithFigures: random.pick(['part', 'figures']),
    sameProject: random.pick(['once', 'eachRow'])
  };
  const one = random.pick(Object.keys(all) as (keyof Choices)[]);
  return random.chance(50) ? all : { ...DEFAULT_CHOICES, [one]: all[one] };
}
