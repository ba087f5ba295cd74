import type { IColumnData, IRowData } from '@univerjs/core';
import type { ColumnFormat, RowFormat } from '../../src/xlsx';
import { NO, YES } from './gridNumbers';
import { styleId } from './ids';

/**
 * The file gives widths in digits of the default font, which are 7 pixels wide in Calibri 11 (ECMA-376 Part 1
 * §18.3.1.13).
 */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

export const columnPixels = (characters: number): number => Math.trunc(characters * DIGIT + 0.5);
export const columnCharacters = (pixels: number): number => Math.round((pixels / DIGIT) * 100) / 100;
export const rowPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** The first `count` columns, by index. */
export function gridColumns(columns: readonly ColumnFormat[], count: number): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const { first, last, width, isHidden, format } of columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      data[column] = {
        ...(width !== undefined && width > 0 && { w: columnPixels(width) }),
        ...((isHidden || width === 0) && { hd: YES }),
        ...(format > 0 && { s: styleId(format) })
      };
    }
  }
  return data;
}

/**
 * Undefined for a row without a format of its own. A height that isn't custom changes with the row's
 * contents.
 */
export function gridRow({ height, isCustomHeight, isHidden, format }: RowFormat): IRowData | undefined {
  const row: IRowData = {
    ...(height !== undefined &&
      height > 0 &&
      (isCustomHeight ? { h: rowPixels(height), ia: NO } : { ah: rowPixels(height) })),
    ...((isHidden || height === 0) && { hd: YES }),
    ...(format > 0 && { s: styleId(format) })
  };
  return Object.keys(row).length === 0 ? undefined : row;
}
