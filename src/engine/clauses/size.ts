import {
  clausesOf,
  SERVICE_SCOPES,
  type Level,
  type Readings,
  type Band,
  type BandId,
  type SizeClause,
  type SizeOption,
  type SpecialtyField
} from '../../criteria';
import { criteriaMet, isSizeRecorded, reachesSize, sizeOf, type ProjectEvidence } from '../evidence';
import { participationAsked, rankAsked } from '../participation';
import { fits, sizeLevelOf } from '../project';
import { bandOf, placeOfBand } from '../projectLevel';
import type { Kind, PageContext, Phrase, Value } from './kind';

/** Whether a project that fits the level by role and result is of the page's size or a larger one (Size). */
export const size: Kind<SizeClause> = {
  need: () => 1,
  prepare: (clause, { field, level, readings, tables }) => {
    const rank = rankAsked(participationAsked(clause.by, readings));
    const asked = sizePhrase(field, clause.options, readings);
    return {
      clause,
      applies: true,
      topic: 'project',
      measure: ({ recorded, possible, rows }, filled) =>
        (filled && rows === 0) || reachesSize(filled ? possible : recorded, rank, level) ? 1 : 0,
      looksAt: 'person',
      counts: ({ project }) => fits(project, rank) && sizeLevelOf(project, tables) >= level,
      requirement: { text: 'clauses.size', values: { size: asked } },
      missing: (have) => ({ text: 'missing.size', values: { have, need: 1, size: asked } }),
      found: () => ({ text: 'pane.person.hasSize' })
    };
  }
};

/** What projects lack of the size of a level, each of them undefined where it lacks nothing. */
export function sizeLacks(
  level: Level,
  { field, projects, tables, readings }: PageContext
): (project: ProjectEvidence) => Phrase | undefined {
  const need = sizePhrase(field, sizeOptions(field, level), readings);
  const blank: Phrase = { text: 'pane.lacks.sizeBlank', values: { need } };
  const lack = (have: Value): Phrase[] =>
    Array.from({ length: field.complexity.length + 1 }, (_, criteria) => ({
      text: 'pane.lacks.size',
      values: { have, criteria, need }
    }));
  // By band, then by the criteria met.
  const ofBands = field.bands.map((band) => lack(bandPhrase(band, field, readings)));
  const inNoBand = lack({ text: 'pane.lacks.bands.none' });
  return (project) => {
    if (sizeLevelOf(project, tables) >= level) return undefined;
    if (!isSizeRecorded(project)) return blank;
    return (ofBands[bandOf(sizeOf(project), projects)] ?? inNoBand)[criteriaMet(project)];
  };
}

/** The boxes of a level's page for Size. */
export function sizeOptions({ pages }: SpecialtyField, level: Level): readonly SizeOption[] {
  const page = pages.find((each) => each.level === level);
  return page ? clausesOf(page, 'size').flatMap(({ options }) => options) : [];
}

/** A page's boxes in words: the first, and the second with the criteria that it asks for. */
export function sizePhrase(
  field: SpecialtyField,
  [first, second]: readonly SizeOption[],
  readings: Readings
): Phrase {
  const box = (of: SizeOption, place: 'first' | 'second'): Phrase => boxPhrase(field, of, place, readings);
  if (!first) return { text: 'pane.lacks.bands.none' };
  if (!second) return box(first, 'first');
  return {
    text: 'sizes.either',
    values: { first: box(first, 'first'), second: box(second, 'second'), criteria: second.criteria ?? 0 }
  };
}

/** One of a page's boxes in words, without its criteria. */
export const boxPhrase = (
  field: SpecialtyField,
  { band, networkSitesBelow }: SizeOption,
  place: 'first' | 'second',
  readings: Readings
): Phrase => ({
  text: `sizes.${place}.${band}`,
  values: {
    ...figuresOf(field, band, readings),
    ...(networkSitesBelow !== undefined && readings.fmLevel5SmallNetwork === '10' && { networkSitesBelow })
  }
});

/** The size of a project in words. */
const bandPhrase = ({ id }: Band, field: SpecialtyField, readings: Readings): Value =>
  field.sizedBy === 'scope' && SERVICE_SCOPES.some((scope) => scope === id)
    ? { word: 'scopes', id }
    : { text: `pane.lacks.bands.${id}`, values: figuresOf(field, id, readings) };

/**
 * The figures of a band: its own lower bounds as `sites`, `floorArea`, `networkSites`, the bounds of the next
 * one as
 * `…Below`, and the most sites as `sitesTo`.
 */
function figuresOf(
  { bands }: SpecialtyField,
  id: BandId,
  { fmSmallSites }: Readings
): Record<string, number> {
  const place = placeOfBand(bands, id);
  const { from, sitesBelow } = bands[place] ?? {};
  const below = bands[place + 1]?.from;
  return {
    ...from,
    ...(below && {
      sitesTo: (sitesBelow !== undefined && fmSmallSites === 'under2' ? sitesBelow : below.sites) - 1,
      floorAreaBelow: below.floorArea,
      networkSitesBelow: below.networkSites
    })
  };
}
