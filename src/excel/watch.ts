import { changeOf, type Change } from './changes';
import { selectedCells } from './selection';

/** Stops watching. */
export type Stop = () => Promise<void>;

/** A cell that the user has selected: sheet id, and row and column counted from 0. */
export interface Selected {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Calls `onSelect` with the upper left cell of each new selection until stopped, also when another sheet comes to the
 * front with the selection that it has (Excel.WorksheetCollection.onActivated, ExcelApi 1.7).
 */
export async function watchSelection(onSelect: (selected: Selected) => void): Promise<Stop> {
  const tell = async (): Promise<void> => {
    const selected = await selectedCell();
    if (selected) onSelect(selected);
  };
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handlers = [
      context.workbook.onSelectionChanged.add(tell),
      context.workbook.worksheets.onActivated.add(tell)
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) await remove(handler);
    };
  });
}

/** The selected cell; undefined while there is none, such as when a chart is selected. */
export async function selectedCell(): Promise<Selected | undefined> {
  const selection = await selectedCells();
  return selection && { sheetId: selection.sheetId, row: selection.row, column: selection.column };
}

/**
 * Calls `onChange` whenever somebody else than this add-in changes cells. Its own writes are told by `triggerSource`
 * (ExcelApi 1.14).
 */
export async function watchChanges(onChange: (change: Change) => void): Promise<Stop> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') onChange(changeOf(event));
      return Promise.resolve();
    });
    await context.sync();
    return () => remove(handler);
  });
}

async function remove(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  const previousObjects = handler.context;
  await Excel.run({ delayForCellEdit: true, previousObjects }, async (context) => {
    handler.remove();
    await context.sync();
  });
}
