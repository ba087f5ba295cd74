import { WORDS, wordFor, type ColumnId, type Language } from '../../locales';

/** The name of a specialty field, by its id. */
export const fieldName = (field: string, language: Language): string =>
  wordFor(WORDS[language].fields, field);

/** The header of a column, as the program writes it. */
export const columnName = (column: ColumnId, language: Language): string =>
  wordFor(WORDS[language].columns, column);
