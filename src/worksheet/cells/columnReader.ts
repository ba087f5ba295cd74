import type { ColumnId } from '../../locales';
import type { Column, Header } from '../header/header';
import type { Cell } from './cell';
import { ParseCache } from './parseCache';

/** A column of the sheet that is being read. */
export interface NamedColumn {
  readonly id: ColumnId;
  /** -1 where the sheet has no such column. */
  readonly index: number;
}

/** A column with what its values were parsed to. */
export interface ParsedColumn<T> extends NamedColumn {
  readonly cache: ParseCache<T>;
}

/** The header's column `id`. */
export const namedColumn = (header: Header, id: ColumnId): NamedColumn => ({
  id,
  index: header.columns.get(id)?.index ?? -1
});

/** The header's column `id`, with its values parsed by `parse`. */
export function columnReader<T>(
  header: Header,
  id: ColumnId,
  parse: (cell: Cell, column: Column) => T
): ParsedColumn<T> {
  const column = header.columns.get(id) ?? { index: -1, language: 'en' as const };
  return { id, index: column.index, cache: new ParseCache((cell) => parse(cell, column)) };
}
