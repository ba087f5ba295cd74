import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingJaJP from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreJaJP from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationJaJP from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import filterJaJP from '@univerjs/preset-sheets-filter/locales/ja-JP';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnUS from '@univerjs/preset-sheets-table/locales/en-US';
import tableJaJP from '@univerjs/preset-sheets-table/locales/ja-JP';
import { Scrolling } from './scrolling';
import { registerMutations, type Services } from './services';

const LOCALES = {
  [LocaleType.EN_US]: mergeLocales(
    coreEnUS,
    tableEnUS,
    conditionalFormattingEnUS,
    dataValidationEnUS,
    filterEnUS
  ),
  [LocaleType.JA_JP]: mergeLocales(
    coreJaJP,
    tableJaJP,
    conditionalFormattingJaJP,
    dataValidationJaJP,
    filterJaJP
  )
};

const TABLE_UI = 'SHEET_TABLE_UI_PLUGIN';

/** How the spreadsheet looks. */
export interface Look {
  readonly language: 'en' | 'ja';
  readonly dark: boolean;
}

/** Starts Univer in an element and opens a workbook in it. */
export function startUniver(
  container: HTMLElement,
  data: Partial<IWorkbookData>,
  { language, dark }: Look
): Services {
  const univer = new Univer({
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: LOCALES,
    logLevel: LogLevel.WARN,
    darkMode: dark
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      disableAutoFocus: true,
      ribbonType: 'simple'
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsFilterPreset()
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    // Its table handle would cover the frozen header.
    else univer.registerPlugin(plugin, plugin.pluginName === TABLE_UI ? { hideAnchor: true } : undefined);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  const commands = injector.get(ICommandService);
  const services = { univer, injector, commands, undoRedo: injector.get(IUndoRedoService), workbook };
  registerMutations(services);
  return { ...services, screen: new Scrolling(services) };
}
