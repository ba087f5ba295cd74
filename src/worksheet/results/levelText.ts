import { FIELDS, LEVEL_FIGURES, itemAt, topLevelOf } from '../../criteria';
import type { Basis } from '../../engine';
import { DICTIONARIES, fill, type Language } from '../../locales';
import { fieldName } from './names';

/**
 * A text with the levels that it names: those that the pages of the standard have.
 * @example
 * withLevels('Below Level {lowest}') // → 'Below Level 3'
 */
export const withLevels = (text: string): string => fill(text, LEVEL_FIGURES);

/**
 * What a level of 0 means, with the levels of each field.
 * @example belowLowestText('en').split('. ')[0] // → 'The standard has criteria for these levels: Hardware 3
 * to 5, Software 3 to 5, Facility Management 3 to 6'
 */
export function belowLowestText(language: Language): string {
  const { pane, listSeparator } = DICTIONARIES[language];
  const { text, levels } = pane.help.topics.below3;
  const ofFields = FIELDS.map((field) =>
    fill(levels, {
      field: fieldName(field.id, language),
      first: itemAt(field.pages, 0).level,
      last: topLevelOf(field)
    })
  );
  return fill(text, { ...LEVEL_FIGURES, levels: ofFields.join(listSeparator) });
}

/**
 * A level in words. Level 3 by the AP exam alone reads differently from Level 3 by KPI.
 * @example
 * levelText(3, 'exam', 'en') // → 'Level 3 (minimum, by AP)'
 */
export function levelText(level: number | undefined, basis: Basis, language: Language): string {
  const { pane } = DICTIONARIES[language];
  if (level === undefined) return pane.notJudged;
  if (level === 0) return withLevels(pane.levelBelow3);
  return fill(basis === 'exam' ? pane.levelByExam : pane.level, { level });
}

/** What a level rests on, in words. */
export function basisText(basis: Basis, language: Language): string {
  const { pane } = DICTIONARIES[language];
  return withLevels({ kpi: pane.byKpi, exam: pane.byExam, none: pane.noLevel }[basis]);
}
