import { GUIDANCE_SCOPES, areasOf, areasThatCount, itemAt, type SpecialtyClause } from '../../criteria';
import {
  NO_PLACES,
  SAYS_NOTHING,
  areasIn,
  commonPlaces,
  isStrengthOpen,
  joinField,
  packAreas,
  packGuidance,
  placesIn,
  placesOf,
  rankOfScope,
  strengthOf,
  withPlace,
  type FieldEvidence,
  type Tally
} from '../evidence';
import type { Kind, Value, Word } from './kind';

/**
 * One area of the page's list, or of a higher page's, that is strong enough (Specialty, reading
 * `guidanceWithArea`). Have and need are ranks of `GUIDANCE_SCOPES`, 1 for the first: of the strongest area
 * that counts, and of the scope that is asked for.
 */
export const specialty: Kind<SpecialtyClause> = {
  need: ({ scope }) => rankOfScope(scope),
  prepare: (clause, { field, level }) => {
    const need = rankOfScope(clause.scope);
    const all = areasOf(field);
    const areas = placesOf(all, areasThatCount(field, level));
    const couldBe = ({ field: said, fieldPossible }: Tally): number =>
      isStrengthOpen(said, areas) || isStrengthOpen(fieldPossible, areas)
        ? need
        : strengthOf(fieldPossible, areas);
    return {
      clause,
      applies: true,
      topic: 'specialty',
      measure: (tally, filled) => (filled ? couldBe(tally) : strengthOf(tally.field, areas)),
      looksAt: 'person',
      counts: ({ field: row }) => (areasIn(row) & areas) !== 0,
      steps: ({ tally }) => {
        const kind = couldBe(tally) >= need ? 'record' : 'achieve';
        const theirs = placesIn(commonPlaces(areasIn(tally.field.joined), areas));
        const [first] = theirs.length > 0 ? theirs : placesIn(areas);
        const named =
          theirs.length > 0 ? theirs.map((place) => itemAt(all, place)) : clause.areas.slice(0, EXAMPLES);
        const text = `steps.${kind}.specialty.${theirs.length > 0 ? 'theirs' : 'any'}`;
        const values = { level, scope: strengthPhrase(need) };
        return {
          steps: [
            {
              clause,
              kind,
              say: () => ({ text, values: { ...values, areas: named.map(areaWord), of: named.length } }),
              change: () => ({ add: { fieldEvidence: practised(first ?? 0, need) } })
            }
          ],
          ways: 1
        };
      },
      requirement: {
        text: 'clauses.specialty',
        values: { level, scope: strengthPhrase(need), areas: clause.areas.map(areaWord) }
      },
      missing: (have) => ({
        text: have === 0 ? 'missing.specialty.none' : 'missing.specialty.weaker',
        values: {
          level,
          have: strengthPhrase(have),
          scope: strengthPhrase(need),
          areas: clause.areas.slice(0, EXAMPLES).map(areaWord)
        }
      }),
      brief: () => ({ text: 'brief.specialty' }),
      lack: (have) => ({
        text: have === 0 ? 'list.lacks.noArea' : 'list.lacks.weakerArea',
        values: { level, have: reachPhrase(have), scope: reachPhrase(need) }
      }),
      found: (have) => ({
        text: have === 0 ? 'pane.person.hasNoStrength' : 'pane.person.hasStrength',
        values: { have: strengthPhrase(have), need: strengthPhrase(need) }
      })
    };
  }
};

/** An area, by its place in the field's list, with its strength. */
const practised = (area: number, rank: number): FieldEvidence =>
  joinField(packAreas(withPlace(NO_PLACES, area), 'recorded'), packGuidance(rank), SAYS_NOTHING);

/** Areas that a missing line names; the requirement names all of the page. */
const EXAMPLES = 2;
const areaWord = (id: string): Word => ({ word: 'areas', id });

function strengthPhrase(rank: number): Value {
  const id = GUIDANCE_SCOPES[rank - 1];
  return { text: id === undefined ? 'missing.nothing' : `strengths.${id}` };
}

/** The same in a word. */
const reachPhrase = (rank: number): Value => ({
  text: `list.reaches.${GUIDANCE_SCOPES[rank - 1] ?? 'none'}`
});
