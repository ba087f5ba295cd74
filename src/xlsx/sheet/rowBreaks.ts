import { attributeText, isTrue, type Tag } from '../xml/xmlTags';

/** One `brk` element, as it stands in the file. */
export interface StoredBreak {
  readonly xml: string;
  /** As an index from 0; undefined where it is no row with which a page can begin. */
  readonly row: number | undefined;
  readonly isByHand: boolean;
}

/** @param tag the start tag of a `brk` (CT_Break, ECMA-376 Part 1 §18.3.1.3) */
export function storedBreak(bytes: Uint8Array, tag: Tag, xml = ''): StoredBreak {
  const row = Number(attributeText(bytes, tag, 'id') ?? 0);
  return {
    xml,
    row: Number.isInteger(row) && row > 0 ? row : undefined,
    isByHand: isTrue(attributeText(bytes, tag, 'man'))
  };
}

/** The row with which a page begins that is broken here by hand: one or none. */
export function breakByHand(bytes: Uint8Array, tag: Tag): number[] {
  const { row, isByHand } = storedBreak(bytes, tag);
  return isByHand && row !== undefined ? [row] : [];
}

/**
 * Page breaks by hand: each stands below the row whose number it has.
 * @param rows with which pages begin, as indexes from 0
 * @param stored what the file has: breaks of other rows that were set by hand go, all others stay as they
 *   are
 */
export function breaksXml(
  prefix: string,
  rows: readonly number[],
  stored: readonly StoredBreak[] = []
): string {
  const wanted = new Set(rows);
  // One that Excel has put where there is to be one by hand makes way for it.
  const staying = stored.filter(({ row, isByHand }) => row === undefined || wanted.has(row) === isByHand);
  const known = new Set(staying.map(({ row }) => row));
  const added = [...wanted]
    .filter((row) => !known.has(row))
    .map((row) => ({ row, xml: `<${prefix}brk id="${row}" max="16383" man="1"/>`, isByHand: true }));
  const all = [...staying, ...added].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (all.length === 0) return '';
  const byHand = all.filter(({ isByHand }) => isByHand).length;
  return (
    `<${prefix}rowBreaks count="${all.length}" manualBreakCount="${byHand}">` +
    `${all.map(({ xml }) => xml).join('')}</${prefix}rowBreaks>`
  );
}
