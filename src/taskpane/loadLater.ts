import { loaded } from './loaded';

/** Lists, paths and the template, with their texts. @throws ExcelFailure `notLoaded` */
export const loadLater = (): Promise<typeof import('./later')> =>
  loaded(() => import(/* webpackChunkName: "later" */ './later'));
