import { parseAddress } from '../ranges';
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
 * Calls `onSelect` with the upper left cell of each new selection until stopped, also when another sheet
 * comes to the front (Excel.WorksheetCollection.onActivated, ExcelApi 1.7). The events say themselves what is
 * selected (Excel.WorksheetCollection.onSelectionChanged, ExcelApi 1.9): a request to ask for it would empty
 * the user's undo list before ExcelApi 1.19 (OfficeDev/office-js#2802, #2543).
 * @param onSelect is given undefined when a sheet has come to the front whose selection is not known
 */
export async function watchSelection(onSelect: (selected: Selected | undefined) => void): Promise<Stop> {
  const known = new Map<string, Selected>();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const [first = ''] = address.split(',');
        const area = parseAddress(first.trim())?.range;
        if (area) {
          const selected = { sheetId: worksheetId, row: area.row, column: area.column };
          known.set(worksheetId, selected);
          onSelect(selected);
        }
        return Promise.resolve();
      }),
      worksheets.onActivated.add(({ worksheetId }) => {
        onSelect(known.get(worksheetId));
        return Promise.resolve();
      })
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
 * Calls `onChange` whenever somebody else than this add-in changes cells. Its own writes are told by
 * `triggerSource` (ExcelApi 1.14).
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
