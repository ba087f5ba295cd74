import type { Codec } from '../xlsx';
import type { Writing } from './files';
import type { FileOutcome } from './fileOutcome';

/** Where the command reads its surroundings and writes its words. */
export interface Surroundings {
  /** @throws Failure `noOutput` */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** Asks the user for a yes; absent where nobody can be asked. */
  readonly ask?: (question: string) => boolean;
  /** Locale tag of the user, such as `ja_JP.UTF-8`; messages before the sheet is known follow it. */
  readonly locale: string;
  /** The workbook that is judged when no file is named. */
  readonly sample: string;
  /** How workbooks are inflated and deflated, if not in this thread. */
  readonly codec?: Codec;
  /** Judges files side by side, in threads that write nothing to the terminal; gives outcomes in order. */
  readonly evaluateBeside?: (paths: readonly string[]) => Iterable<FileOutcome>;
  /** Called with the name of the unfinished file, which has to go if the command is stopped. */
  readonly onPart?: Writing['onPart'];
}
