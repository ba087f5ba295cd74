import type { Readings } from '../criteria';
import type { CarriedWanted } from './carriedTexts';
import type { Chosen } from './chosen';
import type { ColumnId, Language } from '../locales';
import type { Codec } from '../xlsx';
import type { CarriedTexts, Day, Evaluation, MissingDetail, OutputPlace, OutputWriter } from '../worksheet';

/** What is asked of a file. */
export interface Wanted {
  /** Settles how the file is read, once it is known what a workbook keeps. */
  readonly choose: (saved?: unknown) => Chosen;
  readonly language: Language | undefined;
  /** An exam date after it is not one. */
  readonly today: Day;
  /** Whether the projects' names and IT components are needed, which take much memory. */
  readonly keepsProjects: boolean;
  /** Columns that the program's own sheets carry over. */
  readonly carried: CarriedWanted;
  /** How a workbook is inflated and deflated: by Node's zlib where it is absent. */
  readonly codec?: Codec | undefined;
  /** Called once the headers are found, before anything is judged. */
  readonly onFound: () => void;
}

/** A worksheet of projects that is written. */
export interface WrittenSheet {
  /** Empty for a CSV file. */
  readonly name: string;
  readonly place: OutputPlace;
  readonly isProtected: boolean;
}

/** A worksheet of projects that is not judged. */
export interface OtherSheet {
  readonly name: string;
  /** The required columns that it lacks. */
  readonly missing: readonly ColumnId[];
}

/** A file that has been judged, ready to be written with the output columns filled. */
export interface SourceFile {
  readonly path: string;
  readonly sheets: readonly WrittenSheet[];
  readonly otherSheets: readonly OtherSheet[];
  /** Whether the file carries a digital signature, which any change breaks. */
  readonly isSigned: boolean;
  /** Writes the file anew, with the output columns, in chunks. */
  write(output: OutputWriter, sink: (chunk: Uint8Array) => void): void;
}

/** A department that has been read and judged. */
export interface Source {
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** By which it was judged. */
  readonly readings: Readings;
  /** How much the cells of missing requirements are to say. */
  readonly missing: MissingDetail;
  /** What the program's own sheets carry over. */
  readonly carried: readonly CarriedTexts[];
  /** One, or one for each person. */
  readonly files: readonly SourceFile[];
  /** Worksheet from which employee data came, if any. */
  readonly employeeSheet: string | undefined;
  /** Other worksheets that hold employee data and were not read. */
  readonly otherEmployeeSheets: readonly string[];
  /**
   * The project's name in a worksheet row counted from 0, of a sheet by its number; '' also where names are
   * not kept.
   */
  readonly projectAt: (row: number, sheet: number) => string;
  /** The IT component that was handled, likewise. */
  readonly componentAt: (row: number, sheet: number) => string;
}

/** Called with how far a long step has come, from 0 to 1. */
export type Progress = (step: 'reading' | 'writing', done: number) => void;
