const PREFIX = 'file-sheet-';

/** The grid's id of the file's sheet at that place among its tabs: by it a sheet is known again when the workbook is saved. */
export const sheetId = (place: number): string => `${PREFIX}${place + 1}`;

/** The place of the file's sheet that has the id; undefined for a sheet that was added in the grid. */
export function sheetPlace(id: string): number | undefined {
  return id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) - 1 : undefined;
}
