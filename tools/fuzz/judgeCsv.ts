import { readCsv } from '../../src/cli/csv/csvSource';
import { cellsOfCsv } from './csvText';
import { judgeTwice, type Written } from './judgeTwice';

/** What is known of a file: its true text, where no byte of it has been changed since it was encoded. */
export interface CsvInput {
  readonly bytes: Uint8Array;
  readonly text: string | undefined;
  readonly delimiter: string;
}

/**
 * Judges a CSV file as the command line does, and checks what is promised: it ends in results or in one clear
 * sentence; every cell of the user's says in the written file what the text says, whatever its encoding; a
 * second time nothing changes.
 * @throws Error where a promise is not kept, or what has crashed
 */
export function judgeCsv({ bytes, text, delimiter }: CsvInput): void {
  judgeTwice(readCsv, bytes, (written) => {
    if (text !== undefined) compareCells(text, delimiter, written);
  });
}

function compareCells(text: string, delimiter: string, { source, bytes }: Written): void {
  const { evaluation, files } = source;
  const place = files[0]?.sheets[0]?.place;
  const { header } = evaluation.sheet;
  const written = new TextDecoder('utf-8').decode(bytes);
  const [old, fresh] = [text, written].map((each) => filledRows(each, delimiter));
  if (!fresh) throw new Error('what is written is no CSV');
  // What is no CSV either may be read in some way, as long as nothing of it is lost.
  if (!old) return;
  if (old.length !== fresh.length) throw new Error(`${old.length} rows became ${fresh.length}`);
  old.forEach((cells, row) => {
    const others = fresh[row] ?? [];
    for (let column = 0; column < Math.max(cells.length, others.length); column++) {
      const isOurs = row >= header.row && place?.columns.includes(column);
      if (!isOurs && !isSame(cells[column], others[column]))
        throw new Error(
          `row ${row + 1}, column ${column + 1}: ${cells[column] ?? ''} became ${others[column] ?? ''}`
        );
    }
  });
}

/** A carriage return at the end of a cell may belong to the end of the row. */
const isSame = (one = '', other = ''): boolean => one.replace(/\r+$/, '') === other.replace(/\r+$/, '');

/** The rows up to the last that holds anything: blank ones behind it may go. */
function filledRows(text: string, delimiter: string): string[][] | undefined {
  const rows = cellsOfCsv(text.replace(/^\uFEFF/, ''), delimiter);
  while (rows?.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}
