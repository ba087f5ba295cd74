import { pieces, type CellsNow, type Piece } from './cellsNow';
import { rectangles } from './rectangles';
import type { WrittenRows } from './refreshForm';
import type { StandingForm } from './standingForm';

/** A form that is put back. */
export interface Back {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly standing: StandingForm;
  /** Where its rows and columns are now. */
  readonly found: CellsNow;
}

/** Rows that were written, and where the cells are now that were written over. */
export interface RowsNow {
  readonly rows: WrittenRows;
  readonly now: CellsNow;
}

/** The form's cells in some of its rows, where they are now. */
export const piecesOf = ({ form }: StandingForm, now: CellsNow, first: number, count: number): Piece[] =>
  rectangles(form.areas, first, count).flatMap((area) => pieces(area, now));
