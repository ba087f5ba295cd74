/** Figures in texts come from the criteria: they follow when the data changes, in both languages. */
import type { DEFAULT_READINGS as Defaults, Level, Readings, SpecialtyField } from '../../../src/criteria';
import { LANGUAGES, type Language } from '../../../src/locales';

/** As it is used here: a page whose figures can be changed. */
type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };

/** All that is said of the criteria, once `change` has been made to the data of the three fields. */
async function textsAfter(
  language: Language,
  change: (fields: Changeable<SpecialtyField>[]) => void,
  readings: Partial<Readings> = {}
): Promise<string[]> {
  let texts: string[] = [];
  await jest.isolateModulesAsync(async () => {
    const { hardware } = await import('../../../src/criteria/hardware');
    const { software } = await import('../../../src/criteria/software');
    const { facilityManagement } = await import('../../../src/criteria/facilityManagement');
    change([hardware, software, facilityManagement] as Changeable<SpecialtyField>[]);
    const { DEFAULT_READINGS } = (await import('../../../src/criteria')) as {
      DEFAULT_READINGS: typeof Defaults;
    };
    const { preparedIn, rulesFor } = await import('../../../src/engine');
    const { phraseText } = await import('../../../src/worksheet/results/phraseText');
    const worksheet = await import('../../../src/worksheet');
    const { WHOLE_DICTIONARIES } = await import('../../../src/locales');
    const chosen: Readings = { ...DEFAULT_READINGS, ...readings };
    const ofClauses = rulesFor(chosen).flatMap((rules) =>
      rules.field.pages
        .flatMap(({ clauses }) => clauses)
        .flatMap((clause) => {
          const { requirement, missing, brief } = preparedIn(rules, clause);
          const line = clause.kind === 'exam' ? [] : [missing(0, true, 0), brief?.(0, 0) ?? []].flat();
          return [requirement, ...line].map((phrase) => phraseText(phrase, language));
        })
    );
    const { pane } = WHOLE_DICTIONARIES[language];
    const named = [
      pane.levelBelow3,
      pane.levelBelow3Short,
      pane.noLevel,
      pane.byExam,
      WHOLE_DICTIONARIES[language].levelBelow3
    ];
    texts = [
      ...ofClauses,
      ...worksheet
        .readingsView(chosen, language)
        .flatMap(({ title, printed, reason, choices }) => [
          title,
          printed,
          reason,
          ...choices.map(({ text }) => text)
        ]),
      ...worksheet.gatesNothingView(language).flatMap(({ phrase, reason }) => [phrase, reason]),
      ...[...named, ...Object.values(pane.costs), WHOLE_DICTIONARIES[language].template.hints.result].map(
        worksheet.withLevels
      ),
      worksheet.belowLowestText(language)
    ];
  });
  return texts;
}

const digits = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.replace(/,(?=\d{3})/g, '').match(/\d+/g) ?? []))
];

describe.each(LANGUAGES)('texts in %s', (language) => {
  test('name the bounds of the bands as the data has them', async () => {
    const change = ([, , facility]: Changeable<SpecialtyField>[]): void => {
      const [, , medium, large] = facility!.bands;
      medium!.from = { sites: 21, floorArea: 2222, networkSites: 122 };
      large!.from = { sites: 51, floorArea: 5555, networkSites: 355 };
      facility!.bands[1]!.sitesBelow = 20;
    };
    for (const fmSmallSites of ['upTo2', 'under2'] as const) {
      const before = await textsAfter(language, () => undefined, { fmSmallSites });
      const after = await textsAfter(language, change, { fmSmallSites });
      for (const figure of ['2000', '5000', '300']) {
        expect(digits(before)).toContain(figure);
        expect([figure, digits(after).includes(figure)]).toEqual([figure, false]);
      }
      expect(digits(after)).toEqual(expect.arrayContaining(['21', '2222', '122', '51', '5555', '355']));
      expect(digits(after)).toContain(fmSmallSites === 'upTo2' ? '20' : '19');
    }
  });

  test('name how many are needed, and with how many criteria, as the data has them', async () => {
    const after = await textsAfter(language, (fields) => {
      for (const page of fields.flatMap(({ pages }) => pages))
        for (const clause of page.clauses) {
          if (clause.kind === 'projects') clause.need += 70;
          if (clause.kind === 'expertiseSuccession') clause.need += 80;
          if (clause.kind === 'complexity') clause.need += 90;
          if (clause.kind === 'size')
            for (const option of clause.options) if (option.criteria !== undefined) option.criteria += 60;
        }
    });
    expect(digits(after)).toEqual(
      expect.arrayContaining(['71', '72', '73', '81', '83', '84', '92', '63', '64'])
    );
    const projects = after.filter((text) => /7[123]/.test(text));
    expect(projects.length).toBeGreaterThan(10);
  });

  test('name the levels as the pages have them', async () => {
    const before = await textsAfter(language, () => undefined);
    const after = await textsAfter(language, (fields) => {
      for (const page of fields.flatMap(({ pages }) => pages)) {
        page.level = (page.level + 20) as Level;
        for (const clause of page.clauses) {
          clause.citation.level = page.level;
          if (clause.kind !== 'projects') continue;
          clause.levels.first = page.level;
          clause.levels.others = (clause.levels.others + 20) as Level;
        }
      }
    });
    const levels = /(?:Levels? |レベル)(\d+)/g;
    const named = (texts: readonly string[]): string[] =>
      texts.flatMap((text) => [...text.matchAll(levels)].map(([, level]) => level!));
    expect(new Set(named(before))).toEqual(new Set(['3', '4', '5', '6']));
    expect(new Set(named(after))).toEqual(new Set(['23', '24', '25', '26']));
  });

  test('name the role and the component that the readings in force ask for', async () => {
    const none = (): void => undefined;
    const usual = await textsAfter(language, none);
    for (const chosen of [
      { othersResponsible: 'anyRole' },
      { itComponent: 'required' },
      { level3Result: 'success' },
      { fmSmallSites: 'under2' },
      { fmLevel5SmallNetwork: '10' }
    ] as const) {
      const other = await textsAfter(language, none, chosen);
      // Clause for clause, so that a requirement does not lag behind its missing line.
      const changed = other.filter((text, i) => text !== usual[i]).length;
      expect([chosen, changed > 0 && changed % 2 === 0]).toEqual([chosen, true]);
    }
  });
});
