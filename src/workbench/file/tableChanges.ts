import type { ICellData } from '@univerjs/core';
import { overlaps, type CellEdit, type CellRange, type TableChange, type TableInfo } from '../../xlsx';
import { gridValue } from './gridValues';
import { cellRange } from './ranges';
import { tableId, type GridTable } from './tables';
import type { UnsavedPart } from './types';

export interface TableChanges {
  changes: TableChange[];
  /** Header cells that are to hold a text, whatever the grid has in them. */
  headers: { row: number; column: number; text: string }[];
  unsaved: UnsavedPart[];
}

type At = (row: number, column: number) => ICellData | undefined;

/**
 * What the grid has made of a sheet's tables. Excel repairs a workbook where a table's column and its header cell differ in name, so
 * the names follow the cells, and where they cannot, the cells keep the names.
 * @param at the grid's cells
 * @param isNamed whether a formula of the workbook names a column of that name, so that it must not go
 */
export function tableChanges(
  file: readonly TableInfo[], grid: readonly GridTable[], at: At, isNamed: (column: string) => boolean
): TableChanges {
  const all: TableChanges = { changes: [], headers: [], unsaved: [] };
  const known = new Set(file.map(({ part }) => tableId(part)));
  if (grid.some(({ id }) => !known.has(id))) all.unsaved.push('newTables');
  const now = new Map(file.filter(({ headerRows }) => headerRows > 0).map((table) => [table, grid.find(({ id }) => id === tableId(table.part))]));
  for (const [table, gridTable] of now) {
    if (gridTable === undefined) all.unsaved.push('deletedTables');
    const change = gridTable && changeOf(table, gridTable, at);
    if (change && isPossible(change, all.changes, file) && !lostColumns(change).some(isNamed)) {
      if (isChanged(change)) all.changes.push(change);
      all.headers.push(...headerCells(change.range, change.columns.map(({ name }) => name)));
      if (gridTable.name !== table.name) all.unsaved.push('tableNames');
    } else {
      if (change) all.unsaved.push('tableRanges');
      all.headers.push(...headerCells(table.range, table.columns));
    }
  }
  return all;
}

function changeOf(table: TableInfo, grid: GridTable, at: At): TableChange {
  const range = cellRange(grid.range);
  const names = columnNames(grid, at);
  const columns = grid.columns.map(({ id }, index) => {
    const place = table.columns.findIndex((_name, column) => id === `${tableId(table.part)}-column-${column + 1}`);
    return { from: place < 0 ? null : place, name: names[index]! };
  });
  return { table, range: { ...range, bottom: range.bottom + table.totalsRows }, columns };
}

/** The names of a table's columns: what their header cells show, each once. */
export function columnNames({ range, columns }: GridTable, at: At): string[] {
  const names = new Set<string>();
  return columns.map(({ displayName }, index) => {
    const shown = gridValue(at(range.startRow, range.startColumn + index));
    const name = uniqueName(String(shown ?? displayName), index, names);
    names.add(name.toLowerCase());
    return name;
  });
}

/** As Excel does it: a blank header becomes `Column` and its place, one that is there already gets a number. */
function uniqueName(name: string, index: number, taken: ReadonlySet<string>): string {
  const base = name === '' ? `Column${index + 1}` : name;
  let unique = base;
  for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${base}${number}`;
  return unique;
}

function isChanged({ table, range, columns }: TableChange): boolean {
  return range.top !== table.range.top || range.left !== table.range.left || range.bottom !== table.range.bottom
    || range.right !== table.range.right || columns.some(({ from, name }, index) => from !== index || name !== table.columns[index]);
}

/** Names that the table had and has no more. */
function lostColumns({ table, columns }: TableChange): string[] {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return table.columns.filter((name) => !names.has(name.toLowerCase()));
}

/** A totals row stays where the file has it, and tables must not meet. */
function isPossible({ table, range, columns }: TableChange, changes: readonly TableChange[], file: readonly TableInfo[]): boolean {
  const hasPlace = table.totalsRows === 0 || range.bottom === table.range.bottom && range.top === table.range.top;
  const others = file.filter((other) => other !== table).map((other) => changes.find((change) => change.table === other)?.range ?? other.range);
  const order = columns.map(({ from }) => from).filter((from) => from !== null);
  return hasPlace && columns.length === range.right - range.left + 1 && !others.some((other) => overlaps(other, range))
    && order.every((from, index) => index === 0 || from > order[index - 1]!);
}

export const headerCells = ({ top, left }: CellRange, names: readonly string[]): TableChanges['headers'] =>
  names.map((text, index) => ({ row: top, column: left + index, text }));

/** Makes the edits leave the texts in the header cells. */
export function keepHeaders(edits: Map<number, CellEdit[]>, headers: TableChanges['headers'], at: At): void {
  for (const { row, column, text } of headers) {
    if (gridValue(at(row, column)) === text) continue;
    const line = (edits.get(row) ?? []).filter((edit) => edit.column !== column);
    edits.set(row, [...line, { column, value: text }].sort((a, b) => a.column - b.column));
  }
}
