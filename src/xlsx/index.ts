export { openWorkbook } from './openWorkbook';
export { DEFLATE_LEVEL, portableCodec, type Codec } from './codec';
export { packageContents } from './packageParts';
export { joined } from './patches';
export { formatCell } from './frame';
export { NewFormats, type NewFormat } from './newFormats';
export { changeSheetList, withSheetsRenamed, type ListedAs } from './sheetList';
export type { NewSheet, NewTable, NewValidation } from './newSheet';
export { XlsxError, type XlsxErrorCode } from './errors';
export { cellName, columnIndex, columnName, contains, MAX_COLUMNS, MAX_ROWS, overlaps, parseRange, parseRanges, rangeName, rangesName } from './refs';
export type {
  CellEdit, CellRange, CellValue, ColumnFormat, FormatIndex, NewFormula, OnProgress, RangeChanges, RowFormat, SheetEdits, SheetFacts, SheetInfo, SheetLayout,
  StoredCell, StoredFormula, TableChange, TableGrowth, TableInfo, Workbook
} from './types';
