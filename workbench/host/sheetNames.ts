import { HostError, invalidArgument } from './errors';
import type { HostSheet, HostWorkbook } from './workbook';

/**
 * A sheet's name has 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at an end, is not History, and
 * is no other sheet's, letter case aside (support.microsoft.com, "Rename a worksheet").
 */
export function checkSheetName(workbook: HostWorkbook, name: string, self?: HostSheet): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[\\/?*:[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history'
  ) {
    throw invalidArgument(`the sheet name ${name}`);
  }
  if (workbook.sheets().some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `the sheet ${name}`);
  }
}

/** The first free name of the form Sheet1. */
export function freeSheetName(workbook: HostWorkbook): string {
  const taken = new Set(workbook.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}
