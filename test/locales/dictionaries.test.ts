import { DEFAULT_READINGS, FIELDS, READINGS, type Reading, type Section } from '../../src/criteria';
import { preparedIn, rulesFor, type Verdict } from '../../src/engine';
import { phraseText } from '../../src/worksheet/results/phraseText';
import { argumentsOf } from './arguments';
import {
  CLI_TEXTS,
  LANGUAGES,
  SHEET_TEXTS,
  WHOLE_DICTIONARIES as SHARED,
  WORDS,
  wordFor
} from '../../src/locales';
import {
  citationText,
  problemText,
  requirementText,
  type Problem,
  type ProblemCode,
  type Severity
} from '../../src/worksheet';

/** All texts, those of the command line and of the program's own sheets among them. */
const DICTIONARIES = {
  en: { ...SHARED.en, cli: CLI_TEXTS.en, ownSheets: SHEET_TEXTS.en },
  ja: { ...SHARED.ja, cli: CLI_TEXTS.ja, ownSheets: SHEET_TEXTS.ja }
};

type Tree = string | { readonly [key: string]: Tree };

/** Every text of a dictionary with its path, such as `missing.size`. */
function texts(tree: Tree, path = ''): [string, string][] {
  return typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([key, below]) => texts(below, path ? `${path}.${key}` : key));
}
const paths = (tree: Tree): string[] =>
  texts(tree)
    .map(([path]) => path)
    .sort();
/** What shows that a text was put together wrongly. */
const LEFT_OVER = /\{\w+\}|undefined|null|NaN|\[object/;

const english = new Map(texts(DICTIONARIES.en));
const CLAUSES = FIELDS.flatMap((field, place) =>
  field.pages.flatMap((page) => page.clauses.map((clause) => [clause.id, clause, place] as const))
);
const PROBLEM_CODES = Object.keys({
  missingEmployee: 0,
  missingSpecialty: 0,
  unknownValue: 0,
  errorCell: 0,
  notAPositiveNumber: 0,
  letterX: 0,
  partOfFacility: 0,
  specialtyNeeded: 0,
  duplicateHeader: 0,
  otherFieldArea: 0,
  contradiction: 0,
  guidanceContradiction: 0,
  nameContradiction: 0,
  fewCriteria: 0,
  noSize: 0,
  sizeInNoBand: 0,
  blankRole: 0,
  blankResult: 0,
  mergedHeader: 0,
  partWithFigures: 0,
  copiedProject: 0,
  sameProjectName: 0,
  examAfterToday: 0,
  ambiguousArea: 0,
  noSpecialtyAnywhere: 0,
  nearHeader: 0,
  matchedNowhere: 0,
  matchedTwice: 0,
  ditto: 0,
  dittoOfNothing: 0,
  arrowCell: 0,
  mergedAcross: 0,
  mergedContradiction: 0,
  similarId: 0,
  severalIds: 0,
  noProjects: 0,
  exampleRow: 0,
  dateFigure: 0,
  dateId: 0,
  tooManyPlaces: 0,
  inexactUnit: 0,
  rangeFigure: 0,
  vagueFigure: 0,
  uncalculated: 0
} satisfies Record<ProblemCode, 0>) as ProblemCode[];

describe.each(LANGUAGES)('the dictionary of %s', (language) => {
  const dictionary = DICTIONARIES[language];

  test('has the keys of the others', () => {
    expect(paths(dictionary)).toEqual(paths(DICTIONARIES.en));
  });

  test('parses as ICU messages with the same arguments in each text, and no text is empty', () => {
    for (const [path, text] of texts(dictionary)) {
      expect([path, argumentsOf(text)]).toEqual([path, argumentsOf(english.get(path)!)]);
      expect([path, text.trim()]).not.toEqual([path, '']);
    }
  });

  test('is in its own language throughout', () => {
    const words = texts(dictionary)
      .filter(([path]) => !/^cli\.help|\.citation$/.test(path))
      .map(([, text]) => text);
    for (const text of words) {
      const hasJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
      if (language === 'en') expect([text, hasJapanese]).toEqual([text, false]);
      else
        expect([text, hasJapanese || !/[a-z]{4}/i.test(text.replace(/\{\w+(?:, number)?\}/g, ''))]).toEqual([
          text,
          true
        ]);
    }
  });

  test('names no level of the standard by hand: the figure is an argument', () => {
    // 0 is no level of the standard, but how the program shows that none is reached.
    for (const [path, text] of texts(dictionary))
      expect([path, /(?:Levels? |レベル)[1-9]/.exec(text)?.[0]]).toEqual([path, undefined]);
  });

  test.each(CLAUSES)('tells of %s', (_id, clause, place) => {
    const rules = rulesFor(DEFAULT_READINGS)[place]!;
    expect(requirementText(preparedIn(rules, clause), language)).not.toMatch(LEFT_OVER);
    expect(citationText(clause.citation, language)).not.toMatch(LEFT_OVER);
    if (clause.kind === 'specialty')
      for (const area of clause.areas)
        expect(requirementText(preparedIn(rules, clause), language)).toContain(
          wordFor(WORDS[language].areas, area)
        );
    if (clause.kind === 'exam') return;
    const line = (othersResponsible: 'required' | 'anyRole'): string =>
      phraseText(
        preparedIn(rulesFor({ ...DEFAULT_READINGS, othersResponsible })[place]!, clause).missing(0, true, 0),
        language
      );
    const [unmet, inAnyRole] = [line('required'), line('anyRole')];
    for (const text of [unmet, inAnyRole]) expect(text).not.toMatch(LEFT_OVER);
    expect(inAnyRole !== unmet).toBe(clause.kind === 'projects' && clause.citation.level > 3);
  });

  test.each(PROBLEM_CODES)('tells of the problem %s', (code) => {
    const ignored = `${code}Ignored` in dictionary.problems;
    const told = [false, true].map((cellOnly) => {
      const severity: Severity = 'error';
      const problem: Problem = {
        sheet: 0,
        row: 1,
        column: 2,
        code,
        severity,
        about: 'role',
        found: 'F',
        other: 'A1',
        field: 0,
        have: 1,
        cellOnly
      };
      return problemText(problem, language);
    });
    for (const text of told) expect(text).not.toMatch(LEFT_OVER);
    expect(told[0] !== told[1]).toBe(ignored);
  });

  test('has words for every section, verdict, reading and choice, and for nothing else', () => {
    const sections = {
      responsibilities: 0,
      complexity: 0,
      size: 0,
      specialty: 0,
      expertiseSuccession: 0,
      developmentOfSubordinates: 0,
      remarks: 0
    } satisfies Record<Section, 0>;
    const verdicts = { met: 0, unmet: 0, notRecorded: 0, notApplicable: 0 } satisfies Record<Verdict, 0>;
    expect(Object.keys(dictionary.sections).sort()).toEqual(Object.keys(sections).sort());
    expect(Object.keys(dictionary.verdicts).sort()).toEqual(Object.keys(verdicts).sort());
    expect(Object.keys(dictionary.readings).sort()).toEqual(READINGS.map(({ name }) => name).sort());
    for (const { name, choices } of READINGS as readonly Reading[]) {
      expect(Object.keys(dictionary.readings[name].choices).sort()).toEqual([...choices].sort());
    }
    expect(
      Object.keys(dictionary.problems)
        .filter((key) => !/Ignored$|OfNobody$/.test(key))
        .sort()
    ).toEqual([...PROBLEM_CODES].sort());
  });
});
