import { parseRanges, type CellRange } from '../../ranges';
import type { ConditionalFormat } from '../../sheetModel';
import { XlsxError } from '../errors';
import { breaksXml, storedBreak, type StoredBreak } from './rowBreaks';
import { formatXml } from './tailXml';
import { upTo } from './worksheetOrder';
import { applyPatches, type Patch } from '../xml/patches';
import { characters } from '../xml/xmlCharacters';
import {
  asciiText,
  attributeText,
  findAttribute,
  nextTag,
  prefixOf,
  readTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

/** An element, as indexes into the bytes; its content is [inner, innerEnd). */
interface Element {
  readonly name: string;
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The rules that a sheet's part keeps together, for the same cells. */
export interface StoredFormats {
  readonly ranges: readonly CellRange[];
  /** One for each rule (ST_CfType, §18.18.12). */
  readonly types: readonly string[];
}

/** What changes in a sheet behind its cells. */
export interface TailChange {
  /**
   * Whether an element with rules of these types (ST_CfType, §18.18.12) for these ranges is removed. There is
   * at least one range.
   */
  readonly isGone: (ranges: readonly CellRange[], types: readonly string[]) => boolean;
  /**
   * New ones, the first before the others, and all of them before those that stay: Excel adds each one "at
   * the first/top priority" (Excel.ConditionalFormatCollection.add).
   */
  readonly formats: readonly ConditionalFormat[];
  /** New ones that stand behind those that stay. */
  readonly lastFormats?: readonly ConditionalFormat[];
  /** The rows with which pages are to begin that are broken by hand, from those before. */
  readonly breaks: (before: readonly number[]) => readonly number[];
}

/**
 * A sheet's part with other conditional formats and page breaks. Whatever else it holds stays.
 * @throws XlsxError `damaged`
 */
export function withSheetTail(bytes: Uint8Array, change: TailChange): Uint8Array {
  const tag = new Tag();
  readTag(bytes, nextTag(bytes, 0), tag);
  const prefix = prefixOf(bytes, tag);
  const rootEnd = tag.end;
  const children = childrenOf(bytes, tag);
  const all = children.filter(({ name }) => name === 'conditionalFormatting');
  const isOld: IsOld = (format, sqref) => {
    const ranges = parseRanges(sqref);
    return ranges.length > 0 && change.isGone(ranges, typesIn(bytes, format));
  };
  const isOldThere = (format: Element): boolean => isOld(format, sqrefThere(bytes, format));
  const old = all.filter((element) => isOld(element, attributeAt(bytes, element, 'sqref')));
  const kept = all.filter((element) => !old.includes(element));
  const endOf = (names: readonly string[]): number =>
    children.filter(({ name }) => names.includes(name)).at(-1)?.end ?? rootEnd;
  const extensions = children.filter(({ name }) => name === 'extLst');
  const priorities = prioritiesIn(bytes, [
    ...kept,
    ...extensions.flatMap((list) => formatsInExtensions(bytes, list)).filter((format) => !isOldThere(format))
  ]);
  const values = priorities.map(({ value }) => value);
  // Those that stay move up no further than they must: a file with room for new ones is left alone.
  const up = change.formats.length === 0 ? 0 : Math.max(0, change.formats.length + 1 - Math.min(...values));
  const last = Math.max(change.formats.length, ...values.map((value) => value + up));
  const formats = [
    ...change.formats.map((format, i) => formatXml(prefix, format, i + 1)),
    ...(change.lastFormats ?? []).map((format, i) => formatXml(prefix, format, last + i + 1))
  ];
  const breaks = children.find(({ name }) => name === 'rowBreaks');
  const stored = breaks ? breaksIn(bytes, breaks) : [];
  const rowsBefore = stored.flatMap(({ row, isByHand }) => (isByHand && row !== undefined ? [row] : []));
  const rows = change.breaks(rowsBefore);
  const areBreaksSame = rows.join() === rowsBefore.join();
  const patches: Patch[] = [
    ...old.map(removed),
    ...(up === 0
      ? []
      : priorities.map(({ start, end, value }) => ({ start, end, text: String(value + up) }))),
    ...inserted(endOf(upTo('conditionalFormatting')), formats.join('')),
    ...(breaks && !areBreaksSame ? [removed(breaks)] : []),
    ...inserted(endOf(upTo('rowBreaks')), areBreaksSame ? '' : breaksXml(prefix, rows, stored)),
    ...extensions.flatMap((list) => extensionPatches(bytes, list, isOldThere))
  ];
  return applyPatches(bytes, patches);
}

/**
 * A sheet's conditional formats, in the file's order. Other elements may be for the same cells.
 * @throws XlsxError `damaged`
 */
export function storedFormats(bytes: Uint8Array): StoredFormats[] {
  const tag = new Tag();
  readTag(bytes, nextTag(bytes, 0), tag);
  return childrenOf(bytes, tag)
    .filter(({ name }) => name === 'conditionalFormatting')
    .map((element) => ({
      ranges: parseRanges(attributeAt(bytes, element, 'sqref')),
      types: typesIn(bytes, element)
    }));
}

/** Whether a conditional format of these cells goes. */
type IsOld = (format: Element, sqref: string) => boolean;

const typesIn = (bytes: Uint8Array, format: Element): string[] =>
  within(bytes, format)
    .filter(({ name }) => name === 'cfRule')
    .map((rule) => attributeAt(bytes, rule, 'type'));

const removed = ({ start, end }: Element): Patch => ({ start, end, text: '' });
const inserted = (at: number, text: string): Patch[] => (text === '' ? [] : [{ start: at, end: at, text }]);

/** @param tag the start tag of an element; afterwards its end tag, where it is not empty */
function childrenOf(bytes: Uint8Array, tag: Tag): Element[] {
  const found: Element[] = [];
  const { isEmpty: hasNone } = tag;
  for (let at = tag.end; !hasNone; at = tag.end) {
    readTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) break;
    const { start, end: inner, isEmpty } = tag;
    const name = asciiText(bytes, tag.localStart, tag.nameEnd);
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    found.push({ name, start, inner, innerEnd: isEmpty ? inner : tag.start, end: tag.end });
  }
  return found;
}

function within(bytes: Uint8Array, { start }: Element): Element[] {
  const tag = new Tag();
  readTag(bytes, start, tag);
  return childrenOf(bytes, tag);
}

function attributeAt(bytes: Uint8Array, { start }: Element, name: string): string {
  const tag = new Tag();
  readTag(bytes, start, tag);
  return attributeText(bytes, tag, name) ?? '';
}

/** The priorities of the rules in conditional formats, with where they stand. */
function prioritiesIn(
  bytes: Uint8Array,
  formats: readonly Element[]
): { readonly start: number; readonly end: number; readonly value: number }[] {
  const rules = formats.flatMap((format) => within(bytes, format)).filter(({ name }) => name === 'cfRule');
  return rules.flatMap((rule) => {
    const tag = new Tag();
    readTag(bytes, rule.start, tag);
    const n = findAttribute(bytes, tag, 'priority');
    if (n < 0) return [];
    const [start, end] = [tag.valueStart[n]!, tag.valueEnd[n]!];
    const value = Number(asciiText(bytes, start, end));
    return Number.isInteger(value) ? [{ start, end, value }] : [];
  });
}

const breaksIn = (bytes: Uint8Array, breaks: Element): StoredBreak[] =>
  within(bytes, breaks).map(({ start, end }) => {
    const tag = new Tag();
    readTag(bytes, start, tag);
    return storedBreak(bytes, tag, new TextDecoder().decode(bytes.subarray(start, end)));
  });

/** The conditional formats in an extension of a list. */
const formatsOf = (bytes: Uint8Array, extension: Element): Element[] =>
  within(bytes, extension)
    .filter(({ name }) => name === 'conditionalFormattings')
    .flatMap((element) => within(bytes, element));

const formatsInExtensions = (bytes: Uint8Array, list: Element): Element[] =>
  within(bytes, list).flatMap((extension) => formatsOf(bytes, extension));

/** The cells of a conditional format in an extension. */
const sqrefThere = (bytes: Uint8Array, format: Element): string =>
  within(bytes, format)
    .filter(({ name }) => name === 'sqref')
    .map(({ inner, innerEnd }) => characters(bytes, inner, innerEnd))
    .join(' ');

/**
 * Excel keeps what is newer about a conditional format in an extension, by the same cells ([MS-XLSX] 2.3.3):
 * it goes with its format.
 */
function extensionPatches(bytes: Uint8Array, list: Element, isOld: (format: Element) => boolean): Patch[] {
  const extensions = within(bytes, list).map((extension) => {
    const all = formatsOf(bytes, extension);
    const old = all.filter(isOld);
    return { extension, old, isGone: old.length > 0 && old.length === all.length };
  });
  if (extensions.length > 0 && extensions.every(({ isGone }) => isGone)) return [removed(list)];
  return extensions.flatMap(({ extension, old, isGone }) =>
    isGone ? [removed(extension)] : old.map(removed)
  );
}
