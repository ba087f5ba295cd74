import type { VNode } from 'preact';
import type { ProjectTexts, Source } from '../../excel';
import { rowText } from '../../worksheet';
import { selectRowOfPerson } from '../actions/showPerson';
import { Button } from '../components/button';
import { usePane } from '../pane';
import { columnToSelect } from '../sheets';

interface ProjectLinkProps {
  readonly source: Source;
  readonly names: ProjectTexts['names'];
  /** Of the worksheet, counted from 0. */
  readonly row: number;
}

/** A link that selects a project's row in the sheet. */
export function ProjectLink({ source, names, row }: ProjectLinkProps): VNode {
  const { texts, store } = usePane();
  const column = columnToSelect(source, 'project', 'employeeId');
  return (
    <Button kind="link" onPress={() => void selectRowOfPerson(store, source.id, row, column)}>
      {rowText(row, names.get(row) ?? '', texts.language)}
    </Button>
  );
}
