import {
  FIELDS,
  SERVICE_SCOPES,
  SITES_GAP,
  SIZE_MEASURES,
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

/** The smallest project of each band, by its place in the field's bands. */
export const SMALLEST: ReadonlyMap<SpecialtyField, readonly SizeSaid[]> = new Map(
  FIELDS.map((field) => [field, field.bands.map((band) => smallestOf(field, band))])
);

/** A size with the figures that give it, by SIZE_MEASURES; 0 where blank. */
export interface SizeSaid {
  readonly size: Size;
  readonly figures: readonly number[];
}

function smallestOf(field: SpecialtyField, { id, from }: Band): SizeSaid {
  const scope = SERVICE_SCOPES.find((each) => each === id);
  const none = SIZE_MEASURES.map(() => 0);
  if (field.sizedBy === 'scope') {
    if (!scope) throw new Error(`${id} is no service scope.`);
    return { size: serviceSize(field, scope), figures: none };
  }
  if (scope) return { size: facilitySize(true, undefined, undefined, undefined), figures: none };
  const sites = from?.sites ?? 1;
  return {
    size: facilitySize(false, sites, undefined, undefined),
    figures: SIZE_MEASURES.map((measure) => (measure.id === 'sites' ? sites : 0))
  };
}
