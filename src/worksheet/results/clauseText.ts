import type { Citation } from '../../criteria';
import { preparedIn, type ClauseJudgement, type FieldRules, type Prepared } from '../../engine';
import { DICTIONARIES, WORDS, fill, wordFor, type Language } from '../../locales';
import { phraseText } from './phraseText';

/**
 * The clause's place in the standard, in words.
 * @example
 * citationText({ field: 'hardware', level: 5, section: 'size', item: 1 }, 'en') // → 'ITSS V3 Customer Service, Hardware Level 5, Size, item 1'
 */
export function citationText({ field, level, section, item }: Citation, language: Language): string {
  const texts = DICTIONARIES[language];
  return fill(texts.citation, {
    field: fieldName(field, language),
    level,
    section: texts.sections[section],
    item
  });
}

export const fieldName = (field: string, language: Language): string =>
  wordFor(WORDS[language].fields, field);

/** What the clause asks for, in one phrase. */
export const requirementText = ({ requirement }: Prepared, language: Language): string =>
  phraseText(requirement, language);

/**
 * By language and clause, then by `textPlace`: a department misses the same few things over and over. Looking one up takes
 * 0.02 µs, making it 2 µs.
 */
const KNOWN_TEXTS: Record<Language, WeakMap<Prepared, string[]>> = { en: new WeakMap(), ja: new WeakMap() };

const textPlace = ({ have, verdict }: ClauseJudgement): number =>
  have * 2 + Number(verdict === 'notRecorded');

/** What is missing for a clause that is unmet or not recorded: what is there, and what is needed. */
export function missingText(item: ClauseJudgement, rules: FieldRules, language: Language): string {
  const prepared = preparedIn(rules, item.clause);
  const known = KNOWN_TEXTS[language].get(prepared) ?? noTexts(prepared, language);
  return (known[textPlace(item)] ??= makeText(item, prepared, language));
}

function noTexts(prepared: Prepared, language: Language): string[] {
  const texts: string[] = [];
  KNOWN_TEXTS[language].set(prepared, texts);
  return texts;
}

function makeText({ have, verdict }: ClauseJudgement, { missing }: Prepared, language: Language): string {
  const isRecorded = verdict !== 'notRecorded';
  const line = phraseText(missing(have, isRecorded), language);
  return isRecorded ? line : fill(DICTIONARIES[language].missing.notRecorded, { line });
}

/** The lines of the Missing requirements column for the clauses given. */
export const missingLines = (
  missing: readonly ClauseJudgement[],
  rules: FieldRules,
  language: Language
): string => missing.map((item) => missingText(item, rules, language)).join('\n');
