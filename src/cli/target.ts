import { existsSync } from 'node:fs';
import { columnLetters, MAX_COLUMNS } from '../ranges';
import type { Options } from './args';
import { Failure } from './failure';
import { evaluatedName, isSameFile, type Writing } from './files';
import { endingOf, endingsLike } from './formats';
import type { SourceFile } from './source';

/** The file to write, and what may be there already. */
export interface Target {
  readonly path: string;
  readonly over: Writing['over'];
}

/**
 * The file to write; undefined where only the report is asked for.
 * @param file the file that is read
 * @throws Failure where it is the input itself, or its ending is that of another format than the input's
 */
export function targetOf(options: Options, file: string): Target | undefined {
  const { out, inPlace, json, force } = options;
  if (inPlace) return { path: file, over: 'read' };
  const path = out ?? (json ? undefined : evaluatedName(file));
  if (path === undefined) return undefined;
  if (isSameFile(path, file)) throw new Failure('overwrite', { path: file });
  const [ending, expected] = [endingOf(path), endingsLike(file)];
  if (out !== undefined && ending !== '' && !expected.includes(ending))
    throw new Failure('outEnding', { expected: expected.join(','), found: ending });
  const isSamplesOwn = options.files.length === 0 && out === undefined;
  return { path, over: force || isSamplesOwn ? 'any' : 'nothing' };
}

/** Whether a file stands where the output goes that only the user may give up. */
const isTaken = ({ path, over }: Target): boolean => over === 'nothing' && existsSync(path);

/** Whether the user would be asked about what stands where a file's output goes. */
export function standsInTheWay(file: string, options: Options): boolean {
  try {
    const target = targetOf(options, file);
    return target !== undefined && isTaken(target);
  } catch {
    // Nothing is written, so nothing is asked.
    return false;
  }
}

/**
 * Asks about a file that stands where the output goes.
 * @param mayOverwrite asks the user
 * @throws Failure where it is to be kept
 */
export function confirmed(target: Target, mayOverwrite: (path: string) => boolean): Target {
  const { path } = target;
  if (!isTaken(target)) return target;
  if (mayOverwrite(path)) return { path, over: 'any' };
  throw new Failure('exists', { path });
}

/**
 * Whether a file may be written at all.
 * @throws Failure where its author has closed it to changes, and the user has not said that they know; where
 * a worksheet has no columns left
 */
export function checkWritable(
  { isSigned, sheets }: SourceFile,
  { breaksSignature, writesProtected }: Options
): void {
  if (isSigned && !breaksSignature) throw new Failure('signed');
  for (const { name, place, isProtected } of sheets) {
    if (isProtected && !writesProtected) throw new Failure('protectedSheet', { sheet: name });
    const { columns, isNew } = place;
    const [first = 0] = columns;
    if (isNew && first + columns.length > MAX_COLUMNS)
      throw new Failure('noRoom', {
        sheet: name,
        column: columnLetters(first - 1),
        count: String(columns.length)
      });
  }
}
