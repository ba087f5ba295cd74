import { type CellRange, overlaps, rangeAddress } from '../../src/ranges';
import { valueOf, valueTypeOf } from './cellText';
import type { KeptRanges } from './keptRanges';
import type { CellContent, HostSheet, HostTable, HostWorkbook, WorkbookEvent } from './workbook';

/** A message to the client's event handlers, as the client numbers its events. */
export interface HostMessage {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The numbers of events in Microsoft's client 1.1.110, by the method that registers for them. */
export const EVENTS = {
  _RegisterDataChangedEvent: 10,
  _RegisterActivatedEvent: 11,
  _RegisterDeactivatedEvent: 12,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15
} as const;

/** The same for tables. */
export const TABLE_EVENTS = {
  _RegisterDataChangedEvent: 101,
  _RegisterAddedEvent: 102,
  _RegisterDeletedEvent: 103
} as const;

/** The target of events of the workbook's collections. */
export const WORKBOOK_TARGET = 'Workbook';

type Change = Extract<WorkbookEvent, { kind: 'changed' }>;

/** Tells the add-in's event handlers what happened, if they are registered and events are on. */
export class HostEvents {
  /** `Excel.Runtime.enableEvents`: while it is off there are no events at all. */
  enabled = true;
  private readonly registered = new Set<string>();
  private active: HostSheet;

  /**
   * @param send sends messages to the client; 'selection' and 'settings' go through the handlers of the
   * Common API.
   */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly kept: KeptRanges,
    private readonly send: (message: HostMessage | 'selection' | 'settings') => void
  ) {
    this.active = workbook.activeSheet();
    workbook.subscribe((event) => this.onWorkbookEvent(event));
  }

  register(messageType: number, targetId: string): void {
    this.registered.add(`${messageType} ${targetId}`);
  }

  unregister(messageType: number, targetId: string): void {
    this.registered.delete(`${messageType} ${targetId}`);
  }

  /** The add-in wrote cells: `source` is Local, and `triggerSource` is this add-in. */
  wrote(
    sheet: HostSheet,
    area: CellRange,
    changeType: Change['changeType'] = 'RangeEdited',
    before?: CellContent,
    after?: CellContent
  ): void {
    this.changed(
      {
        kind: 'changed',
        sheet,
        area,
        source: 'Local',
        changeType,
        ...(before === undefined || after === undefined ? {} : { before, after })
      },
      'ThisLocalAddin'
    );
  }

  sheetAdded(sheet: HostSheet): void {
    this.emit(EVENTS._RegisterAddedEvent, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
  }

  sheetDeleted(sheet: HostSheet): void {
    this.emit(EVENTS._RegisterDeletedEvent, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
  }

  tableAdded(table: HostTable): void {
    this.emit(TABLE_EVENTS._RegisterAddedEvent, [WORKBOOK_TARGET, table.sheet.id], {
      tableId: table.id,
      worksheetId: table.sheet.id,
      source: 'Local'
    });
  }

  tableDeleted(table: HostTable): void {
    this.emit(TABLE_EVENTS._RegisterDeletedEvent, [WORKBOOK_TARGET, table.sheet.id], {
      tableId: table.id,
      tableName: table.name,
      worksheetId: table.sheet.id,
      source: 'Local'
    });
  }

  settingsChanged(): void {
    if (this.enabled) this.send('settings');
  }

  private onWorkbookEvent(event: WorkbookEvent): void {
    if (event.kind === 'changed') this.changed(event, 'Unknown');
    if (event.kind === 'activated') this.activated(event.sheet);
    if (event.kind === 'selected') {
      this.emit(EVENTS._RegisterSelectionChangedEvent, [WORKBOOK_TARGET, event.sheet.id], {
        address: rangeAddress(event.area),
        worksheetId: event.sheet.id
      });
      if (this.enabled) this.send('selection');
    }
  }

  private activated(sheet: HostSheet): void {
    this.emit(EVENTS._RegisterDeactivatedEvent, [WORKBOOK_TARGET, this.active.id], {
      worksheetId: this.active.id
    });
    this.active = sheet;
    this.emit(EVENTS._RegisterActivatedEvent, [WORKBOOK_TARGET, sheet.id], { worksheetId: sheet.id });
  }

  private changed(change: Change, triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    const { sheet, area, source, changeType } = change;
    const args = {
      address: rangeAddress(area),
      changeType,
      source,
      triggerSource,
      worksheetId: sheet.id,
      shiftDirection: 'None',
      ...(change.before === undefined || area.rows * area.columns > 1
        ? {}
        : details(change.before, change.after ?? null))
    };
    const message = (): Record<string, unknown> => ({
      ...args,
      referenceId: this.kept.keep({ sheet, area })
    });
    this.emit(EVENTS._RegisterDataChangedEvent, [WORKBOOK_TARGET, sheet.id], message);
    for (const table of this.workbook.tables()) {
      if (table.sheet !== sheet || !overlaps(table.area, area)) continue;
      this.emit(TABLE_EVENTS._RegisterDataChangedEvent, [WORKBOOK_TARGET, table.id], () => ({
        ...message(),
        tableId: table.id
      }));
    }
  }

  private emit(
    messageType: number,
    targets: readonly string[],
    message: Record<string, unknown> | (() => Record<string, unknown>)
  ): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.registered.has(`${messageType} ${targetId}`)) continue;
      this.send({
        messageType,
        targetId,
        message: JSON.stringify(typeof message === 'function' ? message() : message)
      });
    }
  }
}

/** `Excel.ChangedEventDetail`, which only changes of a single cell have. */
const details = (before: CellContent, after: CellContent): Record<string, unknown> => ({
  valueBefore: valueOf(before),
  valueAfter: valueOf(after),
  valueTypeBefore: valueTypeOf(before),
  valueTypeAfter: valueTypeOf(after)
});
