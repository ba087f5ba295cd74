import { tooLargeError } from './failure';

/**
 * What a cell holds, as it has to be written to stand there again: a formula begins with `=`, a text with an
 * apostrophe, everything else, error values such as `#N/A` among them, is as it is read.
 */
export type Content = string | number | boolean;

/** What to load of a range to know its contents. */
export const CONTENTS = ['formulas', 'values', 'valueTypes'];

/**
 * The contents of a range of one column for which {@link CONTENTS} have been loaded. A text that looks like a
 * formula is told from one by its value, and an error from the text `#N/A` by its type: reading drops the
 * apostrophe (OfficeDev/office-js#6687).
 * @throws what Excel throws for a response over its limits, which comes back empty
 */
export const contentsOf = (range: Excel.Range): Content[] =>
  rowsOfContents(range).map(([content = '']) => content);

/** As {@link contentsOf}, of a range of any width: by row, then by column. */
export function rowsOfContents({ formulas, values, valueTypes }: Excel.Range): Content[][] {
  if ((formulas as unknown) === null) throw tooLargeError();
  return (formulas as Content[][]).map((row, i) =>
    row.map((formula, j) => {
      const isText =
        typeof formula === 'string' &&
        formula !== '' &&
        formula === values[i]?.[j] &&
        valueTypes[i]?.[j] !== Excel.RangeValueType.error;
      return isText ? `'${formula}` : formula;
    })
  );
}

/** The content of a cell that a result has been written into. */
export const contentOf = (value: string | number): Content =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

/**
 * Whether two contents are the same to a reader. A number that was written into a cell of the format Text
 * reads as text, and there an apostrophe may be part of it.
 */
export const isSameContent = (a: Content | undefined, b: Content | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && !isFormula(a) && !isFormula(b) && plain(a) === plain(b));

const isFormula = (content: Content): boolean => typeof content === 'string' && content.startsWith('=');

const plain = (content: Content): string => String(content).replace(/^'+/, '');

/**
 * How a result is sent: text that Excel would take for a formula or a number is marked by an apostrophe
 * (Range.values).
 */
export const sentValue = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@'\d]/.test(value) ? `'${value}` : value;
