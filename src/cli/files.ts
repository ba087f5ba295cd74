import {
  closeSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type BigIntStats
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Failure, type FailureKey } from './failure';

/** A file as it was read, and what tells whether anybody has changed it since. */
export interface FileRead {
  readonly bytes: Uint8Array;
  readonly stats: BigIntStats;
}

/** Error codes of the system that are the fault of a file or a folder; all others are the machine's. */
const FAULTS: Readonly<Record<string, FailureKey>> = {
  EISDIR: 'notAFile',
  ENAMETOOLONG: 'nameTooLong',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull'
};

/** The bytes of a file. @throws Failure */
export function readFile(path: string): FileRead {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file, { bigint: true });
    return { bytes: readFileSync(file), stats };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const key =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? 'noFile'
        : code === 'ERR_FS_FILE_TOO_LARGE'
          ? 'tooLarge'
          : code === 'EISDIR' || code === 'ENAMETOOLONG'
            ? FAULTS[code]
            : 'unreadable';
    throw new Failure(key ?? 'unreadable', { path });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Beside `path`, with `.evaluated` before the extension. */
export function evaluatedName(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.evaluated${extension}`);
}

const statsOf = (path: string): BigIntStats | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false });

/**
 * Whether two paths lead to the same file, by whatever links. Paths that lead nowhere say why when they are
 * used.
 */
export function isSameFile(a: string, b: string): boolean {
  try {
    const [one, other] = [statsOf(a), statsOf(b)];
    return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}

/** How a file is to be written. */
export interface Writing {
  /** The file that the new one is made of: its permissions are those of a new file. */
  readonly from: FileRead;
  /** What may stand at the path: nothing, any file, or the one that was read, unchanged. */
  readonly over: 'nothing' | 'any' | 'read';
  /**
   * Called with the name of each unfinished file before it is made, and with undefined once they are gone.
   */
  readonly onPart: (part: string | undefined) => void;
}

/** A file to write. */
export interface FileToWrite extends Omit<Writing, 'onPart'> {
  readonly path: string;
  readonly write: (sink: (chunk: Uint8Array) => void) => void;
}

/**
 * Writes files, all of them whole or none: each into a new one beside it, and they take their names when the
 * last one is complete. Where one cannot, those before it get back what stood there. Links are followed, and
 * the permissions of a file that is replaced stay.
 * @throws Failure
 */
export function writeFiles(files: readonly FileToWrite[], onPart: Writing['onPart']): void {
  const made: Made[] = [];
  try {
    for (const file of files) made.push(makePart(file, onPart));
    made.forEach((one, i) => {
      withFailures(one, () => moveInto(one, files.length > 1 && i < files.length - 1));
    });
  } catch (error) {
    for (const one of made.reverse()) putBack(one);
    throw error;
  } finally {
    for (const { backup } of made) if (backup !== undefined) rmSync(backup, { force: true });
    onPart(undefined);
  }
}

/** A complete new file, and where it goes. */
interface Made extends FileToWrite {
  readonly target: string;
  readonly part: string;
  isMoved: boolean;
  /** What stood at the target. */
  backup: string | undefined;
}

function makePart(file: FileToWrite, onPart: Writing['onPart']): Made {
  const { path, from, write } = file;
  return withFailures(file, () => {
    const target = throughLinks(path);
    const existing = statsOf(target);
    if (existing && !existing.isFile()) throw new Failure('notAFile', { path });
    const part = freeName(dirname(target));
    onPart(part);
    try {
      fill(part, existing ?? from.stats, existing, write);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    return { ...file, target, part, isMoved: false, backup: undefined };
  });
}

/** @param mayGoBack keeps what stands at the target, for another file may fail yet */
function moveInto(made: Made, mayGoBack: boolean): void {
  const { path, target, part, from, over } = made;
  checkTarget(path, target, from, over);
  if (mayGoBack && existsSync(target)) {
    const backup = freeName(dirname(target));
    made.backup = backup;
    copyFileSync(target, backup);
  }
  renameSync(part, target);
  made.isMoved = true;
}

function putBack({ part, target, isMoved, backup }: Made): void {
  rmSync(part, { force: true });
  if (!isMoved) return;
  if (backup === undefined) rmSync(target, { force: true });
  else renameSync(backup, target);
}

function withFailures<T>({ path }: Pick<FileToWrite, 'path'>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileFailure(error, path);
  }
}

function fill(
  part: string,
  { mode }: BigIntStats,
  existing: BigIntStats | undefined,
  write: (sink: (chunk: Uint8Array) => void) => void
): void {
  // Nobody else may read it before it has its permissions.
  const file = openSync(part, 'wx', 0o600);
  try {
    write((chunk) => {
      for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
    });
    if (existing) keepOwner(file, existing);
    fchmodSync(file, Number(mode & 0o777n));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whoever may not give files away, as only the system's administrator may, writes files of their own. */
function keepOwner(file: number, { uid, gid }: BigIntStats): void {
  const own = fstatSync(file, { bigint: true });
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(file, Number(uid), Number(gid));
  } catch {
    return;
  }
}

/** Looks once more at what is about to be replaced. */
function checkTarget(path: string, target: string, { stats }: FileRead, over: Writing['over']): void {
  const now = statsOf(target);
  if (over === 'nothing' && now) throw new Failure('exists', { path });
  const isUnchanged =
    now?.mtimeNs === stats.mtimeNs &&
    now.size === stats.size &&
    now.ino === stats.ino &&
    now.dev === stats.dev;
  if (over === 'read' && !isUnchanged) throw new Failure('changedMeanwhile', { path });
}

/** The failure of an error that the file system gave while `path` was written; any other error as it is. */
function fileFailure(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return new Failure(FAULTS[code ?? ''] ?? 'unwritable', { path });
}

/** Where a path leads, also one whose file does not exist yet. */
function throughLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? throughLinks(resolve(dirname(path), readlinkSync(path))) : resolve(path);
}

/** Short, so that every name that a file may have leaves room for it, and no other thread's. */
function freeName(folder: string): string {
  for (let i = 0; ; i++) {
    const name = join(folder, `.itss-${process.pid}-${threadId}-${i}.part`);
    if (!existsSync(name)) return name;
  }
}
