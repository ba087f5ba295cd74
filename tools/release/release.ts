/** Moves the version in every file that states one: `npm run release -- 1.1.0`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogFor, isVersion, manifestFor, packageFor, packageLockFor } from './versions';

const ROOT = join(__dirname, '../..');

/** @throws Error, before anything is written, where a file is not as expected */
function release(version: string): void {
  const today = new Date().toISOString().slice(0, 10);
  const changes: Record<string, (text: string) => string> = {
    'package.json': (text) => packageFor(text, version),
    'package-lock.json': (text) => packageLockFor(text, version),
    'manifest.xml': (text) => manifestFor(text, version),
    'CHANGELOG.md': (text) => changelogFor(text, version, today)
  };
  const files = Object.entries(changes).map(
    ([name, change]) => [join(ROOT, name), change(readFileSync(join(ROOT, name), 'utf8'))] as const
  );
  for (const [path, text] of files) writeFileSync(path, text);
}

const [version = ''] = process.argv.slice(2);
try {
  if (!isVersion(version)) throw new Error('Give three numbers, 1.0.0 or above: npm run release -- 1.1.0');
  release(version);
  console.log(`Every file now says ${version}. Commit them, and tag the commit v${version}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
