import { parseReferences, reference, type CellRange } from '../../ranges';
import type { DefinedName } from '../package/definedNames';
import type { SheetInfo, Workbook } from '../types';

/** The sheet that a mark leads to, and the cells that it names. */
export interface Marked {
  readonly sheet: SheetInfo;
  readonly areas: readonly CellRange[];
}

/** The sheet of the program's own that goes by a mark; undefined where there is none. */
export function markedSheet(workbook: Workbook, mark: string): Marked | undefined {
  const name = workbook
    .definedNames()
    .find((one) => one.sheet === undefined && one.name.toLowerCase() === mark.toLowerCase());
  const named = parseReferences(name?.formula ?? '');
  const sheet = workbook.sheets.find((one) => one.kind === 'worksheet' && one.name === named?.sheet);
  return sheet && named && { sheet, areas: named.areas };
}

/** The name by which a sheet is found again. */
export const markOf = (mark: string, sheet: string, areas: readonly CellRange[]): DefinedName => ({
  name: mark,
  sheet: undefined,
  formula: areas.map((area) => reference(sheet, area)).join(','),
  isHidden: true
});
