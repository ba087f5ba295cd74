import type { ColumnId } from '../../locales';
import type { Cell } from './cell';
import type { Column, Header } from '../header/header';
import { Memo } from './parseCache';

/** A column of the sheet that is being read. */
export interface NamedColumn {
  readonly id: ColumnId;
  /** -1 where the sheet has no such column. */
  readonly index: number;
}

/** A column with what its values were read as. */
export interface ReadColumn<T> extends NamedColumn {
  readonly memo: Memo<T>;
}

/** The header's column `id`. */
export const placeOf = (header: Header, id: ColumnId): NamedColumn => ({
  id,
  index: header.columns.get(id)?.index ?? -1
});

/** The header's column `id`, its values read by `read`. */
export function columnOf<T>(
  header: Header,
  id: ColumnId,
  read: (cell: Cell, column: Column) => T
): ReadColumn<T> {
  const column = header.columns.get(id) ?? { index: -1, language: 'en' as const };
  return { id, index: column.index, memo: new Memo((cell) => read(cell, column)) };
}
