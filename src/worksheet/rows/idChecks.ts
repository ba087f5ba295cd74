import { itemAt } from '../../criteria';
import { address } from '../cells/cell';
import type { Problem } from './problems';

/**
 * An ID without what people are careless about: case, hyphens, spaces and points, zeros before a number, the
 * decimals of one, and what says that it is one. `e-001` is `E1`, and `No.12` and `12.0` are `12`.
 */
const looseId = (id: string): string =>
  id
    .toUpperCase()
    // What follows in brackets, or behind a space, is said of the employee.
    .replace(/(?<=.)\s*[([【].*[)\]】]\s*$/u, '')
    .replace(/^(\S*\d\S*)\s+\D+$/, '$1')
    .replace(/^(\D*\d+)[.,]0+$/, '$1')
    .replace(/^\s*(?:#|NO|ID|番号)[\s.:#-]*(?=[A-Z]{0,3}[-_]?\d)|(?<=\d)番$/g, '')
    .replace(/[\s\-‐‑‒–—―−ー_./·・,'"`()[\]]/g, '')
    .replace(/0+(?=\d)/g, (zeros, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? '') ? zeros : ''
    );

const PLAIN_ID = /^[0-9A-Z]*$/;

/**
 * Pairs of IDs that are nearly the same, the later one first. Where all are equally long and plain, none are.
 */
function similarIds(ids: readonly string[]): [number, number][] {
  const length = ids[0]?.length;
  if (ids.every((id) => id.length === length && PLAIN_ID.test(id))) return [];
  const known = new Map<string, number>();
  return ids.flatMap((id, i): [number, number][] => {
    const loose = looseId(id);
    const first = known.get(loose);
    if (first !== undefined) return [[i, first]];
    known.set(loose, i);
    return [];
  });
}

/** What stands between the IDs of several people in one cell. */
const BETWEEN_IDS = /[,、;/・&+\n]|\s(?:and|と)\s/;

/**
 * Pairs of an ID that is a list and one that it names, which is another cell's. A list of IDs that stand
 * nowhere else may as well be one ID with such a sign in it.
 */
function listsOfIds(ids: readonly string[]): [number, number][] {
  const places = new Map(ids.map((id, i) => [id, i]));
  return ids.flatMap((id, i): [number, number][] => {
    const parts = id
      .split(BETWEEN_IDS)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const named = parts.length > 1 ? parts.find((part) => places.has(part)) : undefined;
    const place = named === undefined ? undefined : places.get(named);
    return place === undefined ? [] : [[i, place]];
  });
}

/** An ID, and what is known of whom it stands for. */
export interface KnownId {
  readonly id: string;
  /** The cell in which it stands first. */
  readonly cell: Pick<Problem, 'sheet' | 'row' | 'column'>;
  /** On the sheet of employee data alone. */
  readonly isAlone: boolean;
}

/**
 * Warns of IDs that are nearly the same, of cells that name several people, and of employees who have no
 * project.
 * @param nameOf the name by which texts tell a sheet, by its number, from others
 */
export function idProblems(known: readonly KnownId[], nameOf: (sheet: number) => string): Problem[] {
  const inOrder = [...known].sort((a, b) => a.cell.sheet - b.cell.sheet || a.cell.row - b.cell.row);
  const warning = ({ id, cell }: KnownId): Omit<Problem, 'code'> => ({
    ...cell,
    severity: 'warning',
    about: 'employeeId',
    found: id
  });
  const ids = inOrder.map(({ id }) => id);
  const beside =
    (code: 'similarId' | 'severalIds') =>
    ([about, other]: readonly [number, number]): Problem => {
      const [one, { id, cell }] = [itemAt(inOrder, about), itemAt(inOrder, other)];
      const sheet = cell.sheet === one.cell.sheet ? '' : nameOf(cell.sheet);
      return { ...warning(one), code, other: `${id} (${address(sheet, cell.row, cell.column)})` };
    };
  const alone = inOrder.filter(({ isAlone }) => isAlone);
  return [
    ...similarIds(ids).map(beside('similarId')),
    ...listsOfIds(ids).map(beside('severalIds')),
    ...alone.map((one): Problem => ({ ...warning(one), code: 'noProjects' }))
  ];
}
