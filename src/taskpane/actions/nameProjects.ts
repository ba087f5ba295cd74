import { NO_PROJECT_TEXTS, keepsUndo, projectTexts } from '../../excel';
import { personView, projectRows } from '../../worksheet';
import { languageIn } from '../state';
import type { Store } from '../store';

/**
 * Fetches the texts of the projects of the person shown, if their page is open: it shows row numbers until
 * they have come. Where requests empty the user's undo list, only for what the user has asked for in the
 * pane.
 */
export async function nameProjects(store: Store, isAskedFor: boolean): Promise<void> {
  const { judged, shown, view } = store.state;
  if (!judged || !shown || view !== 'person' || shown.projects !== NO_PROJECT_TEXTS) return;
  if (!isAskedFor && !keepsUndo()) return;
  const isLatest = store.ticket('projects');
  const { sources, evaluation } = judged;
  const { otherFields } = personView(evaluation, shown.person, languageIn(store.state));
  const people = [shown.person, ...otherFields.map(({ ref }) => ref)];
  const rows = people.flatMap((each) =>
    [...sources.keys()].flatMap((sheet) =>
      projectRows(evaluation, each, sheet).map((row) => ({ sheet, row }))
    )
  );
  try {
    const projects = await projectTexts(sources, rows);
    const { shown: now } = store.state;
    if (isLatest() && now?.person === shown.person) store.set({ shown: { ...now, projects } });
  } catch {
    // Row numbers alone do as well.
  }
}
