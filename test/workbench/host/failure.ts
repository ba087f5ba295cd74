/** The error that a run ends with, as the add-in sees it. */
export async function failureOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('It did not fail.');
}

/** The values of a range, read by a run of its own. */
export const valuesOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

/** Writes a range's values by a run of its own. */
export const writeValues = (sheet: string, address: string, values: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values as unknown[][];
    await context.sync();
  });
