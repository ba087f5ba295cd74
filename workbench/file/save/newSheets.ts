import type { ISheetDataValidationRule, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { rangesName } from '../../../src/ranges';
import type { NewSheet, NewTable, NewValidation } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { storedFormula } from '../formulaText';
import { frozenPanes } from '../frozen';
import { NO } from '../gridNumbers';
import { keptResource } from '../resources';
import { excelTableStyle } from '../tableStyles';
import type { SavedState } from '../types';
import { barOrScaleToSave } from './barsAndScales';
import { cellAt } from './gridValues';
import { columnNames } from './tableColumns';

/** Excel's names for those types of rules that it has too (ECMA-376 Part 1 §18.18.21). */
const TYPES: Readonly<Record<string, string>> = {
  list: 'list',
  listMultiple: 'list',
  whole: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  any: 'none',
  none: 'none'
};
const ERROR_STYLES = ['information', 'stop', 'warning'];

/**
 * A sheet added in the grid, as the file needs it: tables, validation, conditional formats, frozen panes and
 * page setup. Cells, widths and heights are written separately.
 */
export function newSheet(
  now: IWorkbookData,
  id: string,
  grid: Partial<IWorksheetData>,
  { pages = {}, printed = {} }: SavedState
): NewSheet {
  const print = pages[id];
  const tables = (keptResource(now, 'tables')[id]?.tables ?? []).map((table): NewTable => ({
    name: table.name,
    range: fromGridRange(table.range),
    columns: columnNames(table, (row, column) => cellAt(grid.cellData, row, column)),
    style: excelTableStyle(table.options.tableStyleId)
  }));
  return {
    name: grid.name ?? id,
    frozen: frozenPanes(grid),
    tables,
    ...(print && { print }),
    ...(grid.showGridlines === NO && { hidesGridlines: true }),
    conditionalFormats: (keptResource(now, 'conditionalFormats')[id] ?? []).flatMap(
      (format) => barOrScaleToSave(format) ?? []
    ),
    pageBreaks: printed[id]?.rowBreaks ?? [],
    validation: (keptResource(now, 'validation')[id] ?? [])
      .filter(({ type }) => TYPES[type] !== undefined)
      .map(newValidation)
  };
}

/** Whether a sheet has validation of a kind that only the grid has. */
export const hasForeignValidation = (now: IWorkbookData, id: string): boolean =>
  (keptResource(now, 'validation')[id] ?? []).some(({ type }) => TYPES[type] === undefined);

/** Whether a sheet has conditional formats of a kind that is not saved. */
export const hasForeignFormats = (now: IWorkbookData, id: string): boolean =>
  (keptResource(now, 'conditionalFormats')[id] ?? []).some(
    (format) => barOrScaleToSave(format) === undefined
  );

function newValidation(rule: ISheetDataValidationRule): NewValidation {
  const texts = {
    error: rule.error,
    errorTitle: rule.errorTitle,
    prompt: rule.prompt,
    promptTitle: rule.promptTitle
  };
  const flags = {
    allowBlank: rule.allowBlank,
    showErrorMessage: rule.showErrorMessage,
    showInputMessage: rule.showInputMessage
  };
  const errorStyle = rule.errorStyle === undefined ? undefined : ERROR_STYLES[rule.errorStyle];
  return {
    attributes: {
      type: TYPES[rule.type] ?? 'none',
      sqref: rangesName(rule.ranges.map(fromGridRange)),
      ...(rule.operator && { operator: rule.operator }),
      ...(errorStyle !== undefined && { errorStyle }),
      ...Object.fromEntries(
        Object.entries(flags)
          .filter(([, isSet]) => isSet === true)
          .map(([name]) => [name, '1'])
      ),
      ...Object.fromEntries(
        Object.entries(texts).filter(
          (text): text is [string, string] => text[1] !== undefined && text[1] !== ''
        )
      )
    },
    ...(rule.formula1 && { formula1: criterion(rule.type, rule.formula1) }),
    ...(rule.formula2 && { formula2: criterion(rule.type, rule.formula2) })
  };
}

/** A list of values is enclosed in quotation marks. */
function criterion(type: string, text: string): string {
  if (text.startsWith('=')) return storedFormula(text);
  return TYPES[type] === 'list' ? `"${text.replace(/"/g, '""')}"` : text;
}
