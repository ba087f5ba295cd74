import { itemAt } from '../../criteria';
import { address } from '../cells/cell';
import type { Problem } from './problems';

/** IDs are shorter. Of a text without end the forms below would take minutes. */
const LONGEST = 100;

/**
 * An ID without what people are careless about: case, hyphens, spaces and points, zeros before a number, the
 * decimals of one, and what says that it is one. `e-001` is `E1`, and `No.12` and `12.0` are `12`.
 */
const looseId = (id: string): string => (id.length > LONGEST ? id : withoutCare(id));

const withoutCare = (id: string): string =>
  id
    .toUpperCase()
    // "Ann (E1)"
    .replace(/^\D+[([]\s*([^\s)\]]*\d[^\s)\]]*)\s*[)\]]$/, '$1')
    // What follows in brackets, or behind a space, is said of the employee.
    .replace(/(?<=.)\s*[([【].*[)\]】]\s*$/u, '')
    .replace(/^(\S*?\d[^\s:：/]*)[\s:：/]+\D+$/u, '$1')
    .replace(/^(\D*\d+)[.,]0+$/, '$1')
    .replace(
      /^\s*(?:#|(?:[ぁ-ヿ一-鿿]*|EMP(?:LOYEE)?\s*|STAFF\s*)(?:NO|ID|番号|コード))[\s.:#-]*(?=[A-Z]{0,3}[-_]?\d)|(?<=\d)番$/gu,
      ''
    )
    .replace(/[^\p{L}\p{N}]|ー/gu, '')
    .replace(/0+(?=\d)/g, (zeros, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? '') ? zeros : ''
    );

const pairs = (letters: string, likes: string): Record<string, string> =>
  Object.fromEntries(Array.from(letters, (letter, i) => [letter, likes[i] ?? letter]));

/** Cyrillic and Greek letters that look like those of the Latin alphabet. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТХІЅЈаеорсхіѕј', 'ABEKMHOPCTXISJaeopcxisj'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo')
};
/**
 * An ID as it looks: `EO1`, `El` and `Е1` with a Cyrillic letter may all be meant for `E01` or `E1`. Small
 * letters are looked at as such, since a small L is like a 1 and a capital one is not.
 */
const lookOf = (id: string): string =>
  looseId(
    id
      .replace(/[^\0-\x7f]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
      .replace(/[Oo]/g, '0')
      .replace(/[lI|]/g, '1')
  );

/** An ID with each letter as A and each digit as 0. Where all IDs have one, none looks like another. */
const shapeOf = (id: string): string | undefined =>
  /^[0-9A-Z]*$/.test(id) ? id.replace(/[A-Z]/g, 'A').replace(/\d/g, '0') : undefined;

/** Pairs of IDs that are nearly the same, or look alike, the later one first. */
function similarIds(ids: readonly string[]): [number, number][] {
  const [first = ''] = ids;
  const shape = shapeOf(first);
  if (shape !== undefined && ids.every((id) => shapeOf(id) === shape)) return [];
  const known = new Map<string, number>();
  /** By their looks, those that look otherwise than they read: few, as a rule. */
  const odd = new Map<string, number>();
  return ids.flatMap((id, i): [number, number][] => {
    const [loose, look] = [looseId(id), lookOf(id)];
    const same = known.get(loose);
    const plain = look === loose ? undefined : known.get(look);
    const like = odd.get(look) ?? (lookOf(ids[plain ?? -1] ?? '') === look ? plain : undefined);
    if (same === undefined) known.set(loose, i);
    if (look !== loose && !odd.has(look)) odd.set(look, i);
    // Initials look alike, too: one of the two has to have a digit.
    const isLike = like !== undefined && /\d/.test(id + (ids[like] ?? ''));
    const other = same ?? (isLike ? like : undefined);
    return other === undefined ? [] : [[i, other]];
  });
}

/** What stands between the IDs of several people in one cell. */
const BETWEEN_IDS = /[,、;/・&+\n]|\s(?:and|と)\s/;

/**
 * Pairs of an ID that is a list and one that it names, which is another cell's. A list of IDs that stand
 * nowhere else may as well be one ID with such a sign in it.
 */
function listsOfIds(ids: readonly string[]): [number, number][] {
  if (!ids.some((id) => BETWEEN_IDS.test(id))) return [];
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
