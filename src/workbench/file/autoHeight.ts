import type { ICellData, IRowData, IStyleData } from '@univerjs/core';
import type { GridCells } from './cells';

/** Widths of characters of 11 points in pixels, as near as it matters for counting lines. */
const NARROW = 6.6;
const WIDE = 14.7;
const WIDE_CHARACTERS = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
const USUAL_SIZE = 11;
/** A cell's left and right margins together. */
const MARGINS = 6;
const WRAP = 3;

/**
 * Gives rows whose height the file leaves open room for the lines of their wrapped texts, as Excel does when it opens such a file;
 * Univer does so only when a row is edited.
 * @param grid its `rowData` is changed
 * @param width of a column in pixels
 */
export function fitRows(grid: GridCells, styles: Readonly<Record<string, IStyleData>>, width: (column: number) => number, rowHeight: number): void {
  for (const [row, cells] of Object.entries(grid.cellData)) {
    const data: IRowData = grid.rowData[Number(row)] ?? {};
    if (data.h !== undefined || data.ah !== undefined) continue;
    const lines = Math.max(1, ...Object.entries(cells).map(([column, cell]) => linesOf(cell, styles, width(Number(column)))));
    if (lines > 1) grid.rowData[Number(row)] = { ...data, ah: lines * rowHeight };
  }
}

function linesOf({ v, s }: ICellData, styles: Readonly<Record<string, IStyleData>>, width: number): number {
  const style = typeof s === 'string' ? styles[s] : undefined;
  if (typeof v !== 'string' || style?.tb !== WRAP) return 1;
  const room = Math.max(1, width - MARGINS) * USUAL_SIZE / (style.fs ?? USUAL_SIZE);
  return v.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

/** Lines break between words, and anywhere in a word that has no room or between wide characters. */
function wrappedLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ ])/)) {
    const length = textWidth(word);
    if (used > 0 && used + length > room && !WIDE_CHARACTERS.test(word)) {
      lines++;
      used = 0;
    }
    used += length;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE_CHARACTERS.test(character) ? WIDE : NARROW;
  return width;
}
