import type { FormatIndex } from '../../src/xlsx';

/* The grid's ids for what comes from the file, which link it back to the file when the workbook is saved. */

const SHEET = 'file-sheet-';
const FORMAT = 'file-format-';

/** The grid's id for a sheet, by its index among the file's tabs. */
export const sheetId = (place: number): string => `${SHEET}${place + 1}`;

/** The index of the file's sheet with this id; undefined for a sheet added in the grid. */
export function sheetPlace(id: string): number | undefined {
  return id.startsWith(SHEET) ? Number(id.slice(SHEET.length)) - 1 : undefined;
}

/** The grid's id for a cell format of the file. */
export const styleId = (format: FormatIndex): string => `${FORMAT}${format}`;

/** The file's cell format with this id; undefined for a style created in the grid. */
export function formatOf(id: unknown): FormatIndex | undefined {
  return typeof id === 'string' && id.startsWith(FORMAT) ? Number(id.slice(FORMAT.length)) : undefined;
}

/** The file's cell formats for which the grid has styles. */
export function knownFormats(styles: Readonly<Record<string, unknown>>): ReadonlySet<FormatIndex> {
  return new Set(
    Object.keys(styles)
      .map(formatOf)
      .filter((format) => format !== undefined)
  );
}

/** The grid's id for the table that a part describes. */
export const tableId = (part: string): string => `file-${part}`;
