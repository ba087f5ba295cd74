import {
  changedSince,
  type Change,
  type Evaluation,
  type ExcelFailure,
  type Outcome,
  type ProblemGroup,
  type Selected,
  type Settings,
  type Source,
  type Stamp,
  type Summary,
  type Inspection,
  type Watched
} from '../excel';
import type { Language } from '../locales';

export const VIEWS = ['start', 'evaluate', 'problems', 'person', 'settings', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** A sheet that has been read and judged, written or not. */
export interface Judged {
  readonly source: Source;
  readonly evaluation: Evaluation;
  readonly groups: readonly ProblemGroup[];
  readonly summary: Summary;
  /** The fingerprint of its rows. */
  readonly evidence: number;
  /** False once somebody has changed the sheet. */
  readonly isCurrent: boolean;
}

/** Where a run stands. */
export type Run =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly sheet: string;
      readonly controller: AbortController;
      readonly progress: Progress | undefined;
      /** Gathers what others change while results are written: of rows that are written already, the run does not notice. */
      readonly meanwhile: Change[];
    }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure; readonly sheet: string }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restored' };

export interface Progress {
  readonly step: 'reading' | 'judging' | 'writing';
  readonly done: number;
  readonly total: number;
  /** Of the whole run, 0 to 1. */
  readonly share: number;
  /** Undefined until there is something to go by. */
  readonly secondsLeft: number | undefined;
}

/** Results that stand in a sheet. */
export interface Written {
  readonly stamp: Stamp;
  /** What they were worked out from. */
  readonly source: Source;
  /** Cells whose change makes the results stale. */
  readonly cells: readonly Watched[];
  readonly inputsChanged: boolean;
}

/** The person shown. */
export interface Shown {
  readonly slot: number;
  /** Project names by worksheet row counted from 0, as far as they have been fetched. */
  readonly names: ReadonlyMap<number, string>;
  /** The level whose page is open; undefined for the next one. */
  readonly level: number | undefined;
  /** Whether the person has been copied; where the clipboard cannot be written, the text to be copied by hand. */
  readonly copied: 'yes' | { readonly byHand: string } | undefined;
}

/** Everything that the pane shows follows from this. */
export interface State {
  readonly view: View;
  readonly settings: Settings;
  /** Office's display language. */
  readonly officeLanguage: Language;
  /** The sheet picked by the user; undefined follows the active one. */
  readonly sheet: string | undefined;
  readonly survey: Inspection | undefined;
  /** Why there is no survey. */
  readonly surveyFailure: ExcelFailure | undefined;
  readonly judged: Judged | undefined;
  /** How far the sheet has been read, while it is read without being evaluated. */
  readonly reading: Pick<Progress, 'step' | 'done' | 'total'> | undefined;
  readonly run: Run;
  /** What the workbook says of the last run, from whichever session. */
  readonly stamp: Stamp | undefined;
  /** Results known to stand in the workbook, by sheet id. */
  readonly written: Readonly<Record<string, Written>>;
  readonly selected: Selected | undefined;
  readonly shown: Shown | undefined;
  /** What went wrong with the last thing that the user did, apart from a run. */
  readonly failure: ExcelFailure | undefined;
  /** How many items of a long list are shown, by the list's name. */
  readonly listed: Readonly<Record<string, number>>;
  /** Said to a screen reader. */
  readonly announced: string;
  /** Counts up whenever the focus is to go to the view's heading. */
  readonly focusRequests: number;
}

export const languageIn = ({
  settings,
  officeLanguage
}: Pick<State, 'settings' | 'officeLanguage'>): Language => settings.language ?? officeLanguage;

/** Why the results in the sheet that is looked at are no longer what an evaluation would give. */
export function staleness({
  survey,
  judged,
  written,
  settings
}: State): 'inputs' | 'readings' | 'criteria' | undefined {
  const results = written[survey?.source?.id ?? judged?.source.id ?? ''];
  if (!results) return undefined;
  return results.inputsChanged ? 'inputs' : changedSince(results.stamp, settings.readings);
}
