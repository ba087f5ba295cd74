import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellRange } from '../../../src/ranges';
import { openWorkbook, type CellEdit, type CellValue } from '../../../src/xlsx';

export const SAMPLE: Uint8Array = readFileSync(join(__dirname, '../../../assets/samples/department.xlsx'));

/** The cells of each sheet in a file, as Excel has them. */
export function sheetsOf(bytes: Uint8Array): Record<string, CellValue[][]> {
  const workbook = openWorkbook(bytes);
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows: CellValue[][] = [];
      workbook.readRows(sheet, (row, cells) => {
        rows[row] = cells;
      });
      return [sheet.name, Array.from({ length: rows.length }, (_, i) => rows[i] ?? [])];
    })
  );
}

/** A file with other cells in the first rows of a sheet. */
export function withCells(
  bytes: Uint8Array,
  rows: number,
  editsOf: (row: number) => CellEdit[],
  name = 'Projects'
): Uint8Array {
  const workbook = openWorkbook(bytes);
  const chunks: Uint8Array[] = [];
  const edits = { range: cellRange(0, 0, rows, 14), row: editsOf };
  workbook.splice(
    workbook.sheets.find((sheet) => sheet.name === name)!,
    edits,
    (chunk) => chunks.push(chunk)
  );
  return Buffer.concat(chunks);
}
