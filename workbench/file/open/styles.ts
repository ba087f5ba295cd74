import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { type Color, hex } from '../colors';
import { BASELINES, BORDERS, DOUBLE_LINE, HORIZONTAL, VERTICAL, WRAP, YES } from '../gridNumbers';

type Theme = readonly string[];
type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;
type Border = NonNullable<CellStyle['border']>;
type Side = NonNullable<Border['top']>;

/** Pixels per level of indentation. */
const INDENT = 9;

/** A cell format of the file as a Univer style. */
export function gridStyle(style: CellStyle, theme: Theme): IStyleData {
  return {
    ...(style.font && fontStyle(style.font, theme)),
    ...(style.alignment && alignmentStyle(style.alignment)),
    ...fillStyle(style.fill, theme),
    ...(style.border && { bd: borderStyle(style.border, theme) }),
    ...(style.numFmt !== undefined && style.numFmt !== 'General' && { n: { pattern: style.numFmt } })
  };
}

export function fontStyle(font: Font, theme: Theme): IStyleData {
  const color = hex(font.color, theme);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: YES }),
    ...(font.italic && { it: YES }),
    ...(font.underline && {
      ul: { s: YES, ...(/double/.test(String(font.underline)) && { t: DOUBLE_LINE }) }
    }),
    ...(font.strikethrough && { st: { s: YES } }),
    ...(font.vertAlign && { va: BASELINES[font.vertAlign] }),
    ...(color !== undefined && { cl: { rgb: color } })
  };
}

/** A pattern becomes its background colour, a gradient its first colour. */
export function fillStyle(fill: CellStyle['fill'], theme: Theme): IStyleData {
  const color = fillColor(fill, theme);
  return color === undefined ? {} : { bg: { rgb: color } };
}

function fillColor(fill: CellStyle['fill'], theme: Theme): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === 'gradient') return hex(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return hex(fill.bgColor, theme);
  return hex(fill.pattern === 'solid' ? (fill.fgColor ?? fill.bgColor) : fill.bgColor, theme);
}

function borderStyle(border: Border, theme: Theme): IBorderData {
  const line = (side: { style?: Side['style']; color?: Color } | undefined): IBorderStyleData | undefined =>
    side?.style === undefined
      ? undefined
      : { s: BORDERS[side.style], cl: { rgb: hex(side.color, theme) ?? '#000000' } };
  const lines = {
    t: line(border.top),
    r: line(border.right),
    b: line(border.bottom),
    l: line(border.left),
    tl_br: border.diagonalDown ? line(border.diagonal) : undefined,
    bl_tr: border.diagonalUp ? line(border.diagonal) : undefined
  };
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== undefined));
}

function alignmentStyle(alignment: Alignment): IStyleData {
  const { horizontal, vertical, wrapText, textRotation, indent } = alignment;
  const ht = horizontal && HORIZONTAL[horizontal];
  return {
    ...(ht !== undefined && { ht }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrapText && { tb: WRAP }),
    ...(textRotation !== undefined && textRotation !== 0 && { tr: rotation(textRotation) }),
    ...(indent !== undefined && indent > 0 && { pd: { l: indent * INDENT } })
  };
}

/**
 * 1 to 90 rotates up, 91 to 180 down by what exceeds 90, and 255 stacks the letters (ECMA-376 Part 1
 * §18.8.1).
 */
function rotation(degrees: number): NonNullable<IStyleData['tr']> {
  if (degrees === 255) return { a: 0, v: YES };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}
