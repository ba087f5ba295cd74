import type { IColumnData, IRowData } from '@univerjs/core';
import type { ColumnFormat, RowFormat } from '../../src/xlsx';
import { NO, YES } from './gridNumbers';
import { styleId } from './ids';

/** Widths in the file count digits of the default font, 7 pixels wide each in Calibri 11 (ECMA-376 Part 1 §18.3.1.13). */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

export const columnPixels = (characters: number): number => Math.trunc(characters * DIGIT + 0.5);
export const columnCharacters = (pixels: number): number => Math.round((pixels / DIGIT) * 100) / 100;
export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Columns before `count`, by their index. */
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

/** undefined for a row of which the file says nothing. A height that is not custom may change with the row's contents. */
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
