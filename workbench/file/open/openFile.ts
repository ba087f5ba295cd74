import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { openWorkbook, XlsxError, type SheetInfo, type Workbook } from '../../../src/xlsx';
import { ENGLISH } from '../gridNumbers';
import { sheetId, styleId } from '../ids';
import { RESOURCES, type Resources } from '../resources';
import { sheetViews } from '../sheetView';
import { gridTableStyle } from '../tableStyles';
import type { FileNote, OpenedFile } from '../types';
import { stateOf } from './around';
import { gridConditionalFormats } from './conditionalFormats';
import { gridFilter } from './filters';
import { CellBudget } from './gridCells';
import { gridSheet } from './gridSheet';
import { keptParts } from './keptParts';
import { readLook, type SheetLook, type WorkbookLook } from './looks';
import { gridNames } from './names';
import { fontStyle, gridStyle } from './styles';
import { gridTables } from './tables';
import { gridValidation } from './validation';

/** The version of Univer's snapshot format. */
const SNAPSHOT_VERSION = '0.25.1';

/**
 * Opens an .xlsx or .xlsm file for the grid. Sheets without cells (charts, dialogs) are not in the snapshot,
 * but stay in the file.
 * @param name the file's name, with its extension
 * @param bytes kept, so don't change them while the file is in use
 * @throws XlsxError if it is not a workbook that can be read
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const workbook = openWorkbook(bytes);
  const { look, notes } = await tryLook(workbook);
  const grid = gridWorkbook(name, workbook, look);
  return {
    name,
    bytes,
    workbook: grid,
    around: stateOf(workbook, look),
    views: sheetViews(grid),
    notes: [...notes, ...keptParts(workbook)]
  };
}

async function tryLook(workbook: Workbook): Promise<{ look: WorkbookLook; notes: FileNote[] }> {
  try {
    return { look: await readLook(workbook), notes: [] };
  } catch (error) {
    // Over a bound nothing of the file is opened; where only its looks are damaged, its values still are.
    if (error instanceof XlsxError && error.figures.limit !== undefined) throw error;
    const look: WorkbookLook = { styles: [], defaultFont: undefined, theme: [], names: [], sheets: [] };
    return {
      look,
      notes: [{ code: 'valuesOnly', reason: error instanceof Error ? error.message : String(error) }]
    };
  }
}

function gridWorkbook(name: string, workbook: Workbook, look: WorkbookLook): IWorkbookData {
  const styles = gridStyles(look);
  const budget = new CellBudget();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const resources: Resources = {
    tables: {},
    tableStyles: {},
    validation: {},
    conditionalFormats: {},
    filters: {},
    names: {}
  };
  workbook.sheets.forEach((sheet, place) => {
    if (sheet.kind !== 'worksheet') return;
    const id = sheetId(place);
    const sheetLook = look.sheets.find((other) => other.name === sheet.name);
    sheets[id] = gridSheet(workbook, sheet, id, sheetLook, look.theme, styles, budget);
    addResources(resources, id, sheets[id], sheetLook, workbook, sheet, look.theme);
  });
  const idOf = (sheetName: string): string | undefined =>
    Object.entries(sheets).find(([, sheet]) => sheet.name === sheetName)?.[0];
  resources.names = gridNames(look.names, idOf);
  return {
    id: 'workbook',
    name,
    appVersion: SNAPSHOT_VERSION,
    locale: ENGLISH,
    styles,
    defaultStyle: {
      ...fontStyle(look.defaultFont ?? {}, look.theme),
      ...gridStyle(look.styles[0] ?? {}, look.theme)
    },
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: RESOURCES.map(({ name: plugin, data }) => ({
      name: plugin,
      data: JSON.stringify(data(resources))
    }))
  };
}

/**
 * The workbook's styles by the grid's ids, without the default, which comes first, and those equal to it.
 * Cells that are not locked look like others.
 */
function gridStyles({ styles, theme }: WorkbookLook): Record<string, IStyleData> {
  const all: Record<string, IStyleData> = {};
  styles.forEach((style, format) => {
    const own = gridStyle(style, theme);
    const isUnlocked = style.protection?.locked === false;
    if (format > 0 && (isUnlocked || Object.keys(own).length > 0)) all[styleId(format)] = own;
  });
  return all;
}

function addResources(
  resources: Resources,
  id: string,
  data: Partial<IWorksheetData>,
  look: SheetLook | undefined,
  workbook: Workbook,
  sheet: SheetInfo,
  theme: readonly string[]
): void {
  const tables = gridTables(workbook.tables(sheet), look?.tables ?? [], (tableLook) => {
    const style = gridTableStyle(tableLook?.style ?? '', theme);
    const striped =
      tableLook?.showRowStripes === false
        ? { ...style, name: `${style.name}-plain`, firstRowStyle: {} }
        : style;
    resources.tableStyles[striped.name] = striped;
    return striped.name;
  });
  if (tables.length > 0) resources.tables[id] = { tables, tableFilteredOutRows: [] };
  const filter = gridFilter(look?.autoFilter, data.rowData ?? {});
  if (filter !== undefined) resources.filters[id] = filter;
  if (look?.dataValidations) resources.validation[id] = gridValidation(look.dataValidations);
  if (look?.conditionalRules)
    resources.conditionalFormats[id] = gridConditionalFormats(look.conditionalRules, theme);
}
