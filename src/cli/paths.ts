import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure';
import { isInput } from './formats';

/**
 * The files to judge: those named, and of folders the workbooks and CSV files right in them, in the order of
 * their names. What this command has written there, and what Excel keeps there while a workbook is open, is
 * left out.
 * @throws Failure where a folder holds nothing to judge
 */
export function filesIn(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => (isFolder(path) ? filesOf(path) : [path]));
  const known = new Set<string>();
  return files.filter((file) => {
    const real = realPath(file);
    return known.size < known.add(real).size;
  });
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder).filter(isInput).sort();
  const files = names.map((name) => join(folder, name)).filter((path) => !isFolder(path));
  if (files.length === 0) throw new Failure('noFiles', { path: folder });
  return files;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A path that leads nowhere says so when it is read. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
