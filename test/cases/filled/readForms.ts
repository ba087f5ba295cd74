import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parseRanges } from '../../../src/ranges';
import type { Value } from '../../cli/workbooks';

/** The ways in which a sheet is read. */
export type Way = 'pane' | 'workbook' | 'text' | 'functions';

/** Cells as people fill them in, and what must come of them. A file of this folder has one kind of them. */
export interface Form {
  /** What is to be seen. */
  readonly form: string;
  /** The sheet that is changed: a CSV file of this folder. */
  readonly base: string;
  /** Cells that are changed, by address. `formula` is one that was never calculated. */
  readonly cells?: Readonly<Record<string, Value>>;
  /** Rows put in before a row, counted from 1, before any cell is changed. */
  readonly insert?: readonly number[];
  readonly merges?: readonly string[];
  /** Number formats, by address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A second sheet, of employee data. */
  readonly employees?: readonly (readonly Value[])[];
  /** Number formats of that sheet, by address. */
  readonly employeeFormats?: Readonly<Record<string, string>>;
  /** The level of each employee; null for one who is not judged. */
  readonly levels: Readonly<Record<string, number | null>>;
  /** Where functions, which are told of cells alone, cannot but answer otherwise; an error by its code. */
  readonly inFunctions?: Readonly<Record<string, number | null>> | string;
  /** All that is reported, such as `A3 ditto`, apart from warnings about the judging itself. */
  readonly problems?: readonly string[];
  /** The only ways in which the form occurs; else those that can show it. */
  readonly ways?: readonly Way[];
}

interface Kind {
  readonly kind: string;
  readonly base: string;
  readonly forms: readonly (Omit<Form, 'base'> & { readonly base?: string })[];
}

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');

/** The kinds of this folder with their forms. */
export const KINDS: readonly { readonly kind: string; readonly forms: readonly Form[] }[] = readdirSync(
  __dirname
)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const { kind, base, forms } = JSON.parse(read(file)) as Kind;
    return { kind, forms: forms.map((form) => ({ base, ...form })) };
  });

/** The cells of a form's sheet. */
export function cellsOf({ base, cells = {}, insert = [] }: Form): Value[][] {
  const rows: Value[][] = Papa.parse<string[]>(read(`${base}.csv`).trimEnd()).data.map((row) =>
    row.map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell))
  );
  for (const row of insert) rows.splice(row - 1, 0, []);
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseRanges(address)[0]!;
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length < column) rows[row]!.push(null);
    rows[row]![column] = value;
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}

/** The ways in which a form can be shown. */
export function waysOf({ ways, merges, formats, employees, cells = {} }: Form): readonly Way[] {
  if (ways) return ways;
  // Excel calculates a formula whose value a file lacks.
  if (Object.values(cells).includes('formula')) return ['workbook'];
  const all: readonly Way[] =
    merges || formats ? ['pane', 'workbook'] : ['pane', 'workbook', 'text', 'functions'];
  return employees ? all.filter((way) => way !== 'text') : all;
}
