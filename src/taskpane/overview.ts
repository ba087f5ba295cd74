import { breath } from '../excel';
import { ProblemGroups, Summary, type Evaluation, type ProblemGroup } from '../worksheet';

/** People counted before the browser gets a turn: the pane stays responsive. */
const PEOPLE_AT_ONCE = 1000;

/** Counts everyone by level and groups all problems by cause. */
export async function overviewOf(
  evaluation: Evaluation
): Promise<{ readonly summary: Summary; readonly groups: readonly ProblemGroup[] }> {
  const summary = new Summary(evaluation);
  const groups = new ProblemGroups(evaluation);
  for (let first = 0; first < evaluation.employees.size; first += PEOPLE_AT_ONCE) {
    summary.add(first, first + PEOPLE_AT_ONCE);
    groups.add(first, first + PEOPLE_AT_ONCE);
    await breath();
  }
  return { summary, groups: groups.view() };
}
