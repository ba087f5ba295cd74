import { asFailure, selectCell } from '../../excel';
import type { Store } from '../store';

/** Selects a cell in the workbook. @param sheet its sheet's id; row and column count from 0 */
export async function selectInSheet(store: Store, sheet: string, row: number, column: number): Promise<void> {
  try {
    await selectCell(sheet, row, column);
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}
