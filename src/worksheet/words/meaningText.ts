import { DICTIONARIES, WORDS, type ColumnId, type Language, type Words } from '../../locales';
import { NOTHING_LISTED, isYesNo, meaningsIn } from '../cells/meanings';

/** Something that a word of a column can mean: ids as in `Meanings`, and what it is called. */
export interface MeaningChoice {
  /** The ids of one choice: the same area of several fields is one. */
  readonly ids: readonly string[];
  readonly text: string;
}

const NAMES: Readonly<
  Partial<Record<ColumnId, (words: Words) => Readonly<Record<string, readonly string[]>>>>
> = {
  specialty: ({ fields }) => fields,
  role: ({ roles }) => roles,
  result: ({ results }) => results,
  serviceScope: ({ scopes }) => scopes,
  guidance: ({ guidance }) => guidance,
  areas: ({ areas }) => areas
};

/** What an id of a column's meanings is called. */
function nameOf(column: ColumnId, id: string, language: Language): string {
  const { words } = DICTIONARIES[language].match;
  if (id === NOTHING_LISTED) return words.nothingListed;
  if (isYesNo(column)) return id === 'yes' ? words.yes : words.no;
  const names = NAMES[column]?.(WORDS[language]) ?? WORDS[language].columns;
  return (names as Readonly<Record<string, readonly string[] | undefined>>)[id]?.[0] ?? id;
}

/** All that a word of the column can mean, in the order of the vocabulary. */
export function meaningChoices(column: ColumnId, language: Language): MeaningChoice[] {
  const choices = new Map<string, string[]>();
  for (const id of meaningsIn(column) ?? []) {
    const text = nameOf(column, id, language);
    choices.set(text, [...(choices.get(text) ?? []), id]);
  }
  return [...choices].map(([text, ids]) => ({ ids, text }));
}

/** What a word means, in words: "Person responsible", or that it is passed over. */
export function meaningText(column: ColumnId, ids: readonly string[], language: Language): string {
  const texts = new Set(ids.map((id) => nameOf(column, id, language)));
  return texts.size === 0
    ? DICTIONARIES[language].match.words.ignored
    : [...texts].join(DICTIONARIES[language].listSeparator);
}
