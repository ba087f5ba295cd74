import { SITES_GAP, SMALL_NETWORK } from './facilityGaps';
import { facilityManagement } from './facilityManagement';
import { clausesOf } from './fields';
import { hardware } from './hardware';
import { itemAt } from './itemAt';
import { LEVEL_FIGURES } from './levelFigures';

/** The figures that the wording of the readings names, from the pages. */
export interface ReadingFigures extends Readonly<typeof LEVEL_FIGURES> {
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
  /** The level of that box. */
  readonly smallNetworkLevel: number;
  /**
   * The level whose page prints a size before several boxes without a word for either, and the number of the
   * boxes.
   */
  readonly eitherLevel: number;
  readonly boxes: number;
  /** A number of projects as an example. */
  readonly times: number;
}

const behindNext = facilityManagement.bands[SITES_GAP.band + 2]?.from;

/** The page of the level below: its second box is the first of no other page. */
const eitherPage = itemAt(facilityManagement.pages, 1);
const [eitherSize] = clausesOf(eitherPage, 'size');

export const READING_FIGURES: ReadingFigures = {
  ...LEVEL_FIGURES,
  sites: SITES_GAP.below - 1,
  sitesBelow: SITES_GAP.from,
  sitesFrom: SITES_GAP.below,
  sitesTo: (behindNext?.sites ?? 0) - 1,
  network: SMALL_NETWORK.below,
  networkPrinted: SMALL_NETWORK.printedBelow,
  fewer: SMALL_NETWORK.printedBelow / 2,
  more: SMALL_NETWORK.below / 2,
  criteria: SMALL_NETWORK.criteria,
  smallNetworkLevel: SMALL_NETWORK.level,
  eitherLevel: eitherPage.level,
  boxes: eitherSize?.options.length ?? 0,
  times: clausesOf(itemAt(hardware.pages, 1), 'projects')[0]?.need ?? 0
};
