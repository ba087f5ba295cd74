/**
 * The names of the sheets that are judged together with one: the others of those that the workbook keeps, if
 * it is among them. A sheet that is not is judged by itself.
 */
export const sheetsBeside = (sheet: string, kept: readonly string[]): readonly string[] =>
  kept.includes(sheet) ? kept.filter((name) => name !== sheet) : [];
