import type { ObjectType } from '../members';
import type { ClassName, Targets } from '../targets';
import { autoFilterType } from './autoFilter';
import {
  colorScaleType,
  conditionalFormatsType,
  conditionalFormatType,
  dataBarType,
  positiveFormatType
} from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { functionResultType, functionsType } from './functions';
import { internalServiceType } from './internalService';
import { namedItemCollectionType, namedItemType } from './names';
import { pageBreaksType, pageBreakType } from './pageBreaks';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './pageLayout';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './rangeAreas';
import { fillType, fontType, formatProtectionType, formatType } from './rangeFormat';
import { settingCollectionType, settingType } from './settings';
import { freezePanesType, worksheetProtectionType } from './sheetParts';
import { tableType } from './table';
import { tableColumnsType, tableColumnType, tableRowsType } from './tableColumns';
import { scopedTablesType, tableCollectionType } from './tables';
import { applicationType, runtimeType, workbookProtectionType, workbookType } from './workbook';
import { undoScopeType } from './undoScope';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheets';

/** Every class of Excel's API of which the host has members, and the service that office.js itself uses. */
export const OBJECT_TYPES: { readonly [N in ClassName]: ObjectType<Targets[N]> } = {
  Workbook: workbookType,
  Application: applicationType,
  Runtime: runtimeType,
  WorkbookProtection: workbookProtectionType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: freezePanesType,
  AutoFilter: autoFilterType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: formatType,
  RangeFill: fillType,
  RangeFont: fontType,
  FormatProtection: formatProtectionType,
  DataValidation: dataValidationType,
  TableCollection: tableCollectionType,
  TableScopedCollection: scopedTablesType,
  Table: tableType,
  TableColumnCollection: tableColumnsType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowsType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  PageBreakCollection: pageBreaksType,
  PageBreak: pageBreakType,
  ConditionalFormatCollection: conditionalFormatsType,
  ConditionalFormat: conditionalFormatType,
  DataBarConditionalFormat: dataBarType,
  ConditionalDataBarPositiveFormat: positiveFormatType,
  ColorScaleConditionalFormat: colorScaleType,
  Functions: functionsType,
  FunctionResult: functionResultType,
  UndoScope: undoScopeType,
  InternalService: internalServiceType
};
