import { clausesOf } from './fields';
import { facilityManagement } from './facilityManagement';
import { itemAt } from './itemAt';

const { bands, pages } = facilityManagement;

/** Places in the bands of Facility Management: the one that prints "less than 2 sites", and the next, from 3 on. */
const beforeGap = bands.findIndex(({ sitesBelow }) => sitesBelow !== undefined);

/** Sites that fall between two bands as printed: see the reading `fmSmallSites`. */
export const SITES_GAP = {
  /** The place of the band before the gap. */
  band: beforeGap,
  from: bands[beforeGap]?.sitesBelow ?? Infinity,
  /** The first number of sites behind the gap. */
  below: bands[beforeGap + 1]?.from?.sites ?? 0
} as const;

const page = pages.find((each) =>
  clausesOf(each, 'size').some(({ options }) =>
    options.some(({ networkSitesBelow }) => networkSitesBelow !== undefined)
  )
);
const options = page ? clausesOf(page, 'size').flatMap((clause) => clause.options) : [];
const box = itemAt(
  options.filter(({ networkSitesBelow }) => networkSitesBelow !== undefined),
  0
);
const bandOfBox = bands.findIndex(({ id }) => id === box.band);

/** The box that prints a smaller network than its band has: see the reading `fmLevel5SmallNetwork`. */
export const SMALL_NETWORK = {
  level: page?.level ?? 0,
  /** The place of the box's band. */
  band: bandOfBox,
  /** Complexity criteria that the box asks for. */
  criteria: box.criteria ?? 0,
  printedBelow: box.networkSitesBelow ?? Infinity,
  /** Where the next band begins. */
  below: bands[bandOfBox + 1]?.from?.networkSites ?? 0
} as const;
