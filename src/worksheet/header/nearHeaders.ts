import { LANGUAGES, WORDS, type ColumnId } from '../../locales';
import { foldName, isBlank, type Cells } from '../cells/cell';
import { distance } from '../cells/spelling';
import type { Problem } from '../rows/problems';
import { INPUT_COLUMNS } from './columns';
import type { Found } from './headerRows';

const NAMES = INPUT_COLUMNS.flatMap((id) =>
  LANGUAGES.flatMap((language) => WORDS[language].columns[id].map((name) => ({ id, folded: foldName(name) })))
);

const IN_BRACKETS = /[(（[［【].*[)）\]］】]/s;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Letters from which on a name, or most of one, is recognised within a longer text. */
const fewestLetters = (text: string): number => (JAPANESE.test(text) ? 3 : 5);
/** Letters that may be wrong in a name of that many. */
const mostWrong = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
/** Of all that is not a spelling mistake, the least likely. */
const WITHIN = 10;

/** How far a text is from a name: 0 is next to it; undefined where it is not meant. */
function farFrom(text: string, name: string): number | undefined {
  if (Math.abs(text.length - name.length) <= 2) {
    const wrong = distance(text, name);
    if (wrong <= mostWrong(Math.min(text.length, name.length))) return wrong;
  }
  const [short, long] = text.length < name.length ? [text, name] : [name, text];
  const isPart = short.length >= fewestLetters(short) && long.includes(short);
  return isPart && (short === name || short.length * 2 > long.length)
    ? WITHIN + long.length - short.length
    : undefined;
}

/**
 * The column that a header may be meant for, among `columns`; undefined where it is like none.
 * @example
 * nearestColumn('Guidence scope', INPUT_COLUMNS) // → 'guidance'
 */
export function nearestColumn(header: string, columns: readonly ColumnId[]): ColumnId | undefined {
  const text = foldName(header);
  const outside = foldName(header.replace(IN_BRACKETS, ''));
  if (text === '' || text.length > 60) return undefined;
  let nearest: ColumnId | undefined;
  let least = Infinity;
  for (const { id, folded } of NAMES) {
    if (!columns.includes(id)) continue;
    const far = outside === folded ? 0 : farFrom(text, folded);
    if (far === undefined || far >= least) continue;
    nearest = id;
    least = far;
  }
  return nearest;
}

/** Header cells that name no column, and look like one that the header lacks: a warning each. */
export function nearHeaders(
  rows: Cells,
  firstRow: number,
  columns: ReadonlyMap<ColumnId, unknown>,
  found: readonly Found[]
): Problem[] {
  const absent = INPUT_COLUMNS.filter((id) => !columns.has(id));
  if (absent.length === 0) return [];
  const named = new Set(found.map(({ index }) => index));
  return rows.flatMap((cells, i) =>
    cells.flatMap((cell, column): Problem[] => {
      if (typeof cell !== 'string' || isBlank(cell) || named.has(column)) return [];
      if (rows.slice(i + 1).some((below) => !isBlank(below[column]))) return [];
      const about = nearestColumn(cell, absent);
      return about === undefined
        ? []
        : [
            {
              sheet: 0,
              row: firstRow + i,
              column,
              code: 'nearHeader',
              severity: 'warning',
              about,
              found: cell.trim()
            }
          ];
    })
  );
}
