import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { themed } from './colors';
import { BORDERS, YES } from './gridNumbers';
import type { GridTableStyle } from './resources';

type Theme = readonly string[];

/**
 * The colours of Office's own theme since 2013, in the order of a theme's part (ECMA-376 Part 1 §20.1.6.2).
 */
export const OFFICE_COLORS: Theme = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72'
];
interface Palette {
  strong: string;
  pale: string;
  paler: string;
  dark: string;
}

const WHITE = '#ffffff';
const BLACK = '#000000';
const FIRST_ACCENT = 4;
const line = (rgb: string, s = BORDERS.thin): IBorderStyleData => ({ s, cl: { rgb } });
const fill = (rgb: string): IStyleData => ({ bg: { rgb } });
const grid = (rgb: string): IStyleData => ({
  bd: { t: line(rgb), b: line(rgb), l: line(rgb), r: line(rgb) }
});
const rows = (rgb: string): IStyleData => ({ bd: { t: line(rgb), b: line(rgb) } });
const header = (background: string): IStyleData => ({ bl: YES, cl: { rgb: WHITE }, ...fill(background) });

/**
 * Excel's table styles come in groups of seven with one design: a neutral one and one for each accent colour
 * of the theme. They are not documented: this is what Excel shows, reduced to header, rows and stripes.
 */
const DESIGNS: readonly {
  group: string;
  from: number;
  design: (colors: Palette) => Omit<GridTableStyle, 'name'>;
}[] = [
  {
    group: 'Light',
    from: 1,
    design: ({ strong, pale }) => ({
      headerRowStyle: { bl: YES, bd: { t: line(strong), b: line(strong) } },
      firstRowStyle: fill(pale),
      lastRowStyle: { bd: { b: line(strong) } }
    })
  },
  {
    group: 'Light',
    from: 8,
    design: ({ strong }) => ({
      headerRowStyle: header(strong),
      wholeStyle: rows(strong),
      lastRowStyle: { bd: { b: line(strong) } }
    })
  },
  {
    group: 'Light',
    from: 15,
    design: ({ strong, pale }) => ({
      wholeStyle: grid(strong),
      headerRowStyle: { bl: YES, bd: { b: line(strong, BORDERS.medium) } },
      firstRowStyle: fill(pale)
    })
  },
  {
    group: 'Medium',
    from: 1,
    design: ({ strong, pale }) => ({
      wholeStyle: rows(strong),
      headerRowStyle: header(strong),
      firstRowStyle: fill(pale)
    })
  },
  {
    group: 'Medium',
    from: 8,
    design: ({ strong, pale, paler }) => ({
      wholeStyle: { ...fill(pale), ...grid(WHITE) },
      headerRowStyle: header(strong),
      firstRowStyle: fill(paler)
    })
  },
  {
    group: 'Medium',
    from: 15,
    design: ({ strong }) => ({
      wholeStyle: rows(BLACK),
      headerRowStyle: header(strong),
      firstRowStyle: fill('#d9d9d9')
    })
  },
  {
    group: 'Medium',
    from: 22,
    design: ({ strong, pale, paler }) => ({
      wholeStyle: { ...fill(pale), ...grid(strong) },
      headerRowStyle: { bl: YES },
      firstRowStyle: fill(paler)
    })
  },
  {
    group: 'Dark',
    from: 1,
    design: ({ strong, dark }) => ({
      wholeStyle: { ...fill(strong), cl: { rgb: WHITE } },
      headerRowStyle: header(BLACK),
      firstRowStyle: fill(dark)
    })
  },
  {
    group: 'Dark',
    from: 8,
    design: ({ strong, pale, paler }) => ({
      wholeStyle: fill(pale),
      headerRowStyle: header(strong),
      firstRowStyle: fill(paler)
    })
  }
];

/**
 * A table style of Excel's for the grid.
 * @param name such as `TableStyleLight2`
 * @param theme the theme's colours in the order of its part
 * @returns the style, named `table-` plus the name, by which Univer recognises table styles; empty for a name
 * that isn't Excel's
 */
export function gridTableStyle(name: string, theme: Theme): GridTableStyle {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const number = Number(match?.[2]);
  const found = DESIGNS.filter(({ group, from }) => group === match?.[1] && from <= number).at(-1);
  const style = { name: `table-${name === '' ? 'none' : name}` };
  return found === undefined
    ? style
    : { ...style, ...found.design(palette((number - found.from) % 7, theme)) };
}

/**
 * Excel's style for a table in the grid: the one it was opened with, or else Excel's default for new tables.
 */
export function excelTableStyle(name: string): string {
  return /^table-(TableStyle(?:Light|Medium|Dark)\d+)/.exec(name)?.[1] ?? 'TableStyleMedium2';
}

function palette(place: number, theme: Theme): Palette {
  if (place === 0) return { strong: BLACK, pale: '#d9d9d9', paler: '#a6a6a6', dark: '#404040' };
  const accent = FIRST_ACCENT + place - 1;
  const tint = (by: number): string => themed(accent, by, theme);
  return { strong: tint(0), pale: tint(0.8), paler: tint(0.6), dark: tint(-0.25) };
}
