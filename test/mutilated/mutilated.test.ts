import fc from 'fast-check';
import { DEFAULT_READINGS } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import { address, rangeName } from '../../src/ranges';
import { loadRuntime } from '../functions/runtime';
import { departmentAtRandom } from '../oracle/departmentAtRandom';
import { Random } from '../oracle/random';
import { formAtRandom, typeIn } from '../oracle/tables';
import { runs } from '../propertyRuns';
import { TODAY } from '../worksheet/evaluate';
import { NEEDS_CELLS, SPOILS, STEPS, idOf } from './mutilations';
import { asFunctions, asPane, asText, asWorkbook, type Read, type Sheets } from './readers';
import { Sheet } from './sheet';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`) });
  useSettings({ readings: DEFAULT_READINGS, language: 'en' });
});
afterAll(() => {
  jest.useRealTimers();
});

interface Trial {
  readonly seed: number;
  readonly people: number;
  readonly steps: readonly string[];
  readonly reader: 'pane' | 'workbook' | 'text' | 'functions';
}

const trials = (steps: readonly string[]): fc.Arbitrary<Trial> =>
  fc.record<Trial>({
    people: fc.integer({ min: 1, max: 4 }),
    steps: fc.subarray([...steps]),
    reader: fc.constantFrom('pane', 'workbook', 'text', 'functions'),
    seed: fc.nat()
  });

/** Sheets as the contract prints them, without any noise. */
function cleanSheets({ seed, people, reader }: Trial): Sheets {
  const random = new Random(seed);
  const department = departmentAtRandom(random, people);
  const form = { ...formAtRandom(random), blankRows: false, noise: false };
  const { projects, employees } = typeIn(department, form);
  return {
    projects: new Sheet(projects, form.titleRows),
    // A text file has one sheet.
    employees: employees && reader !== 'text' ? new Sheet(employees, form.titleRows) : undefined
  };
}

/** The same, spoilt. Each step draws for itself, so that one can be left out without changing the others. */
function mutilated(trial: Trial): Sheets {
  const sheets = cleanSheets(trial);
  sheets.projects.beside = sheets.employees;
  if (sheets.employees) sheets.employees.beside = sheets.projects;
  const isBare = trial.reader === 'text' || trial.reader === 'functions';
  Object.entries(STEPS).forEach(([name, step], i) => {
    if (!trial.steps.includes(name) || (isBare && NEEDS_CELLS.has(name))) return;
    step(sheets.projects, new Random(trial.seed + i));
    if (sheets.employees) step(sheets.employees, new Random(trial.seed - i));
  });
  return sheets;
}

const eachSheet = ({ projects, employees }: Sheets): [string, Sheet][] => [
  ['Projects', projects],
  ...(employees ? [['Employees', employees] as [string, Sheet]] : [])
];

/** Whether a problem names a spoilt cell of a person: in their rows, or in those that have their ID now. */
function isNamed(id: string, sheets: Sheets, { problems }: Pick<Read, 'problems'>): boolean {
  const spoilt = eachSheet(sheets).flatMap(([name, sheet]) =>
    sheet
      .spoiltOf((line) => line.owner === id || idOf(line.cells[sheet.at('id')] ?? null) === id)
      .flatMap(({ row, column }) => [address(name, row, column), address('', row, column)])
  );
  return problems.some(
    ({ cell, message }) => spoilt.includes(cell) || spoilt.some((one) => message.includes(`(${one})`))
  );
}

/** The people whose levels are not those of the clean sheets, though no problem names a cell. */
function silentlyWrong(clean: Read, read: Read, sheets: Sheets, isSpoilt: boolean): string[] {
  const rows = eachSheet(sheets).flatMap(([, sheet]) =>
    sheet.lines.map(({ owner, cells }) => ({ owner, id: idOf(cells[sheet.at('id')] ?? null) }))
  );
  const ownersOf = (id: string): string[] => rows.filter((row) => row.id === id).map(({ owner }) => owner);
  const idsOf = (owner: string): string[] => rows.filter((row) => row.owner === owner).map(({ id }) => id);
  return [...new Set([...clean.levels.keys(), ...read.levels.keys()])].filter((key) => {
    const [level, expected] = [read.levels.get(key), clean.levels.get(key)];
    if (level === expected || (level === null && isSpoilt)) return false;
    const [id = '', field = ''] = key.split('/');
    // Somebody may have another ID in all of their rows: who has it now, and who had it.
    const isNow = ownersOf(id).some((owner) => clean.levels.get(`${owner}/${field}`) === level);
    const was = idsOf(id);
    const isElsewhere =
      !was.includes(id) && was.some((now) => read.levels.get(`${now}/${field}`) === expected);
    const isRenamed = (expected === undefined && isNow) || (level === undefined && isElsewhere);
    return !isRenamed && !isNamed(id, sheets, read);
  });
}

const READERS = { pane: asPane, workbook: asWorkbook };

function check(trial: Trial): void {
  const sheets = mutilated(trial);
  if (trial.reader === 'functions') {
    expect([...asFunctions(sheets)].sort()).toEqual([...asPane(sheets).levels].sort());
    return;
  }
  const read =
    trial.reader === 'text' ? asText(sheets, new Random(trial.seed)) : READERS[trial.reader](sheets);
  if (read === undefined) return;
  const clean = asPane(cleanSheets(trial));
  const isSpoilt = trial.steps.some((step) => SPOILS.has(step));
  const wrong = silentlyWrong(clean, read, sheets, isSpoilt);
  if (wrong.length === 0) return;
  const table = (sheet: Sheet): string[] =>
    sheet.rows.map((cells) => cells.map((cell) => JSON.stringify(cell ?? '')).join(' | '));
  expect({
    wrong: wrong.map((key) => `${key}: ${clean.levels.get(key)} → ${read.levels.get(key)}`),
    sheets: eachSheet(sheets).map(([name, sheet]) => [name, table(sheet), sheet.ranges.map(rangeName)]),
    problems: read.problems.map(({ cell, message }) => `${cell}: ${message}`)
  }).toEqual({});
}

/** `PROPERTY_RUNS=200` tries 100,000 sheets. */
describe('a sheet that people have mutilated gives no level that the clean one would not', () => {
  test('where its cells say the same in other ways', () => {
    const kept = Object.keys(STEPS).filter((name) => !SPOILS.has(name));
    fc.assert(fc.property(trials(kept), check), runs(200));
  });

  test('unless a problem names the cell', () => {
    fc.assert(fc.property(trials(Object.keys(STEPS)), check), runs(300));
  });
});
