import Papa from 'papaparse';
import { useSettings } from '../../../src/functions';
import { itssLevel, itssLevels } from '../../../src/functions/functions';
import { DEFAULT_READINGS } from '../../../src/criteria';
import { employeeOf } from '../../../src/engine';
import { allProblems, cellAddress, type Problem, type ProblemCode } from '../../../src/worksheet';
import { Workplace } from '../../cli/command';
import { xlsx } from '../../cli/workbooks';
import { run } from '../../excel/sheets';
import { failureOf, loadRuntime } from '../../functions/runtime';
import { startExcel, type ExcelOptions } from '../../workbench/host/startExcel';
import { KINDS, cellsOf, waysOf, type Form, type Way } from './readForms';

const place = new Workplace();
beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  useSettings({ readings: DEFAULT_READINGS, language: 'en' });
});
afterAll(() => place.clear());

/** Warnings that say nothing of how cells are filled in. */
const OF_JUDGING: ReadonlySet<ProblemCode> = new Set([
  'fewCriteria',
  'noSize',
  'sizeInNoBand',
  'blankRole',
  'blankResult',
  'copiedProject',
  'sameProjectName',
  'guidanceContradiction'
]);

interface Result {
  readonly levels: Readonly<Record<string, number | null>> | string;
  readonly problems?: readonly string[];
}

const resultOf = (
  levels: readonly (readonly [string, number | null])[],
  problems: readonly (Pick<Problem, 'code'> & { readonly cell: string })[]
): Result => ({
  levels: Object.fromEntries(levels),
  problems: problems
    .filter(({ code }) => !OF_JUDGING.has(code))
    .map(({ cell, code }) => `${cell.replace(/^Projects!/, '')} ${code}`)
    .sort()
});

const stylesOf = (sheet: string, formats: NonNullable<Form['formats']>): ExcelOptions['styles'] =>
  Object.fromEntries(
    Object.entries(formats).map(([address, numberFormat]) => [`${sheet}!${address}`, { numberFormat }])
  );

async function inPane(form: Form): Promise<Result> {
  const { merges = [], formats = {}, employees, employeeFormats = {} } = form;
  startExcel({
    sheets: {
      Projects: cellsOf(form).map((row) => row.map((cell) => cell ?? '')),
      ...(employees && { Employees: employees.map((row) => row.map((cell) => cell ?? '')) })
    },
    styles: { ...stylesOf('Projects', formats), ...stylesOf('Employees', employeeFormats) }
  });
  if (merges.length > 0)
    await Excel.run(async (context) => {
      for (const address of merges) context.workbook.worksheets.getItem('Projects').getRange(address).merge();
      await context.sync();
    });
  const { evaluation } = await run();
  const { department } = evaluation;
  return resultOf(
    department
      .people()
      .map((ref) => [evaluation.employees.idOf(employeeOf(ref)), department.levelOf(ref) ?? null]),
    allProblems(evaluation).map(({ code, sheet, row, column }) => ({
      code,
      cell: cellAddress(evaluation.sheetAt(sheet).name, row, column)
    }))
  );
}

function byCommand(file: string): Result {
  const { people, problems } = place.json(file);
  return resultOf(
    people.map(({ employeeId, level }) => [employeeId, level]),
    problems
  );
}

function inWorkbook(form: Form): Result {
  const { merges, formats, employees, employeeFormats } = form;
  const projects = {
    name: 'Projects',
    rows: cellsOf(form),
    ...(merges && { merges }),
    ...(formats && { formats })
  };
  const sheets = employees
    ? [projects, { name: 'Employees', rows: employees, formats: employeeFormats ?? {} }]
    : [projects];
  return byCommand(place.put('form.xlsx', xlsx(...sheets)));
}

const inText = (form: Form): Result =>
  byCommand(place.put('form.csv', Papa.unparse(cellsOf(form).map((row) => row.map((cell) => cell ?? '')))));

function inFunctions(form: Form): Result {
  const answer = (): (string | number)[][] =>
    itssLevels(
      cellsOf(form),
      form.employees?.map((row) => [...row])
    );
  if (typeof form.inFunctions === 'string') return { levels: failureOf(answer).code };
  // The last row may tell of rows that have no ID.
  const levels = answer()
    .slice(1)
    .filter(([id]) => id !== '')
    .map(([id, , , level]) => [String(id), level === '' ? null : Number(level)] as const);
  // Asked for one by one, everybody is the same.
  for (const [id, level] of levels)
    expect([
      id,
      itssLevel(
        cellsOf(form),
        id,
        undefined,
        form.employees?.map((row) => [...row])
      )
    ]).toEqual([id, level ?? '']);
  return { levels: Object.fromEntries(levels) };
}

const READERS: Record<Way, (form: Form) => Result | Promise<Result>> = {
  pane: inPane,
  workbook: inWorkbook,
  text: inText,
  functions: inFunctions
};

describe.each(KINDS.map(({ kind, forms }) => [kind, forms] as const))('%s', (_kind, forms) => {
  const each = forms.flatMap((form) => waysOf(form).map((way) => [form.form, way, form] as const));
  test.each(each)('%s: %s', async (_form, way, form) => {
    const { levels, problems = [], inFunctions: answered = levels } = form;
    expect(await READERS[way](form)).toEqual(
      way === 'functions' ? { levels: answered } : { levels, problems: [...problems].sort() }
    );
  });
});

test('ITSSLEVEL needs no ID where the only one is repeated by ditto marks, below an example', () => {
  const [header, first, second] = cellsOf({ form: '', base: 'hardware', levels: {} });
  const [example, ditto] = [[...first!], [...second!]];
  [example[0], ditto[0]] = ['※記入例', '〃'];
  expect(itssLevel([header!, example, first!, ditto])).toBe(4);
});
