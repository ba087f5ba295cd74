import {
  areasOf,
  clausesOf,
  type Level,
  type SpecialtyAreaClause,
  type SpecialtyField
} from '../../criteria';
import { areAreasRecorded, countAreas, placesOf } from '../evidence';
import type { Kind } from './kind';

/** The areas that count at a level: those that its page or a higher one of the field prints (Specialty). */
export const areasThatCount = ({ pages }: SpecialtyField, level: Level): string[] =>
  pages
    .filter((page) => page.level >= level)
    .flatMap((page) => clausesOf(page, 'specialtyArea').flatMap(({ areas }) => areas));

/** Specialty areas of the page's list, over all rows of the person (Specialty). */
export const specialtyArea: Kind<SpecialtyAreaClause> = {
  need: ({ need }) => need,
  prepare: (clause, { field, level }) => {
    const { need } = clause;
    const areas = placesOf(areasOf(field), areasThatCount(field, level));
    return {
      clause,
      applies: true,
      measure: (tally, possible) =>
        possible && !areAreasRecorded(tally.field) ? need : countAreas(tally.field, areas),
      looksAt: 'person',
      counts: (row) => countAreas(row.field, areas) > 0,
      requirement: { text: 'clauses.specialtyArea', values: { need, level } },
      missing: (have) => ({ text: 'missing.specialtyArea', values: { have, need, level } }),
      amount: (amount) => amount
    };
  }
};
