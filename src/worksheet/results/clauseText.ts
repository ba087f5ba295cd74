import { GUIDANCE_SCOPES, type Citation, type Clause } from '../../criteria';
import type { ClauseJudgement, FieldRules } from '../../engine';
import { DICTIONARIES, WORDS, fill, type Language } from '../../locales';

/** The clause's place in the standard, in words. */
export function citationText({ field, level, section, item }: Citation, language: Language): string {
  const texts = DICTIONARIES[language];
  return fill(texts.citation, {
    field: fieldName(field, language),
    level,
    section: texts.sections[section],
    item
  });
}

export const fieldName = (field: string, language: Language): string => WORDS[language].fields[field]![0]!;

/** What the clause asks for, in one phrase. */
export function requirementText(clause: Clause, language: Language): string {
  const texts = DICTIONARIES[language].clauses;
  const { level } = clause.citation;
  const isLevel3 = level === 3 && (clause.kind === 'projects' || clause.kind === 'complexity');
  return fill(
    isLevel3 ? texts[`${clause.kind as 'projects' | 'complexity'}3`] : texts[clause.kind],
    figures(clause, language)
  );
}

/** Texts put together before, by clause, then by `textPlace`: whole departments miss the same few things. */
const KNOWN_TEXTS: Record<Language, WeakMap<FieldRules, Map<Clause, string[]>>> = {
  en: new WeakMap(),
  ja: new WeakMap()
};

const textPlace = ({ have, verdict }: ClauseJudgement): number =>
  have * 2 + Number(verdict === 'notRecorded');

/** What is missing for a clause that is unmet or not recorded: what is there, and what is needed. */
export function missingText(item: ClauseJudgement, rules: FieldRules, language: Language): string {
  const known = KNOWN_TEXTS[language].get(rules) ?? new Map<Clause, string[]>();
  const texts = known.get(item.clause) ?? [];
  const place = textPlace(item);
  const text = texts[place];
  if (text !== undefined) return text;
  KNOWN_TEXTS[language].set(rules, known);
  known.set(item.clause, texts);
  return (texts[place] = makeText(item, rules, language));
}

function makeText({ clause, verdict, have }: ClauseJudgement, rules: FieldRules, language: Language): string {
  const texts = DICTIONARIES[language].missing;
  const values = {
    ...figures(clause, language),
    have,
    haveScope: have === 0 ? texts.nothing : scopeName(have, language),
    answer: verdict === 'notRecorded' ? texts.answerBlank : texts.answerNo
  };
  const line = fill(texts[missingKey(clause, rules)], values);
  return verdict === 'notRecorded' ? fill(texts.notRecorded, { line }) : line;
}

type MissingKey = Exclude<Clause['kind'], 'exam'> | 'projects3' | 'projectsAnyRole' | 'complexity3';

function missingKey({ kind, citation: { level } }: Clause, { projects }: FieldRules): MissingKey {
  if (kind === 'exam') throw new Error('The exam is never missing: it is another way to Level 3.');
  if (kind === 'projects')
    return level === 3 ? 'projects3' : projects.othersInAnyRole ? 'projectsAnyRole' : 'projects';
  return kind === 'complexity' && level === 3 ? 'complexity3' : kind;
}

function figures(
  { need, citation: { field, level } }: Clause,
  language: Language
): Record<string, string | number> {
  const { sizes } = DICTIONARIES[language];
  const size = `${field === 'facilityManagement' ? 'facility' : 'service'}${level}` as keyof typeof sizes;
  return { need, level, others: level - 1, size: sizes[size], scope: scopeName(need, language) };
}

const scopeName = (rank: number, language: Language): string =>
  WORDS[language].guidance[GUIDANCE_SCOPES[rank - 1] ?? GUIDANCE_SCOPES[0]]![0]!;

/** The lines of the Missing requirements column for the clauses given. */
export const missingLines = (
  missing: readonly ClauseJudgement[],
  rules: FieldRules,
  language: Language
): string => missing.map((item) => missingText(item, rules, language)).join('\n');
