/** The Complexity and Size sections of the seed's pages, for one project. */
import { BOXES, PAGES } from './pages';
import { read, UNREADABLE, type Choices, type Field, type Level, type ProjectRow } from './said';

/** A row whose field is known. */
export type FieldRow = ProjectRow & { readonly field: Field };

/** Complexity, every page: "with two or more of following complexity criteria". */
export const COMPLEXITY = 2;

export const boxesTicked = (row: FieldRow): number =>
  BOXES[row.field].filter((box) => row.complexity[box] === true).length;

/** Size on the pages of Hardware and of Software, which print the same. */
function servesEnough(row: FieldRow, level: Level): boolean {
  const criteria = boxesTicked(row);
  const users = row.scope === 'wideAreaUsers';
  const team = row.scope === 'wideAreaTeam';
  const specific = row.scope === 'specificUsers';
  switch (level) {
    case 6:
      return false;
    case 5: // "users with wide service area, whole specific industries …"; "service team …, with four or more"
      return users || (team && criteria >= 4);
    case 4: // "service team that covers wide service area, or …"; "four or more … and for specific users"
      return users || team || (specific && criteria >= 4);
    case 3: // "service activities for specific users"
      return users || team || specific;
  }
}

/** Size on the pages of Facility Management. Any one of the three figures is enough. */
function runsEnough(row: FieldRow, level: Level, choices: Choices): boolean {
  const criteria = boxesTicked(row);
  const part = row.scope === 'partOfFacility';
  const figuresCount = !part || choices.fmPartWithFigures === 'figures';
  const figure = (cell: ProjectRow['sites']): number | undefined => (figuresCount ? read(cell) : undefined);
  const [sites, area, networkSites] = [figure(row.sites), figure(row.area), figure(row.networkSites)];

  const large = (sites ?? 0) >= 5 || (area ?? 0) >= 5000 || (networkSites ?? 0) >= 300;
  const medium = large || (sites ?? 0) >= 3 || (area ?? 0) >= 2000 || (networkSites ?? 0) >= 100;
  const fewSites = sites !== undefined && (choices.fmSmallSites === 'upTo2' ? sites <= 2 : sites < 2);
  const littleArea = area !== undefined && area < 2000;
  const smallNetwork = networkSites !== undefined && networkSites < 100;
  const small = medium || fewSites || littleArea || smallNetwork;
  const networkOfLevel5 = choices.fmLevel5SmallNetwork === '100' ? 100 : 10;
  const smallOfLevel5 =
    fewSites || littleArea || (networkSites !== undefined && networkSites < networkOfLevel5);
  switch (level) {
    case 6: // "5 or more sites, …"; "three or more … and with 3 to 4 sites, …"
      return large || (medium && criteria >= 3);
    case 5: // "3 to 4 sites, …"; "three or more … and with less than 2 sites …, … less than 10 …"
      return medium || (smallOfLevel5 && criteria >= 3);
    case 4: // "less than 2 sites …, … less than 100 …"; "three or more …, and for part of computer rooms"
      return small || (part && criteria >= 3);
    case 3: // "part of computer rooms and network related to operation"
      return small || part;
  }
}

/** Whether a project has the size of a page, by either option. */
export const meetsSize = (row: FieldRow, level: Level, choices: Choices): boolean =>
  row.field === 'facilityManagement' ? runsEnough(row, level, choices) : servesEnough(row, level);

/** The highest page whose complexity and size a project meets; undefined where there is none. */
export function projectLevel(row: FieldRow, choices: Choices): Level | undefined {
  if (boxesTicked(row) < COMPLEXITY) return undefined;
  return PAGES[row.field]
    .map(({ level }) => level)
    .filter((level) => meetsSize(row, level, choices))
    .pop();
}

/** A row in a field. Part of a facility says nothing of whom a hardware or software service serves. */
export const inField = (row: ProjectRow, field: Field): FieldRow => ({
  ...row,
  field,
  scope: field !== 'facilityManagement' && row.scope === 'partOfFacility' ? UNREADABLE : row.scope
});

/** No project can be read: what a person was, what became of it, or whom it served is not to be told. */
export const isLeftOut = ({ role, result, scope }: FieldRow): boolean =>
  [role, result, scope].includes(UNREADABLE);
