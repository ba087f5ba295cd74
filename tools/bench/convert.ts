import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { openXlsx, saveXlsx } from 'hucre';
import { run } from '../../src/cli/run';
import { at } from '../lookUp';

/** Each reads a workbook and writes it with four more columns; the program also judges it. */
const TOOLS: Readonly<Record<string, (from: string, to: string) => Promise<void> | void>> = {
  program: (from, to) => {
    const code = run([from, '--out', to, '--force'], {
      out: () => undefined,
      err: () => undefined,
      isTerminal: false,
      locale: 'en',
      sample: ''
    });
    if (code > 1) throw new Error('The program could not judge the workbook.');
  },
  hucre: async (from, to) => {
    const workbook = await openXlsx(readFileSync(from));
    const sheet = at(workbook.sheets, 0);
    for (const row of sheet.rows) row.push(3, 3, 4, 'Expertise succession: 2 of 3 kinds');
    writeFileSync(to, await saveXlsx(workbook));
  },
  '@e965/xlsx': (from, to) => {
    const workbook = read(readFileSync(from), { dense: true });
    const sheet = workbook.Sheets['Projects'];
    if (sheet?.['!ref'] === undefined) throw new Error('The workbook has no rows.');
    const { e } = utils.decode_range(sheet['!ref']);
    utils.sheet_add_aoa(
      sheet,
      Array.from({ length: e.r + 1 }, () => [3, 3, 4, 'Expertise succession: 2 of 3 kinds']),
      { origin: { r: 0, c: e.c + 1 } }
    );
    writeFileSync(to, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
  }
};

const [tool = '', from = '', to = ''] = process.argv.slice(2);
const convert = TOOLS[tool];
if (convert === undefined) throw new Error(`No tool is called “${tool}”.`);
const start = performance.now();
await convert(from, to);
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024
  })
);
