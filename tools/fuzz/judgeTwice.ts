import type { Source, Wanted } from '../../src/cli/source';
import { errorMessage } from '../../src/cli/messages';
import { choose } from '../../src/cli/chosen';
import { Failure } from '../../src/cli/failure';
import { OutputWriter } from '../../src/worksheet';
import { XlsxError } from '../../src/xlsx';

const ignored = (): void => undefined;

/** What every input is judged with. */
const WANTED: Wanted = {
  language: undefined,
  choose: (saved) =>
    choose({ sheets: [], allSheets: false, readingArgs: [], missing: undefined }, undefined, saved),
  keepsProjects: true,
  carried: { needed: [], ifThere: [] },
  today: '2026-11-30',
  onFound: ignored
};

/** An input that was judged, and the file that was written. */
export interface Written {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** How the command line reads a file of one kind. */
export type Read = (bytes: Uint8Array, wanted: Wanted, progress: () => void) => Source;

/**
 * Judges an input, compares what was written with it, and judges that as well: nothing may change.
 * @param compare called unless the input was refused in a sentence; throws Error where a promise is not kept
 * @throws Error where a promise is not kept, or what has crashed
 */
export function judgeTwice(read: Read, bytes: Uint8Array, compare: (written: Written) => void): void {
  const once = judged(read, bytes);
  if (!once) return;
  compare(once);
  const twice = judged(read, once.bytes);
  if (!twice) throw new Error('what was written cannot be judged again');
  if (Buffer.compare(twice.bytes, once.bytes) !== 0) throw new Error('a second time, something changes');
}

function judged(read: Read, bytes: Uint8Array): Written | undefined {
  const chunks: Uint8Array[] = [];
  try {
    const source = read(bytes, WANTED, ignored);
    source.files[0]?.write(new OutputWriter(source.evaluation, source.language, source.missing), (chunk) => {
      chunks.push(chunk.slice());
    });
    return { source, bytes: new Uint8Array(Buffer.concat(chunks)) };
  } catch (error) {
    refuseUnclear(error);
    return undefined;
  }
}

/** What no value may be, and no sentence may say. */
const UNCLEAR = /^(?:undefined|NaN|null)$|\[object/;
const INCOMPLETE = /\( *\)|\{\w*\}|undefined|NaN|\[object/;

/** @throws the error itself where it is no failure of ours, and Error where its sentence says nothing */
export function refuseUnclear(error: unknown): void {
  if (!(error instanceof Failure) && !(error instanceof XlsxError)) throw error;
  const values = error instanceof XlsxError ? [error.detail] : Object.values(error.values);
  for (const language of ['en', 'ja'] as const) {
    const sentence = errorMessage(error, 'FILE', language);
    const isUnclear =
      INCOMPLETE.test(errorMessage(withoutQuotes(error), 'FILE', language)) ||
      values.some((value) => UNCLEAR.test(value));
    if (isUnclear) throw new Error(`an unclear sentence: ${sentence}`);
  }
}

/**
 * The same failure, in which whatever may be quoted from the input is a word: a part may be named `G(` and a
 * sheet `{}`.
 */
function withoutQuotes(error: Failure | XlsxError): Failure | XlsxError {
  const word = (value: string): string => (value.trim() === '' ? value : 'quoted');
  if (error instanceof XlsxError) return new XlsxError(error.code, word(error.detail), error.figures);
  return new Failure(
    error.key,
    Object.fromEntries(Object.entries(error.values).map(([name, value]) => [name, word(value)]))
  );
}
