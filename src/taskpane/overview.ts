import { breath } from '../excel';
import { ProblemGroups, Summary, unknownWords, usedRows, type Evaluation } from '../worksheet';
import type { Judged } from './state';

/** People counted before the browser gets a turn: the pane stays responsive. */
const PEOPLE_AT_ONCE = 1000;

/** Counts everyone by level, groups all problems by cause, and collects the words that are not understood. */
export async function overviewOf(
  evaluation: Evaluation
): Promise<Pick<Judged, 'summary' | 'groups' | 'words' | 'used'>> {
  const summary = new Summary(evaluation);
  const groups = new ProblemGroups(evaluation);
  for (let first = 0; first < evaluation.employees.size; first += PEOPLE_AT_ONCE) {
    summary.add(first, first + PEOPLE_AT_ONCE);
    groups.add(first, first + PEOPLE_AT_ONCE);
    await breath();
  }
  return { summary, groups: groups.view(), words: unknownWords(evaluation), used: usedRows(evaluation) };
}
