import { basename } from 'node:path';
import { type CellRange, contains, lastColumn, lastRow } from '../ranges';
import {
  Evaluation,
  HEADER_SEARCH_ROWS,
  findHeader,
  isEmployeeSheet,
  isProjectSheet,
  languageOfHeader,
  mergedHeaders,
  missingColumns,
  outputPlace,
  type Cell,
  type Header,
  type SheetHeader
} from '../worksheet';
import { openWorkbook, type SheetInfo, type TableInfo, type Workbook } from '../xlsx';
import { nodeCodec } from './nodeCodec';
import { headerFailure } from './headerFailure';
import { Failure } from './failure';
import { KeptTexts } from './keptTexts';
import { outputEdits, type Written } from './outputEdits';
import type { OtherSheet, Progress, Source, SourceFile, Wanted } from './source';

interface FoundSheet {
  readonly sheet: SheetInfo;
  readonly header: Header;
}

/** An opened workbook with the sheets of projects that are to be judged. */
export interface FoundWorkbook {
  readonly path: string;
  readonly workbook: Workbook;
  /** In the order of the tabs. */
  readonly sheets: readonly FoundSheet[];
  readonly otherSheets: readonly OtherSheet[];
}

/**
 * Opens a workbook and finds its sheets of projects: those asked for, else the one in front or the first that has the columns of one.
 * @throws XlsxError, Failure
 */
export function findWorkbook(
  bytes: Uint8Array,
  path: string,
  { sheets: names, allSheets }: Pick<Wanted, 'sheets' | 'allSheets'>
): FoundWorkbook {
  const workbook = openWorkbook(bytes, nodeCodec);
  const sheets = allSheets
    ? everySheet(workbook)
    : names.length > 0
      ? namedSheets(workbook, names)
      : [firstSheet(workbook)];
  return { path, workbook, sheets, otherSheets: otherSheets(workbook, sheets) };
}

/** Whether a workbook is one person's: its sheets have their ID above the header. */
export const isOfOnePerson = ({ sheets }: FoundWorkbook): boolean =>
  sheets.every(({ header }) => header.labels?.has('employeeId'));

/**
 * Reads and judges a workbook.
 * @throws XlsxError, Failure
 */
export const readWorkbook = (bytes: Uint8Array, wanted: Wanted, progress: Progress, path = ''): Source =>
  readWorkbooks([findWorkbook(bytes, path, wanted)], wanted, progress);

/**
 * Reads the sheets of workbooks, and judges them as one department. Where there are several, sheets go by the names of their
 * files as well, as Excel writes them: `[E101.xlsx]Projects`.
 * @throws XlsxError, Failure
 */
export function readWorkbooks(found: readonly FoundWorkbook[], wanted: Wanted, progress: Progress): Source {
  wanted.onFound();
  const nameIn = ({ path }: FoundWorkbook, sheet: SheetInfo): string =>
    found.length === 1 ? sheet.name : `[${basename(path)}]${sheet.name}`;
  const all = found.flatMap((file) =>
    file.sheets.map(({ sheet, header }) => ({ file, sheet, header, name: nameIn(file, sheet) }))
  );
  const [first] = all;
  if (!first) throw new Failure('noWorksheet');
  const evaluation = new Evaluation(first, wanted.readings, wanted.today);
  const kept: KeptTexts[] = [];
  const language = wanted.language ?? languageOfHeader(first.header);
  const files = found.map((file): SourceFile => {
    const written = all.flatMap((one, number) => {
      if (one.file !== file) return [];
      if (number > 0) evaluation.beginProjects(one);
      const texts = new KeptTexts(one.header, wanted.keepsProjects);
      kept.push(texts);
      const onProgress = (done: number): void => progress('reading', (number + done) / all.length);
      return [{ ...one, number, ...readProjects(file.workbook, one, evaluation, texts, onProgress) }];
    });
    return {
      path: file.path,
      sheets: written.map(({ sheet: { name }, place, isProtected }) => ({ name, place, isProtected })),
      otherSheets: file.otherSheets,
      isSigned: file.workbook.isSigned,
      write: (output, sink) => {
        const sheets = written.map((one) => ({
          sheet: one.sheet,
          edits: outputEdits(evaluation, one, output, language)
        }));
        file.workbook.spliceAll(sheets, sink, (done, total) => progress('writing', done / total));
      }
    };
  });
  const employees = found.flatMap((file) => employeeSheets(file).map((one) => ({ ...one, file })));
  const [ofEmployees] = employees;
  if (ofEmployees) {
    const { file, sheet, header } = ofEmployees;
    addEmployees(file.workbook, sheet, { name: nameIn(file, sheet), header }, evaluation);
  }
  evaluation.judge();
  return {
    evaluation,
    language,
    files,
    employeeSheet: ofEmployees && nameIn(ofEmployees.file, ofEmployees.sheet),
    projectAt: (row, sheet) => kept[sheet]?.projectAt(row) ?? '',
    componentAt: (row, sheet) => kept[sheet]?.componentAt(row) ?? ''
  };
}

/** Reads the rows of a sheet of projects, the one begun last. */
function readProjects(
  workbook: Workbook,
  { sheet, header }: FoundSheet,
  evaluation: Evaluation,
  kept: KeptTexts,
  onProgress: (done: number) => void
): Pick<Written, 'place' | 'table'> & { readonly isProtected: boolean } {
  const table = tableOf(workbook, sheet, header);
  const lastDataRow = table ? lastRow(table.range) - table.totalsRows : Infinity;
  let rightmost = -1;
  workbook.readRows(
    sheet,
    (row, cells, last) => {
      rightmost = Math.max(rightmost, last);
      if (row < header.firstDataRow || row > lastDataRow) return;
      evaluation.addRow(cells, row);
      kept.keep(cells, row);
    },
    { firstRow: header.row, columns: widthOf(header), onProgress: (done, total) => onProgress(done / total) }
  );
  const { merges, tables, isProtected } = workbook.facts(sheet);
  evaluation.addHeaderProblems(mergedHeaders(header, merges));
  const edge = rightEdge([...merges, ...tables.map(({ range }) => range)], header.row, rightmost);
  return { place: outputPlace(header, edge), table, isProtected };
}

const worksheetsOf = (workbook: Workbook): SheetInfo[] =>
  workbook.sheets.filter(({ kind }) => kind === 'worksheet');

const visibleSheets = (workbook: Workbook): SheetInfo[] =>
  worksheetsOf(workbook).filter(({ state }) => state === 'visible');

/** The sheet, if it can be judged. */
function judgeable(workbook: Workbook, sheet: SheetInfo): FoundSheet[] {
  const header = headerOf(workbook, sheet);
  return 'nearest' in header || missingColumns(header).length > 0 ? [] : [{ sheet, header }];
}

function namedSheets(workbook: Workbook, names: readonly string[]): FoundSheet[] {
  const worksheets = worksheetsOf(workbook);
  for (const name of names)
    if (!worksheets.some((sheet) => sheet.name === name))
      throw new Failure('noSuchSheet', { name, found: worksheets.map((known) => known.name).join(', ') });
  return worksheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => {
      const header = headerOf(workbook, sheet);
      if ('nearest' in header || missingColumns(header).length > 0) throw headerFailure(sheet.name, header);
      return { sheet, header };
    });
}

function everySheet(workbook: Workbook): FoundSheet[] {
  const sheets = visibleSheets(workbook).flatMap((sheet) => judgeable(workbook, sheet));
  return sheets.length > 0 ? sheets : [firstSheet(workbook)];
}

function firstSheet(workbook: Workbook): FoundSheet {
  const front = workbook.sheets[workbook.activeSheet];
  // As in the pane, the sheet in front comes first.
  const visible = visibleSheets(workbook).sort((a, b) => Number(b === front) - Number(a === front));
  for (const sheet of visible) {
    const [found] = judgeable(workbook, sheet);
    if (found) return found;
  }
  const [nearest] = visible;
  if (!nearest) throw new Failure('noWorksheet');
  throw headerFailure(nearest.name, headerOf(workbook, nearest));
}

/** Visible sheets of projects that are not judged, whether they could be or not. */
function otherSheets(workbook: Workbook, judged: readonly FoundSheet[]): OtherSheet[] {
  return visibleSheets(workbook).flatMap((sheet) => {
    if (judged.some((one) => one.sheet === sheet)) return [];
    const header = headerOf(workbook, sheet);
    return 'nearest' in header || !isProjectSheet(header)
      ? []
      : [{ name: sheet.name, missing: missingColumns(header) }];
  });
}

type FoundHeader = ReturnType<typeof findHeader>;

/** A sheet is asked for its header when it may be one of projects, another one of them, or one of employee data. */
const HEADERS = new WeakMap<SheetInfo, FoundHeader>();

/** The header of a sheet, from its first rows. */
function headerOf(workbook: Workbook, sheet: SheetInfo): FoundHeader {
  const header = HEADERS.get(sheet) ?? readHeader(workbook, sheet);
  HEADERS.set(sheet, header);
  return header;
}

function readHeader(workbook: Workbook, sheet: SheetInfo): FoundHeader {
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
  const index = (columns.get('employeeId') ?? [...columns.values()][0])?.index ?? -1;
  return workbook
    .tables(sheet)
    .find(({ range, headerRows }) => headerRows > 0 && range.row === row && contains(range, row, index));
}

/** The other sheets of a workbook that hold employee data. */
function employeeSheets({ workbook, sheets }: FoundWorkbook): FoundSheet[] {
  return worksheetsOf(workbook).flatMap((sheet) => {
    if (sheets.some((one) => one.sheet === sheet)) return [];
    const header = headerOf(workbook, sheet);
    return 'nearest' in header || !isEmployeeSheet(header) ? [] : [{ sheet, header }];
  });
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
  const { header } = found;
  const add = (row: number, cells: readonly Cell[]): void => {
    if (row <= lastDataRow) evaluation.addEmployeeRow(cells, row);
  };
  workbook.readRows(sheet, add, { firstRow: header.firstDataRow, columns: widthOf(header) });
}

/** The last column, `least` or more, of the ranges that reach into the header's row or below it. */
const rightEdge = (ranges: readonly CellRange[], row: number, least: number): number =>
  ranges.reduce((last, range) => (lastRow(range) >= row ? Math.max(last, lastColumn(range)) : last), least);
