import { loaded } from '../loaded';

/** What writes, finds and removes the program's own sheets. @throws ExcelFailure `notLoaded` */
export const ownSheetsPart = (): Promise<typeof import('../ownSheetsPart')> =>
  loaded(() => import(/* webpackChunkName: "sheets" */ '../ownSheetsPart'));
