import { readXlsx, type CellStyle, type Workbook as LookWorkbook } from 'hucre/xlsx';
import { formatCell, type Workbook } from '../../../src/xlsx';

export type SheetLook = LookWorkbook['sheets'][number];
export type NamedRange = NonNullable<LookWorkbook['namedRanges']>[number];

/** How a workbook looks: all that hucre reads of it but for the cells. */
export interface WorkbookLook {
  /** By the cell format's number. */
  readonly styles: readonly CellStyle[];
  readonly defaultFont: CellStyle['font'];
  readonly theme: readonly string[];
  readonly names: readonly NamedRange[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetLook[];
}

/**
 * Reads the looks through hucre. It is handed the workbook's frame: its cells hold dates as local times, lose the numbers of their
 * formats and the text of shared formulas, and cost a second for 50,000 rows, while `src/xlsx` reads them whole and fast.
 * @throws whatever hucre finds wrong
 */
export async function readLook(workbook: Workbook): Promise<WorkbookLook> {
  const look = await readXlsx(workbook.withoutRows(), {
    readStyles: true,
    sheets: (_sheet, place) => workbook.sheets[place]?.kind === 'worksheet'
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
