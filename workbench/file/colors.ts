import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { INDEXED } from './indexedColors';

export type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Colours refer to a theme's dark and light colours with their indexes swapped (ECMA-376 Part 1 §18.8.3). */
const THEME_PLACES = [1, 0, 3, 2];

/**
 * A colour in the file as `#rrggbb`; undefined if it is automatic or unknown.
 * @param theme the theme's colours in the order of its part (ECMA-376 Part 1 §20.1.6.2)
 */
export function hex(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  const base = color.rgb ?? themeColor(color.theme, theme) ?? INDEXED[color.indexed ?? -1];
  if (base === undefined || !/^[0-9a-f]{6,8}$/i.test(base)) return undefined;
  return `#${tinted(base.slice(-6), color.tint ?? 0).toLowerCase()}`;
}

/** A colour of the theme, made lighter (up to 1) or darker (down to -1). */
export function themed(place: number, tint: number, theme: readonly string[]): string {
  return `#${tinted(theme[place] ?? '000000', tint).toLowerCase()}`;
}

function themeColor(index: number | undefined, theme: readonly string[]): string | undefined {
  return index === undefined ? undefined : theme[THEME_PLACES[index] ?? index];
}

/** A tint changes a colour's lightness in HLS (ECMA-376 Part 1 §18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number
  ];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const old = (high + low) / 2;
  const lightness = tint < 0 ? old * (1 + tint) : old * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * old - 1));
  const scale = saturation * (1 - Math.abs(2 * lightness - 1));
  return [r, g, b]
    .map((channel) => (chroma === 0 ? lightness : lightness + ((channel - old) / chroma) * scale))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0')
    )
    .join('');
}

/** A colour in the grid as `RRGGBB`; Univer stores `#rrggbb`, `#rgb` or `rgb(1,2,3)`. */
export function colorOf(style: IStyleData['cl']): string | undefined {
  const color = style?.rgb ?? '';
  const long =
    /^#([0-9a-f]{6})/i.exec(color)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(color)?.[1]?.replace(/./g, '$&$&');
  if (long !== undefined) return long.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  return parts === undefined
    ? undefined
    : parts
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase();
}
