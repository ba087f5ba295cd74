/** A word of a vocabulary, by its id: the locales say it. */
export interface Word {
  readonly word: 'roles' | 'results' | 'scopes' | 'areas' | 'columns';
  readonly id: string;
}

/**
 * A text of the locales by its path in the dictionary, with what is filled in. The engine speaks no language.
 */
export interface Phrase {
  readonly text: string;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A list of words is said one after the other. */
export type Value = number | Word | Phrase | readonly Word[];
