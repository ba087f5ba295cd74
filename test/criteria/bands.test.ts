import {
  DEFAULT_READINGS,
  FIELDS,
  SIZE_MEASURES,
  topLevelOf,
  type Readings,
  type SpecialtyField
} from '../../src/criteria';
import { facilitySize, serviceSize, type Size } from '../../src/engine';
import { projectLevel, projectRules } from '../../src/engine/projectLevel';

const READINGS_OF_SIZE = (['upTo2', 'under2'] as const).flatMap((fmSmallSites) =>
  (['100', '10'] as const).map((fmLevel5SmallNetwork): Readings => ({
    ...DEFAULT_READINGS,
    fmSmallSites,
    fmLevel5SmallNetwork
  }))
);
const named = READINGS_OF_SIZE.map(
  (each) => [`${each.fmSmallSites}, ${each.fmLevel5SmallNetwork}`, each] as const
);

/** The project level of a size with so many criteria. */
function levelOf(field: SpecialtyField, size: Size, criteria: number, readings: Readings): number {
  return projectLevel(size, criteria, projectRules(field, readings));
}

const sizeBy = (measure: string, figure: number): Size =>
  facilitySize(
    false,
    ...(SIZE_MEASURES.map(({ id }) => (id === measure ? figure : undefined)) as [
      number | undefined,
      number | undefined,
      number | undefined
    ])
  );

/** The bands of each measure as the pages of Levels 4, 5 and 6 print them: from, and below. */
const PRINTED = {
  sites: [
    [0, 2],
    [3, 5],
    [5, Infinity]
  ],
  floorArea: [
    [0, 2000],
    [2000, 5000],
    [5000, Infinity]
  ],
  networkSites: [
    [0, 100],
    [100, 300],
    [300, Infinity]
  ]
} as const;
const FIGURES = {
  sites: Array.from({ length: 60 }, (_, i) => i + 1),
  floorArea: [
    0.1,
    1,
    1999,
    1999.9,
    2000,
    2000.1,
    4999.9,
    5000,
    1e6,
    ...Array.from({ length: 600 }, (_, i) => 10 * i + 5)
  ],
  networkSites: Array.from({ length: 400 }, (_, i) => i + 1)
};

describe('the size bands of Facility Management', () => {
  const field = FIELDS.find(({ id }) => id === 'facilityManagement')!;

  test.each(named)(
    'have no gap and no overlap but the two sites that the reading names: %s',
    (_name, readings) => {
      const gaps: string[] = [];
      for (const { id } of SIZE_MEASURES) {
        for (const figure of FIGURES[id]) {
          const levels = PRINTED[id].flatMap(([from, below], band) =>
            figure >= from && figure < below ? [4 + band] : []
          );
          const level = levelOf(field, sizeBy(id, figure), 2, readings);
          if (level === 0) gaps.push(`${id} ${figure}`);
          else expect([id, figure, level]).toEqual([id, figure, levels[0] ?? 4]);
        }
      }
      expect(gaps).toEqual(readings.fmSmallSites === 'under2' ? ['sites 2'] : []);
    }
  );

  test.each(named)('rise with the figure: %s', (_name, readings) => {
    for (const { id } of SIZE_MEASURES) {
      const figures = [...FIGURES[id]]
        .sort((a, b) => a - b)
        .filter((figure) => !(id === 'sites' && figure === 2 && readings.fmSmallSites === 'under2'));
      const levels = figures.map((figure) => levelOf(field, sizeBy(id, figure), 2, readings));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }
  });

  test('are the largest that any measure gives', () => {
    const some = {
      sites: [undefined, 1, 3, 5],
      floorArea: [undefined, 1, 2000, 5000],
      networkSites: [undefined, 1, 100, 300]
    } as const;
    for (const [i, sites] of some.sites.entries()) {
      for (const [j, floorArea] of some.floorArea.entries()) {
        for (const [k, networkSites] of some.networkSites.entries()) {
          expect(facilitySize(false, sites, floorArea, networkSites).band).toBe(Math.max(i, j, k) || -1);
          expect(facilitySize(true, sites, floorArea, networkSites).band).toBe(Math.max(i, j, k));
        }
      }
    }
  });
});

test.each(FIELDS.filter(({ sizedBy }) => sizedBy === 'scope').map((field) => [field.id, field] as const))(
  'the size bands of %s are the scopes in their order',
  (_id, field) => {
    const scopes = ['specificUsers', 'wideAreaTeam', 'wideAreaUsers'] as const;
    expect(scopes.map((scope) => serviceSize(field, scope).band)).toEqual([0, 1, 2]);
  }
);

describe('the second size option is the band below with more complexity', () => {
  const MORE_COMPLEXITY = { hardware: 4, software: 4, facilityManagement: 3 } as const;
  /** A size of each band, lowest first: no figure that a reading puts elsewhere. */
  const sizesOf = (field: SpecialtyField): Size[] =>
    field.id === 'facilityManagement'
      ? [
          facilitySize(true, undefined, undefined, undefined),
          ...[1, 3, 5].map((sites) => facilitySize(false, sites, undefined, undefined))
        ]
      : (['specificUsers', 'wideAreaTeam', 'wideAreaUsers'] as const).map((scope) =>
          serviceSize(field, scope)
        );

  test.each(FIELDS.map((field) => [field.id, field] as const))('%s', (id, field) => {
    const sizes = sizesOf(field);
    expect(sizes.map(({ band }) => band)).toEqual(sizes.map((_size, band) => band));
    expect(sizes).toHaveLength(field.bands.length);
    for (const readings of READINGS_OF_SIZE) {
      for (const [band, size] of sizes.entries()) {
        for (let criteria = 0; criteria <= field.complexity.length; criteria++) {
          const lifted = criteria >= MORE_COMPLEXITY[id] ? 1 : 0;
          expect([band, criteria, levelOf(field, size, criteria, readings)]).toEqual([
            band,
            criteria,
            criteria < 2 ? 0 : Math.min(3 + band + lifted, topLevelOf(field))
          ]);
        }
      }
    }
  });

  test.each(named)(
    'for every measure of Facility Management, a small network by its reading: %s',
    (_name, readings) => {
      const field = FIELDS.find(({ id }) => id === 'facilityManagement')!;
      for (const { id } of SIZE_MEASURES) {
        for (const figure of FIGURES[id]) {
          const base = levelOf(field, sizeBy(id, figure), 2, readings);
          const isPrintedLarger =
            readings.fmLevel5SmallNetwork === '10' && id === 'networkSites' && figure >= 10 && figure < 100;
          expect([id, figure, levelOf(field, sizeBy(id, figure), 3, readings)]).toEqual([
            id,
            figure,
            base === 0 ? 0 : Math.min(base + (isPrintedLarger ? 0 : 1), 6)
          ]);
        }
      }
    }
  );
});
