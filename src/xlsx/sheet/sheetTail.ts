import { parseRanges, type CellRange } from '../../ranges';
import type { ConditionalFormat } from '../../sheetModel';
import { XlsxError } from '../errors';
import { breaksXml, storedBreak, type StoredBreak } from './rowBreaks';
import { formatXml } from './tailXml';
import { upTo } from './worksheetOrder';
import { applyPatches, type Patch } from '../xml/patches';
import { characters } from '../xml/xmlCharacters';
import { asciiText, attributeText, nextTag, prefixOf, readTag, skipElement, Tag } from '../xml/xmlTags';

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
  /** New ones, the first before the others, and all of them behind those that stay. */
  readonly formats: readonly ConditionalFormat[];
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
  const old = all.filter((element) => isOld(element, attributeAt(bytes, element, 'sqref')));
  const kept = all.filter((element) => !old.includes(element));
  const endOf = (names: readonly string[]): number =>
    children.filter(({ name }) => names.includes(name)).at(-1)?.end ?? rootEnd;
  const highest = highestPriority(bytes, kept);
  const formats = change.formats.map((format, i) => formatXml(prefix, format, highest + i + 1));
  const breaks = children.find(({ name }) => name === 'rowBreaks');
  const stored = breaks ? breaksIn(bytes, breaks) : [];
  const rowsBefore = stored.flatMap(({ row, isByHand }) => (isByHand && row !== undefined ? [row] : []));
  const rows = change.breaks(rowsBefore);
  const areBreaksSame = rows.join() === rowsBefore.join();
  const patches: Patch[] = [
    ...old.map(removed),
    ...inserted(endOf(upTo('conditionalFormatting')), formats.join('')),
    ...(breaks && !areBreaksSame ? [removed(breaks)] : []),
    ...inserted(endOf(upTo('rowBreaks')), areBreaksSame ? '' : breaksXml(prefix, rows, stored)),
    ...children
      .filter(({ name }) => name === 'extLst')
      .flatMap((list) => extensionPatches(bytes, list, isOld))
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

const highestPriority = (bytes: Uint8Array, formats: readonly Element[]): number =>
  Math.max(
    0,
    ...formats
      .flatMap((format) => within(bytes, format))
      .map((rule) => Number(attributeAt(bytes, rule, 'priority')) || 0)
  );

const breaksIn = (bytes: Uint8Array, breaks: Element): StoredBreak[] =>
  within(bytes, breaks).map(({ start, end }) => {
    const tag = new Tag();
    readTag(bytes, start, tag);
    return storedBreak(bytes, tag, new TextDecoder().decode(bytes.subarray(start, end)));
  });

/**
 * Excel keeps what is newer about a conditional format in an extension, by the same cells ([MS-XLSX] 2.3.3):
 * it goes with its format.
 */
function extensionPatches(bytes: Uint8Array, list: Element, isOld: IsOld): Patch[] {
  const sqrefOf = (format: Element): string =>
    within(bytes, format)
      .filter(({ name }) => name === 'sqref')
      .map(({ inner, innerEnd }) => characters(bytes, inner, innerEnd))
      .join(' ');
  const extensions = within(bytes, list).map((extension) => {
    const formats = within(bytes, extension).filter(({ name }) => name === 'conditionalFormattings');
    const all = formats.flatMap((element) => within(bytes, element));
    const old = all.filter((format) => isOld(format, sqrefOf(format)));
    return { extension, old, isGone: old.length > 0 && old.length === all.length };
  });
  if (extensions.length > 0 && extensions.every(({ isGone }) => isGone)) return [removed(list)];
  return extensions.flatMap(({ extension, old, isGone }) =>
    isGone ? [removed(extension)] : old.map(removed)
  );
}
