import { MAX_COLUMNS, MAX_ROWS, cellRange, lastColumn, lastRow } from '../../../src/ranges';
import { given, oneOf, rangeOf, record, text, wholeNumber, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { objectType, type HostObject } from '../members';
import type { HostSheet, SheetProtection } from '../workbook';
import { rangeAt } from './rangeAt';

/** `Excel.WorksheetProtectionOptions`: everything is forbidden by default. */
const NO_OPTIONS: SheetProtection['options'] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal'
};

function optionsOf(value: unknown): SheetProtection['options'] {
  if (!given(value)) return NO_OPTIONS;
  const options: Record<string, boolean | string> = { ...NO_OPTIONS };
  for (const [name, setting] of Object.entries(record(value, 'options'))) {
    if (!(name in NO_OPTIONS)) throw invalidArgument(`the protection option ${name}`);
    options[name] =
      name === 'selectionMode'
        ? oneOf(setting, ['Normal', 'Unlocked', 'None'], name)
        : yesOrNo(setting, name);
  }
  return options;
}

export const worksheetProtectionType = objectType('WorksheetProtection', {
  properties: {
    Protected: { since: '1.2', get: (sheet) => sheet.protection !== null },
    Options: { since: '1.2', get: (sheet) => sheet.protection?.options ?? NO_OPTIONS }
  },
  methods: {
    Protect: {
      since: '1.2',
      call(sheet, [options, password]) {
        // "Fails if the worksheet has already been protected."
        if (sheet.protection)
          throw new HostError('AccessDenied', `the sheet ${sheet.name} is protected already`);
        sheet.protection = {
          options: optionsOf(options),
          password: given(password) ? text(password, 'password') : null
        };
      }
    },
    Unprotect: {
      since: '1.7',
      call(sheet, [password]) {
        const { password: own, isPasswordHashed } = sheet.protection ?? { password: null };
        if (isPasswordHashed === true || (own && own !== password)) throw new HostError('BadPassword');
        sheet.protection = null;
      }
    }
  }
});

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS)
    throw invalidArgument('the count of frozen rows or columns');
  sheet.frozen = { rows, columns };
}

function frozenRange(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeAt(sheet, cellRange(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns));
}

export const freezePanesType = objectType('WorksheetFreezePanes', {
  methods: {
    FreezeAt: {
      since: '1.7',
      call(sheet, [range]) {
        const { area } = rangeOf(range, sheet, 'frozenRange');
        // "The range … corresponds to cells that will be frozen in the top- and left-most pane."
        freeze(sheet, lastRow(area) + 1, lastColumn(area) + 1);
      }
    },
    FreezeRows: {
      since: '1.7',
      call: (sheet, [count]) => freeze(sheet, given(count) ? wholeNumber(count, 'count') : 1, 0)
    },
    FreezeColumns: {
      since: '1.7',
      call: (sheet, [count]) => freeze(sheet, 0, given(count) ? wholeNumber(count, 'count') : 1)
    },
    Unfreeze: { since: '1.7', call: (sheet) => freeze(sheet, 0, 0) },
    GetLocationOrNullObject: { since: '1.7', call: frozenRange }
  }
});
