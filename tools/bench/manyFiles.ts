import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run';
import { at } from '../lookUp';
import { median, resultOf, timed, type Result } from './result';
import { writeDepartment } from './workbookFile';

const COMMAND = fileURLToPath(new URL('../cli/itss-levels.mjs', import.meta.url));

/**
 * A folder of workbooks by the command, against the time of one of them times their number, divided by the
 * cores: once that of a command of its own, which has to start, and once that of one among all of them in
 * turn, in a process that has long been running.
 */
export function benchManyFiles(files: number, rows: number, rounds: number): Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'itss-bench-'));
  const all = join(folder, 'all');
  mkdirSync(all);
  try {
    const paths = Array.from({ length: files }, (_, i) => join(all, `${i}.xlsx`));
    const first = at(paths, 0);
    writeDepartment(first, rows);
    for (const path of paths.slice(1)) copyFileSync(first, path);
    // Interleaved, so that whatever else the machine does meets each of them alike.
    const measured = Array.from({ length: rounds }, () => ({
      one: byCommand(first),
      side: byCommand(all),
      turn: inTurn(all)
    }));
    const cores = availableParallelism();
    const note = `${(median(measured.map(({ side }) => side)) / 1000).toFixed(1)} s, ${cores} cores`;
    return [
      resultOf(
        'many-files-vs-one-by-cores',
        files * rows,
        'ratio',
        measured.map(({ one, side }) => (side * cores) / (one * files)),
        `${files} files, ${note}`
      ),
      resultOf(
        'many-files-vs-in-turn-by-cores',
        files * rows,
        'ratio',
        measured.map(({ turn, side }) => (side * cores) / turn),
        `${files} files, ${note}`
      )
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of a process of its own. */
function byCommand(path: string): number {
  const [time, { status }] = timed(() =>
    spawnSync(process.execPath, [COMMAND, path, '--force'], { stdio: 'ignore' })
  );
  if (status === null || status > 1) throw new Error('The command could not judge the workbooks.');
  return time;
}

/** Milliseconds of all files in turn, in this thread. */
function inTurn(folder: string): number {
  const silent = (): void => undefined;
  const around = { out: silent, err: silent, isTerminal: false, locale: 'en', sample: '' };
  const [time, code] = timed(() => run([folder, '--force'], around));
  if (code > 1) throw new Error('The program could not judge the workbooks.');
  return time;
}
