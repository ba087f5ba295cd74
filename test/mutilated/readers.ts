/** The ways in which a sheet is read: as the pane has it, from files, and by custom functions. */
import Papa from 'papaparse';
import { readCsv } from '../../src/cli/csv/csvSource';
import { Failure } from '../../src/cli/failure';
import { choose } from '../../src/cli/chosen';
import type { Wanted } from '../../src/cli/source';
import { readWorkbook } from '../../src/cli/workbookSource';
import { DEFAULT_READINGS, FIELDS } from '../../src/criteria';
import { employeeOf, fieldOf } from '../../src/engine';
import { itssLevels } from '../../src/functions/functions';
import { address, rangeName } from '../../src/ranges';
import {
  Evaluation,
  allProblems,
  formattedColumns,
  reportProblem,
  type Cells,
  type ReportedProblem
} from '../../src/worksheet';
import { encode } from '../cli/csv/encode';
import { xlsx, type SheetOptions } from '../cli/workbooks';
import { headerOf, TODAY } from '../worksheet/evaluate';
import type { Random } from '../oracle/random';
import type { Sheet } from './sheet';

/** Everybody's levels by ID and field, and the problems by their cells. */
export interface Read {
  readonly levels: ReadonlyMap<string, number | null>;
  readonly problems: readonly ReportedProblem[];
}

/** Sheets of projects and, if there is one, of employee data. */
export interface Sheets {
  readonly projects: Sheet;
  readonly employees: Sheet | undefined;
}

const WANTED: Wanted = {
  choose: (saved) =>
    choose({ sheets: [], allSheets: false, readingArgs: [], missing: undefined }, undefined, saved),
  language: 'en',
  today: TODAY,
  keepsProjects: false,
  carried: { needed: [], ifThere: [] },
  onFound: () => undefined
};

function told(evaluation: Evaluation): Read {
  const { department, employees } = evaluation;
  return {
    levels: new Map(
      department
        .people()
        .map((person) => [
          `${employees.idOf(employeeOf(person))}/${FIELDS[fieldOf(person)]!.id}`,
          department.levelOf(person) ?? null
        ])
    ),
    // Few trials ask for them.
    get problems() {
      return allProblems(evaluation).map((problem) => reportProblem(evaluation, problem, 'en'));
    }
  };
}

/** As the pane reads a sheet: cells, merged areas and the formats of figures. */
export function asPane({ projects, employees }: Sheets): Read {
  const header = headerOf(projects.rows);
  const evaluation = new Evaluation({ name: 'Projects', header }, DEFAULT_READINGS, TODAY);
  evaluation.useMerges(projects.ranges);
  const figures = formattedColumns(header);
  projects.rows.forEach((cells, row) => {
    if (row < header.firstDataRow) return;
    evaluation.addRow(
      cells,
      row,
      figures.map((index) => projects.formatAt(row, index))
    );
  });
  if (employees) {
    const own = headerOf(employees.rows);
    evaluation.beginEmployees({ name: 'Employees', header: own });
    evaluation.useEmployeeMerges(employees.ranges);
    employees.rows.forEach((cells, row) => {
      if (row >= own.firstDataRow) evaluation.addEmployeeRow(cells, row);
    });
  }
  evaluation.judge();
  return told(evaluation);
}

const sheetOptions = (name: string, sheet: Sheet): SheetOptions => ({
  name,
  rows: sheet.rows,
  merges: sheet.ranges.map(rangeName),
  formats: Object.fromEntries(
    [...sheet.formats].map(([place, code]) => {
      const [line = 0, column = 0] = place.split(' ').map(Number);
      return [address('', sheet.firstRow + line, column), code];
    })
  )
});

export const asWorkbook = ({ projects, employees }: Sheets): Read =>
  told(
    readWorkbook(
      xlsx(sheetOptions('Projects', projects), ...(employees ? [sheetOptions('Employees', employees)] : [])),
      WANTED,
      () => undefined
    ).evaluation
  );

/** Encodings with what may be written in them, and those that are refused. */
const ENCODINGS = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
  'gb2312',
  'windows-1251'
] as const;
const DELIMITERS = [',', ';', '\t'] as const;

/** As a text file; undefined where it is refused, or the letters are not in the encoding. */
export function asText({ projects }: Sheets, random: Random): Read | undefined {
  const delimiter = random.pick(DELIMITERS);
  const text = Papa.unparse(projects.rows, { delimiter, newline: random.pick(['\n', '\r\n']) });
  const encoding = random.pick(ENCODINGS);
  let bytes: Uint8Array;
  try {
    bytes =
      encoding === 'utf-8'
        ? Buffer.from(text)
        : encoding === 'utf-8 with mark'
          ? Buffer.from(`\ufeff${text}`)
          : encode((encoding.startsWith('utf-16') ? '\ufeff' : '') + text, encoding);
  } catch {
    return undefined;
  }
  try {
    return told(readCsv(bytes, WANTED, () => undefined).evaluation);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  Hardware: 'hardware',
  Software: 'software',
  'Facility Management': 'facilityManagement'
};

/** As custom functions answer. They cannot tell the number 0 from a blank, so it is passed as text. */
export function asFunctions({ projects, employees }: Sheets): ReadonlyMap<string, number | null> {
  const passed = (rows: Cells): unknown[][] =>
    rows.map((cells) => cells.map((cell) => (cell === 0 ? '0' : cell)));
  const [, ...people] = itssLevels(passed(projects.rows), employees && passed(employees.rows));
  return new Map(
    people
      .filter(([id]) => id !== '')
      .map(([id, , field, level]) => [`${id}/${NAMES[field!]}`, level === '' ? null : Number(level)])
  );
}
