import { clausesOf } from './fields';
import { facilityManagement } from './facilityManagement';

const { bands, pages } = facilityManagement;

/** What the page prints; without it the readings about it would decide nothing, and nobody would notice. */
function printed<T>(figure: T | undefined): T {
  if (figure === undefined) throw new Error('The pages of Facility Management lack what a reading is about.');
  return figure;
}

/** The band that prints "less than 2 sites"; the next begins at 3. */
const beforeGap = bands.findIndex(({ sitesBelow }) => sitesBelow !== undefined);

/** Sites that fall between two bands as printed: see the reading `fmSmallSites`. */
export const SITES_GAP = {
  /** The place of the band before the gap. */
  band: beforeGap,
  from: printed(bands[beforeGap]?.sitesBelow),
  /** The first number of sites behind the gap. */
  below: printed(bands[beforeGap + 1]?.from?.sites)
} as const;

const { level, box } = printed(
  pages
    .flatMap((page) =>
      clausesOf(page, 'size').flatMap(({ options }) => options.map((box) => ({ level: page.level, box })))
    )
    .find((found) => found.box.networkSitesBelow !== undefined)
);
const bandOfBox = bands.findIndex(({ id }) => id === box.band);

/** The box that prints a smaller network than its band has: see the reading `fmLevel5SmallNetwork`. */
export const SMALL_NETWORK = {
  level,
  /** The place of the box's band. */
  band: bandOfBox,
  /** Complexity criteria that the box asks for. */
  criteria: printed(box.criteria),
  printedBelow: printed(box.networkSitesBelow),
  /** Where the next band begins. */
  below: printed(bands[bandOfBox + 1]?.from?.networkSites)
} as const;
