import { type CellRange, MAX_COLUMNS, cellRange, parseAddress } from '../../src/ranges';
import { entryOf } from './cellEntry';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import type { CellContent } from './workbook';

/** Somebody at the workbook besides the add-in: its user, or a co-author elsewhere. They do what tests let them do. */
export class SimulatedUser {
  /** @param source how the add-in's event handlers are told: the user's edits are Local, a co-author's Remote */
  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly source: 'Local' | 'Remote'
  ) {}

  /** Types values into cells, from an address such as `Projects!B2` on. */
  enter(address: string, rows: readonly (readonly unknown[])[]): void {
    const { sheet, area } = this.at(address);
    const cells = cellRange(area.row, area.column, rows.length, Math.max(...rows.map((row) => row.length)));
    const before = sheet.read(cells)[0]![0]!;
    const contents = rows.map((row, i) =>
      row.map(
        (value, j): CellContent =>
          entryOf(value, sheet.styleAt(area.row + i, area.column + j).numberFormat).content
      )
    );
    sheet.write(area.row, area.column, contents);
    this.workbook.tell({
      kind: 'changed',
      sheet,
      area: cells,
      source: this.source,
      changeType: 'RangeEdited',
      before,
      after: contents[0]![0]!
    });
  }

  /** Inserts whole rows above the row of an address. */
  insertRows(address: string, count = 1): void {
    this.shiftRows(address, count, 'RowInserted');
  }

  deleteRows(address: string, count = 1): void {
    this.shiftRows(address, count, 'RowDeleted');
  }

  select(address: string): void {
    const { sheet, area } = this.at(address);
    this.workbook.select(sheet, area);
  }

  activate(sheet: string): void {
    this.workbook.activate(this.workbook.sheet(sheet));
  }

  private shiftRows(address: string, count: number, changeType: 'RowInserted' | 'RowDeleted'): void {
    const { sheet, area } = this.at(address);
    const rows = cellRange(area.row, 0, count, MAX_COLUMNS);
    if (changeType === 'RowInserted') sheet.insertCells(rows, 'Down');
    else sheet.deleteCells(rows, 'Up');
    this.workbook.tell({ kind: 'changed', sheet, area: rows, source: this.source, changeType });
  }

  private at(address: string): { sheet: MemorySheet; area: CellRange } {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address.`);
    return {
      sheet: parsed.sheet === undefined ? this.workbook.activeSheet() : this.workbook.sheet(parsed.sheet),
      area: parsed.range
    };
  }
}
