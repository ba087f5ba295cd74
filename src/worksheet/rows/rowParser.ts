import { FIELDS } from '../../criteria';
import {
  NOBODYS_ROW,
  NO_FIELD,
  NO_FIGURES,
  NO_PROJECT,
  SAYS_NOTHING,
  markUnread,
  type RowEvidence,
  type UnreadCells
} from '../../engine';
import { foldName, isBlank, isErrorValue, type Cell } from '../cells/cell';
import type { Header } from '../header/header';
import { MAX_ROWS } from '../../ranges';
import { NameHash } from '../cells/nameHash';
import type { EmployeeIndex } from './employeeIndex';
import { isEmployeeId } from '../cells/employeeId';
import { foundIn, unreadableCode } from '../cells/unreadMark';
import { problemOf } from './projectCells';
import type { Problem } from './problems';
import { behindField, type SheetColumns } from './sheetColumns';
import type { Writable } from './writable';

/**
 * Turns rows of cells into evidence, and reports what cannot be read. Rows are worksheet rows, counted from
 * 0.
 */
export class RowParser {
  /** The evidence of the project row parsed last: one object for all rows. */
  private readonly evidence: Writable<RowEvidence> = { ...NOBODYS_ROW };

  private readonly name = new NameHash();

  /** The headers of the sheets of projects, whose rows give people their names. */
  private readonly projects: Header[] = [];

  constructor(private readonly index: EmployeeIndex) {}

  /** Makes the header of a sheet of projects known, before its rows are read. */
  addProjects(header: Header): void {
    this.projects.push(header);
  }

  /** A row of the sheet of projects. What it returns holds until the next call. */
  projectRow(cells: readonly Cell[], row: number, columns: SheetColumns): RowEvidence {
    const { id, specialty, yesNo, projects, employees, unread } = columns;
    const employee = this.index.numberOf(cells[id.index]);
    if (employee < 0) return nobodysRow(cells, row, columns);
    this.checkName(columns, employee, cells, row);
    yesNo.read(cells);
    const { evidence } = this;
    evidence.employee = employee;
    evidence.employeeEvidence = employees.readEmployee(cells, row);
    const { name } = this;
    if (columns.project.index >= 0) name.take(cells[columns.project.index]);
    else name.clear();
    evidence.name = name.one;
    evidence.nameCheck = name.other;
    const code = specialty.cache.get(cells[specialty.index]);
    if (code > 0) {
      evidence.field = code - 1;
      evidence.project = projects.read(cells, row, evidence.field);
      evidence.figures = projects.figures;
      evidence.fieldEvidence = employees.readField(cells, row, evidence.field);
    } else {
      evidence.field = NO_FIELD;
      evidence.project = NO_PROJECT;
      evidence.fieldEvidence = SAYS_NOTHING;
      evidence.figures = readInEachField(cells, row, columns);
      reportSpecialty(code, cells, row, columns);
    }
    return markedUnread(evidence, unread.take());
  }

  /** A row of the sheet of projects that goes on with the project of a row above. */
  continuedRow(cells: readonly Cell[], row: number, columns: SheetColumns): RowEvidence {
    return this.employeeRow(cells, row, columns) ?? NOBODYS_ROW;
  }

  /**
   * A row of the sheet of employee data; undefined for one that says nothing.
   * @param fieldsOf the fields in which an employee has rows: the only one is meant where the row names none.
   * Without it, such a row is taken to be of no field
   */
  employeeRow(
    cells: readonly Cell[],
    row: number,
    columns: SheetColumns,
    fieldsOf?: (employee: number) => readonly number[]
  ): RowEvidence | undefined {
    const { id, yesNo, employees, unread } = columns;
    const idCell = cells[id.index];
    const saysAnything = employees.saysAnything(cells);
    if (!isEmployeeId(idCell)) {
      if (saysAnything) nobodysRow(cells, row, columns);
      return undefined;
    }
    const employee = saysAnything ? this.index.numberOf(idCell) : this.index.find(idCell);
    if (employee >= 0) this.checkName(columns, employee, cells, row);
    if (!saysAnything) return undefined;
    const code = specialtyOf(cells, columns);
    if (code < 0) reportSpecialty(code, cells, row, columns, true);
    const fields = fieldsOf?.(employee) ?? [];
    const [only = NO_FIELD, another] = fields;
    const field = code > 0 ? code - 1 : code === 0 && another === undefined ? only : NO_FIELD;
    if (code === 0 && fieldsOf) reportField(fields.length, cells, row, columns);
    yesNo.read(cells);
    const employeeEvidence = employees.readEmployee(cells, row);
    const fieldEvidence = field === NO_FIELD ? SAYS_NOTHING : employees.readField(cells, row, field);
    const isOfUnknownField =
      code < 0 || (code === 0 && another !== undefined && employees.saysOfField(cells));
    if (isOfUnknownField) readInEachField(cells, row, columns, false);
    const evidence = {
      employee,
      field,
      project: NO_PROJECT,
      fieldEvidence,
      employeeEvidence,
      name: 0,
      nameCheck: 0,
      figures: NO_FIGURES,
      unread: undefined
    };
    return markedUnread(evidence, unread.take());
  }

  /** Whether a row of the sheet of employee data leaves its field to the other rows of the employee. */
  leavesFieldOpen(cells: readonly Cell[], columns: SheetColumns): boolean {
    return columns.specialty.index >= 0 && specialtyOf(cells, columns) === 0;
  }

  /** Whether the row is nobody's, or of an employee who is in the index already. */
  isKnown(cells: readonly Cell[], { id }: SheetColumns): boolean {
    const cell = cells[id.index];
    return this.index.find(cell) >= 0 || !isEmployeeId(cell);
  }

  /** Keeps the employee's first name, and reports another one under the same ID. */
  private checkName(
    { name, sheet, report }: SheetColumns,
    employee: number,
    cells: readonly Cell[],
    row: number
  ): void {
    if (name.index < 0) return;
    const cell = cells[name.index];
    const known = this.index.nameOf(employee);
    if (cell === known || isBlank(cell) || isErrorValue(cell)) return;
    const place = this.projects.indexOf(sheet.header);
    const key = place < 0 ? -1 : place * MAX_ROWS + row;
    if (known === '' || (key >= 0 && this.index.nameRowOf(employee) === key)) {
      this.index.setName(employee, String(cell).trim(), key);
    } else if (foldName(String(cell)) !== foldName(known)) {
      report({
        row,
        column: name.index,
        code: 'nameContradiction',
        severity: 'warning',
        about: 'name',
        found: foundIn(cell),
        other: known
      });
    }
  }
}

function nobodysRow(cells: readonly Cell[], row: number, { id, all, report }: SheetColumns): RowEvidence {
  if (all.every(({ index }) => isBlank(cells[index]))) return NOBODYS_ROW;
  const problem = { row, column: id.index, severity: 'error', about: 'employeeId' } as const;
  const idCell = cells[id.index];
  report(
    isBlank(idCell)
      ? { ...problem, code: 'missingEmployee' }
      : { ...problem, code: problemOf(unreadableCode(idCell)), found: foundIn(idCell) }
  );
  return NOBODYS_ROW;
}

/** The code of the row's field, 0 where it names none. */
const specialtyOf = (cells: readonly Cell[], { specialty }: SheetColumns): number =>
  specialty.index < 0 ? 0 : specialty.cache.get(cells[specialty.index]);

function markedUnread(evidence: Writable<RowEvidence>, unread: UnreadCells | undefined): RowEvidence {
  evidence.unread = unread;
  if (unread) evidence.employeeEvidence = markUnread(evidence.employeeEvidence);
  return evidence;
}

/**
 * Notes what a row would say in each field, where its own cannot be told.
 * @returns the figures of its project
 */
function readInEachField(
  cells: readonly Cell[],
  row: number,
  columns: SheetColumns,
  isProjectRow = true
): readonly number[] {
  const { columns: quiet, reported } = behindField(columns);
  // Of such a row the cell of its field is named, and no other.
  const before = columns.unread.take();
  quiet.yesNo.read(cells);
  let figures = NO_FIGURES;
  const unreadIn: Omit<Problem, 'sheet'>[][] = [];
  const inField = FIELDS.map((_field, place) => {
    reported.length = 0;
    const project = isProjectRow ? quiet.projects.read(cells, row, place) : NO_PROJECT;
    if (quiet.projects.figures !== NO_FIGURES) ({ figures } = quiet.projects);
    const { unreadable } = quiet.projects;
    const fieldEvidence = quiet.employees.readField(cells, row, place);
    unreadIn.push([...reported]);
    return { project, unreadable, fieldEvidence };
  });
  reportBehindField(unreadIn, columns);
  const inside = quiet.unread.take();
  columns.unread.putBack(before);
  columns.unread.add('field', columns.specialty.index < 0 ? columns.id.index : columns.specialty.index);
  columns.unread.addFields(inField);
  if (inside) columns.unread.addAll(inside);
  return figures;
}

/** Reports the words that cannot be read whatever the row's field is: they show as soon as it is known. */
function reportBehindField(
  [first = [], ...others]: readonly (readonly Omit<Problem, 'sheet'>[])[],
  { reportBehind }: SheetColumns
): void {
  if (!reportBehind) return;
  for (const problem of first) {
    const isSame = ({ column, code, found }: Omit<Problem, 'sheet'>): boolean =>
      column === problem.column && code === problem.code && found === problem.found;
    if (others.every((reported) => reported.some(isSame))) reportBehind(problem);
  }
}

/** Reports a row of employee data without a field that is about one, where the employee has several. */
function reportField(
  fields: number,
  cells: readonly Cell[],
  row: number,
  { id, specialty, employees, report }: SheetColumns
): void {
  if (fields > 1 && employees.saysOfField(cells)) {
    report({
      row,
      column: specialty.index < 0 ? id.index : specialty.index,
      code: 'specialtyNeeded',
      severity: 'error',
      about: 'specialty',
      cellOnly: true
    });
  }
}

/** @param cellOnly the row counts without its field, as one of employee data does */
function reportSpecialty(
  code: number,
  cells: readonly Cell[],
  row: number,
  { specialty, report }: SheetColumns,
  cellOnly = false
): void {
  const { index } = specialty;
  report({
    row,
    column: index,
    severity: 'error',
    about: 'specialty',
    ...(cellOnly && { cellOnly }),
    ...(code === 0 ? { code: 'missingSpecialty' } : { code: problemOf(code), found: foundIn(cells[index]) })
  });
}
