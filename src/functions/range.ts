import type { Language } from '../locales';
import { Evaluation, isEmployeeSheet, missingColumns, type Cell, type Header } from '../worksheet';
import { columnNames, failure } from './failure';
import { headerOf, type Range } from './headers';
import { readCells } from './passed';
import type { AnswerSettings } from './settings';

/** A range with the header that was found in it. Rows are counted from the first of the range. */
export interface Sheet {
  readonly range: Range;
  readonly header: Header;
  /** Index of the column of employee IDs. */
  readonly id: number;
}

/** @throws #VALUE! where the range has no header row, or the header lacks a required column */
export function projectSheet(range: Range, language: Language): Sheet {
  const header = headerOf(range);
  if (header === undefined) throw failure('noHeader', language);
  const absent = missingColumns(header);
  const id = header.columns.get('employeeId');
  if (absent.length > 0 || id === undefined)
    throw failure('columnAbsent', language, { columns: columnNames(absent, language) });
  return { range, header, id: id.index };
}

/** @throws #VALUE! where the header is not one of employee data */
export function employeeSheet(range: Range, language: Language): Sheet {
  const header = headerOf(range);
  const id = header?.columns.get('employeeId');
  if (header === undefined || id === undefined || !isEmployeeSheet(header))
    throw failure('notEmployeeData', language);
  return { range, header, id: id.index };
}

/** The rows below the header of a sheet. */
export const dataRows = ({ range, header }: Sheet): Range => range.slice(header.firstDataRow);

/** What is judged together: project rows and, if they stand elsewhere, rows of employee data. */
export interface Rows {
  readonly projects: Sheet;
  readonly projectRows: Range;
  readonly employees: Sheet | undefined;
  readonly employeeRows: Range;
}

/** Reads rows; only where all of a range are passed do they keep their numbers. Nobody is judged yet. */
export function readRows(
  { projects, projectRows, employees, employeeRows }: Rows,
  { readings, today }: AnswerSettings
): Evaluation {
  const evaluation = new Evaluation({ name: '', header: projects.header }, readings, today, false);
  const cells: Cell[] = [];
  projectRows.forEach((row, i) => evaluation.addRow(readCells(row, cells), projects.header.firstDataRow + i));
  if (employees) {
    evaluation.beginEmployees({ name: '', header: employees.header });
    // A new array: the two ranges are not equally wide.
    const employeeCells: Cell[] = [];
    employeeRows.forEach((row, i) =>
      evaluation.addEmployeeRow(readCells(row, employeeCells), employees.header.firstDataRow + i)
    );
  }
  return evaluation;
}
