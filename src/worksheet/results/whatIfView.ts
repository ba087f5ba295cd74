import { missingClauses, whatIf, type PersonRef } from '../../engine';
import type { Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';
import { levelText } from './levelText';
import type { StepView } from './pathView';

/** What would follow if some steps were done. */
export interface WhatIfView {
  readonly levelText: string;
  /** The requirements of the level in question that would still be missing. */
  readonly missing: number;
}

/**
 * Judges a person as if some steps were done. Nothing changes in the evaluation.
 * @param level the one in question
 */
export function whatIfView(
  { department }: Evaluation,
  person: PersonRef,
  level: number,
  steps: readonly StepView[],
  language: Language
): WhatIfView {
  const judgement = whatIf(
    department,
    person,
    steps.flatMap((view) => view.steps)
  );
  return {
    levelText: levelText(judgement.level, judgement.basis, language),
    missing: missingClauses(judgement, level).length
  };
}
