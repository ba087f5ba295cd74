import { type CellRange, MAX_COLUMNS, MAX_ROWS, cellRange, parseAddress } from '../../src/ranges';
import { entryOf } from './cellEntry';
import { firstContent } from './cellText';
import { valueOf } from './cellText';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import { columnNames, writeHeaders } from './tableHeaders';
import type { CellContent, WorkbookEvent } from './workbook';

/**
 * Somebody who works on the workbook besides the add-in: its user, or a co-author elsewhere. Tests control
 * what they do.
 */
export class SimulatedUser {
  /** @param source the source in events: Local for the user's edits, Remote for a co-author's */
  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly source: 'Local' | 'Remote'
  ) {}

  /** Types values into cells, starting at an address such as `Projects!B2`. */
  enter(address: string, rows: readonly (readonly unknown[])[]): void {
    const { sheet, area } = this.at(address);
    const cells = cellRange(area.row, area.column, rows.length, Math.max(...rows.map((row) => row.length)));
    const before = firstContent(sheet, cells);
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
      after: firstContent(sheet, cells)
    });
  }

  /** Inserts whole rows above an address. */
  insertRows(address: string, count = 1): void {
    this.shiftRows(address, count, 'RowInserted');
  }

  deleteRows(address: string, count = 1): void {
    this.shiftRows(address, count, 'RowDeleted');
  }

  /** Inserts whole columns left of an address. */
  insertColumns(address: string, count = 1): void {
    this.shiftColumns(address, count, 'ColumnInserted');
  }

  deleteColumns(address: string, count = 1): void {
    this.shiftColumns(address, count, 'ColumnDeleted');
  }

  /** Sorts the rows of an area by the text of one of its columns, without the cells beside the area. */
  sort(address: string, by = 0): void {
    const { sheet, area } = this.at(address);
    const text = (row: readonly CellContent[]): string => String(valueOf(row[by] ?? null));
    const rows = sheet.read(area).sort((a, b) => (text(a) < text(b) ? 1 : text(a) > text(b) ? -1 : 0));
    sheet.write(area.row, area.column, rows);
    this.tellOf(sheet, area, 'RangeEdited');
  }

  /** Gives a table another area, as if its corner was dragged. */
  resizeTable(name: string, address: string): void {
    const table = this.workbook.tables().find((one) => one.name === name);
    if (!table) throw new Error(`There is no table ${name}.`);
    const { area } = this.at(address);
    const last = Math.max(...table.columnIds);
    const ids = Array.from({ length: area.columns }, (_, i) => table.columnIds[i] ?? last + 1 + i);
    this.workbook.resizeTable(table, area, ids);
    writeHeaders(table, columnNames(table));
  }

  renameSheet(sheet: string, name: string): void {
    this.workbook.sheet(sheet).name = name;
  }

  moveSheet(sheet: string, position: number): void {
    this.workbook.moveSheet(this.workbook.sheet(sheet), position);
  }

  /** Selects a chart, a shape or several areas, or brings another workbook to the front. */
  selectNoRange(): void {
    this.workbook.isRangeSelected = false;
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
    this.tellOf(sheet, rows, changeType);
  }

  private shiftColumns(address: string, count: number, changeType: 'ColumnInserted' | 'ColumnDeleted'): void {
    const { sheet, area } = this.at(address);
    const columns = cellRange(0, area.column, MAX_ROWS, count);
    if (changeType === 'ColumnInserted') sheet.insertCells(columns, 'Right');
    else sheet.deleteCells(columns, 'Left');
    this.tellOf(sheet, columns, changeType);
  }

  private tellOf(
    sheet: MemorySheet,
    area: CellRange,
    changeType: Extract<WorkbookEvent, { kind: 'changed' }>['changeType']
  ): void {
    this.workbook.tell({ kind: 'changed', sheet, area, source: this.source, changeType });
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
