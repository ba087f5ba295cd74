import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run';

/** Writes all of a text, also to a pipe that takes it in pieces. A reader that has gone away ends the command quietly. */
function print(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(stream, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = run(process.argv.slice(2), {
  out: (text) => print(1, text),
  err: (text) => print(2, text),
  isTerminal: process.stderr.isTTY,
  locale: LC_ALL || LC_MESSAGES || LANG || 'en',
  sample: fileURLToPath(new URL('../../assets/samples/department.xlsx', import.meta.url))
});
