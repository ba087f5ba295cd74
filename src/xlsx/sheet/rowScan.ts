import { MAX_COLUMNS } from '../../ranges';

/** How a cell's value is stored: the `t` attribute (ECMA-376 Part 1 §18.18.11). */
export const CellType = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

/** The types by their names in `t`. */
export const CELL_TYPES: readonly (readonly [string, number])[] = [
  ['s', CellType.shared],
  ['n', CellType.number],
  ['str', CellType.text],
  ['inlineStr', CellType.inline],
  ['b', CellType.boolean],
  ['e', CellType.error],
  ['d', CellType.date]
];

/** A scanned `<row>` and its cells, as indexes into the scanned bytes. One object is reused for all rows. */
export class RowScan {
  index = 0;
  /** Whether the row and each of its cells have a higher number than the one before. */
  isOrdered = true;
  isEmpty = false;
  hasFormulas = false;
  /** Whether only the row's last cell has been scanned. */
  isLastOnly = false;
  start = 0;
  tagEnd = 0;
  end = 0;
  /** The name with its prefix is [start + 1, nameEnd), the prefix with its colon [start + 1, localStart). */
  localStart = 0;
  nameEnd = 0;
  /** The value of `spans`; -1 without it. */
  spansStart = -1;
  spansEnd = -1;

  cells = 0;
  readonly column = new Int32Array(MAX_COLUMNS);
  readonly cellStart = new Int32Array(MAX_COLUMNS);
  readonly cellEnd = new Int32Array(MAX_COLUMNS);
  readonly type = new Uint8Array(MAX_COLUMNS);
  /** The value of `s`; -1 without it. */
  readonly styleStart = new Int32Array(MAX_COLUMNS);
  readonly styleEnd = new Int32Array(MAX_COLUMNS);
  /** The content of `<v>` or `<is>`; -1 without it. */
  readonly valueStart = new Int32Array(MAX_COLUMNS);
  readonly valueEnd = new Int32Array(MAX_COLUMNS);
  /** The `<f>` tag; -1 without it. */
  readonly formula = new Int32Array(MAX_COLUMNS);
}
