import type { SheetsOf } from '../../excel';
import { WHOLE_DICTIONARIES, type Language } from '../../locales';
import { localDay, type SheetKind } from '../../worksheet';
import { sinceIn, type State } from '../state';
import type { Store } from '../store';
import type { OwnSheetKind, OwnSheetWords } from './ownSheet';
import { ownSheetsPart } from './ownSheetsPart';

const kindOf = (id: Exclude<SheetKind, 'people'>, make: OwnSheetKind['make']): OwnSheetKind => ({
  id,
  make,
  wordsIn: (language: Language): OwnSheetWords => {
    const { sheets } = WHOLE_DICTIONARIES[language];
    return { ...sheets.each, ...sheets[id] };
  }
});

/** The summary of the department. */
export const SUMMARY = kindOf('summary', async (options, { state }) =>
  (await ownSheetsPart()).writeSummary({ ...options, since: sinceIn(state) })
);

/** The history, in which everybody's level is kept under a name. */
export const HISTORY = kindOf('history', async (options, { state }) =>
  (await ownSheetsPart()).keepResult({ ...options, kept: keptAs(state).trim() })
);

/** The judgements of one person, or of several with a page for each. */
export const judgementsOf = (of: SheetsOf): OwnSheetKind =>
  kindOf('judgement', async (options) => (await ownSheetsPart()).writeJudgementSheets({ ...options, of }));

/** Under which name a result is kept: the day, unless the user has typed another. */
export const keptAs = ({ kept }: State): string => kept ?? localDay(new Date());

/** Takes the name under which a result is to be kept. */
export const nameResult = (store: Store, kept: string): void => store.set({ kept });

/** Chooses the kept result with which sheets are to compare everybody; undefined for none. */
export const compareWith = (store: Store, since: string | undefined): void => store.set({ since });
