import { clausesOf } from './fields';
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

const { bands, pages } = facilityManagement;
const small = bands.findIndex(({ sitesBelow }) => sitesBelow !== undefined);
const [next, afterNext] = [bands[small + 1]?.from, bands[small + 2]?.from];
const box = pages
  .flatMap((page) => clausesOf(page, 'size').flatMap(({ options }) => options))
  .find(({ networkSitesBelow }) => networkSitesBelow !== undefined);
const [network, networkPrinted] = [next?.networkSites ?? 0, box?.networkSitesBelow ?? 0];

export const READING_FIGURES: ReadingFigures = {
  sites: (next?.sites ?? 0) - 1,
  sitesBelow: bands[small]?.sitesBelow ?? 0,
  sitesFrom: next?.sites ?? 0,
  sitesTo: (afterNext?.sites ?? 0) - 1,
  network,
  networkPrinted,
  fewer: networkPrinted / 2,
  more: network / 2,
  criteria: box?.criteria ?? 0
};
