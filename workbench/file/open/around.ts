import { MAX_COLUMNS, MAX_ROWS, parseReferences, type CellRange } from '../../../src/ranges';
import type { Workbook } from '../../../src/xlsx';
import { sheetId, styleId } from '../ids';
import { gridProtection, type GridProtection } from '../protection';
import type { RangeName, WorkbookState } from '../types';
import type { WorkbookLook } from './looks';

/** What the file says of a workbook that the grid's snapshot has no place for. */
export function stateOf(workbook: Workbook, { styles }: WorkbookLook): WorkbookState {
  const protection: Record<string, GridProtection> = {};
  workbook.sheets.forEach((sheet, place) => {
    const attributes = sheet.kind === 'worksheet' ? workbook.facts(sheet).protection : undefined;
    if (attributes !== undefined) protection[sheetId(place)] = gridProtection(attributes);
  });
  return {
    front: frontSheet(workbook),
    protection,
    isStructureProtected: workbook.isStructureProtected,
    isFrom1904: workbook.date1904,
    unlocked: new Set(
      styles.flatMap((style, format) => (style.protection?.locked === false ? [styleId(format)] : []))
    ),
    names: rangeNames(workbook),
    pages: {},
    printed: printedCells(workbook)
  };
}

/** What of sheets is printed on which page, where the file says anything of it that can be read. */
function printedCells(workbook: Workbook): WorkbookState['printed'] {
  const names = workbook.definedNames();
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet, place) => {
      if (sheet.kind !== 'worksheet') return [];
      const cellsOf = (key: string): readonly CellRange[] => {
        const found = names.find((one) => one.sheet === place && one.name.toLowerCase() === key);
        return parseReferences(found?.formula ?? '')?.areas ?? [];
      };
      const areas = cellsOf(PRINT_AREA);
      const repeated = cellsOf(PRINT_TITLES);
      // Excel writes the columns first.
      const titles = [
        repeated.find(({ rows }) => rows === MAX_ROWS),
        repeated.find(({ columns }) => columns === MAX_COLUMNS)
      ].filter((range) => range !== undefined);
      const { rowBreaks } = workbook.facts(sheet);
      return areas.length + titles.length + rowBreaks.length > 0
        ? [[sheetId(place), { areas, titles, rowBreaks }] as const]
        : [];
    })
  );
}

const PRINT_AREA = '_xlnm.print_area';
const PRINT_TITLES = '_xlnm.print_titles';

/** Names that are known in the whole workbook and lead to a range, or to several of one sheet. */
const rangeNames = (workbook: Workbook): RangeName[] =>
  workbook.definedNames().flatMap(({ name, sheet, formula, isHidden }): RangeName[] => {
    if (sheet !== undefined) return [];
    const found = parseReferences(formula);
    const [area, ...others] = found?.areas ?? [];
    const place = workbook.sheets.findIndex((one) => one.name === found?.sheet);
    return area && place >= 0
      ? [{ name, sheet: sheetId(place), area, ...(others.length > 0 && { others }), isHidden }]
      : [];
  });

/**
 * The sheet in front, or else the next one that can be: neither a hidden sheet nor one that the grid does not
 * show.
 */
function frontSheet({ sheets, activeSheet }: Workbook): string | undefined {
  const count = sheets.length;
  for (let i = 0; i < count; i++) {
    const place = (activeSheet + i) % count;
    const sheet = sheets[place];
    if (sheet?.kind === 'worksheet' && sheet.state === 'visible') return sheetId(place);
  }
  return undefined;
}
