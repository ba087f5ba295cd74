import { SITES_GAP, SMALL_NETWORK } from './facilityGaps';
import { facilityManagement } from './facilityManagement';

/** The figures that the wording of the readings names, from the pages of Facility Management. */
export interface ReadingFigures {
  /** The number of sites that falls between two bands as printed. */
  readonly sites: number;
  readonly sitesBelow: number;
  readonly sitesFrom: number;
  readonly sitesTo: number;
  /** The bound below which a network is small: by its band, and as Level 5 prints it in its second box. */
  readonly network: number;
  readonly networkPrinted: number;
  /** A network below the printed bound, and one above it that is small by its band. */
  readonly fewer: number;
  readonly more: number;
  /** Complexity criteria that the second box asks for. */
  readonly criteria: number;
}

const behindNext = facilityManagement.bands[SITES_GAP.band + 2]?.from;

export const READING_FIGURES: ReadingFigures = {
  sites: SITES_GAP.below - 1,
  sitesBelow: SITES_GAP.from,
  sitesFrom: SITES_GAP.below,
  sitesTo: (behindNext?.sites ?? 0) - 1,
  network: SMALL_NETWORK.below,
  networkPrinted: SMALL_NETWORK.printedBelow,
  fewer: SMALL_NETWORK.printedBelow / 2,
  more: SMALL_NETWORK.below / 2,
  criteria: SMALL_NETWORK.criteria
};
