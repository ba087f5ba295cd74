import { Dimension, Direction, type IMutationInfo, type IRange, type Worksheet } from '@univerjs/core';
import {
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService
} from '@univerjs/sheets';
import { isInsert, isOfWholeLines, isVertical, type CellRange, type Shift } from '../../src/ranges';
import { gridRange } from '../gridRange';
import { SHIFT_COMMANDS } from './cellMoves';
import type { Followers, Mutations } from './followers';
import { mutation, type Services } from './services';

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
  const isWhole = isOfWholeLines(cells, shift);
  const range = onSheet(cells, sheet);
  const params = {
    ...target,
    range: gridRange(cells),
    direction: isVertical(shift) ? Direction.UP : Direction.LEFT
  };
  const command = { id: SHIFT_COMMANDS[shift][isWhole ? 'lines' : 'cells'], params };
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
  const [insert, remove] = isVertical(shift)
    ? [InsertRowMutation.id, RemoveRowMutation.id]
    : [InsertColMutation.id, RemoveColMutation.id];
  const params = { ...target, range };
  if (isInsert(shift)) return { redos: [mutation(insert, params)], undos: [mutation(remove, params)] };
  const { startRow, endRow, startColumn, endColumn } = range;
  const cellValue = sheet.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  const info = isVertical(shift)
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
    shiftDimension: isVertical(shift) ? Dimension.ROWS : Dimension.COLUMNS
  });
  return { redos: redo, undos: undo };
}
