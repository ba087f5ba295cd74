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
export function contentsOf(range: Excel.Range): Content[] {
  const { formulas, values, valueTypes } = loadedContents(range);
  const { error } = Excel.RangeValueType;
  return formulas.map(([formula = ''], i) =>
    contentAt(formula, values[i]?.[0], valueTypes[i]?.[0] === error)
  );
}

/** As {@link contentsOf}, of a range of any width: by row, then by column. */
export function rowsOfContents(range: Excel.Range): Content[][] {
  const { formulas, values, valueTypes } = loadedContents(range);
  const { error } = Excel.RangeValueType;
  return formulas.map((row, i) =>
    row.map((formula, j) => contentAt(formula, values[i]?.[j], valueTypes[i]?.[j] === error))
  );
}

interface Loaded {
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly Excel.RangeValueType[])[];
}

function loadedContents({ formulas, values, valueTypes }: Excel.Range): Loaded {
  if ((formulas as unknown) === null) throw tooLargeError();
  return { formulas: formulas as Content[][], values: values as unknown[][], valueTypes };
}

const contentAt = (formula: Content, value: unknown, isError: boolean): Content =>
  typeof formula === 'string' && formula !== '' && formula === value && !isError ? `'${formula}` : formula;

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

function plain(content: Content): string {
  const text = String(content);
  return text.startsWith("'") ? text.replace(/^'+/, '') : text;
}

/**
 * How a result is sent: text that Excel would take for a formula or a number is marked by an apostrophe
 * (Range.values).
 */
export const sentValue = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@'\d]/.test(value) ? `'${value}` : value;
