export { openWorkbook } from './package/openWorkbook';
export { portableCodec, type Codec } from './zip/codec';
export { changeAddInSettings, type AddInReference } from './package/changeAddInSettings';
export { changeWorkbookView, type WorkbookViewChange } from './package/changeWorkbookView';
export { packageContents } from './package/packageParts';
export { joined } from './joined';
export { formatCell } from './sheet/withoutRows';
export { storedFormats, withSheetTail, type TailChange } from './sheet/sheetTail';
export { NewFormats, type NewFormat } from './styles/newFormats';
export { changeSheetList, withSheetsRenamed, type ListedAs } from './package/sheetList';
export { changeNamesAndPart } from './package/addSheet';
export type { DefinedName } from './package/definedNames';
export type { NewSheet, NewTable, NewValidation } from './package/newSheet';
export { markedSheet } from './ownSheets/mark';
export { ownSheet, readOwnList, writeOwnSheet, type OwnSheet } from './ownSheets/writeSheet';
export { XlsxError, type XlsxErrorCode } from './errors';
export type {
  Alignment,
  CellEdit,
  CellValue,
  ColumnFormat,
  FrozenPanes,
  FormatIndex,
  NewFormula,
  ProtectionAttributes,
  RangeChanges,
  RowFormat,
  SheetEdits,
  SheetInfo,
  SheetLayout,
  SheetViewInfo,
  StoredCell,
  TableChange,
  TableInfo,
  ViewChange,
  Workbook
} from './types';
