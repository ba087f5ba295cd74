import { useMemo } from 'preact/hooks';
import { rowKey } from '../excel';
import { pathView, type PathView } from '../worksheet';
import { usePane } from './pane';
import type { Judged, Shown } from './state';

/** The path of a person to a level; undefined where there is none. */
export type FoundPath = PathView | undefined | 'loading' | 'failed';

/** The path of the person shown to a level. */
export function usePath(judged: Judged, shown: Shown, level: number): FoundPath {
  const { language } = usePane().texts;
  const { person, projects } = shown;
  return useMemo(
    () =>
      pathView(
        judged.evaluation,
        person,
        level,
        (sheet, row) => projects.names.get(rowKey({ sheet, row })) ?? '',
        language
      ),
    [judged, person, level, projects, language]
  );
}
