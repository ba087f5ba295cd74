import type { Language } from '../locales';
import type { Evaluation, OutputPlace, OutputWriter } from '../worksheet';

/** A file that has been read and judged, ready to be written with the output columns filled. */
export interface Source {
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly place: OutputPlace;
  /** Worksheet from which employee data came, if any. */
  readonly employeeSheet: string | undefined;
  /** The project's name in a worksheet row counted from 0. */
  projectAt(row: number): string;
  /** Writes the file anew, with the output columns, in chunks. */
  write(output: OutputWriter, sink: (chunk: Uint8Array) => void): void;
}

/** Told how far a long step has come, from 0 to 1. */
export type Progress = (step: 'reading' | 'writing', done: number) => void;
