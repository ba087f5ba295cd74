import {
  EVERY_AREA,
  isProject,
  leaveOut,
  scopeIsAbout,
  withFacts,
  withKinds,
  withoutDenials,
  type FieldEvidence
} from './evidence';
import { fieldOf, type PersonRef } from './personRef';
import { asPlaceSet } from './placeSet';
import type { ProjectTables } from './projectTables';
import { addField, addProject, copyOfField, type Tally } from './tally';
import type { Namesakes } from './copies';
import type { UnreadCells } from './unread';

/** A row with cells that cannot be read: its index, those cells, whose it is, and what was read of it. */
export type UnreadRow = readonly [row: number, cells: UnreadCells, person: PersonRef, field: FieldEvidence];

/**
 * Adds to a person's tally what the cells of the employee that cannot be read could say, in whichever of
 * their fields.
 */
export function addUnread(
  tally: Tally,
  person: PersonRef,
  rows: readonly UnreadRow[],
  tables: ProjectTables,
  { copies, settled }: Namesakes
): void {
  const ofRows = tally.rows;
  if (rows.length > 0) tally.fieldPossible = copyOfField(tally.field);
  for (const [row, cells, owner, field] of rows) {
    tally.employeePossible = withFacts(tally.employeePossible, cells.facts);
    const there = cells.inField?.[fieldOf(person)];
    if (owner === person) addCells(tally, cells, field);
    else if (there) {
      addField(tally.fieldPossible, withoutDenials(there.fieldEvidence));
      addCells(tally, cells, there.fieldEvidence);
      if (!isProject(there.project) || copies.has(row)) continue;
      tally.withoutField++;
      addProject(tally, leaveOut(there.project), tables, settled.has(row));
    }
  }
  tally.rows = ofRows;
}

function addCells({ fieldPossible }: Tally, cells: UnreadCells, field: FieldEvidence): void {
  fieldPossible.joined = withKinds(fieldPossible.joined, cells.kinds);
  if (cells.areas) fieldPossible.areAreasUnread = true;
  if (!cells.guidance) return;
  const about = scopeIsAbout(field);
  // A scope that cannot be read beside an areas cell that cannot be read may be about any area.
  const areas = about === 0 && cells.areas ? 1 << EVERY_AREA : about;
  fieldPossible.areasOfUnreadScopes = asPlaceSet(fieldPossible.areasOfUnreadScopes | areas);
}
