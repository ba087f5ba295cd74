import type { ColumnId } from '../locales';
import { DICTIONARIES, fill, type Language } from '../locales';
import { columnName } from '../worksheet';
import { XlsxError } from '../xlsx';
import { UsageError } from './args';
import { Failure } from './failure';

/** One sentence for an error that the user can do something about; undefined for any other. */
export function errorMessage(error: unknown, file: string, language: Language): string | undefined {
  const texts = DICTIONARIES[language].cli;
  if (error instanceof UsageError) return fill(texts.usage[error.key], error.values);
  if (error instanceof XlsxError) return fill(texts.workbook[error.code], { file, detail: error.detail });
  if (!(error instanceof Failure)) return undefined;
  const { sheet = '', columns = '', found = '' } = error.values;
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
    required: columnList('employeeId,specialty,role,result'),
    columns: columnList(columns),
    found: error.key === 'columnAbsent' ? columnList(found) : found === '' ? texts.nothing : found
  });
}
