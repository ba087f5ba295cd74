import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Failure } from './failure';

/** The bytes of a file. @throws Failure */
export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      code === 'ENOENT' ? 'noFile' : code === 'ERR_FS_FILE_TOO_LARGE' ? 'tooLarge' : 'unreadable',
      { path }
    );
  }
}

/** Beside `path`, with `.evaluated` before the extension. */
export function evaluatedName(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.evaluated${extension}`);
}

/** Whether two paths lead to the same file, by whatever links. */
export const isSameFile = (a: string, b: string): boolean => realPath(a) === realPath(b);

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/**
 * Writes a file whole or not at all: into a new file beside it, which takes the name once it is complete.
 * @throws Failure
 */
export function writeFile(path: string, write: (sink: (chunk: Uint8Array) => void) => void): void {
  const part = freeName(path);
  const file = openForWriting(part, path);
  try {
    write((chunk) => {
      for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
    });
    fsyncSync(file);
    closeSync(file);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    if ((error as NodeJS.ErrnoException).syscall) throw new Failure('unwritable', { path });
    throw error;
  }
}

function openForWriting(part: string, path: string): number {
  try {
    return openSync(part, 'wx');
  } catch {
    throw new Failure('unwritable', { path });
  }
}

function freeName(path: string): string {
  for (let i = 0; ; i++) {
    const name = join(dirname(path), `.${basename(path)}.${process.pid}-${i}.part`);
    if (!existsSync(name)) return name;
  }
}
