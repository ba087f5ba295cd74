/**
 * Types a department into the cells of one or two worksheets, in one of the many forms that the contract
 * allows.
 */
import {
  areaWord,
  CRITERION_WORDS,
  FIELD_WORDS,
  GUIDANCE_WORDS,
  HEADERS,
  KIND_WORDS,
  NONSENSE,
  RESULT_WORDS,
  ROLE_WORDS,
  SCOPE_WORDS,
  type Language,
  type Word
} from './labels';
import type { Random } from './random';
import {
  CRITERIA,
  KINDS,
  UNREADABLE,
  type Answers,
  type Department,
  type EmployeeCells,
  type EmployeeRow,
  type ProjectRow
} from './said';
import { Typist, type Cell } from './typist';

/** How a department is typed. */
export interface Form {
  readonly headers: Language;
  readonly values: Language;
  readonly complexity: 'list' | 'columns';
  readonly succession: 'list' | 'columns';
  /** Rows above the header; some of them blank. */
  readonly titleRows: number;
  readonly shuffleColumns: boolean;
  readonly blankRows: boolean;
  /** Columns without any data are left out, the required ones excepted. */
  readonly dropEmptyColumns: boolean;
  /** Widths, case and spaces; in headers line breaks and punctuation; numbers as text, blanks of spaces. */
  readonly noise: boolean;
  readonly seed: number;
}

export const PLAIN_FORM: Form = {
  headers: 'en',
  values: 'en',
  complexity: 'columns',
  succession: 'columns',
  titleRows: 0,
  shuffleColumns: false,
  blankRows: false,
  dropEmptyColumns: false,
  noise: false,
  seed: 0
};

export const formAtRandom = (random: Random): Form => ({
  headers: random.pick(['en', 'ja']),
  values: random.pick(['en', 'ja']),
  complexity: random.pick(['columns', 'list']),
  succession: random.pick(['columns', 'list']),
  titleRows: random.below(6),
  shuffleColumns: random.chance(50),
  blankRows: random.chance(50),
  dropEmptyColumns: random.chance(50),
  noise: random.chance(40),
  seed: random.below(2 ** 31)
});

export interface Typed {
  readonly projects: Cell[][];
  readonly employees: Cell[][] | undefined;
  /**
   * The department as the cells state it, its rows numbered as in the worksheets: what a judge should get.
   */
  readonly stated: Department;
}

const TITLES = ['Project experience, Customer Service', '案件経歴一覧', 'As of 2024-04-01', 2024, null];

/**
 * A list that is not blank says no to what it does not name, unless it names something that cannot be read.
 */
function asList<Id extends string>(ids: readonly Id[], answers: Answers<Id>): Answers<Id> {
  const cells = ids.map((id) => answers[id]);
  if (cells.every((cell) => cell === undefined)) return {};
  const others = cells.includes(UNREADABLE) ? UNREADABLE : false;
  return Object.fromEntries(ids.map((id) => [id, answers[id] === true || others])) as Answers<Id>;
}

/** What a department says once it is typed in a form. */
export function stated(department: Department, form: Form): Department {
  const employee = <Row extends EmployeeCells>(row: Row): Row =>
    form.succession === 'list' ? { ...row, succession: asList(KINDS, row.succession) } : row;
  const project = (row: ProjectRow): ProjectRow =>
    form.complexity === 'list' ? { ...row, complexity: asList(CRITERIA, row.complexity) } : row;
  return {
    ...department,
    projects: department.projects.map((row) => employee(project(row))),
    employees: department.employees.map(employee)
  };
}

interface Column<Row> {
  readonly header: Word;
  readonly cell: (row: Row) => Cell;
}

function listCell<Id extends string>(
  typist: Typist,
  ids: readonly Id[],
  words: Record<Id, Word>,
  answers: Answers<Id>
): Cell {
  if (ids.every((id) => answers[id] === undefined)) return null;
  const items = ids.filter((id) => answers[id] === true).map((id) => words[id]);
  return typist.list(
    items,
    ids.some((id) => answers[id] === UNREADABLE)
  );
}

function employeeColumns(form: Form, typist: Typist): Column<EmployeeCells>[] {
  const succession: Column<EmployeeCells>[] =
    form.succession === 'list'
      ? [{ header: HEADERS.succession, cell: (row) => listCell(typist, KINDS, KIND_WORDS, row.succession) }]
      : KINDS.map((kind) => ({
          header: KIND_WORDS[kind],
          cell: (row) => typist.yesNo(row.succession[kind])
        }));
  return [
    {
      header: HEADERS.employee,
      cell: ({ employee }) => (employee === undefined ? null : typist.id(employee))
    },
    { header: HEADERS.name, cell: ({ name }) => name ?? null },
    { header: HEADERS.field, cell: ({ field }) => typist.named(FIELD_WORDS, field, NONSENSE.field) },
    { header: HEADERS.leadsOthers, cell: (row) => typist.yesNo(row.leadsOthers) },
    {
      header: HEADERS.areas,
      cell: ({ areas }) =>
        areas === undefined ? null : typist.list(areas.named.map(areaWord), areas.unreadable)
    },
    {
      header: HEADERS.guidance,
      cell: (row) => typist.named(GUIDANCE_WORDS, row.guidance, NONSENSE.guidance)
    },
    ...succession,
    { header: HEADERS.develops, cell: (row) => typist.yesNo(row.develops) },
    { header: HEADERS.exam, cell: (row) => typist.exam(row.exam) }
  ];
}

function projectColumns(form: Form, typist: Typist): Column<ProjectRow>[] {
  const complexity: Column<ProjectRow>[] =
    form.complexity === 'list'
      ? [
          {
            header: HEADERS.complexity,
            cell: (row) => listCell(typist, CRITERIA, CRITERION_WORDS, row.complexity)
          }
        ]
      : CRITERIA.map((box) => ({
          header: CRITERION_WORDS[box],
          cell: (row) => typist.yesNo(row.complexity[box])
        }));
  return [
    { header: HEADERS.project, cell: ({ project }) => project ?? null },
    { header: HEADERS.role, cell: ({ role }) => typist.named(ROLE_WORDS, role, NONSENSE.role) },
    { header: HEADERS.result, cell: ({ result }) => typist.named(RESULT_WORDS, result, NONSENSE.result) },
    { header: HEADERS.component, cell: ({ component }) => component ?? null },
    ...complexity,
    { header: HEADERS.scope, cell: ({ scope }) => typist.named(SCOPE_WORDS, scope, NONSENSE.scope) },
    { header: HEADERS.sites, cell: ({ sites }) => typist.figure(sites) },
    { header: HEADERS.area, cell: ({ area }) => typist.figure(area) },
    { header: HEADERS.networkSites, cell: ({ networkSites }) => typist.figure(networkSites) }
  ];
}

/** A worksheet, and where each row stands in it, from 1. */
interface Table {
  readonly cells: Cell[][];
  readonly rows: number[];
}

function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  required: readonly Word[],
  form: Form,
  typist: Typist
): Table {
  const lines = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const kept = columns
    .map((_, i) => i)
    .filter(
      (i) =>
        !form.dropEmptyColumns ||
        required.includes(columns[i]!.header) ||
        lines.some((line) => line[i] !== null)
    );
  const order = form.shuffleColumns ? typist.shuffle(kept) : kept;
  const blank = (): Cell[] => order.map(() => typist.blank());
  const cells: Cell[][] = Array.from({ length: form.titleRows }, () =>
    order.map((_, place) => (place === 0 ? typist.pick(TITLES) : null))
  );
  cells.push(order.map((i) => typist.header(columns[i]!.header)));
  const places = lines.map((line) => {
    if (form.blankRows && typist.below(4) === 0) cells.push(blank());
    return cells.push(order.map((i) => line[i] ?? typist.blank()));
  });
  return { cells, rows: places };
}

export function typeIn(department: Department, form: Form): Typed {
  const typist = new Typist(form.seed, form.noise, form.headers, form.values);
  const said = stated(department, form);
  const ofEmployee = employeeColumns(form, typist);
  const { employee, field, role, result } = HEADERS;
  const projects = table<ProjectRow>(
    said.projects,
    [...ofEmployee, ...projectColumns(form, typist)],
    [employee, field, role, result],
    form,
    typist
  );
  const employees =
    said.employees.length === 0
      ? undefined
      : table<EmployeeRow>(said.employees, ofEmployee, [employee], form, typist);
  return {
    projects: projects.cells,
    employees: employees?.cells,
    stated: {
      ...said,
      projects: said.projects.map((row, i) => ({ ...row, row: projects.rows[i]! })),
      employees: said.employees.map((row, i) => ({ ...row, row: employees!.rows[i]! }))
    }
  };
}
