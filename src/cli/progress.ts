import { CLI_TEXTS, fill, type Language } from '../locales';
import type { Progress } from './source';

/** Steps shorter than this say nothing. */
const QUIET_MS = 500;
const EVERY_MS = 100;

/** A progress line on a terminal, rewritten in place; silent where `isTerminal` is false. */
export function terminalProgress(
  isTerminal: boolean,
  write: (text: string) => void,
  language: Language
): { readonly progress: Progress; readonly clear: () => void } {
  const started = Date.now();
  let last = 0;
  return {
    progress: (step, done) => {
      const now = Date.now();
      if (!isTerminal || now - started < QUIET_MS || now - last < EVERY_MS) return;
      last = now;
      const text = fill(CLI_TEXTS[language].progress[step], { percent: Math.round(done * 100) });
      write(`\r\u001b[2K${text}`);
    },
    clear: () => {
      if (last > 0) write('\r\u001b[2K');
    }
  };
}
