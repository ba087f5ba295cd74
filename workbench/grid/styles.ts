import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet
} from '@univerjs/core';
import { colorOf } from '../file';
import { DEFAULT_STYLE, type CellStyle } from '../host';

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
    italic: style.it === BooleanNumber.TRUE
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
  locked: () => {
    throw new Error('The spreadsheet does not keep which cells are locked.');
  }
};

/** A change of style in Univer's form. */
export function univerStyle(change: Partial<CellStyle>): IStyleData {
  const bits = (Object.keys(change) as (keyof CellStyle)[]).map((key) =>
    (BITS[key] as (value: unknown) => IStyleData)(change[key])
  );
  return Object.assign({}, ...bits) as IStyleData;
}
