/** What a project could be, were every cell that is blank or cannot be read filled as well as can be. */
import { BOXES } from './pages';
import type { FieldRow } from './projectLevel';
import { read, UNREADABLE, type Choices, type ProjectRow } from './said';

type Size = Pick<ProjectRow, 'scope' | 'sites' | 'area' | 'networkSites'>;

/** The largest size that the cells leave open. */
function largest(row: FieldRow, choices: Choices): Size {
  const { scope, sites, area, networkSites } = row;
  const recorded: Size = {
    scope: read(scope),
    sites: read(sites),
    area: read(area),
    networkSites: read(networkSites)
  };
  if (row.field !== 'facilityManagement') {
    const known = scope === 'specificUsers' || scope === 'wideAreaTeam';
    return known ? recorded : { ...recorded, scope: 'wideAreaUsers' };
  }
  if (scope === 'partOfFacility' && choices.fmPartWithFigures === 'part') return recorded;
  const figures = [sites, area, networkSites];
  const blank = scope !== 'partOfFacility' && figures.every((figure) => figure === undefined);
  const open = blank || figures.includes(UNREADABLE);
  return open ? { ...recorded, sites: 5, area: 5000, networkSites: 300 } : recorded;
}

export function atBest(row: FieldRow, choices: Choices): FieldRow {
  const complexity = BOXES[row.field].map((box) => [box, read(row.complexity[box]) ?? true]);
  return {
    ...row,
    role: read(row.role) ?? 'personResponsible',
    result: read(row.result) ?? 'success',
    component: row.component ?? 'any',
    complexity: Object.fromEntries(complexity) as FieldRow['complexity'],
    ...largest(row, choices)
  };
}
