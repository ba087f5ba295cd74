export {
  address,
  cellName,
  columnIndex,
  columnLetters,
  parseAddress,
  parseRange,
  parseRanges,
  quotedSheet,
  rangeAddress,
  rangeName,
  rangesName
} from './a1';
export {
  cellCount,
  cellRange,
  columnsOf,
  contains,
  includes,
  intersection,
  isOnSheet,
  isUnbounded,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  MAX_ROW_HEIGHT,
  overlaps,
  rangeBetween,
  rowsOf,
  sameRange,
  union,
  WHOLE_SHEET,
  type CellRange
} from './range';
export { parseReferences, reference } from './references';
export { isInsert, isOfWholeLines, isVertical, shiftRange, type Shift } from './shift';
export { unfitColumnName } from './tableGrowth';
