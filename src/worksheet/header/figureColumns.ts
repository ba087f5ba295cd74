import { SIZE_MEASURES } from '../../criteria';
import type { Header } from './header';

/** Indexes of the columns of figures that a sheet has, in the order of `SIZE_MEASURES`. */
export const figureColumns = ({ columns }: Pick<Header, 'columns'>): number[] =>
  SIZE_MEASURES.flatMap(({ id }) => columns.get(id)?.index ?? []);
