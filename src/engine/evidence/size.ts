import { SIZE_MEASURES, type ServiceScope, type SizeMeasure } from '../../criteria';

/** A project's size, before any reading. */
export interface Size {
  /** 0 to 3, or -1: none of the bands, leaving exactly two sites aside. */
  readonly band: number;
  /** Whether a scope or a figure is given at all. */
  readonly recorded: boolean;
  /** Whether exactly two sites are given: the reading `fmSmallSites` says whether they are band 1. */
  readonly twoSites: boolean;
  /** Whether band 1 rests on 10 to 99 network sites alone: see the reading `fmLevel5SmallNetwork`. */
  readonly networkOfTenOrMore: boolean;
}

export const SIZE_NOT_RECORDED: Size = {
  band: -1,
  recorded: false,
  twoSites: false,
  networkOfTenOrMore: false
};

/** The size of a Hardware or Software project (Size, Levels 3 to 5): the band is the scope's place. */
export const serviceSize = (scope: Exclude<ServiceScope, 'partOfFacility'>): Size => ({
  ...SIZE_NOT_RECORDED,
  band: ['specificUsers', 'wideAreaTeam', 'wideAreaUsers'].indexOf(scope),
  recorded: true
});

/**
 * The size of a Facility Management project (Size, Levels 3 to 6): the largest band that the part of a facility or one
 * of the figures gives. Figures are positive, or undefined where blank; floor area in m².
 */
export function facilitySize(
  partOfFacility: boolean,
  sites: number | undefined,
  floorArea: number | undefined,
  networkSites: number | undefined
): Size {
  const bySites = sites === 2 ? -1 : bandOfFigure(sites, SITES!);
  const withoutNetwork = Math.max(partOfFacility ? 0 : -1, bySites, bandOfFigure(floorArea, FLOOR_AREA!));
  const band = Math.max(withoutNetwork, bandOfFigure(networkSites, NETWORK_SITES!));
  return {
    band,
    recorded: partOfFacility || sites !== undefined || floorArea !== undefined || networkSites !== undefined,
    twoSites: sites === 2,
    networkOfTenOrMore: band === 1 && withoutNetwork < 1 && networkSites! >= 10
  };
}

const [SITES, FLOOR_AREA, NETWORK_SITES] = SIZE_MEASURES;

function bandOfFigure(figure: number | undefined, { band2From, band3From }: SizeMeasure): number {
  if (figure === undefined) return -1;
  return figure >= band3From ? 3 : figure >= band2From ? 2 : 1;
}
