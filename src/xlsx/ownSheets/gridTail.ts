import { lastRow, parseRanges, rangeName, type CellRange } from '../../ranges';
import { gridRange, isOwn, type ConditionalFormat, type Grid } from '../../sheetModel';
import { XlsxError } from '../errors';
import { applyPatches, inOrder, type Patch } from '../xml/patches';
import { characters } from '../xml/xmlCharacters';
import { asciiText, attributeText, nextTag, prefixOf, readTag, skipElement, Tag } from '../xml/xmlTags';
import type { GridPlace } from './gridSheet';

/** An element, as indexes into the bytes; its content is [inner, innerEnd). */
interface Element {
  readonly name: string;
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** What comes before conditional formats and row breaks (CT_Worksheet, ECMA-376 Part 1 §18.3.1.99). */
const BEFORE_FORMATS = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting'
];
const BEFORE_BREAKS = [
  ...BEFORE_FORMATS,
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks'
];

/**
 * A sheet's part with a grid's conditional formats and page breaks in place of those that were its own. The
 * user's stay.
 * @throws XlsxError `damaged`
 */
export function withGridTail(
  bytes: Uint8Array,
  { row, column, areas: before }: Pick<GridPlace, 'row' | 'column' | 'areas'>,
  grid: Grid
): Uint8Array {
  const tag = new Tag();
  readTag(bytes, nextTag(bytes, 0), tag);
  const prefix = prefixOf(bytes, tag);
  const rootEnd = tag.end;
  const children = childrenOf(bytes, tag);
  const all = children.filter(({ name }) => name === 'conditionalFormatting');
  const isOurs = (ranges: readonly CellRange[]): boolean =>
    ranges.length > 0 && ranges.every((range) => isOwn(before, range));
  const old = all.filter((element) => isOurs(parseRanges(attributeAt(bytes, element, 'sqref'))));
  const kept = all.filter((element) => !old.includes(element));
  const endOf = (names: readonly string[]): number =>
    children.filter(({ name }) => names.includes(name)).at(-1)?.end ?? rootEnd;
  const formats = grid.conditionalFormats.map((format, i) => {
    const range = { ...format.range, row: format.range.row + row, column: format.range.column + column };
    return formatXml(prefix, { ...format, range }, highestPriority(bytes, kept) + i + 1);
  });
  const breaks = children.find(({ name }) => name === 'rowBreaks');
  const pages = [...before, gridRange(grid, row, column)];
  const rows = [
    ...(breaks ? breaksIn(bytes, breaks) : []).filter(
      (place) => !pages.some((area) => place > area.row && place <= lastRow(area))
    ),
    ...grid.pageBreaks.map((place) => place + row)
  ];
  const patches: Patch[] = [
    ...old.map(removed),
    ...inserted(endOf(BEFORE_FORMATS), formats.join('')),
    ...(breaks ? [removed(breaks)] : []),
    ...inserted(endOf(BEFORE_BREAKS), breaksXml(prefix, rows)),
    ...children
      .filter(({ name }) => name === 'extLst')
      .flatMap((list) => extensionPatches(bytes, list, isOurs))
  ];
  return applyPatches(bytes, inOrder(patches));
}

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

const colorXml = (prefix: string, color: string): string => `<${prefix}color rgb="FF${color}"/>`;

/** A rule from 0 to the greatest number (CT_ColorScale and CT_DataBar, §18.3.1.16 and §18.3.1.28). */
function formatXml(prefix: string, format: ConditionalFormat, priority: number): string {
  const bounds = `<${prefix}cfvo type="num" val="0"/><${prefix}cfvo type="max"/>`;
  const rule =
    format.kind === 'dataBar'
      ? // Excel makes the bar of the lowest number a tenth long unless told otherwise.
        `<${prefix}dataBar minLength="0" maxLength="100">${bounds}${colorXml(prefix, format.color)}</${prefix}dataBar>`
      : `<${prefix}colorScale>${bounds}${colorXml(prefix, format.lowest)}${colorXml(prefix, format.highest)}</${prefix}colorScale>`;
  return (
    `<${prefix}conditionalFormatting sqref="${rangeName(format.range)}">` +
    `<${prefix}cfRule type="${format.kind}" priority="${priority}">${rule}</${prefix}cfRule>` +
    `</${prefix}conditionalFormatting>`
  );
}

/** The rows with which pages begin that were broken by hand (CT_Break, §18.3.1.3). */
const breaksIn = (bytes: Uint8Array, breaks: Element): number[] =>
  within(bytes, breaks).map((one) => Number(attributeAt(bytes, one, 'id')));

/** A break stands below the row whose number it has. */
function breaksXml(prefix: string, rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const all = [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`);
  return `<${prefix}rowBreaks count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</${prefix}rowBreaks>`;
}

/**
 * Excel keeps what is newer about a conditional format in an extension, by the same cells ([MS-XLSX] 2.3.3):
 * it goes with its format.
 */
function extensionPatches(
  bytes: Uint8Array,
  list: Element,
  isOurs: (ranges: readonly CellRange[]) => boolean
): Patch[] {
  const isOld = (format: Element): boolean =>
    isOurs(
      within(bytes, format)
        .filter(({ name }) => name === 'sqref')
        .flatMap(({ inner, innerEnd }) => parseRanges(characters(bytes, inner, innerEnd)))
    );
  const extensions = within(bytes, list).map((extension) => {
    const formats = within(bytes, extension).filter(({ name }) => name === 'conditionalFormattings');
    const all = formats.flatMap((element) => within(bytes, element));
    const old = all.filter(isOld);
    return { extension, old, isGone: old.length > 0 && old.length === all.length };
  });
  if (extensions.length > 0 && extensions.every(({ isGone }) => isGone)) return [removed(list)];
  return extensions.flatMap(({ extension, old, isGone }) =>
    isGone ? [removed(extension)] : old.map(removed)
  );
}
