import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RedoCommand,
  UndoCommand,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { openFile, saveFile, type OpenedFile, type SavedFile } from '../../../workbench/file';
import { GridWorkbook } from '../../../workbench/grid/gridWorkbook';
import { registerMutations, snapshot, type Services } from '../../../workbench/grid/services';

/** The workbench's spreadsheet without a screen: Univer, and all of its plugins that need no browser. */
export interface StartedGrid {
  readonly services: Services;
  readonly workbook: GridWorkbook;
  readonly opened: OpenedFile;
  /** Carries out a command of Univer's, as its menus do. */
  command(id: string, params?: object): Promise<boolean>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  save(): SavedFile;
  /** The same workbook, opened anew as after a switch of the language. */
  restarted(): StartedGrid;
}

const PLUGINS = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsTablePlugin
] as const;

const running = new Set<Univer>();

/** Opens a file in the spreadsheet. */
export async function startGrid(bytes: Uint8Array): Promise<StartedGrid> {
  const opened = await openFile('book.xlsx', bytes);
  return start(opened, opened.workbook);
}

/** Ends all that have been started. */
export function endGrids(): void {
  for (const univer of running) univer.dispose();
  running.clear();
}

function start(opened: OpenedFile, data: IWorkbookData, before?: GridWorkbook): StartedGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  running.add(univer);
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as typeof UniverSheetsPlugin);
  const book = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(book.getUnitId());
  const services: Services = {
    univer,
    injector,
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    workbook: book,
    screen: { firstVisible: () => ({ row: 0, column: 0 }), reveal: () => undefined }
  };
  registerMutations(services);
  const workbook = new GridWorkbook(
    services,
    opened.name,
    before?.around ?? opened.around,
    before?.settings ?? new Map(),
    before
  );
  return {
    services,
    workbook,
    opened,
    command: (id, params) => services.commands.executeCommand(id, params),
    undo: () => services.commands.executeCommand(UndoCommand.id),
    redo: () => services.commands.executeCommand(RedoCommand.id),
    save: () => saveFile(opened, snapshot(services), workbook.around),
    restarted: () => start(opened, snapshot(services), workbook)
  };
}
