import { CARRIED_COLUMNS, carriedColumns, type CarriedColumn } from '../worksheet';
import type { Source } from './discover';

/** Which columns of the user's the list of people of such sheets can carry over. */
export const carriedFrom = (sources: readonly Source[]): CarriedColumn[] => {
  const employees = sources[0]?.employees;
  const found = [...sources, ...(employees ? [employees] : [])].map(({ header, headerRows }) =>
    carriedColumns(header, headerRows, header.row)
  );
  return CARRIED_COLUMNS.filter((id) => found.some((places) => id in places));
};
