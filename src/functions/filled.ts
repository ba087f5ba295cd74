import type { ColumnId } from '../locales';
import { hasMark, isBlank, standIn, unreadCell, type Cell, type Header } from '../worksheet';
import type { Range } from './headers';
import { cellOf } from './passed';

/**
 * The value that a cell of a range stands for: of a ditto mark, that of the first cell above which is none.
 */
function standsFor(range: Range, firstRow: number, row: number, id: ColumnId, column: number): Cell {
  const cell = cellOf(range[row]?.[column]);
  const stand = standIn(cell);
  if (stand === 'value') return cell;
  let above = row;
  while (stand === 'ditto' && above > firstRow && standIn(cellOf(range[above]?.[column])) === 'ditto')
    above--;
  const value = cellOf(range[above]?.[column]);
  const found = String(cell).trim();
  if (stand === 'arrow' || standIn(value) === 'arrow') return unreadCell(id, 'arrowCell', found);
  return standIn(value) === 'ditto' || isBlank(value) ? unreadCell(id, 'dittoOfNothing', found) : value;
}

/** Puts into rows of a range what their ditto marks stand for, and marks arrows. */
export class RangeFiller {
  private readonly indexes: readonly number[];

  constructor(
    private readonly range: Range,
    private readonly header: Header
  ) {
    this.indexes = [...header.columns.values()].map(({ index }) => index);
  }

  /** @param cells those of the row, which are changed */
  fill(cells: Cell[], row: number): void {
    if (!hasMark(cells, this.indexes)) return;
    for (const [id, { index }] of this.header.columns)
      if (standIn(cells[index]) !== 'value')
        cells[index] = standsFor(this.range, this.header.firstDataRow, row, id, index);
  }
}
