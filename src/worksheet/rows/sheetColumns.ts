import type { ColumnId } from '../../locales';
import { columnReader, namedColumn, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import { FIELD_WORDS } from '../cells/vocabulary';
import type { Day } from '../cells/examDate';
import type { Header } from '../header/header';
import { EmployeeCells } from './employeeCells';
import { ProjectCells, parseWord, type Report } from './projectCells';
import { UnreadCollector } from './unreadCollector';
import { YesNoColumns } from './yesNoColumns';

/** A sheet that is read: its name, and where its columns stand. */
export interface SheetHeader {
  readonly name: string;
  readonly header: Header;
}

/** The columns of one sheet, ready to parse its rows. */
export class SheetColumns {
  /** The cells of the row read last that cannot be read. */
  readonly unread = new UnreadCollector();
  readonly yesNo: YesNoColumns;
  readonly projects: ProjectCells;
  readonly employees: EmployeeCells;
  readonly id: NamedColumn;
  readonly name: NamedColumn;
  readonly project: NamedColumn;
  readonly specialty: ParsedColumn<number>;
  readonly all: readonly { readonly id: ColumnId; readonly index: number }[];

  constructor(
    readonly sheet: SheetHeader,
    readonly report: Report,
    readonly today: Day
  ) {
    const { header } = sheet;
    this.yesNo = new YesNoColumns(header, today);
    this.projects = new ProjectCells(header, this.yesNo, report, this.unread);
    this.employees = new EmployeeCells(header, this.yesNo, report, this.unread);
    this.id = namedColumn(header, 'employeeId');
    this.name = namedColumn(header, 'name');
    this.project = namedColumn(header, 'project');
    this.specialty = columnReader(header, 'specialty', (cell) => parseWord(cell, FIELD_WORDS));
    this.all = [...header.columns].map(([id, { index }]) => ({ id, index }));
  }
}

const QUIET_COLUMNS = new WeakMap<Header, SheetColumns>();

/** The columns of a sheet without its problems. Whoever asks about the same header again finds its words parsed already. */
export function quietColumns(sheet: SheetHeader, today: Day): SheetColumns {
  const known = QUIET_COLUMNS.get(sheet.header);
  const columns = known?.today === today ? known : new SheetColumns(sheet, () => undefined, today);
  QUIET_COLUMNS.set(sheet.header, columns);
  return columns;
}
