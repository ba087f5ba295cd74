import { ExcelFailure } from '../excel';

/**
 * Loads a part of the pane that the page's own script does without. It comes from where the page came from,
 * in one file with a hash of its content in the name, as the page's policy asks. Once it is there, it is not
 * loaded again; where it could not be loaded, the next call tries anew.
 * @param part imports it: `() => import(/* webpackChunkName: "later" *\/ './later')`
 * @throws ExcelFailure `notLoaded`
 */
export async function loaded<T>(part: () => Promise<T>): Promise<T> {
  try {
    return await part();
  } catch {
    throw new ExcelFailure('notLoaded');
  }
}
