import { rangeAddress } from '../../../src/ranges';
import { MemoryWorkbook, SimulatedUser, type CellContent } from '../../../workbench/host';
import type { FunctionCalls, FunctionResult } from '../../../workbench/functionCalls';
import { OfficeHost } from '../../../workbench/officeHost';

type Rows = readonly (readonly CellContent[])[];

/** The workbook that a test opens in the host page. */
export interface Opening {
  readonly language: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly tables?: readonly { readonly sheet: string; readonly name: string }[];
}

/** What a test can do in the host page. */
export interface HostPage {
  open(opening: Opening): void;
  /** The names of the sheets, in the order of their tabs. */
  sheets(): string[];
  deleteSheet(name: string): void;
  cells(sheet: string): unknown[][];
  selection(): string;
  select(address: string): void;
  activate(sheet: string): void;
  /** Filters the sheet by a column (from 0): only rows with one of the values stay visible. */
  filter(sheet: string, column: number, values: readonly string[]): void;
  protect(sheet: string): void;
  enter(address: string, rows: readonly (readonly unknown[])[]): void;
  /** Runs a function command, and waits until the add-in has completed it. */
  command(name: string): Promise<void>;
  /** Calls a custom function; parameters as `FunctionCalls` takes them. */
  callFunction(id: string, parameters: Parameters<FunctionCalls['call']>[1]): Promise<FunctionResult>;
  /** How often the add-in has asked Excel to recalculate. */
  calculations(): number;
  /** Delays each request, in milliseconds. */
  slow(milliseconds: number): void;
}

let workbook: MemoryWorkbook;
let host: OfficeHost;
let calculations = 0;

const page: HostPage = {
  open({ language, sheets, tables = [] }) {
    workbook = new MemoryWorkbook('Book1.xlsx', Object.keys(sheets));
    for (const [name, rows] of Object.entries(sheets)) {
      workbook.sheet(name).write(
        0,
        0,
        rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))
      );
    }
    for (const { sheet, name } of tables) {
      const rows = sheets[sheet]!;
      workbook.addTable(
        workbook.sheet(sheet),
        { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length },
        name
      );
    }
    host = new OfficeHost(
      workbook,
      { language, api: '1.14' },
      new URL('workbenchPane.html', location.href).pathname
    );
    countCalculations();
    document.body.replaceChildren(host.frame);
  },
  sheets: () => workbook.sheets().map(({ name }) => name),
  deleteSheet: (name) => workbook.deleteSheet(workbook.sheet(name)),
  cells: (name) => {
    const sheet = workbook.sheet(name);
    const used = sheet.used(true)!;
    return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  },
  selection: () => {
    const { sheet, area } = workbook.selection()!;
    return `${sheet.name}!${rangeAddress(area)}`;
  },
  select: (address) => new SimulatedUser(workbook, 'Local').select(address),
  activate: (sheet) => new SimulatedUser(workbook, 'Local').activate(sheet),
  filter: (name, column, values) => {
    const sheet = workbook.sheet(name);
    const criteria = Array.from({ length: column + 1 }, (_, i) => (i === column ? { values } : null));
    workbook.setFilter(sheet, { area: sheet.used(true)!, criteria });
  },
  protect: (name) => {
    workbook.sheet(name).protection = { options: {}, password: null };
  },
  enter: (address, rows) => new SimulatedUser(workbook, 'Local').enter(address, rows),
  command: (name) => host.invokeCommand(name),
  callFunction: (id, parameters) => host.functions.call(id, parameters, 'Sheet1!C1'),
  calculations: () => calculations,
  slow(milliseconds) {
    const execute = host.excel.execute.bind(host.excel);
    host.excel.execute = async (body, flags) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return execute(body, flags);
    };
  }
};

function countCalculations(): void {
  const execute = host.excel.execute.bind(host.excel);
  host.excel.execute = (body, flags) => {
    if (body.includes('"Name":"Calculate"')) calculations++;
    return execute(body, flags);
  };
}

Object.assign(window, { page });
