import { findMatchedHeader, isEmployeeSheet, type Mapping, type Meanings } from '../worksheet';
import { AREA } from './area';
import { ExcelFailure } from './failure';
import { rowsOf, type FoundSheet } from './sourceHeader';

/** First cells of another sheet, read to see whether it holds employee data. */
const HEAD = 'A1:BZ22';

/** What the settings say of the sheet of employee data. */
interface EmployeeChoice {
  readonly employeeSheet?: string | null | undefined;
  readonly mappings?: Readonly<Record<string, Mapping>>;
  readonly meanings?: Meanings;
}

interface OtherSheet {
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Asks, in the next request, for the first cells of the sheets that may hold employee data.
 * @param wanted the name of one; null for none; undefined for any visible one
 */
export function askOtherSheets(
  workbook: Excel.Workbook,
  projects: Excel.Worksheet,
  wanted: string | null | undefined
): OtherSheet[] {
  if (wanted === null) return [];
  return workbook.worksheets.items
    .filter(
      ({ id, name, visibility }) =>
        id !== projects.id && (wanted === undefined ? visibility === 'Visible' : name === wanted)
    )
    .map((sheet) => {
      const head = sheet.getRange(HEAD);
      head.load('values');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(AREA);
      return { sheet, head, used };
    });
}

/**
 * The first sheet with employee data.
 * @throws ExcelFailure `noSuchSheet` when there is no sheet of the wanted name, `employeesUnknown` when its
 * columns are not recognised
 */
export function employeesAmong(
  others: readonly OtherSheet[],
  { employeeSheet: wanted, mappings = {}, meanings }: EmployeeChoice
): FoundSheet | undefined {
  for (const { sheet, head, used } of others) {
    if (used.isNullObject) continue;
    const header = findMatchedHeader(head.values, 0, {
      mapping: mappings[sheet.name] ?? {},
      ...(meanings && { meanings })
    });
    if ('nearest' in header || !isEmployeeSheet(header)) continue;
    return {
      id: sheet.id,
      name: sheet.name,
      header,
      headerRows: rowsOf(header, head.values),
      lastRow: used.rowIndex + used.rowCount - 1,
      width: 1 + Math.max(...[...header.columns.values()].map(({ index }) => index))
    };
  }
  if (wanted)
    throw new ExcelFailure(others.length === 0 ? 'noSuchSheet' : 'employeesUnknown', { sheet: wanted });
  return undefined;
}
