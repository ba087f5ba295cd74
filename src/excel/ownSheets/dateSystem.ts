/** 2000-01-01 as a workbook keeps it that counts days from 1904; counted from 1900 it is 36526. */
const FROM_1904 = 35064;

/** What Excel answers where it does not calculate the function for add-ins, as in office-js#6112. */
const CANNOT: ReadonlySet<string | undefined> = new Set([
  'ApiNotFound',
  'GeneralException',
  'NotImplemented',
  'UnsupportedOperation'
]);

/**
 * Asks, in a request of its own, whether a workbook counts days from 1904. `use1904DateSystem` has stayed a
 * preview, so a worksheet function tells: DATE counts as its workbook does (Excel.Functions, ExcelApi 1.2).
 * Where Excel cannot say, it is taken to count from 1900, as nearly all do.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  try {
    await context.sync();
    return day.value === FROM_1904;
  } catch (error) {
    if (CANNOT.has((error as { code?: string } | null)?.code)) return false;
    throw error;
  }
}
