import type { IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type CellRange, rangeName, rangesName } from '../../../src/ranges';
import type { RangeChanges } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { keptResource } from '../resources';
import type { UnsavedPart } from '../types';
import { changedFormats, type ChangedFormats } from './changedFormats';

export interface RangeDifferences {
  changes: RangeChanges;
  /** Conditional formats that came or went. */
  formats: ChangedFormats;
  unsaved: UnsavedPart[];
}

interface Rule {
  ranges: readonly IRange[];
}

/**
 * New ranges for merged cells, data validation and conditional formats, if they have moved in the grid. The
 * rules themselves are not written; the file keeps its own, apart from data bars and colour scales.
 * @param merges the file's
 */
export function rangeDifferences(
  opened: IWorkbookData,
  now: IWorkbookData,
  id: string,
  merges: readonly CellRange[],
  grid: Partial<IWorksheetData>
): RangeDifferences {
  const mergesNow = (grid.mergeData ?? []).map(fromGridRange);
  const isSameMerges = sortedNames(merges) === sortedNames(mergesNow);
  const validation = movedRules(
    rulesById(keptResource(opened, 'validation')[id], 'uid'),
    rulesById(keptResource(now, 'validation')[id], 'uid')
  );
  const changed = changedFormats(
    keptResource(opened, 'conditionalFormats')[id] ?? [],
    keptResource(now, 'conditionalFormats')[id] ?? []
  );
  const formats = movedRules(rulesById(changed.before, 'cfId'), rulesById(changed.after, 'cfId'));
  return {
    changes: {
      ...(!isSameMerges && { merges: mergesNow }),
      ...(validation.moved.size > 0 && { validation: validation.moved }),
      ...(formats.moved.size > 0 && { conditionalFormats: formats.moved })
    },
    formats: changed,
    unsaved: [
      ...(validation.isWhole ? [] : ['dataValidation' as const]),
      ...(formats.isWhole && changed.isInOrder ? [] : ['conditionalFormats' as const])
    ]
  };
}

const sortedNames = (ranges: readonly CellRange[]): string => ranges.map(rangeName).sort().join(' ');

function rulesById<R extends Rule>(rules: readonly R[] | undefined, key: keyof R): Map<string, R> {
  return new Map((rules ?? []).map((rule) => [String(rule[key]), rule]));
}

/** Rules that the file stores together must have moved together. */
function movedRules<R extends Rule>(
  opened: ReadonlyMap<string, R>,
  now: ReadonlyMap<string, R>
): { moved: Map<string, string>; isWhole: boolean } {
  const moved = new Map<string, string>();
  const stayed = new Set<string>();
  let isWhole = opened.size === now.size;
  for (const [id, before] of opened) {
    const after = now.get(id);
    if (after === undefined || !isSameRule(before, after)) isWhole = false;
    const from = sqref(before);
    const to = after === undefined ? from : sqref(after);
    if (to === from) stayed.add(from);
    else if (to === '' || (moved.get(from) !== undefined && moved.get(from) !== to)) isWhole = false;
    else moved.set(from, to);
  }
  for (const from of stayed) if (moved.delete(from)) isWhole = false;
  return { moved, isWhole };
}

const sqref = ({ ranges }: Rule): string => rangesName(ranges.map(fromGridRange));

/** When Univer moves a rule, it adds the members that the rule doesn't have, as empty text. */
function isSameRule(a: Rule, b: Rule): boolean {
  const content = (rule: Rule): string =>
    JSON.stringify(
      Object.entries(rule)
        .filter(([key, value]) => key !== 'ranges' && value !== undefined && value !== '')
        .sort()
    );
  return content(a) === content(b);
}
