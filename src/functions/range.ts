import type { Language } from '../locales';
import { Evaluation, isEmployeeSheet, missingColumns, type Cell, type Header } from '../worksheet';
import { columnNames, failure } from './failure';
import { headerOf, type Range } from './headers';
import { readCells, type Passed } from './passed';
import type { FunctionSettings } from './settings';

/** A range with the header that was found in it. Rows are counted from the range's first. */
export interface Sheet {
  readonly range: Range;
  readonly header: Header;
  /** Place of the employee IDs in a row. */
  readonly id: number;
}

/** @throws #VALUE! where the range has no header row, or its header lacks a required column */
export function projectSheet(range: Range, language: Language): Sheet {
  const header = headerOf(range);
  if (header === undefined) throw failure('noHeader', language);
  const absent = missingColumns(header);
  if (absent.length > 0) throw failure('columnAbsent', language, { columns: columnNames(absent, language) });
  return { range, header, id: header.columns.get('employeeId')!.index };
}

/** @throws #VALUE! where the header is not one of employee data */
export function employeeSheet(range: Range, language: Language): Sheet {
  const header = headerOf(range);
  if (header === undefined || !isEmployeeSheet(header)) throw failure('notEmployeeData', language);
  return { range, header, id: header.columns.get('employeeId')!.index };
}

/** The rows below a sheet's header, all of them unless picked by their employee ID. */
export function dataRows({ range, header, id }: Sheet, isWanted?: (id: Passed) => boolean): Range {
  if (isWanted === undefined) return range.slice(header.firstDataRow);
  const rows: (readonly Passed[])[] = [];
  let before: Passed;
  let isIn = false;
  for (let row = header.firstDataRow; row < range.length; row++) {
    const cells = range[row]!;
    const passed = cells[id];
    // Rows of one employee mostly stand together.
    if (passed !== before) isIn = isWanted(passed);
    before = passed;
    if (isIn) rows.push(cells);
  }
  return rows;
}

/** What is judged together: project rows and, if they stand elsewhere, rows of employee data. */
export interface Rows {
  readonly projects: Sheet;
  readonly projectRows: Range;
  readonly employees: Sheet | undefined;
  readonly employeeRows: Range;
}

/** Reads rows, which only keep their numbers where all were asked for. Nobody is judged yet. */
export function readRows(
  { projects, projectRows, employees, employeeRows }: Rows,
  { readings }: FunctionSettings
): Evaluation {
  const evaluation = new Evaluation({ name: '', header: projects.header }, readings, false);
  const cells: Cell[] = [];
  projectRows.forEach((row, i) => evaluation.addRow(readCells(row, cells), projects.header.firstDataRow + i));
  if (employees) {
    evaluation.beginEmployees({ name: '', header: employees.header });
    employeeRows.forEach((row, i) =>
      evaluation.addEmployeeRow(readCells(row, cells), employees.header.firstDataRow + i)
    );
  }
  return evaluation;
}
