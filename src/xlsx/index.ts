export { openWorkbook } from './openWorkbook';
export { packageContents } from './packageParts';
export { XlsxError, type XlsxErrorCode } from './errors';
export { cellName, columnName, parseRange, rangeName } from './refs';
export type {
  CellEdit, CellRange, CellValue, OnProgress, SheetEdits, SheetFacts, SheetInfo, TableGrowth, TableInfo, Workbook
} from './types';
