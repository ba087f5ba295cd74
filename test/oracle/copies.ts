/**
 * One project typed twice: the seed counts times of success, and a copy is no second one (reading
 * `sameProject`).
 */
import { BOXES } from './pages';
import type { FieldRow } from './projectLevel';
import { read, UNREADABLE } from './said';

/** As the contract folds names: case, width, spaces and punctuation do not matter. */
const folded = (name: string | undefined): string =>
  (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** The scope as the field reads it: of a facility, whether it is a part. */
const sizeScope = ({ field, scope }: FieldRow): FieldRow['scope'] =>
  field === 'facilityManagement' && scope !== UNREADABLE && scope !== 'partOfFacility' ? undefined : scope;

/**
 * What two rows of one project agree in. Figures and scopes are compared as typed, not by the bands they fall
 * in.
 */
function facts(row: FieldRow): unknown[] {
  const ticked = BOXES[row.field].map((box) => row.complexity[box] === true);
  const size = [
    sizeScope(row),
    ...(row.field === 'facilityManagement' ? [row.sites, row.area, row.networkSites].map(read) : [])
  ];
  return [row.role, row.result, ...ticked, ...size];
}

const same = (a: FieldRow, b: FieldRow): boolean => JSON.stringify(facts(a)) === JSON.stringify(facts(b));

/**
 * A row with its blank cells filled from another of the same name. What cannot be read could be anything, and
 * fills nothing.
 */
function filledFrom(row: FieldRow, other: FieldRow): FieldRow {
  const complexity = BOXES[row.field].map((box) => [box, read(row.complexity[box]) ?? other.complexity[box]]);
  return {
    ...row,
    role: row.role ?? read(other.role),
    result: row.result ?? read(other.result),
    complexity: Object.fromEntries(complexity) as FieldRow['complexity'],
    scope: sizeScope(row) ?? read(other.scope),
    sites: read(row.sites) ?? other.sites,
    area: read(row.area) ?? other.area,
    networkSites: read(row.networkSites) ?? other.networkSites
  };
}

/** The other rows that have a name and the same one. */
export const namesakes = (row: FieldRow, rows: readonly FieldRow[]): FieldRow[] =>
  rows.filter(
    (other) => other !== row && folded(row.project) !== '' && folded(other.project) === folded(row.project)
  );

/** Whether an earlier row of the person in the field is the same project. */
export const isCopy = (row: FieldRow, rows: readonly FieldRow[]): boolean =>
  namesakes(row, rows).some((other) => other.row < row.row && same(row, other));

/**
 * Whether a row whose field cannot be told could only be, in the field of the others, the copy of one of
 * them.
 */
export const isCopyOfAny = (row: FieldRow, rows: readonly FieldRow[]): boolean =>
  namesakes(row, rows).some((other) => same(row, other));

/** Whether filling its blanks could only make a row the copy of another. */
export const couldBeCopy = (row: FieldRow, rows: readonly FieldRow[]): boolean =>
  namesakes(row, rows).some((other) => !same(row, other) && same(filledFrom(row, other), other));
