import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { XlsxError } from '../xlsx';
import { describeDifferences, type Probe, spliceProbe } from './roundtripCheck';
import { printable } from './terminal';

const USAGE = 'Usage: npm run roundtrip -- DIR [--out DIR]';

/** 0: every workbook came back whole; 1: some did not; 2: the check could not run. */
type ExitCode = 0 | 1 | 2;

type Verdict = 'whole' | 'refused' | 'not whole';

function run(args: string[]): ExitCode {
  const { directory, out } = readArguments(args);
  const files = workbooksUnder(directory);
  if (files.length === 0) throw new Error(`There is no .xlsx file under ${directory}.`);
  const counts: Record<Verdict, number> = { whole: 0, refused: 0, 'not whole': 0 };
  for (const file of files) {
    const name = relative(directory, file);
    const { verdict, detail } = checkFile(file, out === undefined ? null : join(out, name));
    counts[verdict]++;
    console.log(`${verdict}\t${printable(name)}\t${printable(detail)}`);
  }
  console.log(
    `${files.length} workbooks: ${counts.whole} whole, ${counts.refused} refused, ${counts['not whole']} not whole`
  );
  return counts['not whole'] === 0 ? 0 : 1;
}

function readArguments(args: string[]): { directory: string; out: string | undefined } {
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: 'string' } },
    allowPositionals: true
  });
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) throw new Error(USAGE);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no directory ${directory}.`);
  return { directory, out: values.out };
}

/** Without the lock files that Excel leaves beside an open workbook. */
function workbooksUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xlsx$/i.test(name) && !/(^|[\\/])~\$/.test(name))
    .sort()
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile());
}

/** Tries one file, and writes the spliced one to `out`. */
function checkFile(file: string, out: string | null): { verdict: Verdict; detail: string } {
  const before = new Uint8Array(readFileSync(file));
  let probe: Probe;
  try {
    probe = spliceProbe(before);
  } catch (error) {
    if (error instanceof XlsxError) return { verdict: 'refused', detail: error.message };
    throw error;
  }
  if (out !== null) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, probe.bytes);
  }
  const differences = describeDifferences(before, probe);
  return differences.length > 0
    ? { verdict: 'not whole', detail: differences.join('; ') }
    : { verdict: 'whole', detail: `${probe.sheet.name}!${probe.cell}` };
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
