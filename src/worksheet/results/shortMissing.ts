import { missingClauses, type ClauseJudgement, type Judgement, type PersonRef } from '../../engine';
import { DICTIONARIES, fill, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';
import { areRowsUnread } from './clauseText';
import { ClauseTexts } from './clauseTexts';
import { phraseText } from './phraseText';

/** What is missing of each clause in a few words; '' where that is said with another one. */
const BRIEFS = new ClauseTexts(({ have, atLevel }, { brief }, language) => {
  const phrase = brief?.(have, atLevel);
  return phrase ? phraseText(phrase, language) : '';
});

/**
 * What is missing at a person's next level in one short line: how many requirements are unmet and how many
 * are not recorded, and which; first of all, how many rows could not be read, where that matters:
 * “2 missing: projects (1 of Level 5), specialty”.
 */
export function shortMissing(
  { department }: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  language: Language
): string {
  const { brief, listSeparator } = DICTIONARIES[language];
  const rules = department.rulesOf(person);
  const missing = missingClauses(judgement);
  const namesOf = (verdict: ClauseJudgement['verdict']): string[] =>
    missing
      .filter((item) => item.verdict === verdict)
      .map((item) => BRIEFS.of(item, rules, language))
      .filter((text) => text !== '');
  const part = (text: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [fill(text, { count: names.length, list: names.join(listSeparator) })];
  const { rows, rowsLeftOut } = judgement;
  return [
    ...(areRowsUnread(judgement) ? [fill(brief.rowsUnread, { leftOut: rowsLeftOut, rows })] : []),
    ...part(brief.unmet, namesOf('unmet')),
    ...part(brief.notRecorded, namesOf('notRecorded'))
  ].join(brief.separator);
}

/** What a person lacks of the next level in one short line; that there is none at the top. */
export function lacksOf(evaluation: Evaluation, person: PersonRef, language: Language): string {
  const judgement = evaluation.department.explain(person);
  return judgement.nextLevel === 0
    ? DICTIONARIES[language].brief.highest
    : shortMissing(evaluation, person, judgement, language);
}
