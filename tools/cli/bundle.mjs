import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** As far below the root as `src/cli/`, so that paths relative to its files hold in both. */
const FOLDER = join(ROOT, 'build/cli');
const BUNDLE = join(FOLDER, 'itss-levels.mjs');
const LAST_BUILD = join(FOLDER, 'build.json');
/** Where Node keeps what it has compiled. */
export const COMPILED = join(FOLDER, 'compiled');
const HOUR = 3_600_000;
/** A piece of the command, or its source map, by the name that esbuild gives it. */
const PIECE = /-[0-9A-Z]{8}\.mjs(?:\.map)?$/;

/**
 * The command line as JavaScript: translating its TypeScript at each start took longer than judging 10,000
 * rows. It comes in pieces, so that no thread parses what only another runs, which takes 50 ms of each start.
 * It is made anew when a file that it was made from has changed.
 * @returns {Promise<string>} the address of the file to run
 * @throws {Error} with esbuild's messages, where the source cannot be translated
 */
export async function freshBundle() {
  if (!isFresh()) await bundle();
  return pathToFileURL(BUNDLE).href;
}

function isFresh() {
  const { inputs, outputs } = lastBuild();
  return (
    inputs.length > 0 &&
    inputs.every(([path, stamp]) => stampOf(path) === stamp) &&
    outputs.every((name) => existsSync(join(FOLDER, name)))
  );
}

/**
 * @typedef {object} Build
 * @property {[path: string, stamp: string][]} inputs the files that it was made from
 * @property {string[]} outputs names of the files that it made
 */

/** @returns {Build} without any file where there is none */
function lastBuild() {
  return existsSync(LAST_BUILD) ? JSON.parse(readFileSync(LAST_BUILD, 'utf8')) : { inputs: [], outputs: [] };
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
    entryPoints: [{ in: 'src/cli/evaluate.ts', out: basename(BUNDLE, '.mjs') }],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    alias: { 'string-width': join(ROOT, 'tools/cli/lateStringWidth.cjs') },
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
  mkdirSync(FOLDER, { recursive: true });
  const outputs = outputFiles.map(({ path }) => basename(path));
  for (const { path, contents } of outputFiles) replace(path, contents);
  // Last, since it says that the others are there.
  replace(LAST_BUILD, JSON.stringify({ inputs: stamps, outputs }));
  try {
    tidyUp(outputs);
  } catch {
    // Another process writes there meanwhile; what is left over is removed after the next build.
  }
}

/**
 * Removes what Node has compiled of older builds, and pieces of them that no process can be just loading.
 * @param {readonly string[]} outputs names of the files of this build
 */
function tidyUp(outputs) {
  for (const name of readdirSync(FOLDER)) {
    const isOld = PIECE.test(name) && !outputs.includes(name);
    if (isOld && Date.now() - statSync(join(FOLDER, name)).mtimeMs > HOUR)
      rmSync(join(FOLDER, name), { force: true });
  }
  rmSync(COMPILED, { recursive: true, force: true });
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
