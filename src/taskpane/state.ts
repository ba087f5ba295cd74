import {
  areSameSheets,
  changedSince,
  choiceFor,
  idsOf,
  type Change,
  type Choice,
  type ExcelFailure,
  type Outcome,
  type Selected,
  type SheetFound,
  type SheetHead,
  type Settings,
  type ProjectTexts,
  type Source,
  type Stamp,
  type Inspection,
  type InspectionChoice,
  type Watched
} from '../excel';
import type { Language } from '../locales';
import type {
  CarriedColumn,
  CarriedTexts,
  Evaluation,
  Meanings,
  PeopleFilter,
  PersonRef,
  ProblemGroup,
  SheetKind,
  StepView,
  Summary,
  UnknownWordsOfColumn,
  UsedRows
} from '../worksheet';
import type { Progress } from './progress';

export type View =
  'start' | 'evaluate' | 'problems' | 'person' | 'people' | 'settings' | 'help' | 'words' | 'columns';

/** Sheets whose rows have been judged together, whether results were written or not. */
export interface Judged {
  /** In the order of their tabs. */
  readonly sources: readonly Source[];
  readonly evaluation: Evaluation;
  readonly carried: readonly CarriedTexts[];
  readonly groups: readonly ProblemGroup[];
  readonly summary: Summary;
  /** Words that are not understood. */
  readonly words: readonly UnknownWordsOfColumn[];
  readonly used: UsedRows;
  /** The fingerprint of its rows. */
  readonly evidence: number;
  /** False once somebody has changed one of the sheets. */
  readonly isCurrent: boolean;
}

/** What the user agrees to before a run goes on. */
export interface Consent {
  /** Hidden rows are shown. */
  readonly showAllRows?: boolean;
  /** Results are written though much could not be read. */
  readonly writeAnyway?: boolean;
}

/** How a run is going. */
export type Run =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** The names of the sheets. */
      readonly sheets: readonly string[];
      readonly controller: AbortController;
      readonly progress: Progress | undefined;
      /**
       * What others change meanwhile: the run itself does not notice changes to rows that it has already
       * written.
       */
      readonly meanwhile: Change[];
    }
  | {
      readonly kind: 'failed';
      readonly failure: ExcelFailure;
      readonly sheet: string;
      /** What the user had agreed to. */
      readonly consent: Consent;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restored' };

/** Results that are in a sheet, or in several that were judged together. */
export interface Written {
  readonly stamp: Stamp;
  /** The rows that they were worked out from. */
  readonly sources: readonly Source[];
  /** Cells whose change makes the results stale. */
  readonly cells: readonly Watched[];
  readonly inputsChanged: boolean;
}

/** What is done with one of the program's own sheets, or was done last. */
export type SheetJob =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'writing';
      readonly sheet: SheetKind;
      readonly controller: AbortController;
      readonly progress: Progress | undefined;
    }
  /** Once it is written; `asked` whether it is really to be removed, and then removed. */
  | { readonly kind: 'written' | 'asked' | 'removing'; readonly sheet: SheetKind }
  | { readonly kind: 'failed'; readonly sheet: SheetKind; readonly failure: ExcelFailure };

/** The person shown. */
export interface Shown {
  readonly person: PersonRef;
  readonly employeeId: string;
  /** The name of the specialty field. */
  readonly field: string;
  /** Names and IT components of the projects, as far as they have been fetched. */
  readonly projects: ProjectTexts;
  /** The level whose page is open; undefined for the next one. */
  readonly level: number | undefined;
  /** The steps to that level that are ticked, to see what would follow. */
  readonly ticked: readonly StepView[];
  /**
   * Whether the person has been copied; where the clipboard cannot be written, the text to be copied by hand.
   */
  readonly copied: 'yes' | { readonly byHand: string } | undefined;
  /** The cell that a link of the page has selected. */
  readonly linked: Selected | undefined;
}

/** Everything that the pane shows follows from this. */
export interface State {
  /** The page is running, but not shown. */
  readonly isHidden: boolean;
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
  /** How far judging has come while no run is going on. */
  readonly judging: Pick<Progress, 'step' | 'done' | 'total'> | undefined;
  readonly run: Run;
  readonly sheetJob: SheetJob;
  /** The program's own sheets, as far as anybody has looked for them. */
  readonly ownSheets: Readonly<Partial<Record<SheetKind, SheetFound | undefined>>>;
  /** Columns of the user's that the list of people is to carry over, beside those that it has. */
  readonly carried: readonly CarriedColumn[];
  /** The kept result with which sheets are to compare everybody. */
  readonly since: string | undefined;
  /** Under which name a result is to be kept, once the user has typed one. */
  readonly kept: string | undefined;
  /** The workbook's own note of the last run, whichever session made it. */
  readonly stamp: Stamp | undefined;
  /** Results known to be in the workbook, by sheet id. */
  readonly written: Readonly<Record<string, Written>>;
  readonly selected: Selected | undefined;
  readonly shown: Shown | undefined;
  /** Which people the pane's own list of them shows. */
  readonly filter: PeopleFilter;
  /** What went wrong with the user's last action, unless that was a run. */
  readonly failure: ExcelFailure | undefined;
  /** How often the user has had the pane load what could not be loaded. */
  readonly loadAttempt: number;
  /** How many items of a long list are shown, by the list's name. */
  readonly listed: Readonly<Record<string, number>>;
  /**
   * Whether each collapsible section is open, by its name; one that is missing here is as it was first shown.
   */
  readonly opened: Readonly<Record<string, boolean>>;
  /**
   * What a screen reader is to say. The number goes up each time, so that the same text can be said again.
   */
  readonly announcement: { readonly text: string; readonly number: number };
  /**
   * Replaced whenever a view starts from its top; `takesFocus` moves the focus as well, to its heading or to
   * the element with the id `focusOn`.
   */
  readonly arrival: { readonly takesFocus: boolean; readonly focusOn?: string };
  /**
   * Where words or columns began to be matched, or the person shown was chosen: the view, and the id of the
   * element that was pressed.
   */
  readonly opener: { readonly view: View; readonly id: string } | undefined;
  /** The sheets whose columns are matched; undefined until they have been read. */
  readonly heads: readonly SheetHead[] | undefined;
  /** What words meant before the last ones were matched, while that can be taken back. */
  readonly meaningsBefore: Meanings | undefined;
}

export const languageIn = ({
  settings,
  officeLanguage
}: Pick<State, 'settings' | 'officeLanguage'>): Language => settings.language ?? officeLanguage;

/** The workbook is being written. */
export const isBusy = ({ run, sheetJob }: State): boolean =>
  run.kind === 'running' ||
  run.kind === 'restoring' ||
  sheetJob.kind === 'writing' ||
  sheetJob.kind === 'removing';

/** What is done with one of the program's own sheets: nothing while it is another one's turn. */
export const jobOf = ({ sheetJob }: State, sheet: SheetKind): SheetJob =>
  sheetJob.kind !== 'idle' && sheetJob.sheet === sheet ? sheetJob : { kind: 'idle' };

/** The change of state that takes back what the pane says of a sheet that it has written, or asks of it. */
export const withoutNotice = ({ sheetJob }: State): Partial<State> =>
  sheetJob.kind === 'written' || sheetJob.kind === 'asked' ? { sheetJob: { kind: 'idle' } } : {};

export const problemCount = (judged: Judged | undefined): number =>
  judged?.groups.reduce((sum, { problems }) => sum + problems.length, 0) ?? 0;

/**
 * The sheet to inspect, undefined for the active one. Neither employee data nor a sheet of the program's own
 * leads the pane away from the sheet of projects that was judged.
 */
export function sheetToInspect({ sheet, judged, selected, survey, ownSheets }: State): string | undefined {
  if (sheet !== undefined) return sheet;
  const sources = judged?.sources ?? [];
  const belongings = [sources[0]?.employees, ...Object.values(ownSheets)].map((one) => one?.id);
  if (selected === undefined || !belongings.includes(selected.sheetId)) return undefined;
  return (sources.find(({ name }) => name === survey?.sheet) ?? sources[0])?.name;
}

/** The sheet to inspect, and what the settings say of it. */
export const inspectionOf = (state: State): InspectionChoice => {
  const { mappings, meanings, employeeSheet, projectSheets } = state.settings;
  return { sheet: sheetToInspect(state), mappings, meanings, employeeSheet, projectSheets };
};

/** What to judge in a sheet, as the settings say. */
export const choiceOf = (state: State, sheet: string): Choice => choiceFor(sheet, inspectionOf(state));

/** What was judged, if it is these sheets. */
export const judgedOnes = (
  judged: Judged | undefined,
  sources: readonly Source[] | undefined
): Judged | undefined => (judged && sources && areSameSheets(judged.sources, sources) ? judged : undefined);

/** The ids of the sheets that were judged together in a run. */
export const sheetsOf = ({ sheetId, others = [] }: Stamp): readonly string[] => [sheetId, ...others];

/**
 * Why the results in the inspected sheet are no longer what an evaluation would give; undefined while they
 * are.
 */
export function staleness({
  survey,
  judged,
  written,
  settings
}: State): 'inputs' | 'sheets' | 'readings' | 'words' | 'criteria' | undefined {
  const results = written[survey?.source?.id ?? judged?.sources[0]?.id ?? ''];
  if (!results) return undefined;
  if (results.inputsChanged) return 'inputs';
  const areOthers = survey?.source !== undefined && !sameIds(sheetsOf(results.stamp), idsOf(survey.sources));
  return areOthers ? 'sheets' : changedSince(results.stamp, settings);
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The kept result with which sheets are to compare everybody, if it is still there. */
export const sinceIn = ({ since, ownSheets }: State): string | undefined =>
  ownSheets.history?.keptNames?.find((name) => name === since);
