import type { IRange } from '@univerjs/core';
import { rangesName } from '../../../src/ranges';
import { storedFormats, withSheetTail, type NewSheet, type TailChange } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { barOrScale, type GridConditionalFormat } from '../resources';
import { barOrScaleToSave } from './barsAndScales';

/** Data bars and colour scales of a sheet in the file that went or came, and the rules beside them. */
export interface ChangedFormats {
  /** By the cells that they were for: how many there were of each, all of which went. */
  readonly gone: ReadonlyMap<string, number>;
  /** Those that came before the file's own, by priority, and those behind. */
  readonly first: NonNullable<NewSheet['conditionalFormats']>;
  readonly last: NonNullable<NewSheet['conditionalFormats']>;
  /** Whether the rules can be saved in the order that they have now. */
  readonly isInOrder: boolean;
  /** The other rules, as opened and now. */
  readonly before: readonly GridConditionalFormat[];
  readonly after: readonly GridConditionalFormat[];
}

/**
 * Tells data bars and colour scales that can be written, or taken out, from rules of which the file only
 * follows the cells.
 */
export function changedFormats(
  opened: readonly GridConditionalFormat[],
  now: readonly GridConditionalFormat[]
): ChangedFormats {
  const [idsBefore, idsNow] = [opened, now].map((rules) => new Set(rules.map(({ cfId }) => cfId)));
  const isGone = (rule: GridConditionalFormat): boolean =>
    !idsNow?.has(rule.cfId) && barOrScale(rule) !== undefined;
  // The file may keep all rules of the same cells in one element.
  const staying = new Set(opened.filter((rule) => !isGone(rule)).map(sqref));
  const gone = opened.filter((rule) => isGone(rule) && !staying.has(sqref(rule)));
  const counts = new Map<string, number>();
  for (const rule of gone) counts.set(sqref(rule), (counts.get(sqref(rule)) ?? 0) + 1);
  const added = new Map(
    now.flatMap((rule) => {
      const written = idsBefore?.has(rule.cfId) ? undefined : barOrScaleToSave(rule);
      return written ? [[rule, written] as const] : [];
    })
  );
  const isOfFile = ({ cfId }: GridConditionalFormat): boolean => idsBefore?.has(cfId) === true;
  const ofFile = now.filter(isOfFile);
  const firstOfFile = now.findIndex(isOfFile);
  const isFirst = (rule: GridConditionalFormat): boolean =>
    firstOfFile < 0 || now.indexOf(rule) < firstOfFile;
  const behind = [...added].filter(([rule]) => !isFirst(rule));
  const lastOfFile = Math.max(-1, ...ofFile.map((rule) => now.indexOf(rule)));
  return {
    gone: counts,
    first: [...added].flatMap(([rule, written]) => (isFirst(rule) ? [written] : [])),
    last: behind.map(([, written]) => written),
    isInOrder:
      behind.every(([rule]) => now.indexOf(rule) > lastOfFile) &&
      ofFile.map(({ cfId }) => cfId).join() ===
        opened.flatMap(({ cfId }) => (idsNow?.has(cfId) ? [cfId] : [])).join(),
    before: opened.filter((rule) => !gone.includes(rule)),
    after: now.filter((rule) => !added.has(rule))
  };
}

const sqref = ({ ranges }: { readonly ranges: readonly IRange[] }): string =>
  rangesName(ranges.map(fromGridRange));

const TYPES: readonly string[] = ['dataBar', 'colorScale'];

/**
 * A sheet's part without the data bars and colour scales that went. Of cells for which the file has other
 * rules too, all stay. This comes before rules are moved, perhaps to the very cells of one that went.
 */
export function withoutGone(
  content: Uint8Array,
  { gone }: ChangedFormats
): { readonly content: Uint8Array; readonly isWhole: boolean } {
  const types = new Map<string, string[]>();
  for (const stored of storedFormats(content)) {
    const cells = rangesName(stored.ranges);
    types.set(cells, [...(types.get(cells) ?? []), ...stored.types]);
  }
  const isAlone = (cells: string): boolean => {
    const found = types.get(cells) ?? [];
    return found.length === gone.get(cells) && found.every((type) => TYPES.includes(type));
  };
  const going = new Set([...gone.keys()].filter(isAlone));
  return {
    content: withSheetTail(content, {
      isGone: (ranges, ofThese) =>
        going.has(rangesName(ranges)) && ofThese.every((type) => TYPES.includes(type)),
      formats: [],
      breaks: (before) => before
    }),
    isWhole: going.size === gone.size
  };
}

/**
 * What comes behind a sheet's cells; undefined if nothing does.
 * @param rowBreaks the rows before which pages are broken by hand, if they are others now
 */
export function tailChange(
  { first, last }: ChangedFormats,
  rowBreaks: readonly number[] | undefined
): TailChange | undefined {
  if (first.length + last.length === 0 && rowBreaks === undefined) return undefined;
  return { isGone: () => false, formats: first, lastFormats: last, breaks: (before) => rowBreaks ?? before };
}
