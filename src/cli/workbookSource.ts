import { basename } from 'node:path';
import { type CellRange, contains, lastColumn, lastRow } from '../ranges';
import {
  Evaluation,
  formattedColumns,
  KeptTexts,
  marked,
  HEADER_SEARCH_ROWS,
  isEmployeeSheet,
  isProjectSheet,
  languageOfHeader,
  mergedHeaders,
  missingColumns,
  outputPlace,
  sheetsBeside,
  type CarriedKeeper,
  type Cell,
  type Header,
  type SheetHeader
} from '../worksheet';
import { openWorkbook, type SheetInfo, type TableInfo, type Workbook } from '../xlsx';
import { nodeCodec } from './nodeCodec';
import { carriedKeeper, carriedTextsOf } from './carriedTexts';
import { ADD_IN_IDS, SETTINGS_KEY, findChosenHeader, type Chosen } from './chosen';
import { headerFailure } from './headerFailure';
import { Failure } from './failure';
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
  /** How it is read. */
  readonly chosen: Chosen;
  /** In the order of the tabs. */
  readonly sheets: readonly FoundSheet[];
  readonly otherSheets: readonly OtherSheet[];
  readonly headers: Headers;
}

/**
 * Opens a workbook and finds its sheets of projects: those asked for, else the one in front or the first that
 * has the columns of one.
 * @throws XlsxError, Failure
 */
export function findWorkbook(
  bytes: Uint8Array,
  path: string,
  { choose, codec = nodeCodec }: Pick<Wanted, 'choose' | 'codec'>
): FoundWorkbook {
  const workbook = openWorkbook(bytes, codec);
  const chosen = choose(savedIn(workbook));
  const { sheets: names, allSheets } = chosen;
  const headers = new Headers(workbook, chosen);
  const sheets = allSheets
    ? everySheet(headers)
    : names.length > 0
      ? namedSheets(headers, names)
      : sheetsTogether(headers, chosen.together);
  return { path, workbook, chosen, sheets, otherSheets: otherSheets(headers, sheets), headers };
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
 * Reads the sheets of workbooks, and judges them as one department. Where there are several, sheets go by the
 * names of their files as well, as Excel writes them: `[E101.xlsx]Projects`.
 * @throws XlsxError, Failure
 */
export function readWorkbooks(found: readonly FoundWorkbook[], wanted: Wanted, progress: Progress): Source {
  wanted.onFound();
  const source = judge(found, wanted, progress, false);
  // Merged cells come behind the rows in a file. Few sheets have them, so that others are not read twice.
  const isMerged = found.some(({ workbook, sheets }) =>
    sheets.some(({ sheet, header }) => matters(header, workbook.facts(sheet).merges))
  );
  return isMerged ? judge(found, wanted, progress, true) : source;
}

/** Whether merged areas change what the rows below the header say. */
const matters = ({ firstDataRow }: Header, merges: readonly CellRange[]): boolean =>
  merges.some((range) => lastRow(range) >= firstDataRow);

function judge(
  found: readonly FoundWorkbook[],
  wanted: Wanted,
  progress: Progress,
  usesMerges: boolean
): Source {
  const nameIn = ({ path }: FoundWorkbook, sheet: SheetInfo): string =>
    found.length === 1 ? sheet.name : `[${basename(path)}]${sheet.name}`;
  const all = found.flatMap((file) =>
    file.sheets.map(({ sheet, header }) => ({ file, sheet, header, name: nameIn(file, sheet) }))
  );
  const [first] = all;
  if (!first) throw new Failure('noWorksheet');
  const { readings, missing } = first.file.chosen;
  const evaluation = new Evaluation(first, readings, wanted.today);
  const kept: KeptTexts[] = [];
  const carried: CarriedKeeper[] = [];
  const keeperOf = ({ workbook }: FoundWorkbook, { sheet, header }: FoundSheet): CarriedKeeper => {
    const keeper = carriedKeeper(workbook, sheet, header, wanted.carried);
    carried.push(keeper);
    return keeper;
  };
  const language = wanted.language ?? languageOfHeader(first.header);
  const files = found.map((file): SourceFile => {
    const written = all.flatMap((one, number) => {
      if (one.file !== file) return [];
      if (number > 0) evaluation.beginProjects(one);
      if (usesMerges) evaluation.useMerges(file.workbook.facts(one.sheet).merges);
      const texts = new KeptTexts(one.header, wanted.keepsProjects);
      kept.push(texts);
      const keeper = keeperOf(file, one);
      const onProgress = (done: number): void => progress('reading', (number + done) / all.length);
      return [
        { ...one, number, ...readProjects(file.workbook, one, evaluation, [texts, keeper], onProgress) }
      ];
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
  const [ofEmployees, ...others] = employees;
  if (ofEmployees) {
    const { file, sheet, header } = ofEmployees;
    const keeper = keeperOf(file, ofEmployees);
    addEmployees(file.workbook, sheet, { name: nameIn(file, sheet), header }, evaluation, keeper);
  }
  evaluation.judge();
  return {
    evaluation,
    language,
    readings,
    missing,
    carried: carriedTextsOf(evaluation, carried, wanted.carried),
    files,
    employeeSheet: ofEmployees && nameIn(ofEmployees.file, ofEmployees.sheet),
    otherEmployeeSheets: others.map(({ file, sheet }) => nameIn(file, sheet)),
    projectAt: (row, sheet) => kept[sheet]?.projectAt(row) ?? '',
    componentAt: (row, sheet) => kept[sheet]?.componentAt(row) ?? ''
  };
}

/** Stands for formulas that whoever wrote the file has not calculated. */
const UNCALCULATED = marked('uncalculated', '');

/** Reads the rows of a sheet of projects, the one begun last. */
function readProjects(
  workbook: Workbook,
  { sheet, header }: FoundSheet,
  evaluation: Evaluation,
  [kept, carried]: readonly [KeptTexts, CarriedKeeper],
  onProgress: (done: number) => void
): Pick<Written, 'place' | 'table'> & { readonly isProtected: boolean } {
  const table = tableOf(workbook, sheet, header);
  const lastDataRow = table ? lastRow(table.range) - table.totalsRows : Infinity;
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
      carried.keep(cells, row);
      kept.keep(evaluation.addRow(cells, row, formats), row);
    },
    {
      firstRow: header.row,
      columns: Math.max(widthOf(header), carried.width),
      formatsOf: formattedColumns(header),
      uncalculated: UNCALCULATED,
      onProgress: (done, total) => onProgress(done / total)
    }
  );
  if (rows > 0 && withoutId === rows) throw new Failure('uncalculated', { sheet: sheet.name });
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
function judgeable(headers: Headers, sheet: SheetInfo): FoundSheet[] {
  const header = headers.of(sheet);
  return 'nearest' in header || missingColumns(header).length > 0 ? [] : [{ sheet, header }];
}

function namedSheets(headers: Headers, names: readonly string[]): FoundSheet[] {
  const worksheets = worksheetsOf(headers.workbook);
  for (const name of names)
    if (!worksheets.some((sheet) => sheet.name === name))
      throw new Failure('noSuchSheet', { name, found: worksheets.map((known) => known.name).join(', ') });
  return worksheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => {
      const header = headers.of(sheet);
      if ('nearest' in header || missingColumns(header).length > 0) throw headerFailure(sheet.name, header);
      return { sheet, header };
    });
}

/**
 * The sheet in front or the first one, with those that the workbook keeps as judged together with it: as in
 * the pane.
 */
function sheetsTogether(headers: Headers, kept: readonly string[]): FoundSheet[] {
  const first = firstSheet(headers);
  const { name } = first.sheet;
  const beside = sheetsBeside(name, kept);
  return beside.length > 0 ? namedSheets(headers, [name, ...beside]) : [first];
}

function everySheet(headers: Headers): FoundSheet[] {
  const sheets = visibleSheets(headers.workbook).flatMap((sheet) => judgeable(headers, sheet));
  return sheets.length > 0 ? sheets : [firstSheet(headers)];
}

function firstSheet(headers: Headers): FoundSheet {
  const { workbook } = headers;
  const front = workbook.sheets[workbook.activeSheet];
  // As in the pane, the sheet in front comes first.
  const visible = visibleSheets(workbook).sort((a, b) => Number(b === front) - Number(a === front));
  for (const sheet of visible) {
    const [found] = judgeable(headers, sheet);
    if (found) return found;
  }
  const [nearest] = visible;
  if (!nearest) throw new Failure('noWorksheet');
  throw headerFailure(nearest.name, headers.of(nearest));
}

/** Visible sheets of projects that are not judged, whether they could be or not. */
function otherSheets(headers: Headers, judged: readonly FoundSheet[]): OtherSheet[] {
  return visibleSheets(headers.workbook).flatMap((sheet) => {
    if (judged.some((one) => one.sheet === sheet)) return [];
    const header = headers.of(sheet);
    return 'nearest' in header || !isProjectSheet(header)
      ? []
      : [{ name: sheet.name, missing: missingColumns(header) }];
  });
}

type FoundHeader = ReturnType<typeof findChosenHeader>;

/**
 * A sheet is asked for its header when it may be one of projects, another one of them, or one of employee
 * data.
 */
class Headers {
  private readonly known = new Map<SheetInfo, FoundHeader>();

  constructor(
    readonly workbook: Workbook,
    private readonly chosen: Chosen
  ) {}

  of(sheet: SheetInfo): FoundHeader {
    const header = this.known.get(sheet) ?? readHeader(this.workbook, sheet, this.chosen);
    this.known.set(sheet, header);
    return header;
  }
}

/** The header of a sheet, from its first rows. */
function readHeader(workbook: Workbook, sheet: SheetInfo, chosen: Chosen): FoundHeader {
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

/** The settings that the add-in has left in the workbook. */
function savedIn(workbook: Workbook): unknown {
  const texts = workbook.addInSettings(ADD_IN_IDS).flatMap((bag) => bag.get(SETTINGS_KEY) ?? []);
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

/**
 * The chosen sheet of employee data, or the others of a workbook that hold some.
 * @throws Failure `noEmployees` where the chosen one is not there, or its columns are not recognised
 */
function employeeSheets({ headers, sheets, chosen }: FoundWorkbook): FoundSheet[] {
  const { employeeSheet } = chosen;
  if (employeeSheet === null) return [];
  const found = worksheetsOf(headers.workbook).flatMap((sheet) => {
    if (sheets.some((one) => one.sheet === sheet)) return [];
    // A hidden sheet is read only where it is asked for by name, as in the pane.
    if (employeeSheet === undefined ? sheet.state !== 'visible' : sheet.name !== employeeSheet) return [];
    const header = headers.of(sheet);
    return 'nearest' in header || !isEmployeeSheet(header) ? [] : [{ sheet, header }];
  });
  if (employeeSheet !== undefined && found.length === 0)
    throw new Failure('noEmployees', { sheet: employeeSheet });
  return found;
}

function addEmployees(
  workbook: Workbook,
  sheet: SheetInfo,
  found: SheetHeader,
  evaluation: Evaluation,
  carried: CarriedKeeper
): void {
  const table = tableOf(workbook, sheet, found.header);
  const lastDataRow = table ? lastRow(table.range) - table.totalsRows : Infinity;
  evaluation.beginEmployees(found);
  evaluation.useEmployeeMerges(workbook.facts(sheet).merges);
  const { header } = found;
  const add = (
    row: number,
    cells: readonly Cell[],
    _last: number,
    formats: readonly (string | undefined)[] | undefined
  ): void => {
    if (row > lastDataRow) return;
    carried.keep(cells, row);
    evaluation.addEmployeeRow(cells, row, formats);
  };
  workbook.readRows(sheet, add, {
    firstRow: header.firstDataRow,
    columns: Math.max(widthOf(header), carried.width),
    formatsOf: formattedColumns(header),
    uncalculated: UNCALCULATED
  });
}

/** The last column, `least` or more, of the ranges that reach into the header's row or below it. */
const rightEdge = (ranges: readonly CellRange[], row: number, least: number): number =>
  ranges.reduce((last, range) => (lastRow(range) >= row ? Math.max(last, lastColumn(range)) : last), least);
