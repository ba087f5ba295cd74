import { cellRange } from '../../../src/ranges';
import { oneOf, text, yesOrNo } from '../arguments';
import { HostError } from '../errors';
import { object, objectType, type HostObject, type Scope } from '../members';
import { rangeAt } from './rangeAt';
import type { RangeTarget } from '../targets';
import type { HostWorkbook } from '../workbook';

function eventRange(id: unknown, { kept }: Scope): HostObject {
  return object('Range', kept.get(text(id, 'reference')));
}

/**
 * "Throwing InvalidSelectionException … when a chart is selected is by-design" (OfficeDev/office-js#2268).
 */
function selected(workbook: HostWorkbook): RangeTarget {
  const selection = workbook.selection();
  if (!selection) throw new HostError('InvalidSelection');
  return selection;
}

export const workbookType = objectType('Workbook', {
  properties: {
    Name: { since: '1.7', get: ({ name }) => name },
    ReadOnly: { since: '1.8', get: (_workbook, { situation }) => situation.isReadOnly }
  },
  navigation: {
    Worksheets: { since: '1.1', to: (workbook) => object('WorksheetCollection', workbook) },
    Tables: { since: '1.1', to: () => object('TableCollection', {}) },
    Names: { since: '1.1', to: (workbook) => object('NamedItemCollection', workbook) },
    Settings: { since: '1.4', to: (workbook) => object('SettingCollection', workbook) },
    Application: { since: '1.1', to: (workbook) => object('Application', workbook) },
    Functions: { since: '1.2', to: (workbook) => object('Functions', workbook) },
    Protection: { since: '1.7', to: (workbook) => object('WorkbookProtection', workbook) },
    _Runtime: { since: '1.5', to: (workbook) => object('Runtime', workbook) }
  },
  methods: {
    GetSelectedRange: {
      since: '1.1',
      call(workbook) {
        const { sheet, area } = selected(workbook);
        return rangeAt(sheet, area);
      }
    },
    GetActiveCell: {
      since: '1.7',
      call(workbook) {
        const { sheet, area } = selected(workbook);
        return rangeAt(sheet, cellRange(area.row, area.column));
      }
    },
    _GetRangeForEventByReferenceId: { since: '1.8', call: (_workbook, [id], scope) => eventRange(id, scope) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: '1.8',
      call: (_workbook, [id], scope) => eventRange(id, scope)
    },
    _RemoveReference: { since: '1.1', call: (_workbook, [id], { kept }) => kept.letGo(text(id, 'reference')) }
  }
});

/** Nothing is calculated, so the calculation is always done. */
export const applicationType = objectType('Application', {
  navigation: { UndoScope: { since: '1.20', to: () => object('UndoScope', undefined) } },
  properties: {
    CalculationMode: {
      since: '1.1',
      get: ({ calculationMode }) => calculationMode,
      set(workbook, value) {
        workbook.calculationMode = oneOf(
          value,
          ['Automatic', 'AutomaticExceptTables', 'Manual'],
          'calculationMode'
        );
      }
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true }
  },
  methods: {
    // "Recalculate all currently opened workbooks in Excel" (Excel.Application.calculate).
    Calculate: {
      since: '1.1',
      call(_application, [type], { workbook }) {
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
        workbook.calculate();
      }
    },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined }
  }
});

export const workbookProtectionType = objectType('WorkbookProtection', {
  properties: { Protected: { since: '1.7', get: ({ structureProtected }) => structureProtected } },
  methods: {
    Protect: {
      since: '1.7',
      call(workbook) {
        if (workbook.structureProtected)
          throw new HostError('AccessDenied', 'the workbook is protected already');
        workbook.structureProtected = true;
      }
    },
    Unprotect: {
      since: '1.7',
      call: (workbook) => {
        workbook.structureProtected = false;
      }
    }
  }
});

export const runtimeType = objectType('Runtime', {
  properties: {
    EnableEvents: {
      since: '1.8',
      get: (_workbook, { events }) => events.enabled,
      set: (_workbook, value, { events }) => {
        events.enabled = yesOrNo(value, 'enableEvents');
      }
    }
  }
});
