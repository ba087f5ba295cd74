import type { Readings } from '../criteria';
import type { Evaluation } from '../worksheet';
import { breath } from './breath';

/** People judged before the pane gets a breath. */
const PEOPLE_AT_ONCE = 5000;

/**
 * Judges everyone in parts, so that the pane stays responsive.
 * @param onPeople told after each part how many people are judged; what it throws ends the judging
 */
export async function judgeEveryone(
  evaluation: Evaluation,
  onPeople: (done: number, total: number) => void
): Promise<void> {
  const people = evaluation.employees.size;
  for (let first = 0; first < people; first += PEOPLE_AT_ONCE) {
    evaluation.judge(first, first + PEOPLE_AT_ONCE);
    onPeople(Math.min(first + PEOPLE_AT_ONCE, people), people);
    if (first + PEOPLE_AT_ONCE < people) await breath();
  }
}

/** Judges everyone again under other readings; no cell is read again. */
export async function judgeAgain(
  evaluation: Evaluation,
  readings: Readings,
  onPeople: () => void
): Promise<void> {
  evaluation.department.useReadings(readings);
  await judgeEveryone(evaluation, onPeople);
}
