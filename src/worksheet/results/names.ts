import { DICTIONARIES, fill, wordFor, WORDS, type ColumnId, type Language } from '../../locales';

/** The name of a specialty field, by its id. */
export const fieldName = (field: string, language: Language): string =>
  wordFor(WORDS[language].fields, field);

/** The header of a column, as the program writes it. */
export const columnName = (column: ColumnId, language: Language): string =>
  wordFor(WORDS[language].columns, column);

/** Sheets that are named one by one: a department may have one for each person. */
const NAMED = 12;

/** The names of sheets in quotes, of many the first ones and how many more there are. */
export function sheetNames(names: readonly string[], language: Language): string {
  const { sheetName, moreSheets, listSeparator } = DICTIONARIES[language];
  const named = names.slice(0, NAMED).map((sheet) => fill(sheetName, { sheet }));
  const count = names.length - named.length;
  return [...named, ...(count === 0 ? [] : [fill(moreSheets, { count })])].join(listSeparator);
}
