import { cellRange, columnsOf, intersection, overlaps, rowsOf, type CellRange } from '../../src/ranges';
import { bodyOf, columnNames, writeHeaders } from './tableHeaders';
import type { Scope } from './members';
import type { CellContent, HostSheet, HostTable } from './workbook';

/**
 * What Excel's AutoCorrect does behind a write; its options are on unless the user has switched them off, and
 * they "get applied to changes made with the API" (OfficeDev/office-js#6745).
 */
export interface AutoCorrect {
  /** What is to be done once the cells are written. */
  finish(): void;
}

/** Looks at the tables of a sheet before an area of it is written. */
export function autoCorrect(scope: Scope, sheet: HostSheet, written: CellRange): AutoCorrect {
  const tables = scope.workbook.tables().filter((table) => table.sheet === sheet);
  const expanding = tables.filter((table) => standsFlush(table, written));
  const blank = tables.flatMap((table) => blankColumns(table, written));
  return {
    finish() {
      expanding.forEach((table) => expand(scope, table, written));
      blank.forEach(({ table, column }) => fillColumn(table, column, written));
    }
  };
}

const rightOf = ({ area: { row, column, rows, columns } }: HostTable): CellRange =>
  cellRange(row, column + columns, rows, 1);

const isBlank = (sheet: HostSheet, cells: CellRange): boolean =>
  sheet.read(cells).every((line) => line.every((content) => content === null));

/**
 * "Include new rows and columns in table": a blank column right beside a table joins it once something is
 * entered there (support.microsoft.com, "Resize a table by adding or removing rows and columns").
 */
const standsFlush = (table: HostTable, written: CellRange): boolean =>
  overlaps(rightOf(table), written) && isBlank(table.sheet, rightOf(table));

function expand({ workbook }: Scope, table: HostTable, written: CellRange): void {
  const first = rightOf(table).column;
  const beside = intersection(
    cellRange(table.area.row, first, table.area.rows, written.column + written.columns - first),
    written
  );
  if (!beside || isBlank(table.sheet, columnsOf(beside, 0, 1))) return;
  const added = beside.columns;
  const last = Math.max(...table.columnIds);
  workbook.resizeTable(table, { ...table.area, columns: table.area.columns + added }, [
    ...table.columnIds,
    ...Array.from({ length: added }, (_, i) => last + 1 + i)
  ]);
  writeHeaders(table, columnNames(table));
}

interface TableColumn {
  readonly table: HostTable;
  readonly column: CellRange;
}

/** The columns of a table, below its header, that hold nothing and are about to be written. */
function blankColumns(table: HostTable, written: CellRange): TableColumn[] {
  const body = bodyOf(table);
  return Array.from({ length: body.columns }, (_, i) => columnsOf(body, i, 1))
    .filter((column) => overlaps(column, written) && isBlank(table.sheet, column))
    .map((column) => ({ table, column }));
}

const isFormula = (content: CellContent): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;

/**
 * "Fill formulas in tables to create calculated columns": a column without anything else takes one formula
 * for all of its cells, the last that was written, be others written with it (OfficeDev/office-js#5909,
 * #2093; by design).
 */
function fillColumn({ sheet }: HostTable, column: CellRange, written: CellRange): void {
  const contents = sheet.read(column).map(([content = null]) => content);
  const entered = contents.filter((content) => content !== null);
  const last = entered.at(-1);
  if (last === undefined || !entered.every(isFormula) || !overlaps(column, written)) return;
  contents.forEach((_content, i) => sheet.write(rowsOf(column, i, 1).row, column.column, [[last]]));
}
