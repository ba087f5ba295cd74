import { WHOLE_SHEET, cellRange } from '../../../src/ranges';
import { given, oneOf, rangeOf, text, wholeNumber, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { EVENTS } from '../hostEvents';
import { object, objectType, type HostObject, type Scope } from '../members';
import { checkSheetName } from '../sheetNames';
import type { HostSheet, HostWorkbook } from '../workbook';
import { rangeAt } from './rangeAt';
import { registrations } from './registrations';

/**
 * What workbook protection forbids: adding, deleting, renaming, moving and hiding sheets
 * (Excel.WorkbookProtection).
 */
export function refuseIfStructureProtected(workbook: HostWorkbook): void {
  if (workbook.structureProtected)
    throw new HostError('AccessDenied', 'the structure of the workbook is protected');
}

const visibleSheets = (workbook: HostWorkbook): HostSheet[] =>
  workbook.sheets().filter((sheet) => sheet.visibility === 'Visible');

/**
 * "If the entire worksheet is blank, this function will return the top left cell"
 * (Excel.Worksheet.getUsedRange).
 */
function used(sheet: HostSheet, valuesOnly: unknown): HostObject | null {
  const found = sheet.used(given(valuesOnly) && yesOrNo(valuesOnly, 'valuesOnly'));
  return found && rangeAt(sheet, found);
}

function setVisibility(sheet: HostSheet, value: unknown, { workbook }: Scope): void {
  refuseIfStructureProtected(workbook);
  const to = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
  if (to !== 'Visible' && visibleSheets(workbook).every((one) => one === sheet))
    throw new HostError('InvalidOperation', 'the only visible sheet');
  sheet.visibility = to;
}

function deleteSheet(sheet: HostSheet, { workbook, events }: Scope): void {
  refuseIfStructureProtected(workbook);
  // "If the worksheet's visibility is set to "VeryHidden", the delete operation will fail with an
  // InvalidOperation exception."
  if (sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', `the sheet ${sheet.name} is very hidden`);
  if (visibleSheets(workbook).every((one) => one === sheet))
    throw new HostError('InvalidOperation', 'the only visible sheet');
  workbook.deleteSheet(sheet);
  events.sheetDeleted(sheet);
}

function rename(sheet: HostSheet, value: unknown, { workbook }: Scope): void {
  refuseIfStructureProtected(workbook);
  const name = text(value, 'name');
  checkSheetName(workbook, name, sheet);
  sheet.name = name;
}

function move(sheet: HostSheet, value: unknown, { workbook }: Scope): void {
  refuseIfStructureProtected(workbook);
  const position = wholeNumber(value, 'position');
  if (position < 0 || position >= workbook.sheets().length) throw invalidArgument(`the position ${position}`);
  workbook.moveSheet(sheet, position);
}

export const worksheetType = objectType('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  check(sheet, { workbook }) {
    if (!workbook.sheets().includes(sheet)) throw new HostError('ItemNotFound', `the sheet ${sheet.name}`);
  },
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: { since: '1.1', get: ({ name }) => name, set: rename },
    Position: { since: '1.1', get: (sheet, { workbook }) => workbook.sheets().indexOf(sheet), set: move },
    Visibility: { since: '1.1', get: ({ visibility }) => visibility, set: setVisibility },
    ShowGridlines: { since: '1.8', get: ({ showGridlines }) => showGridlines },
    // By this name the client sets what it reads by the other.
    Gridlines: {
      since: '1.8',
      set: (sheet, value) => {
        sheet.showGridlines = yesOrNo(value, 'showGridlines');
      }
    },
    TabColor: {
      since: '1.7',
      get: ({ tabColor }) => tabColor,
      set(sheet, value) {
        const color = text(value, 'tabColor');
        if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`the tab color ${color}`);
        sheet.tabColor = color.toUpperCase();
      }
    }
  },
  navigation: {
    Tables: { since: '1.1', to: (sheet) => object('TableCollection', { sheet }) },
    AutoFilter: { since: '1.9', to: (sheet) => object('AutoFilter', sheet) },
    Protection: { since: '1.2', to: (sheet) => object('WorksheetProtection', sheet) },
    PageLayout: { since: '1.9', to: (sheet) => object('PageLayout', sheet) },
    HorizontalPageBreaks: { since: '1.9', to: (sheet) => object('PageBreakCollection', sheet) },
    FreezePanes: { since: '1.7', to: (sheet) => object('WorksheetFreezePanes', sheet) }
  },
  methods: {
    Activate: {
      since: '1.1',
      call(sheet, _args, { workbook }) {
        if (sheet.visibility !== 'Visible')
          throw new HostError('InvalidOperation', `the sheet ${sheet.name} is hidden`);
        workbook.activate(sheet);
      }
    },
    Calculate: {
      since: '1.6',
      call(sheet, [markAllDirty], { workbook }) {
        // Nothing that the host knows of is dirty by itself.
        if (yesOrNo(markAllDirty, 'markAllDirty')) workbook.calculate(sheet);
      }
    },
    Delete: { since: '1.1', call: (sheet, _args, scope) => deleteSheet(sheet, scope) },
    GetRange: {
      since: '1.1',
      call: (sheet, [address]) =>
        rangeAt(sheet, given(address) ? rangeOf(address, sheet, 'address').area : WHOLE_SHEET)
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, [row, column, rows, columns]) =>
        rangeAt(
          sheet,
          cellRange(
            wholeNumber(row, 'startRow'),
            wholeNumber(column, 'startColumn'),
            wholeNumber(rows, 'rowCount'),
            wholeNumber(columns, 'columnCount')
          )
        )
    },
    GetCell: {
      since: '1.1',
      call: (sheet, [row, column]) =>
        rangeAt(sheet, cellRange(wholeNumber(row, 'row'), wholeNumber(column, 'column')))
    },
    GetUsedRange: {
      since: '1.1',
      call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeAt(sheet, cellRange(0, 0))
    },
    GetUsedRangeOrNullObject: { since: '1.4', call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) },
    ...registrations<HostSheet>(
      {
        _RegisterDataChangedEvent: ['1.7', EVENTS._RegisterDataChangedEvent],
        _RegisterActivatedEvent: ['1.7', EVENTS._RegisterActivatedEvent],
        _RegisterDeactivatedEvent: ['1.7', EVENTS._RegisterDeactivatedEvent],
        _RegisterSelectionChangedEvent: ['1.7', EVENTS._RegisterSelectionChangedEvent]
      },
      ({ id }) => id
    )
  }
});
