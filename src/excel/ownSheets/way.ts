import { beginningAnew } from '../attempts';
import { failureOfChange } from '../denied';
import { ExcelFailure, type FailureCode } from '../failure';
import { asOneUndoStep } from '../undoGroup';

/** A sheet of the program's own that has been written. */
export interface OwnSheetWritten {
  readonly id: string;
  readonly name: string;
}

/** Times that putting back is tried. */
const TRIES = 3;

/** Looks what there is, and says how to write. */
type WayOf = (context: Excel.RequestContext) => Promise<Way>;

/**
 * Writes a sheet of the program's own as one step of the undo list. Whatever goes wrong, and when the user
 * cancels, the workbook is as it was.
 * @throws ExcelFailure
 */
export const carriedOut = (wayOf: WayOf): Promise<OwnSheetWritten> => beginningAnew(() => writeOnce(wayOf));

/** A way of writing, and the way back. */
export interface Way {
  readonly write: (context: Excel.RequestContext) => Promise<OwnSheetWritten>;
  readonly takeBack: () => Promise<void>;
  /** Whether anything is known to have been written. */
  readonly hasWritten: () => boolean;
  /** The context that writing goes on with; a new one where it is absent. */
  readonly previous?: Excel.RequestContext;
  /** Ends it, whatever has become of it. */
  readonly end?: () => Promise<void>;
}

async function writeOnce(wayOf: WayOf): Promise<OwnSheetWritten> {
  const way = await Excel.run({ delayForCellEdit: true }, wayOf);
  const takeBack = (): Promise<void> => tried(way.takeBack);
  try {
    return await asOneUndoStep(way.write, takeBack, way.previous);
  } catch (error) {
    const { code } = await failureOfChange(error);
    // What has refused the first change has nothing to be put back, and would refuse that, too.
    if (!REFUSALS.has(code) || way.hasWritten()) await takeBack();
    throw error;
  } finally {
    await way.end?.();
  }
}

const REFUSALS: ReadonlySet<FailureCode> = new Set(['readOnly', 'denied']);

/** @throws ExcelFailure `notRestored` */
async function tried(takeBack: () => Promise<void>): Promise<void> {
  for (let time = 1; time <= TRIES; time++)
    try {
      await takeBack();
      return;
    } catch {
      // Once more: a request that was cut off may get through the next time.
    }
  throw new ExcelFailure('notRestored');
}
