import { SIZE_MEASURES } from '../../criteria';
import type { Header } from './header';

/**
 * Indexes of the columns in which a number is what its format shows: those of figures that a sheet has, in
 * the order of `SIZE_MEASURES`, then that of employee IDs.
 */
export const formattedColumns = ({ columns }: Pick<Header, 'columns'>): number[] =>
  [...SIZE_MEASURES.map(({ id }) => id), 'employeeId' as const].flatMap((id) => columns.get(id)?.index ?? []);
