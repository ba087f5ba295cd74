import { SEVERAL, type ExcelFailure } from '../excel';
import { DICTIONARIES, fill, type ColumnId, type Dictionary, type Language } from '../locales';
import { columnLetters, columnName, sheetNames } from '../worksheet';

/** The pane's texts in a language, with what is needed to put them together. */
export interface Texts {
  readonly language: Language;
  readonly pane: Dictionary['pane'];
  readonly match: Dictionary['match'];
  readonly number: (value: number) => string;
}

export const textsIn = (language: Language): Texts => {
  const format = new Intl.NumberFormat(language);
  const { pane, match } = DICTIONARIES[language];
  return { language, pane, match, number: (value) => format.format(value) };
};

/** One text for one, another for any other number. */
export const counted = (
  { one, other }: { readonly one: string; readonly other: string },
  count: number,
  { number }: Texts
): string => fill(count === 1 ? one : other, { count: number(count) });

/** The letters of the first and the last of some columns, whose indexes count from 0. */
export const columnRange = (
  columns: readonly number[]
): { readonly first: string; readonly last: string } => ({
  first: columnLetters(Math.min(...columns)),
  last: columnLetters(Math.max(...columns))
});

/** What has gone wrong, and what to do about it. */
export function failureText(
  { code, values }: ExcelFailure,
  sheet: string,
  { language, pane }: Texts
): string {
  const { failures } = pane;
  const columns = (values.columns ?? '')
    .split(',')
    .filter((id) => id !== '')
    .map((id) => columnName(id as ColumnId, language))
    .join(DICTIONARIES[language].listSeparator);
  const text =
    code === 'noHeader' && !values.found
      ? failures.noHeaderNothing
      : code === 'noSuchSheet' && values.sheet === undefined
        ? failures.noSuchItem
        : failures[code];
  const sheets = sheetNames((values.sheet ?? sheet).split(SEVERAL), language);
  return fill(text, { sheet, ...values, sheets, columns });
}
