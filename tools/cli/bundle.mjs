import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** As far below the root as `src/cli/`, so that paths relative to the file hold in both. */
const BUNDLE = join(ROOT, 'build/cli/itss-levels.mjs');
const INPUTS = join(ROOT, 'build/cli/inputs.json');

/**
 * The command line as one file of JavaScript: translating its TypeScript at each start took longer than
 * judging 10,000 rows. It is made anew when a file that it was made from has changed.
 * @returns {Promise<string>} the address of the file
 * @throws {Error} with esbuild's messages, where the source cannot be translated
 */
export async function freshBundle() {
  if (!isFresh()) await bundle();
  return pathToFileURL(BUNDLE).href;
}

function isFresh() {
  if (!existsSync(INPUTS) || !existsSync(BUNDLE)) return false;
  /** @type {[path: string, stamp: string][]} */
  const inputs = JSON.parse(readFileSync(INPUTS, 'utf8'));
  return inputs.every(([path, stamp]) => stampOf(path) === stamp);
}

/**
 * What shows that a file has changed; '' for one that is gone.
 * @param {string} path relative to the root
 */
function stampOf(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}

async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/evaluate.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false
  });
  const inputs = [...Object.keys(metafile.inputs), relative(ROOT, fileURLToPath(import.meta.url))];
  const stamps = inputs.map((path) => [path, stampOf(path)]);
  mkdirSync(dirname(BUNDLE), { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  // Last, since it says that the others are there.
  replace(INPUTS, JSON.stringify(stamps));
}

/**
 * Writes a file as a whole: another process may be reading it.
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
function replace(path, contents) {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, contents);
  renameSync(part, path);
}
