import type { ColumnId } from '../../locales';
import { columnReader, namedColumn, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import { FIELD_WORDS } from '../cells/vocabulary';
import type { Header } from '../header/header';
import { EmployeeCells } from './employeeCells';
import { ProjectCells, parseWord, type Report } from './projectCells';
import { YesNoColumns } from './yesNoColumns';

/** A sheet that is read: its name, and where its columns stand. */
export interface SheetHeader {
  readonly name: string;
  readonly header: Header;
}

/** The columns of one sheet, ready to parse its rows. */
export class SheetColumns {
  readonly yesNo: YesNoColumns;
  readonly projects: ProjectCells;
  readonly employees: EmployeeCells;
  readonly id: NamedColumn;
  readonly name: NamedColumn;
  readonly specialty: ParsedColumn<number>;
  readonly all: readonly { readonly id: ColumnId; readonly index: number }[];

  constructor(
    readonly sheet: SheetHeader,
    readonly report: Report
  ) {
    const { header } = sheet;
    this.yesNo = new YesNoColumns(header);
    this.projects = new ProjectCells(header, this.yesNo, report);
    this.employees = new EmployeeCells(header, this.yesNo, report);
    this.id = namedColumn(header, 'employeeId');
    this.name = namedColumn(header, 'name');
    this.specialty = columnReader(header, 'specialty', (cell) => parseWord(cell, FIELD_WORDS));
    this.all = [...header.columns].map(([id, { index }]) => ({ id, index }));
  }
}

const QUIET_COLUMNS = new WeakMap<Header, SheetColumns>();

/** The columns of a sheet without its problems. Whoever asks about the same header again finds its words parsed already. */
export function quietColumns(sheet: SheetHeader): SheetColumns {
  const columns = QUIET_COLUMNS.get(sheet.header) ?? new SheetColumns(sheet, () => undefined);
  QUIET_COLUMNS.set(sheet.header, columns);
  return columns;
}
