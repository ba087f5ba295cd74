import type { FormatIndex } from '../../src/xlsx';

const PREFIX = 'file-format-';

/** The grid's id of a cell format of the file. */
export const styleId = (format: FormatIndex): string => `${PREFIX}${format}`;

/** The file's cell format that has the id; undefined for a style that was made in the grid. */
export function formatOf(id: unknown): FormatIndex | undefined {
  return typeof id === 'string' && id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : undefined;
}

/** The cell formats of the file that the grid has styles for. */
export function knownFormats(styles: Readonly<Record<string, unknown>>): ReadonlySet<FormatIndex> {
  return new Set(
    Object.keys(styles)
      .map(formatOf)
      .filter((format) => format !== undefined)
  );
}
