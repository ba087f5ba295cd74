import { DICTIONARIES, LANGUAGES } from '../../locales';
import type { Cell } from '../cells/cell';

/** Names that no column but one of the list of people has. */
const OWN_NAMES: readonly ReadonlySet<Cell>[] = LANGUAGES.map((language) => {
  const { missing, specialty, expertiseSuccession, nextStep } = DICTIONARIES[language].listColumns;
  return new Set([missing, specialty, expertiseSuccession, nextStep]);
});
/** One may be the user's own, and some may have been deleted. */
const FEWEST = 2;

/**
 * Whether a header is that of a list of people that the program has written: in any workbook, whatever its
 * sheet is called, for the marks below its columns are results and must never be read as evidence.
 */
export const isPeopleList = (texts: readonly Cell[]): boolean =>
  OWN_NAMES.some((names) => texts.filter((text) => names.has(text)).length >= FEWEST);
