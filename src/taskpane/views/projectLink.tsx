import type { VNode } from 'preact';
import { rowKey, type ProjectRow, type ProjectTexts } from '../../excel';
import { rowText } from '../../worksheet';
import { selectRowOfPerson } from '../actions/showPerson';
import { Button } from '../components/button';
import { usePane } from '../pane';
import { columnToSelect, sheetAt } from '../sheets';
import type { Judged } from '../state';

interface ProjectLinkProps {
  readonly judged: Judged;
  readonly names: ProjectTexts['names'];
  /** Of a sheet of projects, or of the one of employee data. */
  readonly place: ProjectRow;
}

/** A link that selects a row in its sheet. */
export function ProjectLink({ judged, names, place }: ProjectLinkProps): VNode | null {
  const { texts, store } = usePane();
  const source = sheetAt(judged, place.sheet);
  if (!source) return null;
  const isProject = judged.evaluation.isOfProjects(place.sheet);
  const column = columnToSelect(source, ...(isProject ? (['project'] as const) : []), 'employeeId');
  const name = isProject ? (names.get(rowKey(place)) ?? '') : '';
  return (
    <Button kind="link" onPress={() => void selectRowOfPerson(store, source.id, place.row, column)}>
      {rowText(place.row, name, judged.evaluation.nameOf(place.sheet), texts.language)}
    </Button>
  );
}
