import { COLUMN_IDS, type ColumnId } from '../../locales';

/** The columns that are written, in their order; they are found again by the same names. */
export const OUTPUT_COLUMNS: readonly ColumnId[] = [
  'projectLevel',
  'itssLevel',
  'basis',
  'nextLevel',
  'missing'
];
/** The output columns of version 1. */
export const EARLIER_OUTPUT_COLUMNS = OUTPUT_COLUMNS.filter((id) => id !== 'basis');
export const INPUT_COLUMNS = COLUMN_IDS.filter((id) => !OUTPUT_COLUMNS.includes(id));
/** Columns that gather others below them in a header of several rows. */
export const GROUPS: ReadonlySet<ColumnId> = new Set(['complexity', 'succession']);
