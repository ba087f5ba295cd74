import type { IStyleData } from '@univerjs/core';
import type { NewFormat } from '../../../src/xlsx';
import { colorOf } from '../colors';
import { WRAP, YES } from '../gridNumbers';

/** The part of a style that can be saved, in the file's terms: equal if it looks the same. */
interface Covered {
  bold: boolean;
  italic: boolean;
  /** `RRGGBB`. Null in any member here removes what a format has. */
  color: string | null;
  fill: string | null;
  horizontal: string | null;
  vertical: string | null;
  wrapText: string | null;
  numberFormat: string;
  /** In points; null for the workbook's own. */
  size: number | null;
  /** Sides with a thin grey line, which is all that is saved of borders; undefined where there are others. */
  lines: string | undefined;
}

/** By Univer's numbers (`HorizontalAlign`, `VerticalAlign`, `WrapStrategy`); bottom is the default. */
const HORIZONTAL = [null, 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const VERTICAL = [null, 'top', 'center', null];

/** Everything else in a style. */
const OTHERS = ['ff', 'ul', 'st', 'ol', 'bbl', 'va', 'bd', 'tr', 'td', 'pd'] as const;
/**
 * Of these, what a new cell does not inherit from its neighbour, and how to remove it from the file's font or
 * alignment.
 */
const NOT_TAKEN: readonly {
  key: (typeof OTHERS)[number];
  font?: NewFormat['font'];
  alignment?: NewFormat['alignment'];
}[] = [
  { key: 'ul', font: { u: null } },
  { key: 'st', font: { strike: null } },
  { key: 'va', font: { vertAlign: null } },
  { key: 'tr', alignment: { textRotation: null } },
  { key: 'pd', alignment: { indent: null } }
];

/**
 * The looks to compare: those of a cell in the grid and of a format in the file, both on top of the
 * workbook's default.
 */
export interface Looks {
  style: IStyleData;
  base: IStyleData;
  defaults: IStyleData;
}

/**
 * What makes a format of the file look like a style of the grid.
 * @param isNew whether the format is that of a neighbour, whose font and borders a new cell inherits
 * @returns `isWhole` is false if part of the style can't be saved
 */
export function styleDifference(
  { style, base, defaults }: Looks,
  isNew: boolean
): { change: Omit<NewFormat, 'base'>; isWhole: boolean; isSame: boolean } {
  const [now, then] = [said(defaults, style), said(defaults, base)];
  const [to, from] = [covered(now), covered(then)];
  const differs = (key: keyof Covered): boolean => to[key] !== from[key];
  const taken = isNew ? NOT_TAKEN.filter(({ key }) => text(style[key]) === '' && text(base[key]) !== '') : [];
  const font = merged(taken.map((one) => one.font));
  if (differs('bold')) font.b = to.bold ? '' : null;
  if (differs('italic')) font.i = to.italic ? '' : null;
  if (differs('color')) font.color = to.color === null ? null : ` rgb="FF${to.color}"`;
  const alignment = merged(taken.map((one) => one.alignment));
  const isTaken = (key: 'fs' | 'bd'): boolean => isNew && text(style[key]) === '';
  if (differs('size') && !isTaken('fs')) font.sz = to.size === null ? null : ` val="${to.size}"`;
  const hasNewLines = !isSameBorder(now, then) && !isTaken('bd') && to.lines !== undefined;
  for (const key of ['horizontal', 'vertical', 'wrapText'] as const)
    if (differs(key)) alignment[key] = to[key];
  const change = {
    font,
    alignment,
    fill: differs('fill') ? to.fill : undefined,
    ...(hasNewLines && {
      lines: SIDES.filter(([, side]) => to.lines?.includes(side)).map(([, side]) => side)
    }),
    numberFormat: differs('numberFormat') ? to.numberFormat : undefined
  };
  const isWhole =
    OTHERS.every(
      (key) =>
        (key === 'bd' && hasNewLines) ||
        (isNew && text(style[key]) === '') ||
        text(now[key]) === text(then[key])
    ) && [now.cl, now.bg].every((color) => text(color) === '' || colorOf(color) !== undefined);
  const isSame =
    Object.keys({ ...font, ...alignment }).length === 0 &&
    change.fill === undefined &&
    !hasNewLines &&
    change.numberFormat === undefined;
  return { change, isWhole, isSame };
}

const merged = (all: readonly (NewFormat['font'] | undefined)[]): Record<string, string | null> =>
  Object.fromEntries(all.flatMap((one) => Object.entries(one ?? {})));

/** The colour of an underline or strikethrough doesn't count: Univer changes it along with the text's. */
function said(defaults: IStyleData, style: IStyleData): IStyleData {
  const all = {
    ...defaults,
    ...Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined))
  };
  return {
    ...all,
    ...(all.ul && { ul: { ...all.ul, cl: {} } }),
    ...(all.st && { st: { ...all.st, cl: {} } })
  };
}

const SIDES = [
  ['l', 'left'],
  ['r', 'right'],
  ['t', 'top'],
  ['b', 'bottom']
] as const;
/** `BorderStyleTypes.THIN`, and the colour of the lines that are saved. */
const THIN = 1;
const LINE_COLOR = 'A6A6A6';

const isSameBorder = (now: IStyleData, then: IStyleData): boolean => text(now.bd) === text(then.bd);

/** The sides of a border, if all of it can be saved. */
function linesOf(border: IStyleData['bd']): string | undefined {
  const drawn = Object.entries(border ?? {}).filter(([, line]) => text(line) !== '');
  const known = SIDES.filter(([key]) => {
    const line = border?.[key];
    return Number(line?.s) === THIN && colorOf(line?.cl) === LINE_COLOR;
  });
  return known.length === drawn.length ? known.map(([, side]) => side).join(' ') : undefined;
}

function covered({ bl, it, cl, bg, ht, vt, tb, n, fs, bd }: IStyleData): Covered {
  return {
    bold: bl === YES,
    italic: it === YES,
    color: colorOf(cl) ?? null,
    fill: colorOf(bg) ?? null,
    horizontal: HORIZONTAL[ht ?? 0] ?? null,
    vertical: VERTICAL[vt ?? 0] ?? null,
    wrapText: tb === WRAP ? '1' : null,
    numberFormat: n?.pattern ?? 'General',
    size: fs ?? null,
    lines: linesOf(bd)
  };
}

/** Univer stores a switched-off attribute as null, as 0, as `s: 0`, or not at all. */
function text(value: unknown): string {
  if (value === null || value === undefined || value === 0) return '';
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .map(([key, member]) => [key, text(member)] as const)
    .filter(([, member]) => member !== '');
  return members
    .map(([key, member]) => `${key}:${member}`)
    .sort()
    .join();
}
