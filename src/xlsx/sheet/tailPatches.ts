import { type CellRange, parseRanges, rangeName, rangesName } from '../../ranges';
import type { Patch } from '../xml/patches';
import type { ProtectionAttributes, RangeChanges, SheetEdits } from '../types';
import { encodeAttribute } from '../xml/texts';
import { asciiText, findAttribute, isNamed, prefixOf, type Tag } from '../xml/xmlTags';
import { between } from './worksheetOrder';

/** What changes behind a sheet's rows. */
export type TailChanges = RangeChanges & Pick<SheetEdits, 'protection'>;

const BEFORE_MERGES = between('sheetData', 'mergeCells');

/**
 * Follows the tags after a sheet's rows, starting with the end tag of the sheet data, and gives the patches
 * for them.
 */
export class TailPatches {
  private depth = 1;
  private areMergesWritten: boolean;
  private isProtectionWritten: boolean;
  private isInMerges = false;

  /** @param isAfterRows whether the sheet data's end tag is already past */
  constructor(
    private readonly changes: TailChanges,
    private isAfterRows: boolean
  ) {
    this.areMergesWritten = changes.merges === undefined;
    this.isProtectionWritten = changes.protection === undefined;
  }

  /** The patches at or within the tag. */
  tag(bytes: Uint8Array, tag: Tag): Patch[] {
    if (tag.isEnd) return this.endTag(bytes, tag);
    const patches = [...this.protectionAt(bytes, tag), ...this.startTag(bytes, tag)];
    if (!tag.isEmpty) this.depth++;
    return patches;
  }

  private endTag(bytes: Uint8Array, tag: Tag): Patch[] {
    if (!this.isAfterRows) {
      this.isAfterRows = true;
      return [];
    }
    this.depth--;
    if (this.depth === 0) return [...this.protectionAt(bytes, tag), ...this.mergesAt(bytes, tag)];
    if (this.depth !== 1 || !this.isInMerges) return [];
    this.isInMerges = false;
    return [{ start: tag.start, end: tag.end, text: '' }];
  }

  private startTag(bytes: Uint8Array, tag: Tag): Patch[] {
    const { validation, conditionalFormats } = this.changes;
    if (this.isInMerges) return [{ start: tag.start, end: tag.end, text: '' }];
    if (
      this.depth === 1 &&
      !this.areMergesWritten &&
      !BEFORE_MERGES.some((name) => isNamed(bytes, tag, name))
    ) {
      const patches = this.mergesAt(bytes, tag);
      if (!isNamed(bytes, tag, 'mergeCells'))
        return [...patches, ...this.moved(bytes, tag, 'conditionalFormatting', conditionalFormats)];
      this.isInMerges = !tag.isEmpty;
      return [...patches, { start: tag.start, end: tag.end, text: '' }];
    }
    return this.depth === 1
      ? this.moved(bytes, tag, 'conditionalFormatting', conditionalFormats)
      : this.depth === 2
        ? this.moved(bytes, tag, 'dataValidation', validation)
        : [];
  }

  /** Protection stands right after the rows and `sheetCalcPr`. Its element has no content (§18.3.1.85). */
  private protectionAt(bytes: Uint8Array, tag: Tag): Patch[] {
    const { protection } = this.changes;
    if (protection === undefined || this.isProtectionWritten || this.depth > 1) return [];
    if (!tag.isEnd && isNamed(bytes, tag, 'sheetCalcPr')) return [];
    this.isProtectionWritten = true;
    const { start, end, isEmpty } = tag;
    const isOld = !tag.isEnd && isNamed(bytes, tag, 'sheetProtection');
    const name = `${prefixOf(bytes, tag)}sheetProtection`;
    // The end tag of an old one that has any stays, and an element without attributes protects nothing.
    if (isOld && !isEmpty) return [{ start, end, text: `<${name}${attributesXml(protection ?? {})}>` }];
    const text = protection === null ? '' : `<${name}${attributesXml(protection)}/>`;
    return [{ start, end: isOld ? end : start, text }];
  }

  private moved(
    bytes: Uint8Array,
    tag: Tag,
    element: string,
    ranges: ReadonlyMap<string, string> | undefined
  ): Patch[] {
    if (ranges === undefined || !isNamed(bytes, tag, element)) return [];
    const n = findAttribute(bytes, tag, 'sqref');
    if (n < 0) return [];
    const [start, end] = [tag.valueStart[n]!, tag.valueEnd[n]!];
    const text = ranges.get(rangesName(parseRanges(asciiText(bytes, start, end))));
    return text === undefined ? [] : [{ start, end, text }];
  }

  private mergesAt(bytes: Uint8Array, tag: Tag): Patch[] {
    const { start } = tag;
    if (this.areMergesWritten) return [];
    this.areMergesWritten = true;
    return [{ start, end: start, text: mergesXml(prefixOf(bytes, tag), this.changes.merges ?? []) }];
  }
}

/** Excel rejects an element without merged cells. */
function mergesXml(prefix: string, merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<${prefix}mergeCell ref="${rangeName(range)}"/>`).join('');
  return `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
}

const attributesXml = (attributes: ProtectionAttributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
    .join('');
