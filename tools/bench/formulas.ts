import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/worksheet';
import { departmentSheet } from './department';
import { judgeSheet } from './judging';
import { failed, median, resultOf, timed, type Result } from './result';
import { writeWorkbook, type SheetCell } from './workbookFile';

const NAMES = ['formulas-vs-judge', 'sorted-formulas-vs-judge'] as const;

/**
 * The part of judging that people do with formulas today, calculated by LibreOffice: for each row the project
 * level from complexity and size, then how many successful projects as person responsible the employee has at
 * each level. Once with COUNTIFS over whole columns, and once as an expert would do it, with rows sorted by
 * employee and each block found by MATCH. The time for converting a workbook without formulas is subtracted.
 */
export function benchFormulas(rows: number, rounds: number): Result[] {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    return NAMES.map((name) => failed(name, rows, 'ratio', 'LibreOffice is not installed'));
  }
  const [header = [], ...body] = departmentSheet(rows);
  const sorted = [...body].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const judging =
    median(Array.from({ length: 5 }, () => timed(() => judgeSheet([header, ...sorted]))[0])) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'itss-bench-'));
  const seconds = (formulas: (row: number) => SheetCell[]): number => {
    const file = join(folder, 'formulas.xlsx');
    writeWorkbook(file, [header], withFormulas(sorted, formulas));
    return timed(() => convert(file, folder))[0] / 1000;
  };
  try {
    const kinds = { 'formulas-vs-judge': countifs(rows), 'sorted-formulas-vs-judge': sortedBlocks(rows) };
    return NAMES.map((name) =>
      resultOf(
        name,
        rows,
        'ratio',
        Array.from({ length: rounds }, () => Math.max(0, seconds(kinds[name]) - seconds(() => [])) / judging),
        'in LibreOffice, not in Excel'
      )
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* withFormulas(
  rows: readonly Cell[][],
  formulas: (row: number) => SheetCell[]
): Generator<SheetCell[]> {
  let number = 1;
  for (const row of rows) yield [...row.slice(0, 30), ...formulas(++number)];
}

/**
 * Project level in AE: criteria in G to N, scope in O, sites in P; Hardware and Software as well as
 * facilities.
 */
const projectLevel = (row: number): SheetCell => ({
  f:
    `IF(COUNTIF(G${row}:N${row},"Yes")<2,0,MIN(IF(C${row}="Facility Management",6,5),3+IF(C${row}="Facility Management",` +
    `IF(P${row}>=5,3,IF(P${row}>=3,2,IF(P${row}>0,1,0))),IF(O${row}="Wide-area users or whole industry",2,` +
    `IF(O${row}="Wide-area or specific-industry team",1,0)))+IF(COUNTIF(G${row}:N${row},"Yes")>=4,1,0)))`
});

const LEVELS = [3, 4, 5, 6];

const countifs =
  (rows: number) =>
  (row: number): SheetCell[] => [
    projectLevel(row),
    ...LEVELS.map((level) => ({
      f:
        `COUNTIFS($A$2:$A$${rows + 1},A${row},$C$2:$C$${rows + 1},C${row},$E$2:$E$${rows + 1},"Person responsible",` +
        `$F$2:$F$${rows + 1},"Success",$AE$2:$AE$${rows + 1},">=${level}")`
    }))
  ];

/** AF: first row of the employee's block; AG: its length; then counts within the block alone. */
const sortedBlocks =
  (rows: number) =>
  (row: number): SheetCell[] => {
    const block = (column: string): string => `OFFSET($${column}$1,$AF${row}-1,0,$AG${row},1)`;
    return [
      projectLevel(row),
      { f: `IF(A${row}=A${row - 1},AF${row - 1},${row})` },
      { f: `IF(A${row}=A${row - 1},AG${row - 1},MATCH(A${row},$A$1:$A$${rows + 1},1)-${row}+1)` },
      ...LEVELS.map((level) => ({
        f: `COUNTIFS(${block('C')},C${row},${block('E')},"Person responsible",${block('F')},"Success",${block('AE')},">=${level}")`
      }))
    ];
  };

function convert(file: string, folder: string): void {
  const { status } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'ods',
      '--outdir',
      join(folder, 'out'),
      file
    ],
    { timeout: 300_000 }
  );
  if (status !== 0) throw new Error('LibreOffice could not convert the workbook.');
}
