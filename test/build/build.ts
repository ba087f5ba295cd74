import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/**
 * Builds the add-in as `npm run build` does, into a folder of its own.
 *
 * @param settings what follows `--env`, such as `officejs=local`
 * @returns the folder, which the caller removes
 */
export async function build(...settings: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'itss-build-'));
  const webpack = require.resolve('webpack/bin/webpack.js');
  await promisify(execFile)(
    process.execPath,
    [
      webpack,
      '--mode',
      'production',
      '--output-path',
      folder,
      ...settings.flatMap((setting) => ['--env', setting])
    ],
    { cwd: ROOT }
  );
  return folder;
}

/** The files of a folder and of those in it, as paths with `/` from there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
