import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import type { Cells, ReportedPerson, ReportedProblem } from '../../src/worksheet';

/**
 * What is expected of a clause: its verdict, what it needs, what there is, and the worksheet rows that were
 * counted.
 */
export interface ExpectedClause {
  readonly verdict: string;
  readonly need: number;
  readonly have: number;
  readonly rows: readonly number[];
}

/** A person and where they stand. */
export type Levels = Pick<
  ReportedPerson,
  'employeeId' | 'specialty' | 'level' | 'basis' | 'businessLevel' | 'professionalLevel' | 'nextLevel'
>;

/** A person in one field: their levels, and the clauses and projects that the case is about. */
export interface ExpectedPerson extends Levels {
  readonly clauses?: Readonly<Record<string, ExpectedClause>>;
  readonly projects?: readonly Omit<
    ReportedPerson['projects'][number],
    'project' | 'itComponent' | 'sheet'
  >[];
}

/** All people of the sheet, and all of its problems: none where the list is absent. */
export interface Expected {
  readonly people: readonly ExpectedPerson[];
  readonly problems?: readonly Omit<ReportedProblem, 'message'>[];
}

/**
 * A folder of this directory: the sheets as typed, the readings where they differ, and what must come out.
 */
export interface Case {
  readonly name: string;
  readonly rows: Cells;
  readonly employees: Cells | null;
  /** The readings that the case names; empty where it has no readings.json. */
  readonly chosen: Partial<Readings>;
  readonly readings: Readings;
  readonly expected: Expected;
}

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const json = (folder: string, file: string): unknown => JSON.parse(text(folder, file));
/** The cells of a CSV file, all of them text; the newline at the end makes no row. */
const csv = (folder: string, file: string): Cells => Papa.parse<string[]>(text(folder, file).trimEnd()).data;

function readCase(name: string): Case {
  const folder = join(__dirname, name);
  const chosen = existsSync(join(folder, 'readings.json'))
    ? (json(folder, 'readings.json') as Partial<Readings>)
    : {};
  return {
    name,
    rows: csv(folder, 'rows.csv'),
    employees: existsSync(join(folder, 'employees.csv')) ? csv(folder, 'employees.csv') : null,
    chosen,
    readings: { ...DEFAULT_READINGS, ...chosen },
    expected: json(folder, 'expected.json') as Expected
  };
}

/** Every case of this directory. */
export const CASES: readonly Case[] = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(__dirname, entry.name, 'rows.csv')))
  .map(({ name }) => readCase(name));
