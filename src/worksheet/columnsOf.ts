import type { ColumnId } from '../locales';
import { readAnswer } from './answers';
import type { Cell } from './cell';
import type { Column, Header } from './header';
import { Memo } from './memo';

/** A column of the sheet that is being read, with what its values were read as. */
export interface ReadColumn<T> {
  readonly id: ColumnId;
  /** -1 where the sheet has no such column. */
  readonly index: number;
  readonly memo: Memo<T>;
}

/** The header's column `id`, its values read by `read`. */
export function columnOf<T>(header: Header, id: ColumnId, read: (cell: Cell, column: Column) => T): ReadColumn<T> {
  const column = header.columns.get(id) ?? { index: -1, language: 'en' as const };
  return { id, index: column.index, memo: new Memo((cell) => read(cell, column)) };
}

/** A yes/no column for one bit of a mask. */
export interface BitColumn extends ReadColumn<number> {
  readonly bit: number;
}

/** The yes/no columns that the sheet has for the ids of a vocabulary. */
export function bitColumns(header: Header, ids: readonly ColumnId[]): BitColumn[] {
  return ids.flatMap((id, place) =>
    header.columns.has(id)
      ? [{ ...columnOf(header, id, (cell, { language }) => readAnswer(cell, language)), bit: 1 << place }] : []);
}
