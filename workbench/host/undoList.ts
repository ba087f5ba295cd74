import type { ApiVersion } from './members';
import type { HostWorkbook } from './workbook';

/** From this version on Excel's undo list outlives requests of add-ins. */
const KEEPS_UNDO = 19;

/**
 * What the user can take back. Before ExcelApi 1.19 every request of an add-in empties the list, also one
 * that only reads (OfficeDev/office-js#2802, #2543).
 */
export class UndoList {
  /** Edits of the user that Ctrl+Z still takes back. */
  edits = 0;
  private readonly isKept: boolean;

  constructor(workbook: HostWorkbook, api: ApiVersion) {
    this.isKept = Number(api.slice(2)) >= KEEPS_UNDO;
    workbook.subscribe((event) => {
      if (event.kind === 'changed' && event.source === 'Local') this.edits += 1;
    });
  }

  /** A request has arrived. */
  requested(): void {
    if (!this.isKept) this.edits = 0;
  }
}
