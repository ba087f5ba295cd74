import type { IWorkbookData, ISheetDataValidationRule } from '@univerjs/core';
import type { GridConditionalFormat } from './conditionalFormats';
import type { GridFilter } from './filters';
import type { GridName } from './names';
import type { GridTables } from './tables';
import type { GridTableStyle } from './tableStyles';

/** What Univer's plugins keep beside the cells, most of it by the id of the sheet. */
export interface Resources {
  tables: Record<string, GridTables>;
  tableStyles: Record<string, GridTableStyle>;
  validation: Record<string, ISheetDataValidationRule[]>;
  conditionalFormats: Record<string, GridConditionalFormat[]>;
  filters: Record<string, GridFilter>;
  names: Record<string, GridName>;
}

/** Each under the name that its plugin knows it by. Table styles come before the tables that name them. */
export const RESOURCES: readonly {
  name: string;
  kept: keyof Resources;
  data: (resources: Resources) => unknown;
}[] = [
  { name: 'SHEET_DEFINED_NAME_PLUGIN', kept: 'names', data: ({ names }) => names },
  {
    name: 'SHEET_RANGE_THEME_MODEL_PLUGIN',
    kept: 'tableStyles',
    data: ({ tableStyles }) => ({ rangeThemeStyleMapJson: tableStyles })
  },
  { name: 'SHEET_TABLE_PLUGIN', kept: 'tables', data: ({ tables }) => tables },
  { name: 'SHEET_DATA_VALIDATION_PLUGIN', kept: 'validation', data: ({ validation }) => validation },
  {
    name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    kept: 'conditionalFormats',
    data: ({ conditionalFormats }) => conditionalFormats
  },
  { name: 'SHEET_FILTER_PLUGIN', kept: 'filters', data: ({ filters }) => filters }
];

/**
 * What a snapshot holds under one of those names, by sheet.
 * @returns an empty object where it holds nothing
 */
export function keptResource<K extends Exclude<keyof Resources, 'tableStyles'>>(
  workbook: IWorkbookData,
  kept: K
): Resources[K] {
  const name = RESOURCES.find((resource) => resource.kept === kept)?.name;
  const text = workbook.resources?.find((resource) => resource.name === name)?.data;
  return (text === undefined || text === '' ? {} : JSON.parse(text)) as Resources[K];
}
