import { readXlsx, type CellStyle, type Workbook as LookWorkbook } from 'hucre/xlsx';
import { formatCell, type Workbook } from '../../../src/xlsx';

export type SheetLook = LookWorkbook['sheets'][number];
export type NamedRange = NonNullable<LookWorkbook['namedRanges']>[number];

/** How a workbook looks: everything hucre reads except the cells. */
export interface WorkbookLook {
  /** By the number of the cell format. */
  readonly styles: readonly CellStyle[];
  readonly defaultFont: CellStyle['font'];
  readonly theme: readonly string[];
  readonly names: readonly NamedRange[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetLook[];
}

/**
 * Reads how a workbook looks with hucre, from a copy without rows: hucre's cells have dates in local time,
 * lose format numbers and shared formulas, and take a second for 50,000 rows. `src/xlsx` reads them
 * completely and fast.
 * @throws XlsxError where a part is refused before hucre gets it; whatever hucre throws
 */
export async function readLook(workbook: Workbook): Promise<WorkbookLook> {
  // hucre doesn't list modules.
  const listed = workbook.sheets.filter(({ kind }) => kind !== 'module');
  const look = await readXlsx(workbook.withoutRows(), {
    readStyles: true,
    sheets: (_sheet, place) => listed[place]?.kind === 'worksheet'
  });
  const cells = look.sheets.find(({ cells: all }) => all !== undefined)?.cells;
  const styles = Array.from({ length: workbook.formatCount() }, (_, format) => {
    const { row, column } = formatCell(format);
    return cells?.get(`${row},${column}`)?.style ?? {};
  });
  return {
    styles,
    defaultFont: look.defaultFont,
    theme: look.themeColors ?? [],
    names: look.namedRanges ?? [],
    sheets: look.sheets
  };
}
