import { COMPLEXITY_CRITERIA, FIELDS, maskOf } from '../../../src/criteria';
import { ERROR_VALUE } from '../../../src/worksheet/cells/yesNo';
import { readAreas, readList } from '../../../src/worksheet/cells/lists';
import { CRITERION_WORDS } from '../../../src/worksheet/cells/vocabulary';

const TWO = maskOf(COMPLEXITY_CRITERIA, ['multiVendor', 'missionCritical']);

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
  expect(readList(cell, CRITERION_WORDS)).toEqual({ mask: TWO, recorded: true, unknown: [] });
});

test.each([null, '', '  ', '\u3000'])('%p is not recorded', (cell) => {
  expect(readList(cell, CRITERION_WORDS)).toEqual({ mask: 0, recorded: false, unknown: [] });
});

test.each(['none', 'なし', '-', 'no', 0, false])('%p is the empty list', (cell) => {
  expect(readList(cell, CRITERION_WORDS)).toEqual({ mask: 0, recorded: true, unknown: [] });
});

test('words that are not known are told as they stand, beside those that are', () => {
  expect(readList('Multi-vendor; Huge ; Mission critical、とても難しい', CRITERION_WORDS)).toEqual({
    mask: TWO,
    recorded: true,
    unknown: ['Huge', 'とても難しい']
  });
  expect(readList(7, CRITERION_WORDS)).toMatchObject({ mask: 0, unknown: ['7'] });
});

test('an error value is no list', () => {
  expect(readList('#N/A', CRITERION_WORDS)).toEqual({
    mask: 0,
    recorded: false,
    unknown: [],
    unreadable: ERROR_VALUE
  });
});

describe('a list of specialty areas', () => {
  const held = (cell: string): Record<string, unknown> =>
    Object.fromEntries(
      FIELDS.map(({ id, areas }, place) => {
        const { mask, ofOthers, unknown } = readAreas(cell, place);
        return [
          id,
          [
            ...areas.filter((_area, bit) => ((mask >> bit) & 1) === 1).map((area) => area.id),
            ...ofOthers.map((word) => `other: ${word}`),
            ...unknown
          ]
        ];
      })
    );

  test('has an area of several fields in each of them', () => {
    expect(held('Customer satisfaction')).toEqual({
      hardware: ['hw.customerSatisfaction'],
      software: ['sw.customerSatisfaction'],
      facilityManagement: ['fm.customerSatisfaction']
    });
  });
  test('tells areas that only other fields have from words that are not known', () => {
    expect(held('設備戦略・中長期計画; First technical support; Cooking')).toEqual({
      hardware: ['hw.firstTechnicalSupport', 'other: 設備戦略・中長期計画', 'Cooking'],
      software: ['sw.firstTechnicalSupport', 'other: 設備戦略・中長期計画', 'Cooking'],
      facilityManagement: ['fm.facilityStrategyAndLongTermPlan', 'other: First technical support', 'Cooking']
    });
  });
  const ids = FIELDS.flatMap(({ id, areas }) => areas.map((area) => [area.id, id] as const));
  test.each(ids)('knows %s by its id', (area, field) => {
    expect(held(area)[field]).toEqual([area]);
  });
});
