import Papa from 'papaparse';
import { Failure } from '../failure';
import type { Encoding } from './encoding';
import {
  findTable,
  withoutQuoted,
  withoutReturn,
  type Delimiter,
  type RowEnd,
  type Table,
  type Matched
} from './table';

/** Bytes that are decoded at a time. */
const PIECE = 1 << 20;
/**
 * Characters of the longest record: Excel's widest row has 16,384 cells, and cells of hundreds of characters
 * are rare.
 */
const LONGEST_RECORD = 1 << 24;
/** Characters in which the header is looked for. */
const HEAD = 1 << 18;

/** A CSV file, its encoding and how it is cut into cells. */
export interface CsvText {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rowEnd: RowEnd;
}

/** Some records, one after the other. */
export interface Batch {
  readonly records: readonly (readonly string[])[];
  /** Index of the first of them in the file, from 0. */
  readonly first: number;
  /** Line on which each begins, from 1; where all are one line long, that of the first. */
  readonly lineOf: (record: number) => number;
  readonly hasLongRecords: boolean;
  /** Whether the file ends here, without a line end. */
  readonly endsOpen: boolean;
  /** How much of the file has been read, from 0 to 1. */
  readonly done: number;
}

/**
 * Cuts the beginning of a file into cells.
 * @throws Failure
 */
export function beginning(
  bytes: Uint8Array,
  encoding: Encoding,
  chosen: Matched
): { readonly table: Table; readonly head: string } {
  let head = '';
  for (const { text } of pieces(bytes, encoding)) {
    head += text;
    if (head.length >= HEAD) break;
  }
  return { table: findTable(head, chosen), head };
}

/**
 * Reads a file's records. Only a piece of the text is in memory at a time, so that a file may be larger than
 * a string.
 * @throws Failure where a quotation mark is not where it belongs, or a letter is not of the encoding
 */
export function* readRecords({ bytes, encoding, delimiter, rowEnd }: CsvText): Generator<Batch> {
  const parser = new Papa.Parser({ delimiter, newline: rowEnd });
  let rest = '';
  let first = 0;
  let line = 1;
  for (const { text, done, isLast } of pieces(bytes, encoding)) {
    const all = rest + text;
    // Cut behind a line: the parser would take the end of the piece for the end of the file.
    const end = isLast ? all.length : all.lastIndexOf(rowEnd) + 1;
    const { data, errors, meta } = parser.parse(all.slice(0, end), 0, !isLast) as Papa.ParseResult<string[]>;
    const used = isLast ? end : meta.cursor;
    const stray = errors.find(({ type }) => type === 'Quotes')?.index;
    if (stray !== undefined) throw strayQuote(line + countRowEnds(all, rowEnd, stray));
    const other = otherEnd(all.slice(0, used), delimiter, rowEnd);
    if (other !== undefined)
      throw new Failure('mixedRowEnds', { line: String(line + countRowEnds(all, rowEnd, other)) });
    rest = all.slice(used);
    if (rest.length > LONGEST_RECORD) throw strayQuote(line + countRowEnds(all, rowEnd, used));
    const endsOpen = isLast && !all.endsWith(rowEnd);
    if (isLast && !endsOpen) data.pop();
    const lines = countRowEnds(all, rowEnd, used);
    const hasLongRecords = data.length < lines + Number(endsOpen);
    const from = line;
    if (data.length > 0 || isLast)
      yield {
        records: rowEnd === '\n' ? data.map(withoutReturn) : data,
        first,
        hasLongRecords,
        endsOpen,
        lineOf: (record) => from + record + breaksIn(data, record, rowEnd),
        done
      };
    first += data.length;
    line += lines;
  }
}

/** Excel ends a row there too. To read on would be to make one row of two. */
const OTHER_ENDS: Readonly<Record<RowEnd, RegExp>> = { '\n': /\r(?!\r*(?:\n|$))/, '\r': /\n/ };

/** Index of what would end a row in a file of another kind, outside of quoted cells. */
function otherEnd(rows: string, delimiter: Delimiter, rowEnd: RowEnd): number | undefined {
  if (!OTHER_ENDS[rowEnd].test(rows)) return undefined;
  const index = withoutQuoted(rows, delimiter).search(OTHER_ENDS[rowEnd]);
  return index < 0 ? undefined : index;
}

export const strayQuote = (line: number): Failure => new Failure('strayQuote', { line: String(line) });

/** Ends of rows in the first `end` characters of a text. */
export function countRowEnds(text: string, rowEnd: RowEnd, end: number): number {
  let found = 0;
  for (let at = text.indexOf(rowEnd); at >= 0 && at < end; at = text.indexOf(rowEnd, at + 1)) found++;
  return found;
}

/** Line ends within the cells of the records before one. */
const breaksIn = (records: readonly (readonly string[])[], before: number, rowEnd: RowEnd): number =>
  records
    .slice(0, before)
    .reduce(
      (sum, cells) => sum + cells.reduce((all, cell) => all + countRowEnds(cell, rowEnd, cell.length), 0),
      0
    );

function* pieces(
  bytes: Uint8Array,
  { name, start }: Encoding
): Generator<{ readonly text: string; readonly done: number; readonly isLast: boolean }> {
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  for (let at = start; ; at += PIECE) {
    const isLast = at + PIECE >= bytes.length;
    yield {
      text: decode(decoder, bytes.subarray(at, at + PIECE), !isLast),
      done: Math.min((at + PIECE) / bytes.length, 1),
      isLast
    };
    if (isLast) return;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Failure('encoding');
  }
}
