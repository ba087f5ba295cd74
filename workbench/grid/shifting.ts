import { Dimension, Direction, type IMutationInfo, type IRange, type Worksheet } from '@univerjs/core';
import {
  EffectRefRangId,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type CellRange, type Shift } from '../../src/ranges';
import { gridRange } from '../gridRange';
import type { Followers } from './followers';
import { mutation, type Services } from './services';

interface Mutations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** Univer's commands and mutations for whole rows or columns, and for cells. */
const COMMANDS = {
  Down: { lines: EffectRefRangId.InsertRowCommandId, cells: EffectRefRangId.InsertRangeMoveDownCommandId },
  Up: { lines: EffectRefRangId.RemoveRowCommandId, cells: EffectRefRangId.DeleteRangeMoveUpCommandId },
  Right: { lines: EffectRefRangId.InsertColCommandId, cells: EffectRefRangId.InsertRangeMoveRightCommandId },
  Left: { lines: EffectRefRangId.RemoveColCommandId, cells: EffectRefRangId.DeleteRangeMoveLeftCommandId }
} as const;

const isOfRows = (shift: Shift): boolean => shift === 'Down' || shift === 'Up';
const isInsert = (shift: Shift): boolean => shift === 'Down' || shift === 'Right';

/**
 * The mutations that insert or delete cells as an add-in does, with what follows them. Whole rows and columns
 * keep their sizes. Univer's plugins, which move merged areas, rules and tables, only look at the sheet in
 * front, except where whole rows or columns are inserted.
 */
export function shiftMutations(
  services: Services,
  followers: Followers,
  sheet: Worksheet,
  cells: CellRange,
  shift: Shift
): Mutations {
  const { injector, workbook } = services;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const isWhole = isOfRows(shift) ? cells.columns === MAX_COLUMNS : cells.rows === MAX_ROWS;
  const range = onSheet(cells, sheet);
  const params = {
    ...target,
    range: gridRange(cells),
    direction: isOfRows(shift) ? Direction.UP : Direction.LEFT
  };
  const command = { id: COMMANDS[shift][isWhole ? 'lines' : 'cells'], params };
  const isSeen = workbook.getActiveSheet() === sheet || (isWhole && isInsert(shift));
  const following = isSeen
    ? injector.get(SheetInterceptorService).onCommandExecute(command)
    : followers.mutationsFor(command);
  const own = isWhole ? ofLines(sheet, target, range, shift) : ofCells(services, target, cells, shift);
  const { preRedos = [], preUndos = [] } = following as Partial<
    Record<'preRedos' | 'preUndos', IMutationInfo[]>
  >;
  return {
    redos: [...preRedos, ...own.redos, ...following.redos],
    undos: [...preUndos, ...own.undos, ...following.undos]
  };
}

type Target = Readonly<Record<'unitId' | 'subUnitId', string>>;

/** Univer's sheets are only as large as their content; undefined where cells are outside of it. */
function onSheet(cells: CellRange, sheet: Worksheet): IRange | undefined {
  const range = gridRange(cells);
  const endRow = Math.min(range.endRow, sheet.getRowCount() - 1);
  const endColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);
  return range.startRow > endRow || range.startColumn > endColumn
    ? undefined
    : { ...range, endRow, endColumn };
}

function ofLines(sheet: Worksheet, target: Target, range: IRange | undefined, shift: Shift): Mutations {
  if (!range) return { redos: [], undos: [] };
  const [insert, remove] = isOfRows(shift)
    ? [InsertRowMutation.id, RemoveRowMutation.id]
    : [InsertColMutation.id, RemoveColMutation.id];
  const params = { ...target, range };
  if (isInsert(shift)) return { redos: [mutation(insert, params)], undos: [mutation(remove, params)] };
  const { startRow, endRow, startColumn, endColumn } = range;
  const cellValue = sheet.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  const info = isOfRows(shift)
    ? { rowInfo: sliced(sheet.getRowManager().getRowData(), startRow, endRow) }
    : { colInfo: sliced(sheet.getColumnManager().getColumnData(), startColumn, endColumn) };
  return {
    redos: [mutation(remove, params)],
    undos: [
      mutation(insert, { ...params, ...info }),
      mutation(SetRangeValuesMutation.id, { ...target, cellValue })
    ]
  };
}

/** Sizes of rows or columns, counted from the first of them. */
const sliced = <T>(sizes: Readonly<Record<number, T>>, first: number, last: number): Record<number, T> =>
  Object.fromEntries(
    Object.entries(sizes).flatMap(([index, size]) =>
      Number(index) >= first && Number(index) <= last ? [[Number(index) - first, { ...size }] as const] : []
    )
  );

function ofCells({ injector }: Services, target: Target, cells: CellRange, shift: Shift): Mutations {
  const mutationsOf = isInsert(shift) ? getInsertRangeMutations : getRemoveRangeMutations;
  const { redo, undo } = mutationsOf(injector, {
    ...target,
    range: gridRange(cells),
    shiftDimension: isOfRows(shift) ? Dimension.ROWS : Dimension.COLUMNS
  });
  return { redos: redo, undos: undo };
}
