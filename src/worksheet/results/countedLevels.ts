import { LEVELS, itemAt } from '../../criteria';
import type { Basis, Judgement } from '../../engine';

/** One of the levels in which people are counted; Level 3 by the AP exam is apart. */
export interface CountedLevel {
  readonly level: number;
  readonly basis: Basis;
}

/** Highest first; below Level 3 last. */
export const COUNTED_LEVELS: readonly CountedLevel[] = [
  ...[...LEVELS].reverse().map((level) => ({ level, basis: 'kpi' as const })),
  { level: itemAt(LEVELS, 0), basis: 'exam' },
  { level: 0, basis: 'none' }
];

/** Where people of a level are counted: its place in {@link COUNTED_LEVELS}; -1 for who is not judged. */
export const placeOfLevel = ({ level, basis }: Pick<Judgement, 'level' | 'basis'>): number =>
  COUNTED_LEVELS.findIndex((one) => one.level === level && one.basis === basis);
