import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { XlsxError } from '../xlsx';
import { describeDifferences, spliceProbe } from './roundtripCheck';

const USAGE = 'Usage: npm run roundtrip -- DIR [--out DIR]';

/** 0: every workbook came back whole; 1: some did not; 2: the check could not run. */
type ExitCode = 0 | 1 | 2;

function run(args: string[]): ExitCode {
  const { directory, out } = readArguments(args);
  const files = workbooksUnder(directory);
  if (files.length === 0) throw new Error(`There is no .xlsx file under ${directory}.`);
  const counts = { whole: 0, refused: 0, notWhole: 0 };
  for (const file of files) {
    const name = relative(directory, file);
    const line = checkFile(file, out === undefined ? null : join(out, name), counts);
    console.log(`${line.verdict}\t${name}${line.detail === '' ? '' : `\t${line.detail}`}`);
  }
  console.log(`${files.length} workbooks: ${counts.whole} whole, ${counts.refused} refused, ${counts.notWhole} not whole`);
  return counts.notWhole === 0 ? 0 : 1;
}

function readArguments(args: string[]): { directory: string; out: string | undefined } {
  const { values, positionals } = parseArgs({ args, options: { out: { type: 'string' } }, allowPositionals: true });
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) throw new Error(USAGE);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no directory ${directory}.`);
  return { directory, out: values.out };
}

/** Without the lock files that Excel leaves beside an open workbook. */
function workbooksUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.xlsx$/i.test(name) && !/(^|[\\/])~\$/.test(name))
    .sort()
    .map(name => join(directory, name))
    .filter(file => statSync(file).isFile());
}

function checkFile(
  file: string, out: string | null, counts: { whole: number; refused: number; notWhole: number }
): { verdict: string; detail: string } {
  try {
    const before = new Uint8Array(readFileSync(file));
    const probe = spliceProbe(before);
    const differences = describeDifferences(before, probe);
    if (out !== null) {
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, probe.bytes);
    }
    if (differences.length > 0) {
      counts.notWhole++;
      return { verdict: 'not whole', detail: differences.join('; ') };
    }
    counts.whole++;
    return { verdict: 'whole', detail: `${probe.sheet.name}!${probe.cell}` };
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    counts.refused++;
    return { verdict: 'refused', detail: error.message };
  }
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
