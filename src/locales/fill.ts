import { IntlMessageFormat } from 'intl-messageformat';
import { DICTIONARIES, LANGUAGES, type Language } from './languages';

type Tree = string | { readonly [key: string]: Tree };

const textsOf = (tree: Tree): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(textsOf);

/** Whose plurals and numerals a text follows: the dictionary that it stands in decides. */
const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => textsOf(DICTIONARIES[language]).map((text) => [text, language] as const))
);

/** By text. Parsing a message takes over ten times as long as formatting it. */
const MESSAGES = new Map<string, IntlMessageFormat>();

/**
 * Fills in a text of the dictionaries, in ICU MessageFormat. Values are never read as message syntax. A text
 * that is no message, or lacks an argument, stays as it stands.
 * @param language of a text that stands in no dictionary of the page
 * @example
 * fill('{count, plural, one {# cell} other {# cells}}', { count: 1200 }) // → '1,200 cells'
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  language?: Language
): string {
  try {
    const message = MESSAGES.get(text) ?? parse(text, language);
    // Without a prototype: an argument named like a member of every object is not given either.
    return String(message.format({ __proto__: null, ...values }));
  } catch {
    return text;
  }
}

function parse(text: string, language: Language = 'en'): IntlMessageFormat {
  const locale = LANGUAGE_OF.get(text) ?? language;
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  MESSAGES.set(text, message);
  return message;
}
