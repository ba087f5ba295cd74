import { itemAt } from '../criteria';
import { lastColumn, rangeBetween } from '../ranges';
import type { Language } from '../locales';
import {
  OUTPUT_COLUMNS,
  headerValues,
  madePlaces,
  outputHeaders,
  rowValues,
  takesOutput,
  writtenColumns,
  type Evaluation,
  type MissingDetail,
  type OutputPlace,
  type OutputWriter
} from '../worksheet';
import type { Alignment, CellEdit, SheetEdits, TableInfo } from '../xlsx';

/**
 * Widths of the output columns in characters, where the sheet sets none: their headers fit in either
 * language.
 */
const WIDTHS = [21, 15, 28, 15, 78];

const CENTRED: Alignment = { horizontal: 'center' };
const UNWRAPPED: Alignment = { wrapText: null };
const WRAPPED: Alignment = { wrapText: '1' };

/** Levels are centred; a short line runs on, as nothing stands beside it, and several lines wrap. */
function alignmentOf(place: number, detail: MissingDetail): Alignment {
  if (OUTPUT_COLUMNS[place]?.endsWith('Level')) return CENTRED;
  return OUTPUT_COLUMNS[place] === 'missing' && detail === 'full' ? WRAPPED : UNWRAPPED;
}

/** A sheet of projects whose output columns are written. */
export interface Written {
  /** Its number in the evaluation. */
  readonly number: number;
  readonly place: OutputPlace;
  /** The table of its rows. */
  readonly table: TableInfo | undefined;
}

/** The cells to write: the headers where they are new, and the values of every row. */
export function outputEdits(
  evaluation: Evaluation,
  { number, place, table }: Written,
  output: OutputWriter,
  language: Language
): SheetEdits {
  const { header } = evaluation.sheetAt(number);
  const { columns } = place;
  const written = writtenColumns(place);
  const headers = headerValues(place, language, table !== undefined);
  const order = [...written.entries()].sort(([, a], [, b]) => a - b);
  const cellsOf = (values: readonly (string | number | undefined)[]): CellEdit[] => {
    const cells: CellEdit[] = [];
    for (const [i, column] of order) {
      const value = values[i];
      if (value !== undefined) cells.push({ column, value: value === '' ? null : value });
    }
    return cells;
  };
  const made = madePlaces(place);
  const last = table && lastColumn(table.range);
  const isBeside = last !== undefined && columns[made[0] ?? 0] === last + 1;
  return {
    range: rangeBetween(
      header.row,
      Math.min(...written),
      Math.max(header.row, header.firstDataRow + evaluation.rowCountOf(number) - 1),
      Math.max(...written)
    ),
    row: (row) => {
      if (row === header.row) return headers && cellsOf(headers);
      const index = evaluation.indexOf(number, row);
      return index === undefined ? undefined : cellsOf(rowValues(place, output.row(index)));
    },
    columnWidths: new Map(made.map((i) => [itemAt(columns, i), WIDTHS[i] ?? 14])),
    alignments: new Map(made.map((i) => [itemAt(columns, i), alignmentOf(i, output.detail)])),
    ...(table && isBeside && takesOutput(table.columns, header, last)
      ? { grow: { table, addedColumns: made.map((i) => itemAt(outputHeaders(language), i)) } }
      : {})
  };
}
