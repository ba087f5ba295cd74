import { plainText, withoutInvisible, type Cell } from '../cells/cell';

/**
 * An ID without what people are careless about: case, hyphens, spaces and points, and zeros before a number.
 * @example
 * looseId('e-001') // → 'E1'
 */
export const looseId = (id: string): string =>
  id
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー_./·・,]/g, '')
    .replace(/0+(?=\d)/g, (zeros, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? '') ? zeros : ''
    );

const PLAIN_ID = /^[0-9A-Z]*$/;

/** Pairs of IDs that are nearly the same, the later one first. Where all are equally long and plain, none are. */
export function similarIds(ids: readonly string[]): [number, number][] {
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

const MARKS =
  '(?:記入例|入力例|記載例|記述例|回答例|例|見本|サンプル|example|sample|e\\.?g\\.?(?=$|[\\s)\\]])|ex\\.(?=$|[\\s)\\]]))\\s*\\d{0,2}\\s*';
/** A mark alone, or before a colon, or in brackets, whatever follows: "Sample Hana" is a name. */
const EXAMPLE = new RegExp(`^(?:[([<【〔〈《「『]\\s*${MARKS}[)\\]>】〕〉》」』]|${MARKS}(?:$|[:：]))`, 'i');

/** Whether a cell says that its row is an example of how to fill in the sheet. */
export const isExample = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length < 80 && EXAMPLE.test(withoutInvisible(plainText(cell)));
