export type { ConditionalFormat, Grid, GridCell, GridLook, GridRow, GridSheet } from './grid';
export { DAYS_TO_1904, daysAsCounted } from './days';
export { gridAreas, gridRange, inTheWay, isOwn, type Standing } from './gridAreas';
export type {
  CellLook,
  HeaderFooter,
  ListColumn,
  ListTable,
  ListValue,
  PrintSetup,
  SheetFrame,
  SheetModel
} from './model';
export { HEADER_FILL, rowHeight, textHeight, type SizedText } from './look';
export {
  freeSheetName,
  isList,
  newList,
  placesIn,
  refreshed,
  type RefreshedList,
  type StandingList
} from './refresh';
