import type { Basis } from '../../engine';
import { DICTIONARIES, fill, type Language } from '../../locales';

/**
 * A level in words. Level 3 by the AP exam alone reads differently from Level 3 by KPI.
 * @example
 * levelText(3, 'exam', 'en') // → 'Level 3 (minimum, by AP)'
 */
export function levelText(level: number | undefined, basis: Basis, language: Language): string {
  const { pane } = DICTIONARIES[language];
  if (level === undefined) return pane.notJudged;
  if (level === 0) return pane.levelBelow3;
  return basis === 'exam' ? pane.levelByExam : fill(pane.level, { level });
}

/** What a level rests on, in words. */
export function basisText(basis: Basis, language: Language): string {
  const { pane } = DICTIONARIES[language];
  return { kpi: pane.byKpi, exam: pane.byExam, none: pane.noLevel }[basis];
}
