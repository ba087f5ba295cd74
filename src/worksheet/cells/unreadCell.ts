import type { ColumnId } from '../../locales';
import type { Cell } from './cell';
import { marked, type MarkReason } from './unreadMark';

/** Columns of texts, in which nothing is looked up: what stands for a value there is read as a blank. */
export const TEXT_COLUMNS: ReadonlySet<ColumnId> = new Set(['name', 'project', 'itComponent']);

/**
 * What is read of a cell that has nothing but a mark of this reason: two projects with an arrow for a name
 * are not of one name.
 */
export const unreadCell = (id: ColumnId, reason: MarkReason, found: string): Cell =>
  TEXT_COLUMNS.has(id) ? '' : marked(reason, found);
