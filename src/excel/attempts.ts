import { failureOfChange } from './denied';
import { isGone } from './failure';

/** Times that something begins anew because somebody changed the workbook meanwhile, before it gives up. */
const ATTEMPTS = 3;

/**
 * Does something that reads the workbook in several requests, and begins anew where somebody has changed what
 * it reads between two of them.
 * @param attempt leaves nothing behind where it fails
 * @throws ExcelFailure `changing` when that goes on
 */
export async function beginningAnew<T>(attempt: () => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt();
    } catch (error) {
      const failure = await failureOfChange(error);
      if (number === ATTEMPTS || !(failure.code === 'changing' || isGone(error))) throw failure;
    }
  }
}
