import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet
} from '@univerjs/core';
import { colorOf } from '../file';
import { DEFAULT_STYLE, type Border, type CellStyle } from '../host';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM
};

const nameOf = <T>(names: Readonly<Record<string, T>>, value: T, usual: string): string =>
  Object.keys(names).find((name) => names[name] === value) ?? usual;

/** A Univer colour as `#RRGGBB`. */
function hexOf(color: IStyleData['cl'], usual: string): string {
  const hex = colorOf(color);
  return hex === undefined ? usual : `#${hex}`;
}

/** Excel's style and weight of a line. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous Thin': BorderStyleTypes.THIN,
  'Continuous Hairline': BorderStyleTypes.HAIR,
  'Continuous Medium': BorderStyleTypes.MEDIUM,
  'Continuous Thick': BorderStyleTypes.THICK,
  'Dot Thin': BorderStyleTypes.DOTTED,
  'Dash Thin': BorderStyleTypes.DASHED,
  'DashDot Thin': BorderStyleTypes.DASH_DOT,
  'DashDotDot Thin': BorderStyleTypes.DASH_DOT_DOT,
  'Double Thick': BorderStyleTypes.DOUBLE,
  'Dash Medium': BorderStyleTypes.MEDIUM_DASHED,
  'DashDot Medium': BorderStyleTypes.MEDIUM_DASH_DOT,
  'DashDotDot Medium': BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  'SlantDashDot Medium': BorderStyleTypes.SLANT_DASH_DOT
};

const borderOf = (line: Nullable<IBorderStyleData>): Border =>
  !line || line.s === BorderStyleTypes.NONE
    ? 'None'
    : (`${nameOf(LINES, line.s, 'Continuous Thin')} ${hexOf(line.cl, '#000000')}` as Border);

/** A border in Univer's form; null removes it. */
function lineOf(border: Border): IBorderStyleData | null {
  const [style = '', weight = '', rgb = ''] = border.split(' ');
  const s = LINES[`${style} ${weight}`] ?? BorderStyleTypes.THIN;
  return border === 'None' ? null : { s, cl: { rgb } };
}

const known = new WeakMap<IStyleData, CellStyle>();

/** A Univer style in the host's form; DEFAULT_STYLE itself for none. */
export function hostStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return DEFAULT_STYLE;
  const found = known.get(style);
  if (found) return found;
  const made: CellStyle = {
    ...DEFAULT_STYLE,
    numberFormat: style.n?.pattern ?? DEFAULT_STYLE.numberFormat,
    wrapText: style.tb === WrapStrategy.WRAP,
    horizontalAlignment: nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
    verticalAlignment: nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM, 'Bottom'),
    fillColor: hexOf(style.bg, DEFAULT_STYLE.fillColor),
    fontColor: hexOf(style.cl, DEFAULT_STYLE.fontColor),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    borderTop: borderOf(style.bd?.t),
    borderBottom: borderOf(style.bd?.b),
    borderLeft: borderOf(style.bd?.l),
    borderRight: borderOf(style.bd?.r)
  };
  const same = (Object.keys(made) as (keyof CellStyle)[]).every((key) => made[key] === DEFAULT_STYLE[key]);
  known.set(style, same ? DEFAULT_STYLE : made);
  return same ? DEFAULT_STYLE : made;
}

const knownUnlocked = new WeakMap<CellStyle, CellStyle>();

/** The same style, of cells that protection leaves alone; one object for each style. */
function unlockedStyle(style: CellStyle): CellStyle {
  const found = knownUnlocked.get(style) ?? { ...style, locked: false };
  knownUnlocked.set(style, found);
  return found;
}

/**
 * The style of a cell, which can have its own, or its row's or column's.
 * @param unlocked ids of styles that the file does not lock
 */
export function styleAt(
  sheet: Worksheet,
  styles: Styles,
  unlocked: ReadonlySet<string>,
  row: number,
  column: number
): CellStyle {
  const cell = sheet.getCellRaw(row, column);
  const id = cell?.s ?? sheet.getRowManager().getRow(row)?.s ?? sheet.getColumnManager().getColumn(column)?.s;
  const style = hostStyle(
    cell?.s ? styles.getStyleByCell(cell) : (sheet.getRowStyle(row) ?? sheet.getColumnStyle(column))
  );
  return typeof id === 'string' && unlocked.has(id) ? unlockedStyle(style) : style;
}

/** How each part of a style is passed to Univer. Null removes what is back to default. */
const BITS: { readonly [Key in keyof CellStyle]: (value: CellStyle[Key]) => IStyleData } = {
  numberFormat: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  wrapText: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : null }),
  horizontalAlignment: (name) => ({ ht: HORIZONTAL[name] ?? null }),
  verticalAlignment: (name) => ({ vt: VERTICAL[name] ?? null }),
  fillColor: (rgb) => ({ bg: rgb === DEFAULT_STYLE.fillColor ? null : { rgb } }),
  fontColor: (rgb) => ({ cl: rgb === DEFAULT_STYLE.fontColor ? null : { rgb } }),
  bold: (bold) => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  italic: (italic) => ({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  underline: (name) => ({ ul: { s: name === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE } }),
  strikethrough: (isStruck) => ({ st: { s: isStruck ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  borderTop: (border) => ({ bd: { t: lineOf(border) } }),
  borderBottom: (border) => ({ bd: { b: lineOf(border) } }),
  borderLeft: (border) => ({ bd: { l: lineOf(border) } }),
  borderRight: (border) => ({ bd: { r: lineOf(border) } }),
  locked: () => {
    throw new Error('The spreadsheet does not keep which cells are locked.');
  }
};

/** A change of style in Univer's form. */
export function univerStyle(change: Partial<CellStyle>): IStyleData {
  const bits = (Object.keys(change) as (keyof CellStyle)[]).map((key) =>
    (BITS[key] as (value: unknown) => IStyleData)(change[key])
  );
  const borders = bits.flatMap(({ bd }) => bd ?? []);
  return {
    ...(Object.assign({}, ...bits) as IStyleData),
    ...(borders.length > 0 && { bd: Object.assign({}, ...borders) as IStyleData['bd'] })
  };
}
