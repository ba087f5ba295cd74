import type { ColumnId } from '../../locales';
import { columnReader, namedColumn, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import { FIELD_WORDS } from '../cells/vocabulary';
import type { Cell } from '../cells/cell';
import type { Day } from '../cells/examDate';
import type { Header } from '../header/header';
import { LabelledCells } from '../header/labelledCells';
import type { LabelledCell } from '../header/labels';
import { EmployeeCells } from './employeeCells';
import type { Problem } from './problems';
import { ProjectCells, parseMeant, type Report } from './projectCells';
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
  /** What stands above the header for columns that it lacks; undefined where it lacks none. */
  private readonly labels: LabelledCells | undefined;

  constructor(
    readonly sheet: SheetHeader,
    readonly report: Report,
    readonly today: Day,
    /**
     * Told of the words that cannot be read in rows whose field is not known; undefined where nobody asks.
     */
    readonly reportBehind?: Report
  ) {
    this.labels = LabelledCells.of(sheet.header);
    const header = this.labels?.header ?? sheet.header;
    this.yesNo = new YesNoColumns(header, today);
    this.projects = new ProjectCells(header, this.yesNo, report, this.unread);
    this.employees = new EmployeeCells(header, this.yesNo, report, this.unread);
    this.id = namedColumn(header, 'employeeId');
    this.name = namedColumn(header, 'name');
    this.project = namedColumn(header, 'project');
    this.specialty = columnReader(header, 'specialty', (cell, column) =>
      parseMeant(cell, FIELD_WORDS, column)
    );
    this.all = [...header.columns].map(([id, { index }]) => ({ id, index }));
  }

  /**
   * A row with what stands above the header for the columns that it lacks: what all other members are given.
   */
  completed(cells: readonly Cell[]): readonly Cell[] {
    return this.labels === undefined ? cells : this.labels.complete(cells);
  }

  /** The cell above the header that stands for a column; undefined for a column of the sheet. */
  labelAt(column: number): LabelledCell | undefined {
    return this.labels?.at(column);
  }
}

/** A reader of rows whose field is not known, and what it has reported since that was cleared. */
interface BehindField {
  readonly columns: SheetColumns;
  readonly reported: Omit<Problem, 'sheet'>[];
}

const BEHIND_FIELD = new WeakMap<SheetColumns, BehindField>();

/**
 * Columns that read a row in a field which may not be its own, without its problems being reported as such.
 */
export function behindField(columns: SheetColumns): BehindField {
  if (!columns.reportBehind) return { columns: quietColumns(columns.sheet, columns.today), reported: [] };
  const known = BEHIND_FIELD.get(columns);
  if (known) return known;
  const reported: Omit<Problem, 'sheet'>[] = [];
  const reader = new SheetColumns(columns.sheet, (problem) => void reported.push(problem), columns.today);
  const behind = { columns: reader, reported };
  BEHIND_FIELD.set(columns, behind);
  return behind;
}

const QUIET_COLUMNS = new WeakMap<Header, SheetColumns>();

/**
 * The columns of a sheet without its problems. Whoever asks about the same header again finds its words
 * parsed already.
 */
export function quietColumns(sheet: SheetHeader, today: Day): SheetColumns {
  const known = QUIET_COLUMNS.get(sheet.header);
  const columns = known?.today === today ? known : new SheetColumns(sheet, () => undefined, today);
  QUIET_COLUMNS.set(sheet.header, columns);
  return columns;
}
