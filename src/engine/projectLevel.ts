import {
  SITES_GAP,
  clausesOf,
  fewestCriteria,
  type Band,
  type BandId,
  type Readings,
  type SpecialtyField
} from '../criteria';
import type { Size } from './size';

/** A page's box for Size, with its band as a place in the field's bands. */
interface Option {
  readonly band: number;
  readonly criteria: number;
  /**
   * Under the reading `fmLevel5SmallNetwork` = 10: only below the number of network sites that the box
   * prints.
   */
  readonly onlySmallNetworks: boolean;
}

interface ProjectBar {
  readonly level: number;
  readonly criteria: number;
  readonly options: readonly Option[];
}

/** How a field's pages and the readings in force make project levels. */
export interface ProjectRules {
  readonly bands: readonly Band[];
  /** Criteria below which no project has a level. */
  readonly fewestCriteria: number;
  /** The band that sites in the gap between two bands belong to; undefined: to none. */
  readonly bandOfGap: number | undefined;
  /** The band of part of a facility, whatever the figures; undefined where the figures decide. */
  readonly bandOfPart: number | undefined;
  /** Highest level first. */
  readonly pages: readonly ProjectBar[];
}

/** The place of a band in the field's list. */
export const placeOfBand = (bands: readonly Band[], id: BandId): number =>
  bands.findIndex((band) => band.id === id);

export function projectRules(field: SpecialtyField, readings: Readings): ProjectRules {
  const { bands } = field;
  const asPrinted = readings.fmLevel5SmallNetwork === '10';
  const pages = field.pages.map((page) => ({
    level: page.level,
    criteria: Math.max(...clausesOf(page, 'complexity').map(({ need }) => need)),
    options: clausesOf(page, 'size').flatMap(({ options }) =>
      options.map(({ band, criteria = 0, networkSitesBelow }) => ({
        band: placeOfBand(bands, band),
        criteria,
        onlySmallNetworks: asPrinted && networkSitesBelow !== undefined
      }))
    )
  }));
  return {
    bands,
    fewestCriteria: fewestCriteria(field),
    bandOfGap: readings.fmSmallSites === 'upTo2' ? SITES_GAP.band : undefined,
    bandOfPart: readings.fmPartWithFigures === 'part' ? placeOfBand(bands, 'partOfFacility') : undefined,
    pages: pages.reverse()
  };
}

/** The place of the band that a size belongs to under the readings in force; -1 for none. */
export function bandOf(
  { band, sitesInGap, isPart }: Size,
  { bandOfGap = -1, bandOfPart }: ProjectRules
): number {
  if (isPart && bandOfPart !== undefined) return bandOfPart;
  return sitesInGap ? Math.max(band, bandOfGap) : band;
}

/**
 * The highest level whose Size a project meets with that many criteria met, whatever its Complexity; 0 for
 * none. (Size, all pages.)
 * @example
 * const rules = projectRules(FIELDS[2], DEFAULT_READINGS);
 * sizeLevel(facilitySize(false, 3, undefined, undefined), 2, rules) // → 5
 * sizeLevel(facilitySize(false, 3, undefined, undefined), 3, rules) // → 6
 */
export function sizeLevel(size: Size, criteria: number, rules: ProjectRules): number {
  const band = bandOf(size, rules);
  const isLargeNetwork = size.networkAbovePrinted && !(size.sitesInGap && rules.bandOfGap !== undefined);
  const page = rules.pages.find(({ options }) =>
    options.some(
      (option) =>
        band >= option.band && criteria >= option.criteria && !(option.onlySmallNetworks && isLargeNetwork)
    )
  );
  return page?.level ?? 0;
}

/**
 * The project level: the highest level whose Complexity and Size one project meets; 0 for none. (A larger
 * size meets a smaller one: reading `higherCounts`.)
 * @example projectLevel(facilitySize(false, 3, undefined, undefined), 1, projectRules(FIELDS[2],
 * DEFAULT_READINGS)) // → 0
 */
export function projectLevel(size: Size, criteria: number, rules: ProjectRules): number {
  const level = sizeLevel(size, criteria, rules);
  return rules.pages.find((page) => page.level <= level && page.criteria <= criteria)?.level ?? 0;
}

/**
 * What a size could turn out to be at best: the largest one, where it is blank or a cell of it cannot be
 * read.
 */
export function sizeAtBest(size: Size, { bands, bandOfPart }: ProjectRules): Size {
  const isSettled = size.isPart && bandOfPart !== undefined;
  if (isSettled || (size.recorded && !size.isUnread)) return size;
  return {
    band: bands.length - 1,
    recorded: true,
    sitesInGap: false,
    networkAbovePrinted: false,
    isPart: false,
    isUnread: false
  };
}
