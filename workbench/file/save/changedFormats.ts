import type { IRange } from '@univerjs/core';
import { rangesName } from '../../../src/ranges';
import type { NewSheet, TailChange } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { barOrScale, type GridConditionalFormat } from '../resources';
import { barOrScaleToSave } from './barsAndScales';

/** Data bars and colour scales of a sheet in the file that went or came, and the rules beside them. */
export interface ChangedFormats {
  /** By the cells that they were for: how many there were of each, all of which went. */
  readonly gone: ReadonlyMap<string, number>;
  readonly added: NonNullable<NewSheet['conditionalFormats']>;
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
  const isAdded = (rule: GridConditionalFormat): boolean =>
    !idsBefore?.has(rule.cfId) && barOrScaleToSave(rule) !== undefined;
  return {
    gone: counts,
    added: now.filter(isAdded).flatMap((rule) => barOrScaleToSave(rule) ?? []),
    before: opened.filter((rule) => !gone.includes(rule)),
    after: now.filter((rule) => !isAdded(rule))
  };
}

const sqref = ({ ranges }: { readonly ranges: readonly IRange[] }): string =>
  rangesName(ranges.map(fromGridRange));

const TYPES: readonly string[] = ['dataBar', 'colorScale'];

/**
 * What changes behind a sheet's cells; undefined if nothing does.
 * @param rowBreaks the rows before which pages are broken by hand, if they are others now
 */
export function tailChange(
  { gone, added }: ChangedFormats,
  rowBreaks: readonly number[] | undefined
): TailChange | undefined {
  if (gone.size + added.length === 0 && rowBreaks === undefined) return undefined;
  return {
    isGone: (ranges, types) =>
      types.length <= (gone.get(rangesName(ranges)) ?? 0) && types.every((type) => TYPES.includes(type)),
    formats: added,
    breaks: (before) => rowBreaks ?? before
  };
}
