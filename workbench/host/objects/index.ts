import type { ObjectType } from '../members';
import { autoFilterType } from './autoFilter';
import { dataValidationType } from './dataValidation';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './rangeAreas';
import { fillType, fontType, formatProtectionType, formatType } from './rangeFormat';
import { settingCollectionType, settingType } from './settings';
import { freezePanesType, worksheetProtectionType } from './sheetParts';
import { tableType } from './table';
import { tableColumnsType, tableColumnType, tableRowsType } from './tableColumns';
import { scopedTablesType, tableCollectionType } from './tables';
import { applicationType, runtimeType, workbookProtectionType, workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheets';

/** Every class of Excel's API that the host knows something of. */
export const OBJECT_TYPES: readonly ObjectType<unknown>[] = [
  workbookType,
  applicationType,
  runtimeType,
  workbookProtectionType,
  worksheetCollectionType,
  worksheetType,
  worksheetProtectionType,
  freezePanesType,
  autoFilterType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  formatType,
  fillType,
  fontType,
  formatProtectionType,
  dataValidationType,
  tableCollectionType,
  scopedTablesType,
  tableType,
  tableColumnsType,
  tableColumnType,
  tableRowsType,
  settingCollectionType,
  settingType
] as ObjectType<unknown>[];
