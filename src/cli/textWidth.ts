import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Printable ASCII, as wide as it is long: segmenting the cells of 20,000 people would take longer than
 * judging them.
 */
const NARROW = /^[ -~]*$/;
/** What a terminal shows in no column of its own. */
const WITHOUT_WIDTH = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mn}\p{Me}\p{Cs}]/u;
/** Marks that follow a letter in a column of their own, as ﾞ does in ﾀﾞ. */
const ADDED = /[\p{Mc}\uff9e\uff9f]/gu;

/** Made when the first text needs it: making it takes a tenth of `--help`. */
let segmenter: Intl.Segmenter | undefined;

/**
 * How many columns of a terminal a text takes.
 * @example textWidth('山田 Ann') // → 8
 */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter();
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (WITHOUT_WIDTH.test(segment)) continue;
    width += eastAsianWidth(segment.codePointAt(0) ?? 0);
    width += segment.slice(1).match(ADDED)?.length ?? 0;
  }
  return width;
}
