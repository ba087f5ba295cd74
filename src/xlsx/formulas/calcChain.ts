import { MAX_COLUMNS, parseRange } from '../../ranges';
import { XlsxError } from '../errors';
import { inPart, relationshipsPart, type PackageParts } from '../package/packageParts';
import type { PackageChanges } from '../package/packageChanges';
import { applyPatches, type Patch } from '../xml/patches';
import type { WorkbookPart } from '../package/workbookPart';
import { characters } from '../xml/xmlCharacters';
import {
  checkMarkup,
  attributeText,
  findAttribute,
  isNamed,
  nextTag,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Removes cells that lost their formula from the calculation chain (ECMA-376 Part 1 §18.6.2): Excel repairs a
 * workbook whose chain names a cell without a formula. A chain must not be empty, so one that would be is
 * removed altogether, with everything that refers to it. The same goes for a chain that would lack new
 * formulas, since Excel rebuilds a missing one.
 * @param removed `row * MAX_COLUMNS + column` of the cells
 * @param hasNew whether cells of the sheet got formulas
 */
export function changeCalcChain(
  parts: PackageParts,
  workbook: WorkbookPart,
  sheetId: number,
  removed: ReadonlySet<number>,
  hasNew: boolean,
  changes: PackageChanges
): void {
  const { calcChain } = workbook;
  if (calcChain === undefined || (removed.size === 0 && !hasNew) || parts.find(calcChain) === undefined)
    return;
  if (changes.isRemoved(calcChain)) return;
  if (!hasNew) {
    const bytes = changes.content(calcChain);
    const { patches, left } = inPart(calcChain, () => withoutCells(bytes, sheetId, removed));
    if (patches.length === 0) return;
    if (left > 0) {
      changes.set(calcChain, applyPatches(bytes, patches));
      return;
    }
  }
  changes.setPacked(parts.get(calcChain), 'removed');
  const rels = relationshipsPart(workbook.part);
  for (const [part, element, isIt] of [
    [CONTENT_TYPES, 'Override', (value: string) => value.toLowerCase() === `/${calcChain.toLowerCase()}`],
    [rels, 'Relationship', (value: string) => value.endsWith('/calcChain')]
  ] as const) {
    const content = changes.content(part);
    const cut = inPart(part, () => elementsWith(content, element, part === rels ? 'Type' : 'PartName', isIt));
    changes.set(part, applyPatches(content, cut));
  }
}

/**
 * An entry without `i` is on the same sheet as the entry before it; when that entry is removed, it gets the
 * sheet's number itself.
 */
function withoutCells(
  bytes: Uint8Array,
  sheetId: number,
  removed: ReadonlySet<number>
): { patches: Patch[]; left: number } {
  checkMarkup(bytes);
  const patches: Patch[] = [];
  const tag = new Tag();
  let left = 0;
  let sheet = '';
  let written = '';
  for (let start = nextTag(bytes, 0); start >= 0; start = nextTag(bytes, tag.end)) {
    if (scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd || !isNamed(bytes, tag, 'c')) continue;
    const { nameEnd } = tag;
    const own = attributeText(bytes, tag, 'i');
    sheet = own ?? sheet;
    const cell = parseRange(attributeText(bytes, tag, 'r') ?? '');
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    if (
      cell !== undefined &&
      Number(sheet) === sheetId &&
      removed.has(cell.row * MAX_COLUMNS + cell.column)
    ) {
      patches.push({ start, end: tag.end, text: '' });
      continue;
    }
    left++;
    if (own === undefined && sheet !== written)
      patches.push({ start: nameEnd, end: nameEnd, text: ` i="${sheet}"` });
    written = sheet;
  }
  return { patches, left };
}

/** Patches that remove the elements with this name whose attribute passes the test. */
function elementsWith(
  bytes: Uint8Array,
  name: string,
  attribute: string,
  isIt: (value: string) => boolean
): Patch[] {
  checkMarkup(bytes);
  const patches: Patch[] = [];
  const tag = new Tag();
  for (let start = nextTag(bytes, 0); start >= 0; start = nextTag(bytes, tag.end)) {
    if (scanTag(bytes, start, tag) < 0) throw new XlsxError('damaged');
    if (tag.isEnd || !isNamed(bytes, tag, name)) continue;
    const n = findAttribute(bytes, tag, attribute);
    const isFound = n >= 0 && isIt(characters(bytes, tag.valueStart[n]!, tag.valueEnd[n]!));
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    if (isFound) patches.push({ start, end: tag.end, text: '' });
  }
  return patches;
}
