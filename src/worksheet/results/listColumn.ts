import type { Judgement, PersonRef } from '../../engine';
import type { Language } from '../../locales';
import type { ListColumn, ListValue } from '../../sheetModel';

/** One person in one field. */
export interface Row {
  readonly person: PersonRef;
  readonly judgement: Judgement;
}

/** A column of the list, and what it says. */
export interface Column extends Omit<ListColumn, 'header' | 'names'> {
  readonly header: (language: Language) => string;
  readonly cell: (row: Row) => ListValue;
  /** What it says of an employee without a specialty field; blank where it is absent. */
  readonly withoutField?: (employee: number) => ListValue;
}
