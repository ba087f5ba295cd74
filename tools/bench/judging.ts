import { DEFAULT_READINGS } from '../../src/criteria';
import { Evaluation, findHeader, type Cell, type Cells } from '../../src/worksheet';
import { departmentSheet } from './department';
import { at } from '../lookUp';
import { Random } from './random';
import { collectGarbage, median, resultOf, timed, type Result } from './result';

/** The department's exams have no dates. */
const TODAY = '2026-11-30';

/** Rows of the department on which the code is warmed up before anything is measured. */
const WARM_UP_ROWS = 20_000;
const CHANGES_A_SAMPLE = 500;

/** From the values of a worksheet to a judgement of everybody, with what each person lacks. */
export function judgeSheet(sheet: Cells): Evaluation {
  const header = findHeader(sheet.slice(0, 25));
  if ('nearest' in header) throw new Error('The department has no header.');
  const evaluation = new Evaluation({ name: 'Projects', header }, DEFAULT_READINGS, TODAY);
  sheet.forEach((cells, row) => {
    if (row >= header.firstDataRow) evaluation.addRow(cells, row);
  });
  evaluation.judge();
  return evaluation;
}

/** Looks at every cell once: the least that any judging must do. */
function scan(sheet: Cells): number {
  let texts = 0;
  for (const cells of sheet) for (const cell of cells) if (typeof cell === 'string' && cell !== '') texts++;
  return texts;
}

/**
 * Held, since V8 discards code compiled for a shape of object once garbage collection finds none of that
 * shape alive.
 */
let living: Evaluation;

/** Judges until the code is compiled, and survives garbage collection. */
export function warmUp(): void {
  const text = JSON.stringify(departmentSheet(WARM_UP_ROWS));
  for (let i = 0; i < 15; i++) {
    collectGarbage();
    const sheet = JSON.parse(text) as Cell[][];
    scan(sheet);
    living = judgeSheet(sheet);
    changeRows(living, sheet);
  }
}

/**
 * Judging, and looking at each cell, against `JSON.parse` of the same values; one changed row; memory kept.
 * Each round judges freshly parsed values, as Excel's client has them: once right after parsing, when garbage
 * of the parser is still being collected, and once after a collection. The ratio is that of the second, where
 * each side pays only for its own garbage; the note gives both.
 */
export function benchJudging(rows: number, rounds: number): Result[] {
  const text = JSON.stringify(departmentSheet(rows));
  const measured = Array.from({ length: rounds }, () => measureOnce(text));
  const all = (of: (round: Round) => number): number[] => measured.map(of);
  const milliseconds = (of: (round: Round) => number): string => `${median(all(of)).toFixed(0)} ms`;
  return [
    resultOf(
      'judge-vs-json-parse',
      rows,
      'ratio',
      all((round) => round.judging / round.parsing),
      `judged in ${milliseconds((round) => round.judging)}, right after the parse in ${milliseconds((round) => round.judgingAtOnce)}`
    ),
    resultOf(
      'scan-vs-json-parse',
      rows,
      'ratio',
      all((round) => round.scanning / round.parsing),
      `parsed in ${milliseconds((round) => round.parsing)}`
    ),
    resultOf(
      'one-row-change',
      rows,
      'µs',
      all((round) => round.change)
    ),
    resultOf('bytes-per-row', rows, 'bytes', [keptPerRow(JSON.parse(text) as Cell[][], rows)])
  ];
}

/** Milliseconds, and microseconds a change. */
interface Round {
  readonly parsing: number;
  readonly judging: number;
  readonly judgingAtOnce: number;
  readonly scanning: number;
  readonly change: number;
}

function measureOnce(text: string): Round {
  collectGarbage();
  const [parsing, sheet] = timed(() => JSON.parse(text) as Cell[][]);
  const [judgingAtOnce] = timed(() => judgeSheet(sheet));
  collectGarbage();
  const [judging, evaluation] = timed(() => judgeSheet(sheet));
  const [scanning] = timed(() => scan(sheet));
  return { parsing, judging, judgingAtOnce, scanning, change: changeRows(evaluation, sheet) };
}

/** Bytes per row that only the evaluation keeps: the values of the sheet are alive before and after. */
function keptPerRow(sheet: Cells, rows: number): number {
  collectGarbage();
  const before = memoryUsed();
  const evaluation = judgeSheet(sheet);
  collectGarbage();
  const kept = (memoryUsed() - before) / rows;
  return evaluation.department.rowCount > 0 ? kept : NaN;
}

function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Microseconds to judge again after one row has changed: the mean over many rows in turn. */
function changeRows(evaluation: Evaluation, sheet: Cells): number {
  const random = new Random(2);
  const first = evaluation.sheet.header.firstDataRow;
  const role = evaluation.sheet.header.columns.get('role')?.index;
  const changed = Array.from({ length: CHANGES_A_SAMPLE }, () => {
    const row = random.whole(first, sheet.length - 1);
    return {
      row,
      cells: at(sheet, row).map((cell, column) => (column === role ? random.pick(['Member', '']) : cell))
    };
  });
  const [time] = timed(() => changed.forEach(({ row, cells }) => evaluation.updateRow(cells, row)));
  return (time * 1000) / CHANGES_A_SAMPLE;
}
