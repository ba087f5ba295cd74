/** Types a department into the cells of a worksheet, in one of the many forms that the contract allows. */
import fc from 'fast-check';
import {
  CRITERIA,
  KINDS,
  type Department,
  type OracleEmployee,
  type OracleFieldData,
  type OracleRow
} from './model';
import {
  CRITERION_WORDS,
  FIELD_WORDS,
  GUIDANCE_WORDS,
  HEADERS,
  KIND_WORDS,
  RESULT_WORDS,
  ROLE_WORDS,
  SCOPE_WORDS,
  Typist,
  areaWord,
  type Cell,
  type Language,
  type Word
} from './words';

export type { Cell } from './words';

export interface RenderChoices {
  headers: Language;
  values: Language;
  complexity: 'list' | 'columns';
  succession: 'list' | 'columns';
  /** Rows above the header, 0 to 5; some of them blank. */
  titleRows: number;
  /** Each datum on one random row of its employee, on all of them, or on a sheet of its own. */
  employeeData: 'one' | 'all' | 'second';
  /** On the second sheet: what belongs to the employee alone on a row without a specialty field. */
  secondSplit: boolean;
  shuffleColumns: boolean;
  shuffleRows: boolean;
  blankRows: boolean;
  /** Columns without any data are left out, the required ones excepted. */
  dropEmptyColumns: boolean;
  /** A column that the contract does not know. */
  memoColumn: boolean;
  /** Widths, case and spaces; in headers line breaks and punctuation; numbers as text, blanks of spaces. */
  noise: boolean;
  seed: number;
}

export const PLAIN: RenderChoices = {
  headers: 'en',
  values: 'en',
  complexity: 'columns',
  succession: 'columns',
  titleRows: 0,
  employeeData: 'all',
  secondSplit: false,
  shuffleColumns: false,
  shuffleRows: false,
  blankRows: false,
  dropEmptyColumns: false,
  memoColumn: false,
  noise: false,
  seed: 0
};

export const renderChoices = (): fc.Arbitrary<RenderChoices> =>
  fc.record<RenderChoices>({
    headers: fc.constantFrom('en', 'ja'),
    values: fc.constantFrom('en', 'ja'),
    complexity: fc.constantFrom('columns', 'list'),
    succession: fc.constantFrom('columns', 'list'),
    titleRows: fc.integer({ min: 0, max: 5 }),
    employeeData: fc.constantFrom('all', 'one', 'second'),
    secondSplit: fc.boolean(),
    shuffleColumns: fc.boolean(),
    shuffleRows: fc.boolean(),
    blankRows: fc.boolean(),
    dropEmptyColumns: fc.boolean(),
    memoColumn: fc.boolean(),
    noise: fc.boolean(),
    seed: fc.nat()
  });

export interface RenderedSheet {
  main: Cell[][];
  second: Cell[][] | null;
  /** The worksheet row, from 1, of a row of the department. */
  rowOf: (index: number) => number;
  /** The department as the cells state it, its rows numbered as in the worksheet: what a judge should get. */
  stated: Department;
}

const TITLES = [
  'Project experience, Customer Service',
  '案件経歴一覧',
  'As of 2024-04-01',
  'Please fill in the role and the result of every project.',
  '※ 責任者・メンバーの別を必ず記入してください',
  2024,
  null
];
const COMPONENTS = ['Storage', 'データベース', null];
const REQUIRED: Word[] = [HEADERS.employeeId, HEADERS.specialty, HEADERS.role, HEADERS.result];

/** A list that is not blank says no to all that it does not name. */
function completeList<K extends string>(
  names: readonly K[],
  answers: Partial<Record<K, boolean>>
): Partial<Record<K, boolean>> {
  if (names.every((name) => answers[name] === undefined)) return {};
  return Object.fromEntries(names.map((name) => [name, answers[name] === true])) as Record<K, boolean>;
}

/** The department with the blanks that the chosen form cannot show turned into no. */
export function asStated(department: Department, choices: RenderChoices): Department {
  const rows = department.rows.map((row): OracleRow =>
    choices.complexity === 'columns' ? row : { ...row, complexity: completeList(CRITERIA, row.complexity) }
  );
  const data = (one: OracleFieldData): OracleFieldData =>
    choices.succession === 'columns' ? one : { ...one, succession: completeList(KINDS, one.succession) };
  const employees = Object.entries(department.employees).map(
    ([id, employee]) =>
      [
        id,
        {
          ...employee,
          perField: Object.fromEntries(
            Object.entries(employee.perField).map(([field, one]) => [field, data(one)])
          )
        }
      ] as const
  );
  return { rows, employees: Object.fromEntries(employees) };
}

interface Column {
  header: Word;
  /** Whose datum it is; `key` stands on both sheets. */
  of: 'key' | 'row' | 'employee' | 'field';
  cell: (row: OracleRow, employee: OracleEmployee, data: OracleFieldData) => Cell;
}

function columnsOf(choices: RenderChoices, typist: Typist): Column[] {
  const named = <K extends string>(words: Record<K, Word>, key: K | null): Cell =>
    key === null ? null : typist.value(words[key]);
  const list = <K extends string>(
    names: readonly K[],
    words: Record<K, Word>,
    answers: Partial<Record<K, boolean>>
  ): Cell =>
    names.every((name) => answers[name] === undefined)
      ? null
      : typist.list(names.filter((name) => answers[name]).map((name) => words[name]));

  const complexity: Column[] =
    choices.complexity === 'list'
      ? [
          {
            header: HEADERS.complexity,
            of: 'row',
            cell: (row) => list(CRITERIA, CRITERION_WORDS, row.complexity)
          }
        ]
      : CRITERIA.map((criterion) => ({
          header: CRITERION_WORDS[criterion],
          of: 'row',
          cell: (row) => typist.yesNo(row.complexity[criterion])
        }));
  const succession: Column[] =
    choices.succession === 'list'
      ? [
          {
            header: HEADERS.succession,
            of: 'field',
            cell: (_, __, data) => list(KINDS, KIND_WORDS, data.succession)
          }
        ]
      : KINDS.map((kind) => ({
          header: KIND_WORDS[kind],
          of: 'field',
          cell: (_, __, data) => typist.yesNo(data.succession[kind])
        }));
  const memo: Column[] = [
    { header: { en: 'Memo', ja: 'メモ' }, of: 'row', cell: () => typist.pick(['to be checked', 42, null]) }
  ];

  return [
    { header: HEADERS.employeeId, of: 'key', cell: (row) => typist.id(row.employee) },
    { header: HEADERS.name, of: 'employee', cell: (_, employee) => employee.name },
    { header: HEADERS.specialty, of: 'key', cell: (row) => named(FIELD_WORDS, row.field) },
    { header: HEADERS.project, of: 'row', cell: (row) => row.project },
    { header: HEADERS.role, of: 'row', cell: (row) => named(ROLE_WORDS, row.role) },
    { header: HEADERS.result, of: 'row', cell: (row) => named(RESULT_WORDS, row.result) },
    { header: HEADERS.component, of: 'row', cell: () => typist.pick(COMPONENTS) },
    ...complexity,
    { header: HEADERS.scope, of: 'row', cell: (row) => named(SCOPE_WORDS, row.scope) },
    { header: HEADERS.sites, of: 'row', cell: (row) => typist.number(row.sites) },
    { header: HEADERS.area, of: 'row', cell: (row) => typist.number(row.area) },
    { header: HEADERS.networkSites, of: 'row', cell: (row) => typist.number(row.networkSites) },
    {
      header: HEADERS.leadsOthers,
      of: 'employee',
      cell: (_, employee) => typist.yesNo(employee.leadsOthers)
    },
    {
      header: HEADERS.areas,
      of: 'field',
      cell: (_, __, data) => (data.areas === null ? null : typist.list(data.areas.map(areaWord)))
    },
    { header: HEADERS.guidance, of: 'field', cell: (_, __, data) => named(GUIDANCE_WORDS, data.guidance) },
    ...succession,
    { header: HEADERS.develops, of: 'employee', cell: (_, employee) => typist.yesNo(employee.develops) },
    { header: HEADERS.ap, of: 'employee', cell: (_, employee) => typist.exam(employee.ap) },
    ...(choices.memoColumn ? memo : [])
  ];
}

/** The rows that may carry a column's datum, put together by whose datum it is. */
function groups(rows: OracleRow[], of: Column['of']): OracleRow[][] {
  const found = new Map<string, OracleRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(of === 'employee' ? [row.employee] : [row.employee, row.field]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

/** Rows under a header, with titles above and blank rows between; null in `lines` is such a blank row. */
function table(
  columns: Column[],
  lines: (Cell[] | null)[],
  choices: RenderChoices,
  typist: Typist
): Cell[][] {
  const kept = columns
    .map((_, i) => i)
    .filter(
      (i) =>
        !choices.dropEmptyColumns ||
        REQUIRED.includes(columns[i]!.header) ||
        lines.some((line) => line !== null && line[i] !== null)
    );
  const order = choices.shuffleColumns ? typist.shuffle(kept) : kept;
  const titles = Array.from({ length: choices.titleRows }, () =>
    order.map((_, place): Cell => (place === 0 ? typist.pick(TITLES) : null))
  );
  return [
    ...titles,
    order.map((i) => typist.header(columns[i]!.header)),
    ...lines.map((line) => order.map((i) => line?.[i] ?? typist.blank()))
  ];
}

export function renderSheet(department: Department, choices: RenderChoices): RenderedSheet {
  const typist = new Typist(choices.seed, choices.noise, choices.headers, choices.values);
  const { rows, employees } = asStated(department, choices);
  const all = columnsOf(choices, typist);
  const onMain = all.filter(
    (column) =>
      choices.employeeData !== 'second' ||
      column.of === 'key' ||
      column.of === 'row' ||
      column.header === HEADERS.name
  );
  const write = (column: Column, row: OracleRow): Cell => {
    const employee = employees[row.employee]!;
    const data = employee.perField[row.field] ?? { areas: null, guidance: null, succession: {} };
    return column.cell(row, employee, data);
  };

  // Each datum of an employee picks a row of its own where it stands on one only.
  const carriers = onMain.map(
    (column) =>
      new Set(
        column.of === 'key' || column.of === 'row' || choices.employeeData !== 'one'
          ? rows
          : groups(rows, column.of).map((group) => typist.pick(group))
      )
  );
  const sorted = choices.shuffleRows ? typist.shuffle(rows) : rows;
  const lines = sorted.flatMap((row): (OracleRow | null)[] =>
    choices.blankRows && typist.below(4) === 0 ? [null, row] : [row]
  );
  const main = table(
    onMain,
    lines.map((row) =>
      row === null ? null : onMain.map((column, i) => (carriers[i]!.has(row) ? write(column, row) : null))
    ),
    choices,
    typist
  );

  const rowOf = (index: number): number => choices.titleRows + 2 + lines.indexOf(rows[index]!);
  return {
    main,
    second: choices.employeeData === 'second' ? secondSheet(rows, all, write, choices, typist) : null,
    rowOf,
    stated: { rows: rows.map((row, index) => ({ ...row, row: rowOf(index) })), employees }
  };
}

function secondSheet(
  rows: OracleRow[],
  all: Column[],
  write: (column: Column, row: OracleRow) => Cell,
  choices: RenderChoices,
  typist: Typist
): Cell[][] {
  const columns = all.filter((column) => column.of !== 'row' && column.header !== HEADERS.name);
  const line = (row: OracleRow, wanted: (column: Column) => boolean): Cell[] =>
    columns.map((column) => (wanted(column) ? write(column, row) : null));
  const perField = groups(rows, 'field').map((group) => group[0]!);
  const perEmployee = groups(rows, 'employee').map((group) => group[0]!);
  const lines = !choices.secondSplit
    ? perField.map((row) => line(row, () => true))
    : [
        ...perEmployee.map((row) =>
          line(row, ({ of, header }) => of === 'employee' || header === HEADERS.employeeId)
        ),
        ...perField.map((row) => line(row, ({ of }) => of !== 'employee'))
      ];
  return table(columns, choices.shuffleRows ? typist.shuffle(lines) : lines, choices, typist);
}
