import { parseAddress, type CellRange } from '../ranges';
import { asFailure } from './failure';

/** More ranges of a sheet than this are not named one by one: the sheet is recalculated as a whole. */
const MOST_RANGES = 500;

/**
 * Has Excel recalculate cells although nothing that they depend on has changed in the workbook
 * (Excel.Range.calculate, ExcelApi 1.6). `Application.calculate` would recalculate every workbook that is
 * open.
 * @param cells addresses with their sheets, such as `Sheet1!C1`; or every sheet of this workbook
 * @throws ExcelFailure
 */
export async function recalculate(cells: readonly string[] | 'everywhere'): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const known = cells === 'everywhere' ? undefined : bySheet(cells);
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
      // A sheet may have been renamed or deleted since.
      const isKnown = known !== undefined && [...known.keys()].every((name) => sheets.has(name));
      for (const [name, sheet] of sheets) {
        const ranges = isKnown ? rangesOf(known.get(name) ?? []) : undefined;
        if (!ranges || ranges.length > MOST_RANGES) sheet.calculate(true);
        else
          for (const { row, column, rows, columns } of ranges)
            sheet.getRangeByIndexes(row, column, rows, columns).calculate();
      }
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** The cells by the name of their sheet; undefined where an address is not understood. */
function bySheet(addresses: readonly string[]): ReadonlyMap<string, CellRange[]> | undefined {
  const sheets = new Map<string, CellRange[]>();
  for (const address of addresses) {
    const { sheet, range } = parseAddress(address) ?? {};
    if (sheet === undefined || !range) return undefined;
    const cells = sheets.get(sheet) ?? [];
    cells.push(range);
    sheets.set(sheet, cells);
  }
  return sheets;
}

/** The same cells in fewer ranges: those that stand below each other in a column become one. */
function rangesOf(cells: readonly CellRange[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.column === cell.column && cell.row === last.row + last.rows)
      ranges[ranges.length - 1] = { ...last, rows: last.rows + cell.rows };
    else ranges.push(cell);
  }
  return ranges;
}
