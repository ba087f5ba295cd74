import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { freshBundle } from '../cli/bundle.mjs';

/** Where the measurement goes: the program itself writes to the standard output. */
const RESULT = 3;

/** Loads what it needs, reads a workbook and writes it with four more columns. The program judges it. */
const TOOLS = {
  program: async (from, to) => {
    process.argv.splice(2, Infinity, from, '--out', to, '--force');
    await import(await freshBundle());
  },
  hucre: async (from, to) => {
    const { openXlsx, saveXlsx } = await import('hucre');
    const workbook = await openXlsx(readFileSync(from));
    for (const row of workbook.sheets[0].rows) row.push(3, 3, 4, 'Expertise succession: 2 of 3 kinds');
    writeFileSync(to, await saveXlsx(workbook));
  },
  '@e965/xlsx': async (from, to) => {
    const { read, utils, write } = await import('@e965/xlsx');
    const workbook = read(readFileSync(from), { dense: true });
    const sheet = workbook.Sheets.Projects;
    const { e } = utils.decode_range(sheet['!ref']);
    utils.sheet_add_aoa(
      sheet,
      Array.from({ length: e.r + 1 }, () => [3, 3, 4, 'Expertise succession: 2 of 3 kinds']),
      { origin: { r: 0, c: e.c + 1 } }
    );
    writeFileSync(to, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }));
  }
};

const [tool, from, to] = process.argv.slice(2);
const start = performance.now();
// The program's threads have ended by then, and their memory is counted. It ends with 1 where it has judged a
// workbook with errors in it; a library that ends so has failed.
const done = tool === 'program' ? 1 : 0;
process.on('exit', (code) => {
  if (code > done) return;
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  writeSync(RESULT, JSON.stringify({ seconds, megabytes }));
  process.exitCode = 0;
});
await TOOLS[tool](from, to);
