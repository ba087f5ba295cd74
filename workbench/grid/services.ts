import {
  CommandType,
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IMutationInfo,
  type Injector,
  type IWorkbookData,
  type Workbook
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
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
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Spills } from '../file';

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

/** Milliseconds after which Univer has finished its deferred tasks. */
const LAST_TASKS = 2000;

/** How the spreadsheet looks. */
export interface Look {
  readonly language: 'en' | 'ja';
  readonly dark: boolean;
}

/** The Univer services that the workbench uses. */
export interface Services {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly workbook: Workbook;
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
  commands.registerCommand({
    id: PLAIN_VALUES,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: object) =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { fromChangeset: true })
  });
  return { univer, injector, commands, undoRedo: injector.get(IUndoRedoService), workbook };
}

/**
 * A mutation that sets values when no formulas are involved. With Univer's own, the whole sheet is searched
 * for formulas each time, which takes a third of a second for 50,000 rows. Formulas that depend on the values
 * are recalculated all the same.
 */
export const PLAIN_VALUES = 'workbench.mutation.set-plain-values';

/** A Univer mutation, by its id. */
export const mutation = (id: string, params: object): IMutationInfo => ({
  id,
  type: CommandType.MUTATION,
  params
});

/** The whole workbook in its current state, in Univer's format. */
export function snapshot({ injector, workbook }: Services): IWorkbookData {
  const data = injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(workbook.getUnitId());
  if (!data) throw new Error('The spreadsheet does not know its own workbook.');
  return data;
}

/** What formulas spill into other cells, which a snapshot doesn't include. */
export function spills({ injector, workbook }: Services): Spills {
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  return {
    ranges: formulas.getArrayFormulaRange()[unitId] ?? {},
    values: formulas.getArrayFormulaCellData()[unitId] ?? {}
  } as Spills;
}

/**
 * A snapshot in which formulas that spill have no value, so that the grid calculates them right away and
 * fills the other cells again. All other results stay as they were stored: nothing is calculated before
 * something that it depends on changes.
 */
export function uncalculatedSpills(data: IWorkbookData, { ranges }: Spills): IWorkbookData {
  for (const [id, rows] of Object.entries(ranges))
    for (const [row, columns] of Object.entries(rows ?? {}))
      for (const column of Object.keys(columns)) {
        const cell = data.sheets[id]?.cellData?.[Number(row)]?.[Number(column)];
        delete cell?.v;
        delete cell?.t;
      }
  return data;
}

/**
 * Ends a spreadsheet, once it has finished deferred tasks such as checking validation rules, which would fail
 * afterwards.
 */
export function endUniver({ univer }: Services, elements: readonly Element[]): void {
  // What it measures in the meantime must have a size.
  elements.forEach((element) => {
    element.classList.add('leaving');
  });
  setTimeout(() => {
    univer.dispose();
    elements.forEach((element) => {
      element.remove();
    });
  }, LAST_TASKS);
}
