import { COMPLEXITY_CRITERIA, FIELDS, areasOf } from '../../../src/criteria';
import { NO_PLACES, hasPlace, placesOf } from '../../../src/engine';
import { ERROR_VALUE } from '../../../src/worksheet/cells/unreadMark';
import { parseAreas, parseList } from '../../../src/worksheet/cells/lists';
import { CRITERION_WORDS } from '../../../src/worksheet/cells/vocabulary';

const TWO = placesOf(COMPLEXITY_CRITERIA, ['multiVendor', 'missionCritical']);

test.each([
  'Multi-vendor;Mission critical',
  'Multi-vendor, Mission critical',
  'Multi-vendor、Mission critical',
  'Multi-vendor\nMission critical',
  'Multi-vendor\r\nMission critical',
  'Multi-vendor；Mission critical',
  'Ｍｕｌｔｉ－ｖｅｎｄｏｒ，mission　critical',
  ' MULTI VENDOR ;; mission-critical ; ',
  'マルチベンダ、ミッションクリティカル',
  'ﾏﾙﾁﾍﾞﾝﾀﾞ；ﾐｯｼｮﾝｸﾘﾃｨｶﾙ',
  'multiVendor; missionCritical',
  'Multi-vendor; マルチベンダー; Mission critical'
])('%p names the two', (cell) => {
  expect(parseList(cell, CRITERION_WORDS)).toEqual({
    items: TWO,
    recorded: true,
    isComplete: true,
    unknown: []
  });
});

test.each([null, '', '  ', '\u3000'])('%p is not recorded', (cell) => {
  expect(parseList(cell, CRITERION_WORDS)).toEqual({
    items: NO_PLACES,
    recorded: false,
    isComplete: false,
    unknown: []
  });
});

test.each(['none', 'なし', '-', 'no', 0, false])('%p is the empty list', (cell) => {
  expect(parseList(cell, CRITERION_WORDS)).toEqual({
    items: NO_PLACES,
    recorded: true,
    isComplete: true,
    unknown: []
  });
});

test('unknown words are reported as written, and the known ones still count', () => {
  expect(parseList('Multi-vendor; Huge ; Mission critical、とても難しい', CRITERION_WORDS)).toEqual({
    items: TWO,
    recorded: true,
    isComplete: false,
    unknown: ['Huge', 'とても難しい']
  });
  expect(parseList(7, CRITERION_WORDS)).toMatchObject({ items: NO_PLACES, unknown: ['7'] });
});

test('an error value is no list', () => {
  expect(parseList('#N/A', CRITERION_WORDS)).toEqual({
    items: NO_PLACES,
    recorded: false,
    isComplete: false,
    unknown: [],
    unreadable: ERROR_VALUE
  });
});

describe('a list of specialty areas', () => {
  const held = (cell: string): Record<string, unknown> =>
    Object.fromEntries(
      FIELDS.map((field, place) => {
        const { items, ofOthers, unknown } = parseAreas(cell, place);
        return [
          field.id,
          [
            ...areasOf(field).filter((_area, area) => hasPlace(items, area)),
            ...ofOthers.map((word) => `other: ${word}`),
            ...unknown
          ]
        ];
      })
    );

  test('puts an area that several fields share into each of them', () => {
    expect(held('Customer satisfaction')).toEqual({
      hardware: ['hw.customerSatisfaction'],
      software: ['sw.customerSatisfaction'],
      facilityManagement: ['fm.customerSatisfaction']
    });
  });
  test('tells areas of other fields from unknown words', () => {
    expect(held('ファシリティ戦略・中長期ファシリティ計画; First technical support; Cooking')).toEqual({
      hardware: ['hw.firstTechnicalSupport', 'other: ファシリティ戦略・中長期ファシリティ計画', 'Cooking'],
      software: ['sw.firstTechnicalSupport', 'other: ファシリティ戦略・中長期ファシリティ計画', 'Cooking'],
      facilityManagement: ['fm.facilityStrategyAndLongTermPlan', 'other: First technical support', 'Cooking']
    });
  });
  const ids = FIELDS.flatMap((field) => areasOf(field).map((area) => [area, field.id] as const));
  test.each(ids)('knows %s by its id', (area, field) => {
    expect(held(area)[field]).toEqual([area]);
  });
});
