import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/**
 * The builds under test, each made once for all suites: what follows `--env` in `npm run build -- --env …`.
 */
const BUILDS = {
  /** office.js from Microsoft's CDN. */
  cdn: [],
  /** office.js served with the add-in, on a site with a path. */
  local: ['officejs=local', 'url=https://intranet.example/hr/itss'],
  /** What `npm start` serves: the workbench as well, with the package's office.js. */
  workbench: ['workbench']
} satisfies Record<string, string[]>;

export type BuildName = keyof typeof BUILDS;
export const BUILD_NAMES = Object.keys(BUILDS) as BuildName[];

/** Where a build is; `test/e2e/setup.ts` has made it. */
export function buildFolder(name: BuildName): string {
  const { BUILDS_FOLDER: folder } = process.env;
  if (!folder) throw new Error('There are no builds: run this test by Jest, from the project’s folder.');
  return join(folder, name);
}

/** Makes one of the builds, as `npm run build` does, but into a folder of its own. */
export async function build(name: BuildName, folder: string): Promise<void> {
  await webpack(
    ['--mode', 'production', '--output-path', folder],
    BUILDS[name].flatMap((setting) => ['--env', setting])
  );
}

/** Runs webpack's command line in a process of its own, so that several can run side by side. */
export async function webpack(...args: readonly (readonly string[])[]): Promise<void> {
  const script = require.resolve('webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [script, ...args.flat()], { cwd: ROOT });
}

/** The files of a folder and of those in it, as paths with `/` from there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
