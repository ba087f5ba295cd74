import { XlsxError } from '../errors';
import { applyPatches, type Patch } from '../xml/patches';
import {
  attributeText,
  checkMarkup,
  findAttribute,
  isNamed,
  nextTag,
  prefixOf,
  readTag,
  scanTag,
  skipElement,
  Tag
} from '../xml/xmlTags';
import { scanViews, viewPatches } from '../sheet/sheetViews';
import { readArchive } from '../zip/zipRead';
import { PackageChanges } from './packageChanges';
import { inPart, PackageParts } from './packageParts';
import { readWorkbookPart } from './workbookPart';

/** What is to change about a workbook as a whole. */
export interface WorkbookViewChange {
  /** The index of the sheet in front. */
  readonly activeSheet?: number;
  /** Whether sheets may no longer be added, deleted, renamed, moved and hidden. */
  readonly isStructureProtected?: boolean;
}

/** CT_Workbook is a sequence (ECMA-376 Part 1 §18.2.27): protection stands before the first of these. */
const AFTER_PROTECTION = ['bookViews', 'sheets'];

/**
 * Changes which sheet is in front in the first window, and whether the workbook is protected. Which
 * worksheets are selected is in the worksheets themselves.
 * @throws XlsxError
 * @example
 * const change = { activeSheet: 1, isStructureProtected: true }
 * const changed = openWorkbook(changeWorkbookView(department, change))
 * changed.activeSheet // → 1
 * changed.isStructureProtected // → true
 */
export function changeWorkbookView(bytes: Uint8Array, change: WorkbookViewChange): Uint8Array {
  const parts = new PackageParts(readArchive(bytes));
  const { part, sheets } = readWorkbookPart(parts);
  const changes = new PackageChanges(parts);
  const { activeSheet } = change;
  sheets.forEach(({ info }, place) => {
    if (activeSheet === undefined || info.kind === 'worksheet' || info.part === '') return;
    const content = inPart(info.part, () => withSelection(parts.content(info.part), place === activeSheet));
    changes.set(info.part, content);
  });
  changes.set(
    part,
    inPart(part, () => patched(parts.content(part), change))
  );
  return changes.applied();
}

/** A chart sheet, or another that is no worksheet, with its tab selected or not. */
function withSelection(bytes: Uint8Array, isSelected: boolean): Uint8Array {
  checkMarkup(bytes);
  const tag = new Tag();
  let end = scanTag(bytes, nextTag(bytes, 0), tag);
  let isInside = !tag.isEmpty;
  while (isInside) {
    scanTag(bytes, nextTag(bytes, end), tag);
    isInside = !tag.isEnd;
    if (isInside && isNamed(bytes, tag, 'sheetViews')) {
      const { views } = scanViews(bytes, tag) ?? { views: [] };
      return applyPatches(bytes, viewPatches(views, { isSelected }, tag.end, ''));
    }
    if (isInside) end = skipElement(bytes, tag);
  }
  return bytes;
}

function patched(bytes: Uint8Array, { activeSheet, isStructureProtected }: WorkbookViewChange): Uint8Array {
  checkMarkup(bytes);
  const patches: Patch[] = [];
  const tag = new Tag();
  scanTag(bytes, nextTag(bytes, 0), tag);
  let isProtectionDue = isStructureProtected !== undefined;
  let areViewsDue = activeSheet !== undefined;
  while (isProtectionDue || areViewsDue) {
    const start = nextTag(bytes, tag.end);
    readTag(bytes, start, tag);
    if (tag.isEnd) throw new XlsxError('damaged');
    const prefix = prefixOf(bytes, tag);
    if (isProtectionDue && isNamed(bytes, tag, 'workbookProtection')) {
      isProtectionDue = false;
      patches.push(
        ...withAttributes(bytes, tag, { lockStructure: isStructureProtected === true ? '1' : '0' })
      );
    } else if (isProtectionDue && AFTER_PROTECTION.some((name) => isNamed(bytes, tag, name))) {
      isProtectionDue = false;
      const text = isStructureProtected === true ? `<${prefix}workbookProtection lockStructure="1"/>` : '';
      patches.push({ start, end: start, text });
    }
    if (areViewsDue && isNamed(bytes, tag, 'bookViews')) {
      areViewsDue = false;
      patches.push(...frontPatches(bytes, tag, activeSheet ?? 0));
      continue;
    }
    if (areViewsDue && isNamed(bytes, tag, 'sheets')) {
      areViewsDue = false;
      const text = `<${prefix}bookViews><${prefix}workbookView activeTab="${activeSheet}"/></${prefix}bookViews>`;
      patches.push({ start, end: start, text });
    }
    skipElement(bytes, tag);
  }
  return applyPatches(bytes, patches);
}

/**
 * The first tab to be seen must not be behind the one in front.
 * @param tag the start tag of the views; afterwards their end tag
 */
function frontPatches(bytes: Uint8Array, tag: Tag, activeSheet: number): Patch[] {
  const patches: Patch[] = [];
  if (tag.isEmpty) throw new XlsxError('damaged');
  for (let isFirst = true; ; isFirst = false) {
    const start = nextTag(bytes, tag.end);
    readTag(bytes, start, tag);
    if (tag.isEnd) return patches;
    if (isFirst) {
      const isBehind = Number(attributeText(bytes, tag, 'firstSheet') ?? 0) > activeSheet;
      const activeTab = String(activeSheet);
      patches.push(
        ...withAttributes(bytes, tag, isBehind ? { activeTab, firstSheet: activeTab } : { activeTab })
      );
    }
    skipElement(bytes, tag);
  }
}

function withAttributes(bytes: Uint8Array, tag: Tag, values: Readonly<Record<string, string>>): Patch[] {
  return Object.entries(values).map(([name, value]) => {
    const n = findAttribute(bytes, tag, name);
    return n < 0
      ? { start: tag.nameEnd, end: tag.nameEnd, text: ` ${name}="${value}"` }
      : { start: tag.valueStart[n]!, end: tag.valueEnd[n]!, text: value };
  });
}
