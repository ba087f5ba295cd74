import {
  HEADER_SEARCH_ROWS,
  findMatchedHeader,
  headerCandidate,
  textsOfHeader,
  type Cell,
  type Cells,
  type Header,
  type Mapping
} from '../worksheet';
import { asFailure } from './failure';

/** Rows below the search for a header that are read to show what columns hold. */
const SAMPLE_ROWS = 60;

/** The header of a sheet, or the row that is most likely to be it, with the first rows below. */
export interface SheetHead {
  readonly sheet: string;
  readonly header: Header;
  /** The texts that its columns go by. */
  readonly cells: readonly Cell[];
  readonly rows: Cells;
}

/**
 * Reads the beginning of sheets, for their columns to be matched. Those without any text, or that are gone,
 * are left out.
 * @throws ExcelFailure
 */
export async function sheetHeads(
  names: readonly string[],
  mappings: Readonly<Record<string, Mapping>>
): Promise<SheetHead[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = names.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
        return { name, sheet, used };
      });
      await context.sync();
      const heads = found
        .filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject)
        .map(({ name, sheet, used }) => {
          const rows = Math.min(used.rowCount, HEADER_SEARCH_ROWS + SAMPLE_ROWS);
          const head = sheet.getRangeByIndexes(used.rowIndex, 0, rows, used.columnIndex + used.columnCount);
          head.load('values');
          return { name, head, firstRow: used.rowIndex };
        });
      await context.sync();
      return heads.flatMap(({ name, head, firstRow }): SheetHead[] => {
        const values = head.values as Cells;
        const matched = findMatchedHeader(values, firstRow, { mapping: mappings[name] ?? {} });
        const header = 'nearest' in matched ? headerCandidate(values, firstRow) : matched;
        if (!header) return [];
        const cells = textsOfHeader(header, values, firstRow);
        return [{ sheet: name, header, cells, rows: values.slice(header.firstDataRow - firstRow) }];
      });
    });
  } catch (error) {
    throw asFailure(error);
  }
}
