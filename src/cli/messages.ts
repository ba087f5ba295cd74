import { getHeapStatistics } from 'node:v8';
import { CLI_TEXTS, fill, type ColumnId, type Language } from '../locales';
import { columnName } from '../worksheet';
import { XlsxError, type XlsxErrorCode } from '../xlsx';
import { UsageError } from './args';
import { codePlace } from './codePlace';
import { Failure } from './failure';

/**
 * What JavaScript's own errors say where there is no more memory, or a text or an array would be longer than
 * any may be.
 */
const OUT_OF_MEMORY =
  /^(?:Invalid (?:string|array|typed array) length|Array buffer allocation failed|(?:Map|Set) maximum size exceeded)/;

/** Twice the memory that JavaScript may use now. */
const moreMegabytes = (): number => Math.ceil(getHeapStatistics().heap_size_limit / 2 ** 20) * 2;

/** An error as a failure, where it is not one that has a sentence of its own. */
export function asFailure(error: unknown): Failure | UsageError | XlsxError {
  if (error instanceof Failure || error instanceof UsageError || error instanceof XlsxError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || OUT_OF_MEMORY.test(text))
    return new Failure('outOfMemory', { megabytes: String(moreMegabytes()) });
  const place = error instanceof Error ? codePlace(error) : undefined;
  const [line = ''] = text.split('\n');
  return new Failure('unexpected', { detail: place === undefined ? line : `${line} (${place})` });
}

export const exitCodeOf = (error: Failure | UsageError | XlsxError): 2 | 3 =>
  error instanceof Failure ? error.exitCode : 2;

/** One sentence for what went wrong. */
export function errorMessage(
  error: Failure | UsageError | XlsxError,
  file: string,
  language: Language
): string {
  const texts = CLI_TEXTS[language];
  if (error instanceof UsageError) {
    const [last = '', ...others] = [...error.choices].reverse();
    const expected =
      others.length === 0 ? last : fill(texts.choices, { others: others.reverse().join(', '), last });
    return fill(texts.usage[error.key], { ...error.values, expected });
  }
  if (error instanceof XlsxError) return fill(texts.workbook[error.code], workbookValues(error, file));
  const { sheet = '', columns = '', found = '', expected = '' } = error.values;
  const columnList = (ids: string): string =>
    ids
      .split(',')
      .filter((id) => id !== '')
      .map((id) => columnName(id as ColumnId, language))
      .join(texts.listSeparator);
  return fill(texts.failures[error.key], {
    file,
    ...error.values,
    sheet: sheet === '' ? file : sheet,
    // Whether anything was found is said apart: a cell may say the same as any choice.
    known: found === '' ? 'no' : 'yes',
    required: columnList('employeeId,specialty,role,result'),
    columns: columnList(columns),
    expected: expected.split(',').join(texts.listSeparator),
    found: error.key === 'columnAbsent' ? columnList(found) : found === '' ? texts.nothing : found
  });
}

/** Whose figures are bytes. */
const IN_BYTES: ReadonlySet<XlsxErrorCode> = new Set(['tooLarge', 'unitTooLarge']);

function workbookValues(
  { code, detail, figures: { found = 0, limit = 0 } }: XlsxError,
  file: string
): Readonly<Record<string, string | number>> {
  const shown = (figure: number): number => (IN_BYTES.has(code) ? Math.ceil(figure / 2 ** 20) : figure);
  // Whether there is a detail is said apart: a part may be named like any choice, or like a member of every
  // object.
  const known = detail.trim() === '' ? 'no' : 'yes';
  return { file, detail, known, found: shown(found), limit: shown(limit) };
}
