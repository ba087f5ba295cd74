import type { CellContent, Fault } from '../../workbench/host';
import type { MissingDetail } from '../../src/worksheet';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import { HEADER, SHEETS, SMALL, type Edit } from './edits';
import { OUTPUT, run as runAny, startExcel } from './sheets';

/*
 * A run in whose requests somebody edits the sheet, and what may not be lost by it. The fuzzer uses it too,
 * so nothing here is Jest's.
 */

/** An evaluation that looks at no other sheet. */
export const run = (options: Parameters<typeof runAny>[0] = {}): ReturnType<typeof runAny> =>
  runAny({ choice: { mapping: {}, employeeSheet: null }, ...options });

/** The cells of the sheet of projects, as rows from A1 on. */
export function cellsOf({ workbook }: StartedExcel): CellContent[][] {
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
export function start(options: ExcelOptions): StartedExcel {
  const excel = startExcel({ ...options, sharesClient: true });
  Object.assign(excel.host.limits, SMALL);
  excel.host.startCounting();
  return excel;
}

/** The workbook that an edit leaves by itself. */
export function editedOnly(options: ExcelOptions, edits: readonly Edit[]): CellContent[][] {
  const excel = startExcel({ ...options, sharesClient: true });
  edits.forEach((edit) => edit.make(excel));
  return cellsOf(excel);
}

/**
 * What a cell holds of somebody's. The names that Excel gives the columns of a table are nobody's;
 * `Next level2` is one where the column that was left free beside the table is deleted in the very moment in
 * which the results are written.
 */
const owned = (content: CellContent | undefined): CellContent =>
  content === undefined ||
  /^(?:Column|Project level|ITSS level|Basis|Next level|Missing requirements)\d+$/.test(content as string)
    ? null
    : content;

export type Lost = readonly [row: number, column: number, is: CellContent, was: CellContent];

/**
 * Cells of the user's that do not hold what the edit alone leaves: what it leaves has to be there, and where
 * it leaves nothing, there is nothing, or results. Columns that are results without a run may be written..
 */
export function lostCells(
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
  return lost;
}

export const outcomeOf = (running: Promise<unknown>): Promise<string> =>
  running.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code
  );

/**
 * Failures without effect: what a request has written over whose answer is lost, and what is edited then, is
 * known to nobody.
 */
export const FAULTS: readonly Fault[] = [
  { kind: 'refused' },
  { kind: 'refused', failure: 'InvalidOrTimedOutSession' },
  { kind: 'cutOff', effect: 'none' }
];

/** A run, and what happens during it. Requests are counted from 1. */
export interface EditedRun {
  /** One of {@link SHEETS}. */
  readonly sheet: string;
  /** What is edited, and before which request; after the run where there is none with that number. */
  readonly edits: readonly { readonly edit: Edit; readonly number: number }[];
  readonly fault: readonly [number: number, fault: Fault] | undefined;
  /** At which report of its progress the run is cancelled. */
  readonly stopAt: number | undefined;
  /** How much is written of what is missing; a short line unless said. */
  readonly missing?: MissingDetail;
}

/**
 * Whether rows were sorted with their earlier results or without cannot be told where either order looks the
 * same.
 */
export const isAmbiguous = (sheet: string, edits: EditedRun['edits']): boolean =>
  sheet.includes('earlier results') && edits.some(({ edit }) => edit.name === 'the inputs sorted');

/** Evaluates a sheet while it is edited, and looks at what the user has then. */
export async function lostInRun({ sheet, edits, fault, stopAt, missing }: EditedRun): Promise<{
  readonly outcome: string;
  readonly lost: readonly Lost[];
  /** Columns in which results of an earlier run stand. */
  readonly earlier: ReadonlySet<number>;
  /** Ranges that the run still holds. */
  readonly kept: number;
}> {
  const options = SHEETS[sheet] ?? {};
  const inOrder = [...edits].sort((a, b) => a.number - b.number);
  const excel = start(options);
  const waiting = [...inOrder];
  const makeUpTo = (now: number): void => {
    while (waiting[0] && waiting[0].number <= now) waiting.shift()?.edit.make(excel);
  };
  for (const { number } of inOrder) excel.host.on('before', number, () => makeUpTo(number));
  if (fault) excel.host.fault(fault[0], fault[1]);
  const stop = new AbortController();
  let progress = 0;
  const outcome = await outcomeOf(
    run({
      ...(missing && { missing }),
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
    inOrder.map(({ edit }) => edit)
  );
  // With rows inserted or deleted, any cell may be a header's.
  const isHeader = edits.some(({ edit: { name } }) => name.includes('typed into'));
  const lost = lostCells(cellsOf(excel), alone, outcome === 'done', isHeader);
  const earlier = new Set([...resultColumns(alone), ...oldColumns(alone)]);
  return { outcome, lost, earlier, kept: excel.host.kept.size };
}
