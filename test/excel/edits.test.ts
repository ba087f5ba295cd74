import fc from 'fast-check';
import { placesToTry, runs } from '../propertyRuns';
import { restorePrevious } from '../../src/excel';
import type { CellContent, Fault } from '../../workbench/host';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import { EDITS, HEADER, SHEETS, SMALL, type Edit } from './edits';
import { OUTPUT, run as runAny, startExcel } from './sheets';

/** An evaluation that looks at no other sheet. */
const run = (options: Parameters<typeof runAny>[0] = {}): ReturnType<typeof runAny> =>
  runAny({ choice: { mapping: {}, employeeSheet: null }, ...options });

/** The cells of the sheet of projects, as rows from A1 on. */
function cellsOf({ workbook }: StartedExcel): CellContent[][] {
  const sheet = workbook.sheets().find(({ name }) => name !== 'Other')!;
  const used = sheet.used(true);
  if (!used) return [];
  return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
}

/** Columns that are headed as results. */
const resultColumns = (cells: readonly (readonly CellContent[])[]): ReadonlySet<number> =>
  new Set(
    cells
      .filter((row) => HEADER.filter((name) => row.includes(name)).length > 3)
      .flatMap((row) => [...row.keys()].filter((column) => OUTPUT.includes(row[column] as string)))
  );

/** Columns in which results of an earlier run stand, whatever they are headed. */
const oldColumns = (cells: readonly (readonly CellContent[])[]): number[] =>
  [...(cells[0] ?? []).keys()].filter((column) =>
    cells.some((row) => [6, 5, 4].includes(row[column] as number) || /^old \d+$/.test(row[column] as string))
  );

/** A workbook with small limits, so that a run takes many requests. */
function start(options: ExcelOptions): StartedExcel {
  const excel = startExcel({ ...options, sharesClient: true });
  Object.assign(excel.host.limits, SMALL);
  excel.host.startCounting();
  return excel;
}

/** The workbook that an edit leaves by itself. */
function editedOnly(options: ExcelOptions, edits: readonly Edit[]): CellContent[][] {
  const excel = startExcel({ ...options, sharesClient: true });
  edits.forEach((edit) => edit.make(excel));
  return cellsOf(excel);
}

/** The numbers of the requests of a run without edits. */
async function requestsOf(options: ExcelOptions): Promise<number> {
  const { host } = start(options);
  await run();
  return host.roundTrips;
}

/**
 * What a cell holds of somebody's. The names that Excel gives the columns of a table are nobody's; `Next level2` is one where the
 * column that was left free beside the table is deleted in the very moment in which the results are written.
 */
const owned = (content: CellContent | undefined): CellContent =>
  content === undefined ||
  /^(?:Column|Project level|ITSS level|Basis|Next level|Missing requirements)\d+$/.test(content as string)
    ? null
    : content;

type Lost = readonly [row: number, column: number, is: CellContent, was: CellContent];

/**
 * Cells of the user's that do not hold what the edit alone leaves: what it leaves has to be there, and where it leaves
 * nothing, there is nothing, or results. Columns that are results without a run may be written..
 */
function lostCells(
  cells: CellContent[][],
  alone: CellContent[][],
  isDone: boolean,
  isHeader: boolean
): Lost[] {
  const earlier = isDone
    ? new Set([...resultColumns(alone), ...(isHeader ? oldColumns(alone) : [])])
    : new Set<number>();
  const results = isDone ? resultColumns(cells) : new Set<number>();
  const height = Math.max(cells.length, alone.length);
  const width = Math.max(cells[0]?.length ?? 0, alone[0]?.length ?? 0);
  const lost: Lost[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [is, was] = [owned(cells[row]?.[column]), owned(alone[row]?.[column])];
      const mayDiffer =
        earlier.has(column) || (was === null && (results.has(column) || (isHeader && isDone)));
      if (!mayDiffer && JSON.stringify(is) !== JSON.stringify(was)) lost.push([row, column, is, was]);
    }
  return lost.slice(0, 5);
}

const outcomeOf = (running: Promise<unknown>): Promise<string> =>
  running.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code
  );

describe.each(Object.entries(SHEETS))('%s: no cell of the user is lost', (_name, options) => {
  let requests = 0;
  beforeAll(async () => {
    requests = await requestsOf(options);
    expect(requests).toBeGreaterThan(8);
  });

  test.each(EDITS.map((edit) => [edit.name, edit] as const))(
    'by %s before any request',
    async (_edit, edit) => {
      const alone = editedOnly(options, [edit]);
      for (const number of placesToTry(requests + 1)) {
        const excel = start(options);
        excel.host.on('before', number, () => edit.make(excel));
        const outcome = await outcomeOf(run());
        if (number > requests) edit.make(excel);
        const lost = lostCells(cellsOf(excel), alone, outcome === 'done', edit.isHeader ?? false);
        expect([number, outcome, lost]).toEqual([number, outcome, []]);
        expect([number, excel.host.kept.size]).toEqual([number, 0]);
        expect(outcome).not.toBe('unavailable');
      }
    },
    60_000
  );

  test.each(EDITS.map((edit) => [edit.name, edit] as const))(
    'by restoring after %s',
    async (_edit, edit) => {
      const alone = editedOnly(options, [edit]);
      const excel = start(options);
      const outcome = await run();
      excel.host.limits.cellsPerRead = 5_000_000;
      edit.make(excel);
      const before = JSON.stringify(excel.workbook);
      const restored = await outcomeOf(restorePrevious(outcome));
      const isDone = restored === 'done';
      if (!isDone) expect([restored, JSON.stringify(excel.workbook) === before]).toEqual(['moved', true]);
      expect([restored, lostCells(cellsOf(excel), alone, !isDone, edit.isHeader ?? false)]).toEqual([
        restored,
        []
      ]);
      expect(excel.host.kept.size).toBe(0);
    },
    60_000
  );
});

/** Failures without effect: what a request has written over whose answer is lost, and what is edited then, is known to nobody. */
const FAULTS: readonly Fault[] = [
  { kind: 'refused' },
  { kind: 'refused', failure: 'InvalidOrTimedOutSession' },
  { kind: 'cutOff', effect: 'none' }
];
const at = fc.integer({ min: 1, max: 24 });

test('two edits, and a failure or a cancellation, at any time lose no cell of the user', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(SHEETS)),
      fc.array(fc.tuple(fc.integer({ min: 0, max: EDITS.length - 1 }), at), { minLength: 1, maxLength: 2 }),
      fc.option(fc.tuple(at, fc.integer({ min: 0, max: FAULTS.length - 1 })), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      async (name, picked, fault, stopAt) => {
        const options = SHEETS[name]!;
        const edits = [...picked]
          .sort(([, a], [, b]) => a - b)
          .map(([index, number]) => ({ edit: EDITS[index]!, number }));
        if (fault && stopAt !== undefined) return;
        // Whether rows were sorted with their earlier results or without cannot be told where either order looks the same.
        if (
          name.includes('earlier results') &&
          edits.some(({ edit: { name: of } }) => of === 'the inputs sorted')
        )
          return;
        const excel = start(options);
        const waiting = [...edits];
        const makeUpTo = (now: number): void => {
          while (waiting[0] && waiting[0].number <= now) waiting.shift()!.edit.make(excel);
        };
        for (let number = 1; number <= 24; number++) excel.host.on('before', number, () => makeUpTo(number));
        if (fault) excel.host.fault(fault[0], FAULTS[fault[1]]!);
        const stop = new AbortController();
        let progress = 0;
        const outcome = await outcomeOf(
          run({
            signal: stop.signal,
            onProgress: () => {
              progress += 1;
              if (progress === stopAt) stop.abort();
            }
          })
        );
        makeUpTo(Infinity);
        const alone = editedOnly(
          options,
          edits.map(({ edit }) => edit)
        );
        // With rows inserted or deleted, any cell may be a header's.
        const isHeader = edits.some(({ edit: { name } }) => name.includes('typed into'));
        expect([outcome, lostCells(cellsOf(excel), alone, outcome === 'done', isHeader)]).toEqual([
          outcome,
          []
        ]);
        // A request that failed does not tell what it has kept.
        if (!fault) expect(excel.host.kept.size).toBe(0);
      }
    ),
    runs(200)
  );
}, 600_000);
