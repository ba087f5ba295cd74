import {
  CRITERIA,
  DEFAULT_READINGS,
  FIELDS,
  LEVELS,
  READINGS,
  withReading,
  type Citation,
  type Reading
} from '../../src/criteria';
import { citationText } from '../../src/worksheet';
import { OUTLINE } from './outline';

const clauses = FIELDS.flatMap((field) =>
  field.pages.flatMap((page) => page.clauses.map((clause) => ({ field, page, clause })))
);

/** How many sentences or boxes the section of a page has: a citation names one of them. */
function itemsOf({ field, level, section }: Citation): number {
  const page = OUTLINE.find((each) => each.field === field && each.level === level);
  if (!page) return 0;
  const items = page[section];
  return typeof items === 'number' ? items : items.length;
}

test('clause ids are unique and say field, level and section', () => {
  expect(new Set(clauses.map(({ clause }) => clause.id)).size).toBe(clauses.length);
  for (const {
    field,
    page,
    clause: { id, citation }
  } of clauses) {
    expect(id).toMatch(/^(hw|sw|fm)\.[3-6](\.[a-z][A-Za-z]+){1,2}$/);
    expect(id.split('.').slice(0, 3)).toEqual([field.prefix, String(page.level), citation.section]);
  }
});

test('every citation names a page, a section and an item that the standard has', () => {
  for (const {
    field,
    page,
    clause: { citation }
  } of clauses) {
    expect(citation).toMatchObject({ field: field.id, level: page.level });
    expect([citation, citation.item >= 1 && citation.item <= itemsOf(citation)]).toEqual([citation, true]);
    expect(citationText(citation, 'en')).toMatch(
      /^ITSS V3 Customer Service, (Hardware|Software|Facility Management) Level [3-6], [A-Z][a-z ]+, item \d$/
    );
    expect(citationText(citation, 'ja')).toMatch(/^ITSS V3 カスタマサービス \S+ レベル[3-6] \S+ 第\d項$/);
  }
});

test('every reading cites items that the standard has', () => {
  for (const { name, citations } of READINGS) {
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) {
      expect([name, citation, citation.item >= 1 && citation.item <= itemsOf(citation)]).toEqual([
        name,
        citation,
        true
      ]);
    }
  }
});

test('a reading about the projects, the leading or the component cites the sentence that names them', () => {
  const phraseOf = {
    othersResponsible: 'projects',
    higherCounts: 'projects',
    level3Result: 'projects',
    itComponent: 'itComponent'
  } as const;
  for (const [reading, phrase] of Object.entries(phraseOf)) {
    for (const { field, level, item } of READINGS.find(({ name }) => name === reading)!.citations) {
      const page = OUTLINE.find((each) => each.field === field && each.level === level)!;
      expect([reading, field, level, item]).toEqual([
        reading,
        field,
        level,
        1 + page.responsibilities.findIndex((sentence) => sentence.includes(phrase))
      ]);
    }
  }
});

test('clauses stand on the page in the order of its sections, business before professional', () => {
  const sections = [
    'responsibilities',
    'complexity',
    'size',
    'specialty',
    'expertiseSuccession',
    'developmentOfSubordinates',
    'remarks'
  ];
  for (const { pages } of FIELDS) {
    for (const page of pages) {
      const places = page.clauses.map(({ citation }) => sections.indexOf(citation.section));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const {
        part,
        citation: { section }
      } of page.clauses) {
        const place = sections.indexOf(section);
        expect(part).toBe(place < 3 ? 'business' : place < 6 ? 'professional' : 'remarks');
      }
    }
  }
});

test('readings have a name of their own, a default that is their first choice, and different choices', () => {
  expect(new Set(READINGS.map(({ name }) => name)).size).toBe(READINGS.length);
  for (const { name, choices } of READINGS as readonly Reading[]) {
    expect(DEFAULT_READINGS[name]).toBe(choices[0]);
    expect(new Set(choices).size).toBe(choices.length);
    for (const choice of choices) {
      expect(withReading(DEFAULT_READINGS, name, choice)).toEqual({ ...DEFAULT_READINGS, [name]: choice });
    }
    expect(withReading(DEFAULT_READINGS, name, 'elsewhere')).toEqual({ unknown: 'value', choices });
  }
  expect(DEFAULT_READINGS).toEqual({
    fmSmallSites: 'upTo2',
    fmLevel5SmallNetwork: '100',
    fmOptionTwoScope: 'allAlternatives',
    othersResponsible: 'required',
    higherCounts: 'always',
    apExam: 'on',
    level3Result: 'completed',
    itComponent: 'recordedOnly',
    fmLevel4Size: 'either',
    fmPartWithFigures: 'part',
    sameProject: 'once',
    areasOfHigherLevels: 'always',
    guidanceWithArea: 'always',
    differentKinds: 'always',
    acrossFields: 'always',
    anyRoleAtLevel3: 'always',
    anyActivity: 'always',
    wholeCriterion: 'always',
    rowIsProject: 'always',
    examInEveryField: 'always'
  });
  expect(withReading(DEFAULT_READINGS, 'nothing', 'on')).toEqual({
    unknown: 'name',
    choices: [
      'fmSmallSites',
      'fmLevel5SmallNetwork',
      'othersResponsible',
      'apExam',
      'level3Result',
      'itComponent',
      'fmPartWithFigures',
      'sameProject'
    ]
  });
});

test('the criteria name themselves and their version', () => {
  expect(CRITERIA.id).toBe('itss-v3-customer-service');
  expect(CRITERIA.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(LEVELS).toEqual([3, 4, 5, 6]);
});
