import { type CellRange, contains, lastColumn, lastRow, rangeBetween, unfitColumnName } from '../ranges';
import type { Language } from '../locales';
import {
  Evaluation,
  figureColumns,
  marked,
  HEADER_SEARCH_ROWS,
  findHeader,
  isEmployeeSheet,
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
import { headerFailure } from './headerFailure';
import { Failure } from './failure';
import { KeptTexts } from './keptTexts';
import type { Progress, Source, Wanted } from './source';

/** Widths of the output columns in characters, where the sheet sets none. */
const WIDTHS = [14, 11, 18, 11, 70];

/**
 * Reads and judges a workbook: the sheet asked for, else the first with the columns of a sheet of projects.
 * @throws XlsxError, Failure
 */
export function readWorkbook(bytes: Uint8Array, wanted: Wanted, progress: Progress): Source {
  const workbook = openWorkbook(bytes, nodeCodec);
  const { sheet, header } = chooseSheet(workbook, wanted.sheet);
  wanted.onFound();
  const table = tableOf(workbook, sheet, header);
  const first = judge(workbook, { sheet, header, table }, wanted, progress, []);
  const facts = workbook.facts(sheet);
  // Merged cells come behind the rows in the file. Few sheets have them, so that others are not read twice.
  const { evaluation, kept, rightmost, employeeSheet } = matters(header, facts.merges)
    ? judge(workbook, { sheet, header, table }, wanted, progress, facts.merges)
    : first;
  const language = wanted.language ?? header.columns.get('employeeId')?.language ?? 'en';
  const place = outputPlace(
    header,
    rightEdge([...facts.merges, ...facts.tables.map((t) => t.range)], header.row, rightmost)
  );
  return {
    evaluation,
    language,
    place,
    employeeSheet,
    protectedSheet: facts.isProtected ? sheet.name : undefined,
    isSigned: workbook.isSigned,
    projectAt: kept.projectAt,
    componentAt: kept.componentAt,
    write: (output, sink) => {
      workbook.splice(sheet, edits(evaluation, place, output, language, table), sink, (done, total) =>
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
  { sheet, header, table }: { sheet: SheetInfo; header: Header; table: TableInfo | undefined },
  wanted: Wanted,
  progress: Progress,
  merges: readonly CellRange[]
): Judged {
  const evaluation = new Evaluation({ name: sheet.name, header }, wanted.readings, wanted.today);
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
  const employeeSheet = readEmployees(workbook, sheet, evaluation);
  evaluation.judge();
  return { evaluation, kept, rightmost, employeeSheet };
}

function chooseSheet(workbook: Workbook, name: string | undefined): { sheet: SheetInfo; header: Header } {
  const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  if (name !== undefined) {
    const sheet = worksheets.find((candidate) => candidate.name === name);
    if (!sheet)
      throw new Failure('noSuchSheet', { name, found: worksheets.map((known) => known.name).join(', ') });
    const header = headerOf(workbook, sheet);
    if ('nearest' in header || missingColumns(header).length > 0) throw headerFailure(sheet.name, header);
    return { sheet, header };
  }
  const visible = worksheets.filter(({ state }) => state === 'visible');
  for (const sheet of visible) {
    const header = headerOf(workbook, sheet);
    if (!('nearest' in header) && missingColumns(header).length === 0) return { sheet, header };
  }
  const front = workbook.sheets[workbook.activeSheet];
  const nearest = visible.find((sheet) => sheet === front) ?? visible[0];
  if (!nearest) throw new Failure('noWorksheet');
  throw headerFailure(nearest.name, headerOf(workbook, nearest));
}

/** The header of a sheet, from its first rows. */
function headerOf(workbook: Workbook, sheet: SheetInfo): ReturnType<typeof findHeader> {
  let first = -1;
  const seekFirst = (row: number, _cells: unknown, last: number): boolean => {
    if (last >= 0) first = row;
    return last < 0;
  };
  workbook.readRows(sheet, seekFirst, { columns: 0 });
  if (first < 0) return findHeader([], 0);
  const rows: (readonly Cell[])[] = [];
  const add = (row: number, cells: readonly Cell[]): boolean => {
    while (rows.length < row - first) rows.push([]);
    rows.push(cells);
    return rows.length <= HEADER_SEARCH_ROWS;
  };
  workbook.readRows(sheet, add, { firstRow: first });
  return findHeader(rows, first);
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

/** Reads the first other sheet that holds employee data and is visible, and gives its name. */
function readEmployees(workbook: Workbook, projects: SheetInfo, evaluation: Evaluation): string | undefined {
  for (const sheet of workbook.sheets) {
    if (sheet.kind !== 'worksheet' || sheet.state !== 'visible' || sheet === projects) continue;
    const header = headerOf(workbook, sheet);
    if ('nearest' in header || !isEmployeeSheet(header)) continue;
    addEmployees(workbook, sheet, { name: sheet.name, header }, evaluation);
    return sheet.name;
  }
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
function edits(
  evaluation: Evaluation,
  place: OutputPlace,
  output: OutputWriter,
  language: Language,
  table: TableInfo | undefined
): Parameters<Workbook['splice']>[1] {
  const { header } = evaluation.sheet;
  const { columns, isNew, added } = place;
  const written = writtenColumns(place);
  const headers = headerValues(place, language, table !== undefined);
  const order = [...written.entries()].sort(([, a], [, b]) => a - b);
  const cellsOf = (values: readonly (string | number | undefined)[]): CellEdit[] =>
    order.flatMap(([i, column]) => {
      const value = values[i];
      return value === undefined ? [] : [{ column, value: value === '' ? null : value }];
    });
  const beside = table && lastColumn(table.range) + 1;
  const grows = (first: number | undefined, names: readonly string[]): boolean =>
    first === beside && table !== undefined && unfitColumnName(table.columns, names) < 0;
  const basis = added === undefined ? undefined : columns[added];
  const basisName = added === undefined ? [] : outputHeaders(language).slice(added, added + 1);
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
    ...(isNew
      ? { columnWidths: new Map(columns.map((column, place) => [column, WIDTHS[place] ?? 14])) }
      : {}),
    ...(isNew && table && columns[0] === beside && takesOutput(table.columns)
      ? { grow: { table, addedColumns: outputHeaders(language) } }
      : {}),
    ...(basis !== undefined && table && grows(basis, basisName)
      ? {
          grow: { table, addedColumns: basisName },
          columnWidths: new Map([[basis, WIDTHS[added ?? 0] ?? 14]])
        }
      : {})
  };
}
