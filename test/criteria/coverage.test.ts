import {
  FIELDS,
  GUIDANCE_SCOPES,
  LEVELS,
  SUCCESSION_KINDS,
  areasOf,
  areasThatCount,
  clausesOf,
  gatesNothing,
  topLevelOf,
  type Clause,
  type KpiPage,
  type SpecialtyField
} from '../../src/criteria';
import { needOf } from '../../src/engine';
import { WHOLE_DICTIONARIES } from '../../src/locales';
import { OUTLINE, type OutlinePage } from './outline';

const fieldOf = ({ field }: OutlinePage): SpecialtyField => FIELDS.find(({ id }) => id === field)!;
const pageOf = (page: OutlinePage): KpiPage => fieldOf(page).pages.find(({ level }) => level === page.level)!;
const inSection = (page: OutlinePage, section: Clause['citation']['section']): readonly string[] =>
  pageOf(page)
    .clauses.filter(({ citation }) => citation.section === section)
    .map(({ kind }) => kind);

/** What the list of phrases that decide nothing holds for a page. */
const passedOver = ({ field, level }: OutlinePage): string[] =>
  gatesNothing
    .filter(({ fields, levels }) => fields.includes(field) && levels.includes(level))
    .filter(({ section }) => section === 'responsibilities')
    .map(({ id }) => id);

test('every KPI page of the standard is there, and no other', () => {
  expect(FIELDS.flatMap(({ id, pages }) => pages.map(({ level }) => `${id} ${level}`)).sort()).toEqual(
    OUTLINE.map(({ field, level }) => `${field} ${level}`).sort()
  );
  for (const field of FIELDS) {
    expect(field.pages.map(({ level }) => level)).toEqual(
      LEVELS.filter((level) => level <= topLevelOf(field))
    );
  }
});

describe.each(OUTLINE.map((page) => [`${page.field} Level ${page.level}`, page] as const))(
  '%s',
  (_name, page) => {
    test('Responsibilities: every phrase is one clause, or is listed with the reason why it decides nothing', () => {
      const phrases = page.responsibilities.flat();
      expect(new Set(phrases).size).toBe(phrases.length);
      const ofReadings = phrases.filter((phrase) => phrase === 'itComponent');
      expect([...inSection(page, 'responsibilities'), ...passedOver(page), ...ofReadings].sort()).toEqual(
        [...phrases].sort()
      );
    });

    test('each citation names the sentence that states the clause; a list of boxes has one', () => {
      for (const {
        kind,
        citation: { section, item }
      } of pageOf(page).clauses) {
        const sentence = page.responsibilities.findIndex((each) => each.includes(kind)) + 1;
        expect([kind, item]).toEqual([kind, section === 'responsibilities' ? sentence : 1]);
      }
    });

    test('Complexity: one clause, a criterion for each box', () => {
      expect(inSection(page, 'complexity')).toEqual(['complexity']);
      expect(new Set(fieldOf(page).complexity).size).toBe(page.complexity);
    });

    test('Size: one clause, its first box the band of the level, its second the band below with more complexity', () => {
      expect(inSection(page, 'size')).toEqual(['size']);
      const field = fieldOf(page);
      const options = clausesOf(pageOf(page), 'size').flatMap((clause) => clause.options);
      expect(options.map(({ band }) => field.bands.findIndex(({ id }) => id === band))).toEqual(
        page.size === 1 ? [page.level - 3] : [page.level - 3, page.level - 4]
      );
      expect(options.map(({ criteria }) => criteria)).toEqual(
        page.size === 1 ? [undefined] : [undefined, page.criteriaForSecondBox]
      );
    });

    test('Specialty: an area for each box, in the place where it stands', () => {
      expect(inSection(page, 'specialty')).toEqual(['specialty']);
      expect(clausesOf(pageOf(page), 'specialty').flatMap(({ areas }) => areas)).toEqual(page.specialty);
    });

    test('Specialty: the areas that count are those of the level and of the levels above', () => {
      const counting = new Set(
        OUTLINE.filter(({ field, level }) => field === page.field && level >= page.level).flatMap(
          ({ specialty }) => specialty
        )
      );
      expect([...new Set(areasThatCount(fieldOf(page), page.level))].sort()).toEqual([...counting].sort());
    });

    test('Expertise succession: one clause over seven kinds, or none', () => {
      expect(inSection(page, 'expertiseSuccession')).toEqual(
        page.expertiseSuccession > 0 ? ['expertiseSuccession'] : []
      );
      if (page.expertiseSuccession > 0) expect(SUCCESSION_KINDS).toHaveLength(page.expertiseSuccession);
    });

    test('Development of subordinates and Remarks: a clause for each sentence', () => {
      expect(inSection(page, 'developmentOfSubordinates')).toHaveLength(page.developmentOfSubordinates);
      expect(inSection(page, 'remarks')).toHaveLength(page.remarks);
    });

    test('every clause asks for what the standard names', () => {
      const { projects, guidance, successionKinds } = page;
      const figures: Partial<Record<Clause['kind'], number>> = {
        projects,
        complexity: 2,
        specialty: GUIDANCE_SCOPES.indexOf(guidance) + 1,
        expertiseSuccession: successionKinds
      };
      for (const clause of pageOf(page).clauses)
        expect([clause.kind, needOf(clause)]).toEqual([clause.kind, figures[clause.kind] ?? 1]);
    });
  }
);

test('every area is printed on some page', () => {
  const printed = new Set(OUTLINE.flatMap(({ specialty }) => specialty));
  expect(FIELDS.flatMap(areasOf).sort()).toEqual([...printed].sort());
});

test('what gates nothing is listed once, with a reason', () => {
  expect(new Set(gatesNothing.map(({ id }) => id)).size).toBe(gatesNothing.length);
  for (const { id } of gatesNothing)
    expect(WHOLE_DICTIONARIES.en.gatesNothing[id].reason).toMatch(/^[A-Z].+\.$/);
  expect(
    gatesNothing
      .filter(({ section }) => section !== 'responsibilities')
      .map(({ id, section }) => `${id}: ${section}`)
  ).toEqual(['waysOfDeveloping: developmentOfSubordinates', 'outline: outline']);
});
