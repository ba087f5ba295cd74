import type { GridName } from '../resources';
import type { NamedRange } from './looks';

/** Univer's scope of a name that is valid in the whole workbook (`SCOPE_WORKBOOK_VALUE_DEFINED_NAME`). */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/**
 * The workbook's defined names, without Excel's own for printing and filters (`_xlnm.` and the like).
 * @param idOf the grid's id of a sheet by its name
 */
export function gridNames(
  names: readonly NamedRange[],
  idOf: (sheet: string) => string | undefined
): Record<string, GridName> {
  const grid: Record<string, GridName> = {};
  names
    .filter(({ name }) => !name.startsWith('_xl'))
    .forEach(({ name, range, scope, comment }, index) => {
      const id = `file-name-${index + 1}`;
      const localSheetId = scope === undefined ? WORKBOOK_SCOPE : (idOf(scope) ?? WORKBOOK_SCOPE);
      grid[id] = { id, name, formulaOrRefString: range, comment: comment ?? '', localSheetId };
    });
  return grid;
}
