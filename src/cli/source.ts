import type { Readings } from '../criteria';
import type { Chosen } from './chosen';
import type { Language } from '../locales';
import type { Day, Evaluation, OutputPlace, OutputWriter } from '../worksheet';

/** What is asked of a file. */
export interface Wanted {
  /** Settles how the file is read, once it is known what a workbook keeps. */
  readonly choose: (saved?: unknown) => Chosen;
  readonly language: Language | undefined;
  /** An exam date after it is not one. */
  readonly today: Day;
  /** Whether the projects' names and IT components are needed, which take much memory. */
  readonly keepsProjects: boolean;
  /** Called once the header is found, before anything is judged. */
  readonly onFound: () => void;
}

/** A file that has been read and judged, ready to be written with the output columns filled. */
export interface Source {
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** By which it was judged. */
  readonly readings: Readings;
  readonly place: OutputPlace;
  /** Worksheet from which employee data came, if any. */
  readonly employeeSheet: string | undefined;
  /** Name of the worksheet of projects where its author has protected it. */
  readonly protectedSheet: string | undefined;
  /** Whether the file carries a digital signature, which any change breaks. */
  readonly isSigned: boolean;
  /** The project's name in a worksheet row counted from 0; '' also where names are not kept. */
  readonly projectAt: (row: number) => string;
  /** The IT component that was handled, likewise. */
  readonly componentAt: (row: number) => string;
  /** Writes the file anew, with the output columns, in chunks. */
  write(output: OutputWriter, sink: (chunk: Uint8Array) => void): void;
}

/** Called with how far a long step has come, from 0 to 1. */
export type Progress = (step: 'reading' | 'writing', done: number) => void;
