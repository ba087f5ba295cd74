import { foldName, isBlank, type Cell } from '../cells/cell';
import { textsOfHeader } from './matched';
import type { Header } from './header';
import type { Cells } from '../cells/cell';

/**
 * Columns of the user's that a list of people may carry over, and no others: sheets of a personnel department
 * hold birth years and salaries.
 */
export const CARRIED_COLUMNS = ['department', 'grade'] as const;
export type CarriedColumn = (typeof CARRIED_COLUMNS)[number];

/** What such columns are customarily headed by. */
const NAMES: Readonly<Record<CarriedColumn, readonly string[]>> = {
  department: [
    'Department',
    'Dept',
    'Department name',
    'Division',
    'Section',
    '部署',
    '部署名',
    '部門',
    '部門名',
    '所属',
    '所属部署',
    '所属部門',
    '所属名'
  ],
  grade: ['Grade', 'Job grade', 'Pay grade', '等級', '職級', 'グレード', '職能等級', '資格等級']
};

/** Notes in brackets, which make no difference to the name before them. */
const NOTES = /[([（［【].*$/su;

/** The places of such columns in a header, by their indexes; undefined where there is none. */
export function carriedColumnsIn(texts: readonly Cell[]): Partial<Record<CarriedColumn, number>> {
  const folded = texts.map((text) => (isBlank(text) ? '' : foldName(String(text).replace(NOTES, ''))));
  const placeOf = (names: readonly string[]): number =>
    names.map((name) => folded.indexOf(foldName(name))).find((place) => place >= 0) ?? -1;
  return Object.fromEntries(
    CARRIED_COLUMNS.flatMap((id) => {
      const place = placeOf(NAMES[id]);
      return place < 0 ? [] : [[id, place]];
    })
  );
}

/** The same, from a sheet's first rows. `rows[0]` is the worksheet's row `firstRow`. */
export const carriedColumns = (
  header: Header,
  rows: Cells,
  firstRow: number
): Partial<Record<CarriedColumn, number>> => carriedColumnsIn(textsOfHeader(header, rows, firstRow));
