import type { FormatIndex } from '../../src/xlsx';

/*
 * The grid's ids of what comes from the file. By them it is known again when the workbook is saved.
 */

const SHEET = 'file-sheet-';
const FORMAT = 'file-format-';

/** The grid's id of the file's sheet at that place among its tabs: by it a sheet is known again when the workbook is saved. */
export const sheetId = (place: number): string => `${SHEET}${place + 1}`;

/** The place of the file's sheet that has the id; undefined for a sheet that was added in the grid. */
export function sheetPlace(id: string): number | undefined {
  return id.startsWith(SHEET) ? Number(id.slice(SHEET.length)) - 1 : undefined;
}

/** The grid's id of a cell format of the file. */
export const styleId = (format: FormatIndex): string => `${FORMAT}${format}`;

/** The file's cell format that has the id; undefined for a style that was made in the grid. */
export function formatOf(id: unknown): FormatIndex | undefined {
  return typeof id === 'string' && id.startsWith(FORMAT) ? Number(id.slice(FORMAT.length)) : undefined;
}

/** The cell formats of the file that the grid has styles for. */
export function knownFormats(styles: Readonly<Record<string, unknown>>): ReadonlySet<FormatIndex> {
  return new Set(
    Object.keys(styles)
      .map(formatOf)
      .filter((format) => format !== undefined)
  );
}

/** The grid's id of the table that a part describes. */
export const tableId = (part: string): string => `file-${part}`;
