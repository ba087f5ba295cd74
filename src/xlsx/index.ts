export { openWorkbook } from './openWorkbook';
export { packageContents } from './packageParts';
export { joined } from './patches';
export { formatCell } from './frame';
export { XlsxError, type XlsxErrorCode } from './errors';
export { cellName, columnName, contains, MAX_COLUMNS, MAX_ROWS, parseRange, rangeName } from './refs';
export type {
  CellEdit, CellRange, CellValue, ColumnFormat, FormatIndex, NewFormula, OnProgress, RowFormat, SheetEdits, SheetFacts, SheetInfo, SheetLayout,
  StoredCell, StoredFormula, TableGrowth, TableInfo, Workbook
} from './types';
