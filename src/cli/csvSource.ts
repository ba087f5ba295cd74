import Papa from 'papaparse';
import type { Readings } from '../criteria';
import type { Language } from '../locales';
import {
  Evaluation,
  findHeader,
  isBlank,
  missingColumns,
  outputHeaders,
  outputPlace,
  plainText,
  type OutputPlace,
  type OutputWriter
} from '../worksheet';
import { headerFailure } from './headerFailure';
import { Failure } from './failure';
import type { Source } from './source';

/** The sheet name of a CSV file is empty: addresses are plain, such as `F12`. */
const NO_SHEET = '';

/**
 * Reads and judges a CSV file: UTF-8, UTF-16 with a byte order mark, or Shift_JIS as Japanese Excel writes it.
 * It is written back as UTF-8, with a byte order mark unless it came as plain UTF-8.
 * @throws Failure
 */
export function readCsv(
  bytes: Uint8Array,
  wanted: { readonly language: Language | undefined; readonly readings: Readings }
): Source {
  const { text, mark } = decode(bytes);
  const { data: rows, meta } = Papa.parse<string[]>(text);
  const header = findHeader(rows);
  if ('nearest' in header || missingColumns(header).length > 0) throw headerFailure(NO_SHEET, header);
  const evaluation = new Evaluation({ name: NO_SHEET, header }, wanted.readings);
  rows.slice(header.firstDataRow).forEach((cells, i) => evaluation.addRow(cells, header.firstDataRow + i));
  evaluation.judge();
  const project = header.columns.get('project')?.index ?? -1;
  const language = wanted.language ?? header.columns.get('employeeId')!.language;
  const rightmost = rows.slice(header.row).reduce((widest, { length }) => Math.max(widest, length), 0) - 1;
  const place = outputPlace(header, rightmost);
  return {
    evaluation,
    language,
    place,
    employeeSheet: undefined,
    projectAt: (row) => (project < 0 ? '' : plainText(rows[row]![project])),
    write: (output, sink) => {
      const filled = rows.map((cells, row) => fillRow(cells, row, evaluation, place, output, language));
      const csv = Papa.unparse(filled, { delimiter: meta.delimiter, newline: meta.linebreak });
      sink(new TextEncoder().encode(mark + csv + (/[\r\n]$/.test(text) ? meta.linebreak : '')));
    }
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

function decode(bytes: Uint8Array): { text: string; mark: string } {
  if (bytes.length === 0) throw new Failure('empty');
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), mark: BYTE_ORDER_MARK };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK)
      ? { text: text.slice(1), mark: BYTE_ORDER_MARK }
      : { text, mark: '' };
  } catch {
    return { text: decodeShiftJis(bytes), mark: BYTE_ORDER_MARK };
  }
}

function decodeShiftJis(bytes: Uint8Array): string {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('encoding');
  }
}

/** A row with the output values in their columns. The blank end of the file stays as it is. */
function fillRow(
  cells: readonly string[],
  row: number,
  { sheet: { header } }: Evaluation,
  { columns, isNew }: OutputPlace,
  output: OutputWriter,
  language: Language
): string[] {
  const isData = row >= header.firstDataRow && !cells.every(isBlank);
  const values =
    row === header.row && isNew
      ? outputHeaders(language)
      : isData
        ? output.row(row - header.firstDataRow)
        : undefined;
  if (!values) return [...cells];
  const filled = [...cells];
  columns.forEach((column, place) => {
    while (filled.length < column) filled.push('');
    filled[column] = String(values[place]);
  });
  return filled;
}
