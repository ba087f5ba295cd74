import Papa from 'papaparse';
import {
  Evaluation,
  FIELD_WORDS,
  isBlank,
  KeptTexts,
  languageOfHeader,
  lookUp,
  headerValues,
  outputPlace,
  rowValues,
  writtenColumns,
  type Header,
  type OutputPlace,
  type OutputWriter
} from '../../worksheet';
import type { Chosen } from '../chosen';
import { Failure } from '../failure';
import { headerFailure } from '../headerFailure';
import type { Progress, Source, Wanted } from '../source';
import { recogniseEncoding } from './encoding';
import { Figures, type DecimalSign } from './figures';
import { beginning, countRowEnds, readRecords, strayQuote, type Batch, type CsvText } from './records';
import { isFound } from './table';

/** The sheet name of a CSV file is empty: addresses are plain, such as `F12`. */
const NO_SHEET = '';
/** Excel takes a CSV file without it for one in the computer's old encoding, and shows other letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads and judges a CSV file, in any encoding that can be told for certain and with any delimiter that
 * yields the header. It is written back as UTF-8 with a byte order mark.
 * @throws Failure
 */
export function readCsv(bytes: Uint8Array, wanted: Wanted, progress: Progress, path = ''): Source {
  if (bytes.length === 0) throw new Failure('empty');
  const chosen = wanted.choose();
  const encoding = recogniseEncoding(bytes, chosen);
  const { table, head } = beginning(bytes, encoding, chosen);
  const { delimiter, rowEnd, header, strayQuote: stray } = table;
  if (!isFound(table) || 'nearest' in header) {
    if (stray !== undefined) throw strayQuote(1 + countRowEnds(head, rowEnd, stray));
    throw headerFailure(NO_SHEET, header);
  }
  wanted.onFound();
  const csv: CsvText = { bytes, encoding, delimiter, rowEnd };
  const { evaluation, widest, kept } = judge(csv, header, { ...wanted, readings: chosen.readings }, progress);
  const language = wanted.language ?? languageOfHeader(header);
  const place = outputPlace(header, widest - 1);
  const newline = rowEnd === '\n' && /^[^\n]*\r\n/.test(head) ? '\r\n' : rowEnd;
  return {
    evaluation,
    language,
    readings: chosen.readings,
    missing: chosen.missing,
    carried: [],
    files: [
      {
        path,
        sheets: [{ name: NO_SHEET, place, isProtected: false }],
        otherSheets: [],
        isSigned: false,
        write: (output, sink) => {
          const filler = { evaluation, place, output, headers: headerValues(place, language, false) };
          writeRecords(csv, newline, filler, sink, progress);
        }
      }
    ],
    employeeSheet: undefined,
    otherEmployeeSheets: [],
    projectAt: kept.projectAt,
    componentAt: kept.componentAt
  };
}

/** By what rows are judged, and what is kept of them. */
type Judging = Pick<Wanted, 'today' | 'keepsProjects'> & Pick<Chosen, 'readings'>;

interface Judged {
  readonly evaluation: Evaluation;
  /** Cells of the longest record from the header on. */
  readonly widest: number;
  readonly kept: KeptTexts;
}

/**
 * Figures are read by the customary decimal sign, and all once more where they turn out to be written with
 * another.
 */
function judge(csv: CsvText, header: Header, wanted: Judging, progress: Progress): Judged {
  const figures = new Figures(header, csv.delimiter);
  const expected = figures.sign;
  const judged = judgeBySign(csv, header, wanted, progress, figures, expected);
  return figures.sign === expected
    ? judged
    : judgeBySign(csv, header, wanted, progress, figures, figures.sign);
}

function judgeBySign(
  csv: CsvText,
  header: Header,
  { readings, today, keepsProjects }: Judging,
  progress: Progress,
  figures: Figures,
  sign: DecimalSign
): Judged {
  const evaluation = new Evaluation({ name: NO_SHEET, header }, readings, today);
  const kept = new KeptTexts(header, keepsProjects);
  let widest = 0;
  for (const batch of readRecords(csv)) {
    if (batch.hasLongRecords) refuseSwallowedRows(batch, header, csv);
    batch.records.forEach((cells, i) => {
      const row = batch.first + i;
      if (row < header.row) return;
      widest = Math.max(widest, cells.length);
      if (row < header.firstDataRow) return;
      kept.keep(evaluation.addRow(figures.read(keepable(cells, header), sign), row), row, ownText);
    });
    progress('reading', batch.done);
  }
  evaluation.judge();
  return { evaluation, widest, kept };
}

/** V8 copies pieces that are shorter than this. */
const SHORTEST_SLICE = 13;

/** A copy of a piece of a text: V8 makes it a view, which would keep the whole file in memory. */
const ownText = (text: string): string => (text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1));

/** The record with texts of their own in the cells that are kept for long. */
function keepable(cells: readonly string[], { columns }: Header): readonly string[] {
  const own = [...cells];
  for (const id of ['employeeId', 'name'] as const) {
    const index = columns.get(id)?.index ?? -1;
    const cell = own[index];
    if (cell !== undefined) own[index] = ownText(cell);
  }
  return own;
}

/**
 * Two stray quotation marks, each in a cell of its own, make one cell of all that stands between them, and
 * nothing is wrong with its form: but then a line within it reads like a row, with a specialty field where
 * that column stands.
 * @throws Failure
 */
function refuseSwallowedRows(batch: Batch, header: Header, { delimiter, rowEnd }: CsvText): void {
  const specialty = header.columns.get('specialty')?.index ?? -1;
  const looksLikeRow = (line: string): boolean => {
    const field = line.split(delimiter)[specialty];
    return field !== undefined && !isBlank(field) && lookUp(FIELD_WORDS, field) !== undefined;
  };
  batch.records.forEach((cells, i) => {
    if (batch.first + i <= header.row) return;
    for (const cell of cells)
      if (cell.includes(rowEnd) && cell.split(rowEnd).slice(1).some(looksLikeRow))
        throw strayQuote(batch.lineOf(i));
  });
}

interface Filler {
  readonly evaluation: Evaluation;
  readonly place: OutputPlace;
  readonly output: OutputWriter;
  readonly headers: readonly (string | undefined)[] | undefined;
}

function writeRecords(
  csv: CsvText,
  newline: string,
  filler: Filler,
  sink: (chunk: Uint8Array) => void,
  progress: Progress
): void {
  const encoder = new TextEncoder();
  let open = true;
  for (const { records, first, done, endsOpen } of readRecords(csv)) {
    const filled = records.map((cells, i) => fillRow(cells, first + i, filler));
    const text = Papa.unparse(filled, { delimiter: csv.delimiter, newline });
    if (records.length > 0) sink(encoder.encode((first === 0 ? BYTE_ORDER_MARK : newline) + text));
    open = endsOpen;
    progress('writing', done);
  }
  if (!open) sink(encoder.encode(newline));
}

/** A row with the output values in their columns. The blank end of the file stays as it is. */
function fillRow(
  cells: readonly string[],
  row: number,
  { evaluation, place, output, headers }: Filler
): string[] {
  const { header } = evaluation.sheet;
  const isData = row >= header.firstDataRow && !cells.every(isBlank);
  const values =
    row === header.row
      ? headers
      : isData
        ? rowValues(place, output.row(row - header.firstDataRow))
        : undefined;
  const filled = [...cells];
  if (!values) return filled;
  writtenColumns(place).forEach((column, i) => {
    const value = values[i];
    if (value === undefined) return;
    while (filled.length < column) filled.push('');
    filled[column] = String(value);
  });
  return filled;
}
