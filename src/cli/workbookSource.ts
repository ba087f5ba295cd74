import { itemAt } from '../criteria';
import { type CellRange, contains, lastColumn, lastRow, rangeBetween } from '../ranges';
import type { Language } from '../locales';
import {
  Evaluation,
  figureColumns,
  marked,
  HEADER_SEARCH_ROWS,
  isEmployeeSheet,
  madePlaces,
  mergedHeaders,
  missingColumns,
  outputHeaders,
  headerValues,
  outputPlace,
  rowValues,
  writtenColumns,
  takesOutput,
  type Cell,
  type Header,
  type OutputPlace,
  type OutputWriter,
  type SheetHeader
} from '../worksheet';
import { openWorkbook, type CellEdit, type SheetInfo, type TableInfo, type Workbook } from '../xlsx';
import { nodeCodec } from './nodeCodec';
import { SETTINGS_KEY, findChosenHeader, type Chosen } from './chosen';
import { headerFailure } from './headerFailure';
import { Failure } from './failure';
import { KeptTexts } from './keptTexts';
import type { Progress, Source, Wanted } from './source';

/** Widths of the output columns in characters, where the sheet sets none. */
const WIDTHS = [14, 11, 18, 11, 70];

/**
 * Reads and judges a workbook: the sheet asked for, else the one in front or the first that has the columns of a sheet of projects.
 * @throws XlsxError, Failure
 */
export function readWorkbook(bytes: Uint8Array, wanted: Wanted, progress: Progress): Source {
  const workbook = openWorkbook(bytes, nodeCodec);
  const chosen = wanted.choose(savedIn(workbook));
  const { sheet, header } = chooseSheet(workbook, chosen);
  wanted.onFound();
  const table = tableOf(workbook, sheet, header);
  const first = judge(workbook, { sheet, header, table, chosen }, wanted, progress, []);
  const facts = workbook.facts(sheet);
  // Merged cells come behind the rows in the file. Few sheets have them, so that others are not read twice.
  const { evaluation, kept, rightmost, employeeSheet } = matters(header, facts.merges)
    ? judge(workbook, { sheet, header, table, chosen }, wanted, progress, facts.merges)
    : first;
  const language = wanted.language ?? header.columns.get('employeeId')?.language ?? 'en';
  const place = outputPlace(
    header,
    rightEdge([...facts.merges, ...facts.tables.map((t) => t.range)], header.row, rightmost)
  );
  return {
    evaluation,
    language,
    readings: chosen.readings,
    place,
    employeeSheet,
    protectedSheet: facts.isProtected ? sheet.name : undefined,
    isSigned: workbook.isSigned,
    projectAt: kept.projectAt,
    componentAt: kept.componentAt,
    write: (output, sink) => {
      workbook.splice(sheet, outputCells(evaluation, place, output, language, table), sink, (done, total) =>
        progress('writing', done / total)
      );
    }
  };
}

interface Judged {
  readonly evaluation: Evaluation;
  readonly kept: KeptTexts;
  readonly rightmost: number;
  readonly employeeSheet: string | undefined;
}

/** Whether merged areas change what the rows below the header say. */
const matters = ({ firstDataRow, columns }: Header, merges: readonly CellRange[]): boolean =>
  merges.some((range) => lastRow(range) >= firstDataRow) && columns.size > 0;

/** Stands for formulas that whoever wrote the file has not calculated. */
const UNCALCULATED = marked('uncalculated', '');

function judge(
  workbook: Workbook,
  {
    sheet,
    header,
    table,
    chosen
  }: { sheet: SheetInfo; header: Header; table: TableInfo | undefined; chosen: Chosen },
  wanted: Wanted,
  progress: Progress,
  merges: readonly CellRange[]
): Judged {
  const evaluation = new Evaluation({ name: sheet.name, header }, chosen.readings, wanted.today);
  evaluation.useMerges(merges);
  const lastDataRow = table ? lastRow(table.range) - table.totalsRows : Infinity;
  const kept = new KeptTexts(header, wanted.keepsProjects);
  const id = header.columns.get('employeeId')?.index ?? -1;
  let rightmost = -1;
  let [rows, withoutId] = [0, 0];
  workbook.readRows(
    sheet,
    (row, cells, last, formats) => {
      rightmost = Math.max(rightmost, last);
      if (row < header.firstDataRow || row > lastDataRow) return;
      rows++;
      if (cells[id] === UNCALCULATED) withoutId++;
      kept.keep(evaluation.addRow(cells, row, formats), row);
    },
    {
      firstRow: header.row,
      columns: widthOf(header),
      formatsOf: figureColumns(header),
      uncalculated: UNCALCULATED,
      onProgress: (done, total) => progress('reading', done / total)
    }
  );
  if (rows > 0 && withoutId === rows) throw new Failure('uncalculated', { sheet: sheet.name });
  evaluation.addHeaderProblems(mergedHeaders(header, workbook.facts(sheet).merges));
  const employeeSheet = readEmployees(workbook, sheet, chosen, evaluation);
  evaluation.judge();
  return { evaluation, kept, rightmost, employeeSheet };
}

/** The settings that the add-in has left in the workbook. */
function savedIn(workbook: Workbook): unknown {
  const texts = workbook.addInSettings().flatMap((bag) => bag.get(SETTINGS_KEY) ?? []);
  return texts.map(parsed).find((value) => value !== undefined);
}

/** A setting is kept as JSON; undefined for what is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function chooseSheet(workbook: Workbook, chosen: Chosen): { sheet: SheetInfo; header: Header } {
  const { sheet: name } = chosen;
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  if (name !== undefined) {
    const sheet = worksheets.find((candidate) => candidate.name === name);
    if (!sheet)
      throw new Failure('noSuchSheet', { name, found: worksheets.map((known) => known.name).join(', ') });
    const header = headerOf(workbook, sheet, chosen);
    if ('nearest' in header || missingColumns(header).length > 0) throw headerFailure(sheet.name, header);
    return { sheet, header };
  }
  const front = workbook.sheets[workbook.activeSheet];
  // As in the pane, the sheet in front comes first.
  const visible = worksheets
    .filter(({ state }) => state === 'visible')
    .sort((a, b) => Number(b === front) - Number(a === front));
  for (const sheet of visible) {
    const header = headerOf(workbook, sheet, chosen);
    if (!('nearest' in header) && missingColumns(header).length === 0) return { sheet, header };
  }
  const [nearest] = visible;
  if (!nearest) throw new Failure('noWorksheet');
  throw headerFailure(nearest.name, headerOf(workbook, nearest, chosen));
}

/** The header of a sheet, from its first rows. */
function headerOf(workbook: Workbook, sheet: SheetInfo, chosen: Chosen): ReturnType<typeof findChosenHeader> {
  let first = -1;
  const seekFirst = (row: number, _cells: unknown, last: number): boolean => {
    if (last >= 0) first = row;
    return last < 0;
  };
  workbook.readRows(sheet, seekFirst, { columns: 0 });
  if (first < 0) return findChosenHeader([], 0, sheet.name, chosen);
  const rows: (readonly Cell[])[] = [];
  const add = (row: number, cells: readonly Cell[]): boolean => {
    while (rows.length < row - first) rows.push([]);
    rows.push(cells);
    return rows.length <= HEADER_SEARCH_ROWS;
  };
  workbook.readRows(sheet, add, { firstRow: first });
  return findChosenHeader(rows, first, sheet.name, chosen);
}

/** Columns up to the last one that the header names. */
const widthOf = ({ columns, output }: Header): number =>
  Math.max(
    0,
    ...[...columns.values()].map(({ index }) => index + 1),
    ...(output ?? []).map((index) => index + 1)
  );

/** The table whose header row is the sheet's header. */
function tableOf(workbook: Workbook, sheet: SheetInfo, { row, columns }: Header): TableInfo | undefined {
  const index = columns.get('employeeId')?.index ?? -1;
  return workbook
    .tables(sheet)
    .find(({ range, headerRows }) => headerRows > 0 && range.row === row && contains(range, row, index));
}

/**
 * Reads the chosen sheet of employee data, or the first other one that holds some, and gives its name.
 * @throws Failure `noEmployees` where the chosen one is not there, or its columns are not recognised
 */
function readEmployees(
  workbook: Workbook,
  projects: SheetInfo,
  chosen: Chosen,
  evaluation: Evaluation
): string | undefined {
  const { employeeSheet } = chosen;
  if (employeeSheet === null) return undefined;
  for (const sheet of workbook.sheets) {
    if (sheet.kind !== 'worksheet' || sheet === projects) continue;
    // A hidden sheet is read only where it is asked for by name, as in the pane.
    if (employeeSheet === undefined && sheet.state !== 'visible') continue;
    if (employeeSheet !== undefined && sheet.name !== employeeSheet) continue;
    const header = headerOf(workbook, sheet, chosen);
    if ('nearest' in header || !isEmployeeSheet(header)) continue;
    addEmployees(workbook, sheet, { name: sheet.name, header }, evaluation);
    return sheet.name;
  }
  if (employeeSheet !== undefined) throw new Failure('noEmployees', { sheet: employeeSheet });
  return undefined;
}

function addEmployees(
  workbook: Workbook,
  sheet: SheetInfo,
  found: SheetHeader,
  evaluation: Evaluation
): void {
  const table = tableOf(workbook, sheet, found.header);
  const lastDataRow = table ? lastRow(table.range) - table.totalsRows : Infinity;
  evaluation.beginEmployees(found);
  evaluation.useEmployeeMerges(workbook.facts(sheet).merges);
  const { header } = found;
  const add = (row: number, cells: readonly Cell[]): void => {
    if (row <= lastDataRow) evaluation.addEmployeeRow(cells, row);
  };
  workbook.readRows(sheet, add, {
    firstRow: header.firstDataRow,
    columns: widthOf(header),
    uncalculated: UNCALCULATED
  });
}

/** The last column, `least` or more, of the ranges that reach into the header's row or below it. */
const rightEdge = (ranges: readonly CellRange[], row: number, least: number): number =>
  ranges.reduce((last, range) => (lastRow(range) >= row ? Math.max(last, lastColumn(range)) : last), least);

/** The cells to write: the headers where they are new, and the values of every row. */
function outputCells(
  evaluation: Evaluation,
  place: OutputPlace,
  output: OutputWriter,
  language: Language,
  table: TableInfo | undefined
): Parameters<Workbook['splice']>[1] {
  const { header } = evaluation.sheet;
  const { columns } = place;
  const written = writtenColumns(place);
  const headers = headerValues(place, language, table !== undefined);
  const order = [...written.entries()].sort(([, a], [, b]) => a - b);
  const cellsOf = (values: readonly (string | number | undefined)[]): CellEdit[] =>
    order.flatMap(([i, column]) => {
      const value = values[i];
      return value === undefined ? [] : [{ column, value: value === '' ? null : value }];
    });
  const made = madePlaces(place);
  const last = table && lastColumn(table.range);
  const isBeside = last !== undefined && columns[made[0] ?? 0] === last + 1;
  return {
    range: rangeBetween(
      header.row,
      Math.min(...written),
      Math.max(header.row, evaluation.rowOf(evaluation.department.projectRowCount) - 1),
      Math.max(...written)
    ),
    row: (row) => {
      if (row === header.row) return headers && cellsOf(headers);
      return row < header.firstDataRow
        ? undefined
        : cellsOf(rowValues(place, output.row(row - header.firstDataRow)));
    },
    columnWidths: new Map(made.map((i) => [itemAt(columns, i), WIDTHS[i] ?? 14])),
    ...(table && isBeside && takesOutput(table.columns, header, last)
      ? { grow: { table, addedColumns: made.map((i) => itemAt(outputHeaders(language), i)) } }
      : {})
  };
}
