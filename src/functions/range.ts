import {
  Evaluation,
  ExampleRows,
  isEmployeeSheet,
  missingColumns,
  type Cell,
  type Header
} from '../worksheet';
import { columnNames, failure } from './failure';
import { RangeFiller } from './filled';
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
export function projectSheet(range: Range, settings: AnswerSettings): Sheet {
  const { language } = settings;
  const header = headerOf(range, settings);
  if (header === undefined) throw failure('noHeader', language);
  // A range has no labelled cells: rows are found by their columns of IDs.
  const absent = missingColumns({ ...header, labels: undefined });
  const id = header.columns.get('employeeId');
  if (absent.length > 0 || id === undefined)
    throw failure('columnAbsent', language, { columns: columnNames(absent, language) });
  return { range, header, id: id.index };
}

/** @throws #VALUE! where the header is not one of employee data */
export function employeeSheet(range: Range, settings: AnswerSettings): Sheet {
  const { language } = settings;
  const header = headerOf(range, settings);
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
  readonly employees: Sheet | undefined;
  /** Places of the rows to read among the data rows; undefined for all of them. */
  readonly projectRows?: readonly number[];
  readonly employeeRows?: readonly number[];
}

/** Reads rows. They keep the numbers that they have in their range. Nobody is judged yet. */
export function readRows(
  { projects, projectRows, employees, employeeRows }: Rows,
  { readings, today }: AnswerSettings
): Evaluation {
  const evaluation = new Evaluation({ name: '', header: projects.header }, readings, today, false);
  const cells: Cell[] = [];
  const examples = new ExampleRows(projects.header);
  const filler = new RangeFiller(projects.range, projects.header);
  eachRow(projects, projectRows, (row, number) => {
    readCells(row, cells);
    filler.fill(cells, number);
    const read = examples.without(cells, number);
    if (projectRows) evaluation.addRowApart(read, number);
    else evaluation.addFilled(read, number);
  });
  if (employees) {
    evaluation.beginEmployees({ name: '', header: employees.header });
    // A new array: the two ranges are not equally wide.
    const employeeCells: Cell[] = [];
    const employeeFiller = new RangeFiller(employees.range, employees.header);
    eachRow(employees, employeeRows, (row, number) => {
      readCells(row, employeeCells);
      employeeFiller.fill(employeeCells, number);
      evaluation.addEmployeeRow(employeeCells, number);
    });
  }
  evaluation.endOfRows();
  return evaluation;
}

/**
 * Calls `visit` with rows of a sheet and their numbers, counted from 0 in the range: those at the places
 * given, or all.
 */
function eachRow(
  { range, header }: Sheet,
  places: readonly number[] | undefined,
  visit: (row: Range[number], number: number) => void
): void {
  if (!places) {
    for (let number = header.firstDataRow; number < range.length; number++)
      visit(range[number] ?? [], number);
    return;
  }
  for (const place of places) {
    const number = header.firstDataRow + place;
    visit(range[number] ?? [], number);
  }
}
