import { DICTIONARIES, fill, type ColumnId, type Language } from '../locales';
import { columnName } from '../worksheet';

type Failures = (typeof DICTIONARIES)['en']['functions']['failures'];

/**
 * Excel's errors that can carry a sentence (learn.microsoft.com, "Handle and return errors from your custom
 * function").
 */
const CODES = {
  noHeader: 'invalidValue',
  columnAbsent: 'invalidValue',
  notEmployeeData: 'invalidValue',
  severalEmployees: 'invalidValue',
  unknownSpecialty: 'invalidValue',
  noSuchLevel: 'invalidValue',
  tooLarge: 'invalidValue',
  nobody: 'notAvailable',
  notInRange: 'notAvailable',
  notInField: 'notAvailable',
  noField: 'notAvailable'
} as const satisfies Record<keyof Failures, keyof typeof CustomFunctions.ErrorCode>;

/**
 * The error for a function to throw: #VALUE! if an argument cannot be used, #N/A if somebody is not in the
 * range.
 */
export const failure = (
  code: keyof Failures,
  language: Language,
  values: Readonly<Record<string, string | number>> = {}
): CustomFunctions.Error =>
  new CustomFunctions.Error(
    CustomFunctions.ErrorCode[CODES[code]],
    fill(DICTIONARIES[language].functions.failures[code], values)
  );

/** The names of columns as a list, in words. */
export const columnNames = (columns: readonly ColumnId[], language: Language): string =>
  columns.map((id) => columnName(id, language)).join(DICTIONARIES[language].listSeparator);
