import { given, text, wholeNumber, yesOrNo } from '../arguments';
import { HostError } from '../errors';
import { EVENTS, WORKBOOK_TARGET } from '../hostEvents';
import { object, objectType, type HostObject } from '../members';
import { checkSheetName, freeSheetName } from '../sheetNames';
import type { HostSheet, HostWorkbook } from '../workbook';
import { refuseIfStructureProtected } from './worksheet';
import { registrations } from './registrations';

/** By name, ignoring case, or by id. */
const find = (workbook: HostWorkbook, key: unknown): HostObject | null => {
  const wanted = text(key, 'key').toLowerCase();
  const found = workbook
    .sheets()
    .find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  return found ? object('Worksheet', found) : null;
};

const item = (found: HostObject | null, key: unknown): HostObject => {
  if (!found) throw new HostError('ItemNotFound', `the sheet ${String(key)}`);
  return found;
};

const visibleOnes = (workbook: HostWorkbook, visibleOnly: unknown): readonly HostSheet[] =>
  given(visibleOnly) && yesOrNo(visibleOnly, 'visibleOnly')
    ? workbook.sheets().filter((sheet) => sheet.visibility === 'Visible')
    : workbook.sheets();

/** The first (0) or last (-1) of the sheets. A workbook always has a visible one. */
function endOf(sheets: readonly HostSheet[], end: 0 | -1): HostSheet {
  const sheet = sheets.at(end);
  if (!sheet) throw new HostError('ItemNotFound', 'a visible sheet');
  return sheet;
}

export const worksheetCollectionType = objectType('WorksheetCollection', {
  items: (workbook) => workbook.sheets().map((sheet) => object('Worksheet', sheet)),
  methods: {
    Indexer: { since: '1.1', call: (workbook, [key]) => item(find(workbook, key), key) },
    GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => find(workbook, key) },
    GetItemAt: { since: '1.1', call: (workbook, [index]) => item(itemAt(workbook, index), index) },
    GetActiveWorksheet: { since: '1.1', call: (workbook) => object('Worksheet', workbook.activeSheet()) },
    GetFirst: {
      since: '1.5',
      call: (workbook, [visibleOnly]) => object('Worksheet', endOf(visibleOnes(workbook, visibleOnly), 0))
    },
    GetLast: {
      since: '1.5',
      call: (workbook, [visibleOnly]) => object('Worksheet', endOf(visibleOnes(workbook, visibleOnly), -1))
    },
    GetCount: { since: '1.4', call: (workbook, [visibleOnly]) => visibleOnes(workbook, visibleOnly).length },
    Add: {
      since: '1.1',
      call(workbook, [name], { events }) {
        refuseIfStructureProtected(workbook);
        const sheetName = given(name) ? text(name, 'name') : freeSheetName(workbook);
        checkSheetName(workbook, sheetName);
        const sheet = workbook.addSheet(sheetName);
        events.sheetAdded(sheet);
        return object('Worksheet', sheet);
      }
    },
    ...registrations<HostWorkbook>(
      {
        _RegisterDataChangedEvent: ['1.9', EVENTS._RegisterDataChangedEvent],
        _RegisterActivatedEvent: ['1.7', EVENTS._RegisterActivatedEvent],
        _RegisterDeactivatedEvent: ['1.7', EVENTS._RegisterDeactivatedEvent],
        _RegisterSelectionChangedEvent: ['1.9', EVENTS._RegisterSelectionChangedEvent],
        _RegisterAddedEvent: ['1.7', EVENTS._RegisterAddedEvent],
        _RegisterDeletedEvent: ['1.7', EVENTS._RegisterDeletedEvent]
      },
      () => WORKBOOK_TARGET
    )
  }
});

function itemAt(workbook: HostWorkbook, index: unknown): HostObject | null {
  const found = workbook.sheets()[wholeNumber(index, 'index')];
  return found ? object('Worksheet', found) : null;
}
