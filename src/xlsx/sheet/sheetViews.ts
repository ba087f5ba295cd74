import { cellName, parseRange } from '../../ranges';
import type { Patch } from '../xml/patches';
import type { FrozenPanes, ViewChange } from '../types';
import {
  asciiText,
  attributeText,
  checkEnd,
  findAttribute,
  isNamed,
  isTrue,
  nextTag,
  scanTag,
  skipElement,
  type Tag
} from '../xml/xmlTags';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A `<sheetView>` (CT_SheetView, ECMA-376 Part 1 §18.3.1.87), as indexes into the sheet's bytes. */
export interface ScannedView {
  readonly isSelected: boolean;
  readonly frozen: FrozenPanes | undefined;
  readonly name: string;
  readonly nameEnd: number;
  /** The start tag's end. */
  readonly end: number;
  readonly isEmpty: boolean;
  /** Values of attributes, without their quotes. */
  readonly values: { readonly tabSelected: Span | undefined; readonly topLeftCell: Span | undefined };
  /** The elements for panes and what is selected in them. */
  readonly panes: Span[];
}

const NO_PANES: FrozenPanes = { row: 0, column: 0, rows: 0, columns: 0 };

/**
 * Scans the views of a sheet: one for each window that shows it.
 * @param tag the start tag of `<sheetViews>`
 * @returns undefined when the bytes end too early; else the views, and the index after the end tag
 */
export function scanViews(
  bytes: Uint8Array,
  tag: Tag
): { readonly views: ScannedView[]; readonly end: number } | undefined {
  const views: ScannedView[] = [];
  const { start, isEmpty } = tag;
  for (let at = tag.end; !isEmpty;) {
    const next = nextTag(bytes, at);
    if (next < 0 || scanTag(bytes, next, tag) < 0) return undefined;
    if (tag.isEnd) {
      checkEnd(bytes, start, tag);
      break;
    }
    const view = isNamed(bytes, tag, 'sheetView') ? scanView(bytes, tag) : undefined;
    if (view === undefined && skipElement(bytes, tag) < 0) return undefined;
    if (view === 'more') return undefined;
    if (view !== undefined) views.push(view);
    at = tag.end;
  }
  return { views, end: tag.end };
}

/** @param tag the view's start tag; afterwards its end tag */
function scanView(bytes: Uint8Array, tag: Tag): ScannedView | 'more' {
  const { start, nameEnd, end, isEmpty } = tag;
  const value = (name: string): Span | undefined => {
    const n = findAttribute(bytes, tag, name);
    return n < 0 ? undefined : { start: tag.valueStart[n]!, end: tag.valueEnd[n]! };
  };
  const values = { tabSelected: value('tabSelected'), topLeftCell: value('topLeftCell') };
  const isSelected = isTrue(attributeText(bytes, tag, 'tabSelected'));
  const corner = parseRange(attributeText(bytes, tag, 'topLeftCell') ?? '') ?? NO_PANES;
  const panes: Span[] = [];
  let frozen: FrozenPanes | undefined;
  for (let at = end; !isEmpty;) {
    const next = nextTag(bytes, at);
    if (next < 0 || scanTag(bytes, next, tag) < 0) return 'more';
    if (tag.isEnd) {
      checkEnd(bytes, start, tag);
      break;
    }
    const isPane = isNamed(bytes, tag, 'pane');
    if (isPane) frozen = frozenPanes(bytes, tag, corner);
    const isPart = isPane || isNamed(bytes, tag, 'selection') || isNamed(bytes, tag, 'pivotSelection');
    if (skipElement(bytes, tag) < 0) return 'more';
    if (isPart) panes.push({ start: next, end: tag.end });
    at = tag.end;
  }
  const name = asciiText(bytes, start + 1, nameEnd);
  return { isSelected, frozen, name, nameEnd, end, isEmpty, values, panes };
}

/**
 * CT_Pane (§18.3.1.66): the splits of frozen panes count rows and columns, those of others are lengths. The
 * frozen ones begin at the view's top left cell.
 */
function frozenPanes(
  bytes: Uint8Array,
  tag: Tag,
  { row, column }: Pick<FrozenPanes, 'row' | 'column'>
): FrozenPanes | undefined {
  if (!/^frozen/.test(attributeText(bytes, tag, 'state') ?? '')) return undefined;
  const count = (name: string): number => {
    const number = Number(attributeText(bytes, tag, name) ?? 0);
    return Number.isInteger(number) && number > 0 ? number : 0;
  };
  const [rows, columns] = [count('ySplit'), count('xSplit')];
  return { row: rows > 0 ? row : 0, column: columns > 0 ? column : 0, rows, columns };
}

/**
 * What changes a sheet's first view.
 * @param at where `<sheetViews>` goes in a sheet without views
 * @param prefix of the sheet's elements
 */
export function viewPatches(
  views: readonly ScannedView[],
  change: ViewChange,
  at: number,
  prefix: string
): Patch[] {
  const [view] = views;
  const { isSelected, frozen } = change;
  if (view === undefined) {
    if (isSelected !== true && (frozen === undefined || frozen.rows + frozen.columns === 0)) return [];
    const { row, column } = frozen ?? NO_PANES;
    const corner = row + column > 0 ? ` topLeftCell="${cellName(row, column)}"` : '';
    const attributes = `${isSelected === true ? ' tabSelected="1"' : ''}${corner} workbookViewId="0"`;
    const text = `<${prefix}sheetViews><${prefix}sheetView${attributes}>${paneXml(prefix, frozen ?? NO_PANES)}</${prefix}sheetView></${prefix}sheetViews>`;
    return [{ start: at, end: at, text }];
  }
  return [
    ...(isSelected === undefined
      ? []
      : // Two sheets that are selected are a group: what is typed into one goes into the other.
        views.flatMap((one) =>
          one.isSelected === isSelected ? [] : attributePatch(one, 'tabSelected', isSelected ? '1' : '0')
        )),
    ...(frozen === undefined
      ? []
      : [
          ...attributePatch(view, 'topLeftCell', cellName(frozen.row, frozen.column)),
          // Before what is removed, which can begin at the same byte.
          ...panePatch(view, paneXml(prefix, frozen)),
          ...view.panes.map(({ start, end }) => ({ start, end, text: '' }))
        ])
  ];
}

function attributePatch(
  { values, nameEnd }: ScannedView,
  name: keyof ScannedView['values'],
  value: string
): Patch[] {
  const span = values[name];
  return [
    span === undefined
      ? { start: nameEnd, end: nameEnd, text: ` ${name}="${value}"` }
      : { ...span, text: value }
  ];
}

function panePatch({ isEmpty, end, name }: ScannedView, xml: string): Patch[] {
  if (xml === '') return [];
  return [isEmpty ? { start: end - 2, end, text: `>${xml}</${name}>` } : { start: end, end, text: xml }];
}

/** CT_Pane, ECMA-376 Part 1 §18.3.1.66. */
function paneXml(prefix: string, { row, column, rows, columns }: FrozenPanes): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return (
    `<${prefix}pane${splits} topLeftCell="${cellName(row + rows, column + columns)}" activePane="${active}" state="frozen"/>` +
    `<${prefix}selection pane="${active}"/>`
  );
}
