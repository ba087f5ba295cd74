import {
  CommandType,
  IResourceLoaderService,
  type ICommandService,
  type IMutationInfo,
  type Injector,
  type IUndoRedoService,
  type IWorkbookData,
  type Univer,
  type Workbook
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Spills } from '../file';

/** Milliseconds after which Univer has finished its deferred tasks. */
const LAST_TASKS = 2000;

/** The Univer services that the workbench uses. */
export interface Services {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly workbook: Workbook;
  readonly screen: Screen;
}

/** The cells in sight. */
export interface Screen {
  /** The first row and column in sight behind the frozen ones, of the sheet in front. */
  firstVisible(): { readonly row: number; readonly column: number };
  /** Scrolls to a cell that was selected, where Univer itself does not. */
  reveal(row: number, column: number): void;
}

/** Makes our own mutations known to Univer. */
export function registerMutations({ commands }: Pick<Services, 'commands'>): void {
  commands.registerCommand({
    id: PLAIN_VALUES,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: object) =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { fromChangeset: true })
  });
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
