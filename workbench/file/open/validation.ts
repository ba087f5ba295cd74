import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'hucre/xlsx';
import { gridRanges } from '../../gridRange';
import { gridFormula } from '../formulaText';
import { ARROW, ERROR_STYLES, gridOperator } from '../gridNumbers';

/** With an operator on any other type Univer rejects every value. */
const COMPARES: ReadonlySet<DataValidation['type']> = new Set([
  'whole',
  'decimal',
  'date',
  'time',
  'textLength'
]);

/**
 * The data validation of a sheet as Univer's rules, which are kept under `SHEET_DATA_VALIDATION_PLUGIN` by
 * sheet.
 */
export function gridValidation(rules: readonly DataValidation[]): ISheetDataValidationRule[] {
  return rules.map((rule, index) => ({
    uid: `file-validation-${index + 1}`,
    type: rule.type,
    ranges: gridRanges(rule.range),
    allowBlank: rule.allowBlank ?? false,
    renderMode: ARROW,
    ...(COMPARES.has(rule.type) && { operator: gridOperator(rule.operator ?? 'between') }),
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: ERROR_STYLES[rule.errorStyle ?? 'stop'],
    ...(rule.errorMessage !== undefined && { error: rule.errorMessage }),
    ...(rule.errorTitle !== undefined && { errorTitle: rule.errorTitle }),
    ...(rule.inputMessage !== undefined && { prompt: rule.inputMessage }),
    ...(rule.inputTitle !== undefined && { promptTitle: rule.inputTitle }),
    ...criteria(rule)
  }));
}

/** A list of values is separated by commas; all other criteria are numbers or formulas. */
function criteria({
  type,
  values,
  formula1,
  formula2
}: DataValidation): Pick<ISheetDataValidationRule, 'formula1' | 'formula2'> {
  if (values !== undefined) return { formula1: values.join(',') };
  const isFormula = (text: string): boolean =>
    type === 'list' || type === 'custom' || !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(text.trim());
  const written = (text: string): string => (isFormula(text) ? gridFormula(text) : text.trim());
  return {
    ...(formula1 !== undefined && { formula1: written(formula1) }),
    ...(formula2 !== undefined && { formula2: written(formula2) })
  };
}
