import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS,
  areasOf
} from '../../src/criteria';
import { COLUMN_IDS, LANGUAGES, WORDS, type Language, type Words } from '../../src/locales';
import { UNREADABLE } from '../../src/worksheet/cells/unreadMark';
import { isNone, parseYesNo } from '../../src/worksheet/cells/yesNo';
import { foldName } from '../../src/worksheet/cells/cell';
import { findHeader } from '../../src/worksheet';

const AREAS = FIELDS.flatMap(areasOf);
/** Every vocabulary with the ids that it must have words for. */
const VOCABULARIES: readonly (readonly [keyof Words, readonly string[]])[] = [
  ['columns', COLUMN_IDS],
  ['fields', SPECIALTY_FIELDS],
  ['roles', ROLES],
  ['results', RESULTS],
  ['scopes', SERVICE_SCOPES],
  ['guidance', GUIDANCE_SCOPES],
  ['areas', AREAS]
];

const wordsOf = (language: Language, vocabulary: keyof Words): Readonly<Record<string, readonly string[]>> =>
  WORDS[language][vocabulary];

type Claim = readonly [word: string, id: string];
const claims = (vocabulary: keyof Words, ids: readonly string[]): Claim[] =>
  LANGUAGES.flatMap((language) =>
    ids.flatMap((id) => wordsOf(language, vocabulary)[id]!.map((word) => [word, id] as const))
  );

/** Words that two ids claim, folded as a cell is. */
function claimedTwice(all: readonly Claim[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [word, id] of all) owners.set(foldName(word), (owners.get(foldName(word)) ?? new Set()).add(id));
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([word, ids]) => `${word}: ${[...ids].join(', ')}`);
}

describe.each(VOCABULARIES)('the words for %s', (vocabulary, ids) => {
  test.each(LANGUAGES)('are there for every id in %s, and for nothing else', (language) => {
    const words = wordsOf(language, vocabulary);
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      expect(words[id]!.length).toBeGreaterThan(0);
      for (const word of words[id]!) expect([word, foldName(word)]).not.toEqual([word, '']);
    }
  });

  test('are claimed by one id each, also as the ids that a sheet may hold instead', () => {
    const groups = vocabulary === 'areas' ? FIELDS.map(areasOf) : [ids];
    for (const group of groups) {
      expect(claimedTwice([...claims(vocabulary, group), ...group.map((id) => [id, id] as const)])).toEqual(
        []
      );
    }
  });

  test('do not repeat spellings that folding makes the same', () => {
    for (const language of LANGUAGES) {
      for (const [id, words] of Object.entries(wordsOf(language, vocabulary))) {
        expect([id, new Set(words.map(foldName)).size]).toEqual([id, words.length]);
      }
    }
  });
});

test('no word of a list can be taken for a yes, a no, or an empty list', () => {
  const listed = [
    ...claims('columns', [...COMPLEXITY_CRITERIA, ...SUCCESSION_KINDS]),
    ...claims('areas', AREAS)
  ];
  for (const [word] of listed) {
    expect([word, parseYesNo(word, 'en'), isNone(word)]).toEqual([word, UNREADABLE, false]);
  }
});

test('the name that the program writes for an item of a list is read as one item', () => {
  for (const language of LANGUAGES) {
    const { columns, areas } = WORDS[language];
    for (const id of [...COMPLEXITY_CRITERIA, ...SUCCESSION_KINDS])
      expect(columns[id][0]).not.toMatch(/[;,、；，\n]/);
    for (const [name] of Object.values(areas)) expect(name).not.toMatch(/[;,、；，\n]/);
  }
});

test.each(LANGUAGES)('a header of every name and synonym of %s is understood', (language) => {
  for (const id of COLUMN_IDS) {
    for (const word of WORDS[language].columns[id]) {
      const [key, name] =
        id === 'employeeId' ? (['Role', 'role'] as const) : (['Employee ID', 'employeeId'] as const);
      const other = id === 'result' ? 'Role' : 'Result';
      const header = findHeader([[key, other, word]]);
      if ('nearest' in header) throw new Error(word);
      const isOutput = ['projectLevel', 'itssLevel', 'basis', 'nextLevel', 'missing'].includes(id);
      expect([word, header.columns.get(id)?.index]).toEqual([word, isOutput ? undefined : 2]);
      expect(header.columns.get(name)!.index).toBe(0);
      if (!isOutput) expect(header.columns.get(id)!.language).toBe(language);
    }
  }
});
