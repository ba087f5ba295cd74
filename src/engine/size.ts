import {
  FIELDS,
  SITES_GAP,
  SMALL_NETWORK,
  type Band,
  type ServiceScope,
  type SizeMeasureId,
  type SpecialtyField
} from '../criteria';

/** A project's size, before any reading. */
export interface Size {
  /** The place in the field's bands; -1 for none of them, sites in the gap left aside. */
  readonly band: number;
  /** Whether a scope or a figure is given at all. */
  readonly recorded: boolean;
  /** Whether the sites fall between two bands as printed: see the reading `fmSmallSites`. */
  readonly sitesInGap: boolean;
  /**
   * Whether the band rests on network sites alone, and on more than the page prints for it: see the reading
   * `fmLevel5SmallNetwork`.
   */
  readonly networkAbovePrinted: boolean;
  /**
   * Whether what was run is part of a facility: see the reading `fmPartWithFigures`. `band` is what the
   * figures give.
   */
  readonly isPart: boolean;
  /** Whether a cell of it cannot be read, so that it may be larger. */
  readonly isUnread: boolean;
}

export const SIZE_NOT_RECORDED: Size = {
  band: -1,
  recorded: false,
  sitesInGap: false,
  networkAbovePrinted: false,
  isPart: false,
  isUnread: false
};

/**
 * The size of a project in a field that is sized by the scope of its service (Size, Hardware and Software).
 */
export const serviceSize = ({ bands }: SpecialtyField, scope: ServiceScope): Size => ({
  ...SIZE_NOT_RECORDED,
  band: bands.findIndex(({ id }) => id === scope),
  recorded: true
});

const FACILITY = FIELDS.find(({ sizedBy }) => sizedBy === 'figures');
const BANDS: readonly Band[] = FACILITY?.bands ?? [];
/** The band of every figure that is below the bounds of the others. */
const LOWEST = BANDS.findIndex(({ from }) => from !== undefined) - 1;

/**
 * The size of a Facility Management project (Size, Levels 3 to 6): the largest band that the part of a
 * facility or one of the figures gives. Figures are positive, or undefined where blank or unreadable; floor
 * area in m².
 * @example
 * facilitySize(false, undefined, 4999, undefined).band // → 2
 */
export function facilitySize(
  partOfFacility: boolean,
  sites: number | undefined,
  floorArea: number | undefined,
  networkSites: number | undefined,
  isUnread = false
): Size {
  const sitesInGap = sites !== undefined && sites >= SITES_GAP.from && sites < SITES_GAP.below;
  const withoutNetwork = Math.max(
    partOfFacility ? 0 : -1,
    sitesInGap ? -1 : bandOfFigure('sites', sites),
    bandOfFigure('floorArea', floorArea)
  );
  const band = Math.max(withoutNetwork, bandOfFigure('networkSites', networkSites));
  return {
    band,
    recorded: partOfFacility || sites !== undefined || floorArea !== undefined || networkSites !== undefined,
    sitesInGap,
    networkAbovePrinted:
      band === SMALL_NETWORK.band &&
      withoutNetwork < SMALL_NETWORK.band &&
      networkSites !== undefined &&
      networkSites >= SMALL_NETWORK.printedBelow,
    isPart: partOfFacility,
    isUnread
  };
}

function bandOfFigure(measure: SizeMeasureId, figure: number | undefined): number {
  if (figure === undefined) return -1;
  let band = BANDS.length - 1;
  while (band > LOWEST && figure < (BANDS[band]?.from?.[measure] ?? 0)) band--;
  return band;
}
