import type { ICellData } from '@univerjs/core';
import { type CellRange, overlaps, sameRange } from '../../../src/ranges';
import type { CellEdit, TableChange, TableInfo } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { tableId } from '../ids';
import type { GridTable } from '../resources';
import type { UnsavedPart } from '../types';
import { gridValue } from './gridValues';
import { columnsNow } from './tableColumns';

export interface TableChanges {
  changes: TableChange[];
  /** Header cells that must have this text, whatever the grid has in them. */
  headers: { row: number; column: number; text: string }[];
  unsaved: UnsavedPart[];
}

type At = (row: number, column: number) => ICellData | undefined;

/**
 * The changes to a sheet's tables in the grid. Excel repairs a workbook if a column's name differs from its
 * header cell, so the names follow the cells or, where they can't, the cells keep the names.
 * @param at the grid's cells
 * @param isNamed whether a formula refers to a column with this name, so that it must not be removed
 */
export function tableChanges(
  file: readonly TableInfo[],
  grid: readonly GridTable[],
  at: At,
  isNamed: (column: string) => boolean
): TableChanges {
  const all: TableChanges = { changes: [], headers: [], unsaved: [] };
  const known = new Set(file.map(({ part }) => tableId(part)));
  if (grid.some(({ id }) => !known.has(id))) all.unsaved.push('newTables');
  const now = new Map(
    file
      .filter(({ headerRows }) => headerRows > 0)
      .map((table) => [table, grid.find(({ id }) => id === tableId(table.part))])
  );
  for (const [table, gridTable] of now) {
    if (gridTable === undefined) all.unsaved.push('deletedTables');
    const change = gridTable && changeOf(table, gridTable, at);
    if (change && isPossible(change, all.changes, file) && !lostColumns(change).some(isNamed)) {
      if (isChanged(change)) all.changes.push(change);
      all.headers.push(
        ...headerCells(
          change.range,
          change.columns.map(({ name }) => name)
        )
      );
      if (gridTable.name !== table.name) all.unsaved.push('tableNames');
    } else {
      if (change) all.unsaved.push('tableRanges');
      all.headers.push(...headerCells(table.range, table.columns));
    }
  }
  return all;
}

function changeOf(table: TableInfo, grid: GridTable, at: At): TableChange {
  const range = fromGridRange(grid.range);
  return {
    table,
    range: { ...range, rows: range.rows + table.totalsRows },
    columns: columnsNow(table, grid, at)
  };
}

function isChanged({ table, range, columns }: TableChange): boolean {
  return (
    !sameRange(range, table.range) ||
    columns.some(({ from, name }, index) => from !== index || name !== table.columns[index])
  );
}

/** Names that the table had and no longer has. */
function lostColumns({ table, columns }: TableChange): string[] {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return table.columns.filter((name) => !names.has(name.toLowerCase()));
}

/** A totals row can't move, and tables must not overlap. */
function isPossible(
  { table, range }: TableChange,
  changes: readonly TableChange[],
  file: readonly TableInfo[]
): boolean {
  const hasPlace =
    table.totalsRows === 0 || (range.row === table.range.row && range.rows === table.range.rows);
  const others = file
    .filter((other) => other !== table)
    .map((other) => changes.find((change) => change.table === other)?.range ?? other.range);
  return hasPlace && !others.some((other) => overlaps(other, range));
}

export const headerCells = ({ row, column }: CellRange, names: readonly string[]): TableChanges['headers'] =>
  names.map((text, index) => ({ row, column: column + index, text }));

/** Makes sure that the header cells have these texts after the edits. */
export function keepHeaders(edits: Map<number, CellEdit[]>, headers: TableChanges['headers'], at: At): void {
  for (const { row, column, text } of headers) {
    if (gridValue(at(row, column)) === text) continue;
    const line = (edits.get(row) ?? []).filter((edit) => edit.column !== column);
    edits.set(
      row,
      [...line, { column, value: text }].sort((a, b) => a.column - b.column)
    );
  }
}
