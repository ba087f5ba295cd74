import { employeeOf, type Judgement, type PersonRef } from '../../engine';
import { LANGUAGES, type Language } from '../../locales';
import type { ListColumn, ListValue } from '../../sheetModel';

/** One person in one field. */
export interface Row {
  readonly person: PersonRef;
  readonly judgement: Judgement;
}

/** A column of a list of people, and what it says. */
export interface Column extends Omit<ListColumn, 'header' | 'names'> {
  readonly header: (language: Language) => string;
  readonly cell: (row: Row) => ListValue;
  /** What it says of an employee without a specialty field; blank where it is absent. */
  readonly withoutField?: (employee: number) => ListValue;
}

/** A column that says the same of an employee in every field, and in none. */
export const ofEmployee = (
  column: Omit<Column, 'cell' | 'withoutField'>,
  say: (employee: number) => ListValue
): Column => ({ ...column, cell: ({ person }) => say(employeeOf(person)), withoutField: say });

/** What the columns say of an employee without a specialty field. */
export const rowWithoutField = (columns: readonly Column[], employee: number): ListValue[] =>
  columns.map(({ withoutField }) => withoutField?.(employee) ?? '');

/** Columns as the model of a sheet has them, headed in a language and found again in each. */
export const listColumns = (columns: readonly Column[], language: Language): ListColumn[] =>
  columns.map(({ id, header, width, look, isDay, key, staysWhenGone, isOptional }) => ({
    id,
    header: header(language),
    names: LANGUAGES.map(header),
    width,
    look,
    ...(isDay && { isDay }),
    ...(key && { key }),
    ...(staysWhenGone && { staysWhenGone }),
    ...(isOptional && { isOptional })
  }));
