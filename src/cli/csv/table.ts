import Papa from 'papaparse';
import { missingColumns, type Header } from '../../worksheet';
import { findChosenHeader, type Chosen } from '../chosen';

/** What may stand between cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What ends a row. Where rows end in line feeds, carriage returns before them belong to the end. */
export type RowEnd = '\n' | '\r';

/** Rows that are parsed to find the header: it is among the first twenty that hold anything. */
const HEAD_ROWS = 100;

/** Columns and words that are matched by hand. */
export type Matched = Pick<Chosen, 'mappings' | 'carried' | 'meanings'>;

/** How a text is cut into cells, and the header that is found in it then. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly rowEnd: RowEnd;
  readonly header: ReturnType<typeof findChosenHeader>;
  /**
   * Index of the first letter after a quotation mark that is not where it belongs; undefined where there is
   * none.
   */
  readonly strayQuote: number | undefined;
}

/** A table whose header has all required columns. */
export type FoundTable = Table & { readonly header: Header };

export const isFound = (table: Table): table is FoundTable =>
  !('nearest' in table.header) && missingColumns(table.header).length === 0;

/**
 * The table at the beginning of a text, by the delimiter that yields the header. Counting delimiters would be
 * misled by title rows and by lists within cells.
 * @param head whole rows from the beginning of the file
 */
export function findTable(head: string, chosen: Matched): Table {
  const tables = DELIMITERS.map((delimiter) => cut(head, delimiter, rowEndOf(head, delimiter), chosen));
  return tables.reduce((best, table) => (rank(table) > rank(best) ? table : best));
}

/**
 * The first end outside of quoted cells: within a cell, lines may end otherwise, as they do in files of old
 * Macs.
 */
function rowEndOf(head: string, delimiter: Delimiter): RowEnd {
  const [end] = /\r(?!\r*\n)|\n/.exec(withoutQuoted(head, delimiter)) ?? [];
  return end === '\r' ? '\r' : '\n';
}

function cut(head: string, delimiter: Delimiter, rowEnd: RowEnd, chosen: Matched): Table {
  const { data, errors } = Papa.parse<string[]>(head, { delimiter, newline: rowEnd, preview: HEAD_ROWS });
  const stray = errors.find(({ type }) => type === 'Quotes')?.index;
  const header = findChosenHeader(data.map(withoutReturn), 0, '', chosen);
  return { delimiter, rowEnd, header, strayQuote: stray };
}

const COMPLETE = 1000;

function rank(table: Table): number {
  const { header } = table;
  if ('nearest' in header) return header.nearest.length / COMPLETE;
  return header.columns.size + (isFound(table) ? COMPLETE : 0);
}

/** A text of whole rows, as long as before, with nothing but spaces in its quoted cells. */
export function withoutQuoted(rows: string, delimiter: Delimiter): string {
  const quoted = new RegExp(`(?<=^|[${delimiter}\\r\\n])"[^"]*(?:""[^"]*)*"`, 'g');
  return rows.replace(quoted, (cell) => ' '.repeat(cell.length));
}

/** A record without the carriage returns before its line feed. Careless programs write several. */
export function withoutReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  if (last?.endsWith('\r')) cells[cells.length - 1] = last.replace(/\r+$/, '');
  return cells;
}
