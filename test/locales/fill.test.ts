import { IntlMessageFormat } from 'intl-messageformat';
import { DICTIONARIES, LANGUAGES, fill } from '../../src/locales';
import { argumentsOf } from './arguments';

type Tree = string | { readonly [key: string]: Tree };

describe('filling in a text', () => {
  test('never reads a value as a message', () => {
    expect(fill('{a} of {b}', { a: '{b}', b: 2 })).toBe('{b} of 2');
    expect(fill('{found}', { found: "$& {x, plural, other {#}} '{'" })).toBe("$& {x, plural, other {#}} '{'");
  });

  test('says singular and plural, with thousands apart', () => {
    const cells = '{count, plural, one {# cell} other {# cells}}';
    expect([0, 1, 2, 12_345].map((count) => fill(cells, { count }))).toEqual([
      '0 cells',
      '1 cell',
      '2 cells',
      '12,345 cells'
    ]);
  });

  test('leaves a text as it stands where a value is not given', () => {
    expect(fill('{a} {unknown}', { a: 0 })).toBe('{a} {unknown}');
    expect(fill('{a} {toString}', { a: 0 })).toBe('{a} {toString}');
  });

  test.each(['{', '{a', '}', '{a, plural}'])('leaves %s as it stands, which is no message', (text) => {
    expect(fill(text, { a: 1 })).toBe(text);
  });

  test('takes apostrophes, tags and number signs for themselves', () => {
    expect(fill("Excel's <b>#1</b> {a}", { a: 1 })).toBe("Excel's <b>#1</b> 1");
  });
});

test('every text of the dictionaries is filled in as the library for ICU messages does it', () => {
  const textsOf = (tree: Tree): string[] =>
    typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(textsOf);
  for (const language of LANGUAGES)
    for (const text of textsOf(DICTIONARIES[language])) {
      const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      const values = Object.fromEntries(argumentsOf(text).map((name, i) => [name, i]));
      expect(fill(text, values)).toBe(message.format(values));
    }
});

test('a text follows the language of its dictionary', () => {
  const { either } = DICTIONARIES.ja.sizes;
  expect(fill(either, { first: 'a', second: 'b', criteria: 4 })).toBe('a、または複雑性の該当が4つ以上でb');
});
