/**
 * Judged · judged with problems of severity error · the file or the command line is at fault · the machine
 * is.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What has become of one of several files. */
export type FileOutcome =
  /** It is judged together with the others that are one person's each. */
  | { readonly kind: 'personal' }
  | { readonly kind: 'judged'; readonly line: string; readonly code: ExitCode }
  | FileFailure;

/** Why a file could not be judged. */
export interface FileFailure {
  readonly kind: 'failed';
  readonly message: string;
  readonly code: ExitCode;
}
