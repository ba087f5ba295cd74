import type { ICommandInfo, IRange, Worksheet } from '@univerjs/core';
import { EffectRefRangId } from '@univerjs/sheets';
import { isVertical, MAX_COLUMNS, MAX_ROWS, type CellRange, type Shift } from '../../src/ranges';
import { moveOfLines, wholeColumns, wholeRows, type CellMove } from '../host';
import { fromGridRange } from '../gridRange';

/** Univer's commands that insert or delete whole rows or columns, and cells. */
export const SHIFT_COMMANDS = {
  Down: { lines: EffectRefRangId.InsertRowCommandId, cells: EffectRefRangId.InsertRangeMoveDownCommandId },
  Up: { lines: EffectRefRangId.RemoveRowCommandId, cells: EffectRefRangId.DeleteRangeMoveUpCommandId },
  Right: { lines: EffectRefRangId.InsertColCommandId, cells: EffectRefRangId.InsertRangeMoveRightCommandId },
  Left: { lines: EffectRefRangId.RemoveColCommandId, cells: EffectRefRangId.DeleteRangeMoveLeftCommandId }
} as const satisfies Record<Shift, object>;

const SHIFTS = Object.keys(SHIFT_COMMANDS) as Shift[];
const shiftBy = (of: 'lines' | 'cells'): ReadonlyMap<string, Shift> =>
  new Map(SHIFTS.map((shift) => [SHIFT_COMMANDS[shift][of], shift]));
const LINES = shiftBy('lines');
const CELLS = shiftBy('cells');

interface Params {
  readonly range: IRange;
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly subUnitId?: string;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

/** What a command of Univer's moves in a sheet. */
export interface SheetMoves {
  readonly sheet: Worksheet;
  readonly moves: readonly CellMove[];
  /** Whether Univer has mutations of whole rows or columns for it. */
  readonly isOfLines: boolean;
}

/**
 * What a command that Univer is about to carry out moves; undefined for all others.
 * @param sheetOf a sheet by its id; the one in front where a command does not say
 */
export function movesOf(
  { id, params }: Readonly<ICommandInfo>,
  sheetOf: (id: string | undefined) => Worksheet | undefined
): SheetMoves | undefined {
  const [lines, cells, move] = [LINES.get(id), CELLS.get(id), MOVES[id]];
  if (!lines && !cells && !move) return undefined;
  const said = params as Params;
  const sheet = sheetOf(said.subUnitId ?? said.fromSubUnitId);
  if (!sheet) return undefined;
  if (lines) return { sheet, moves: ofLines(said.range, lines, sheet), isOfLines: true };
  if (cells) return { sheet, moves: [{ cells: widened(said.range, sheet), shift: cells }], isOfLines: false };
  return move && { sheet, moves: move(said, sheet), isOfLines: false };
}

/** The other commands that move cells, and what each moves. */
const MOVES: Readonly<Record<string, (params: Params, sheet: Worksheet) => CellMove[]>> = {
  [EffectRefRangId.MoveRowsCommandId]: ({ fromRange: { startRow, endRow }, toRange }) =>
    moveOfLines('rows', startRow, endRow - startRow + 1, toRange.startRow),
  [EffectRefRangId.MoveColsCommandId]: ({ fromRange: { startColumn, endColumn }, toRange }) =>
    moveOfLines('columns', startColumn, endColumn - startColumn + 1, toRange.startColumn),
  [EffectRefRangId.MoveRangeCommandId]: ({ fromRange, toRange, toSubUnitId }, sheet) => {
    const isAway = toSubUnitId !== undefined && toSubUnitId !== sheet.getSheetId();
    return [
      { from: fromGridRange(fromRange), to: fromGridRange(toRange), ...(isAway && { sheet: toSubUnitId }) }
    ];
  }
};

/** Rows that a filter hides are not deleted. The last ones go first. */
function ofLines(range: IRange, shift: Shift, sheet: Worksheet): CellMove[] {
  const cells = linesOf(range, shift);
  if (shift !== 'Up') return [{ cells, shift }];
  const moves: CellMove[] = [];
  for (let row = range.endRow; row >= range.startRow; row--)
    if (!sheet.getRowFiltered(row)) moves.push({ cells: wholeRows(row, 1), shift });
  return moves;
}

/** Whole rows or columns as Excel has them: Univer's sheets are only as large as their content. */
export const linesOf = (range: IRange, shift: Shift): CellRange =>
  isVertical(shift)
    ? wholeRows(range.startRow, range.endRow - range.startRow + 1)
    : wholeColumns(range.startColumn, range.endColumn - range.startColumn + 1);

/** Cells as far as the sheet goes are whole rows or columns. */
function widened(range: IRange, sheet: Worksheet): CellRange {
  const cells = fromGridRange(range);
  return {
    ...cells,
    ...(cells.columns >= sheet.getColumnCount() && { columns: MAX_COLUMNS }),
    ...(cells.rows >= sheet.getRowCount() && { rows: MAX_ROWS })
  };
}
