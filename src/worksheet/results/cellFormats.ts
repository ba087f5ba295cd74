import { DICTIONARIES, type Language } from '../../locales';
import { withLevels } from './levelText';

/** The number format of a day. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * The number format of levels: 0 stands for none, and says so.
 * @example
 * levelFormat('en') // → '0;;"below 3"'
 */
export const levelFormat = (language: Language): string =>
  `0;;"${withLevels(DICTIONARIES[language].levelBelow3)}"`;
