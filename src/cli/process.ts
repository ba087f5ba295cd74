import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** Locale tag of the user, such as `ja_JP.UTF-8`. An empty variable counts as not set (POSIX, 8.2). */
export const locale = [LC_ALL, LC_MESSAGES, LANG].find((tag) => tag !== undefined && tag !== '') ?? 'en';

/** The workbook that comes with the command. */
export const sample = fileURLToPath(new URL('../../assets/samples/department.xlsx', import.meta.url));

/** Whether the reader of the standard output has gone away, as `head` does: nothing more is for anybody. */
let isGone = false;

/**
 * Writes all of a text to the standard output, also to a pipe that takes it in pieces. A reader that has gone
 * away wants no more.
 * @throws Failure `noOutput`
 */
export function print(text: string): void {
  if (isGone) return;
  const code = writeAll(1, text);
  if (code === 'EPIPE') isGone = true;
  else if (code !== undefined) throw new Failure('noOutput', { detail: code });
}

/** As `print`, to the standard error. Where that fails nobody can be told. */
export const printError = (text: string): void => void writeAll(2, text);

/** The system's code for what went wrong. */
function writeAll(stream: 1 | 2, text: string): string | undefined {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(stream, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') return code;
    }
  }
  return undefined;
}
