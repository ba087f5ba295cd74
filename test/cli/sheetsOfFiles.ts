import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type CellValue } from '../../src/xlsx';
import { ANN, BOB, HEADER } from './command';
import { xlsx, type Value } from './workbooks';

export const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/department.xlsx'));

/** The rows of a sheet that hold anything. */
export function rowsOf(bytes: Uint8Array, name: string): CellValue[][] {
  const workbook = openWorkbook(bytes);
  const rows: CellValue[][] = [];
  workbook.readRows(
    workbook.sheets.find((one) => one.name === name)!,
    (_row, cells) => {
      rows.push(cells);
    }
  );
  return rows;
}

/** A workbook with projects. */
export const department = (
  rows: readonly (readonly Value[])[] = [ANN, BOB],
  header: readonly Value[] = HEADER
): Uint8Array => xlsx({ name: 'Projects', rows: [header, ...rows] as Value[][], formats: { A1: '0' } });
