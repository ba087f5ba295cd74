export {
  movedName,
  movedPage,
  moveOfLines,
  movesBack,
  wholeColumns,
  wholeRows,
  type NamePlaces,
  type PagePlaces
} from './cellMoves';
export { valueOf } from './cellText';
export { ERRORS, type ErrorCode } from './errors';
export {
  EXCEL_LIMITS,
  ExcelHost,
  FAILURES,
  type Answer,
  type Failure,
  type Fault,
  type RequestRecord
} from './excelHost';
export type { HostMessage } from './hostEvents';
export type { ApiVersion, Limits } from './members';
export { OBJECT_TYPES } from './objects';
export { MERGE_UNDO_GROUP } from './undoGroups';
export { throttleTimers } from './throttledTimers';
export { UserStorage } from './userStorage';
export { MemoryWorkbook } from './memoryWorkbook';
export { SimulatedUser } from './simulatedUsers';
export * from './workbook';
