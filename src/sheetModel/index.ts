export type {
  CellLook,
  HeaderFooter,
  ListColumn,
  ListTable,
  ListValue,
  PrintSetup,
  SheetModel
} from './model';
export { HEADER_FILL, rowHeight } from './look';
export { freeSheetName, isList, placesIn, refreshed, type RefreshedList, type StandingList } from './refresh';
