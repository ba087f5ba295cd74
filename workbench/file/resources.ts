import type { IRange, ISheetDataValidationRule, IStyleData, IWorkbookData } from '@univerjs/core';

/** Univer's `ITableJson`, kept under `SHEET_TABLE_PLUGIN` by sheet. */
export interface GridTable {
  id: string;
  name: string;
  range: IRange;
  options: { showHeader: boolean; showFooter: boolean; tableStyleId: string };
  filters?: { tableColumnFilterList: unknown[] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
  meta: object;
}

export interface GridTables {
  tables: GridTable[];
  tableFilteredOutRows: number[];
}

/**
 * Univer's `IConditionFormattingRule`, kept under `SHEET_CONDITIONAL_FORMATTING_PLUGIN` by sheet, in order of
 * precedence.
 */
export interface GridConditionalFormat {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
}

/** Univer's `IValueConfig`. */
export interface GridBound {
  readonly type: string;
  readonly value?: number | string;
}

/** Univer's `IDataBar`, as a rule's content. */
export interface GridDataBar {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: GridBound;
    readonly max: GridBound;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

/** Univer's `IColorScale`, as a rule's content. */
export interface GridColorScale {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: GridBound }[];
}

/** A rule's content, where it is of one of these kinds. */
export const barOrScale = ({ rule }: GridConditionalFormat): GridDataBar | GridColorScale | undefined =>
  rule.type === 'dataBar' || rule.type === 'colorScale'
    ? (rule as unknown as GridDataBar | GridColorScale)
    : undefined;

/** Univer's `IAutoFilter`, kept under `SHEET_FILTER_PLUGIN` by sheet. */
export interface GridFilter {
  ref: IRange;
  filterColumns: { colId: number; filters: { filters: string[] } }[];
  cachedFilteredOut: number[];
}

/** Univer's `IDefinedNamesServiceParam`, kept under `SHEET_DEFINED_NAME_PLUGIN` by id. */
export interface GridName {
  id: string;
  name: string;
  formulaOrRefString: string;
  comment: string;
  localSheetId: string;
}

/** Univer's `IRangeThemeStyleJSON`, limited to what Excel's table styles need. */
export interface GridTableStyle {
  name: string;
  wholeStyle?: IStyleData;
  headerRowStyle?: IStyleData;
  firstRowStyle?: IStyleData;
  lastRowStyle?: IStyleData;
}

/** What Univer's plugins keep besides the cells, mostly by sheet id. */
export interface Resources {
  tables: Record<string, GridTables>;
  tableStyles: Record<string, GridTableStyle>;
  validation: Record<string, ISheetDataValidationRule[]>;
  conditionalFormats: Record<string, GridConditionalFormat[]>;
  filters: Record<string, GridFilter>;
  names: Record<string, GridName>;
}

/** Each under its plugin's name. Table styles come before the tables that use them. */
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
 * What a snapshot has under one of these names, by sheet.
 * @returns an empty object if it has nothing
 */
export function keptResource<K extends Exclude<keyof Resources, 'tableStyles'>>(
  workbook: IWorkbookData,
  kept: K
): Resources[K] {
  const name = RESOURCES.find((resource) => resource.kept === kept)?.name;
  const text = workbook.resources?.find((resource) => resource.name === name)?.data;
  return (text === undefined || text === '' ? {} : JSON.parse(text)) as Resources[K];
}
