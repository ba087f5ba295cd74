import { CRITERIA, DEFAULT_READINGS, withReading, type Readings } from '../criteria';
import {
  ProblemGroups,
  Summary,
  personAt,
  personAtEmployeeRow,
  type Evaluation,
  type ProblemGroup
} from '../worksheet';
import type { Source } from './discover';
import type { FoundSheet } from './sourceHeader';
import type { Settings, Stamp } from './settings';
import type { Selected } from './watch';

export {
  address,
  columnLetters,
  columnName,
  columnsView,
  fingerprint,
  headerChoices,
  outputPlace,
  personText,
  personView,
  problemLine,
  problemTitle,
  projectRows,
  readingsView,
  rowText,
  type ClauseView,
  type ColumnView,
  type CountedRow,
  type Evaluation,
  type HeaderChoice,
  type LevelPage,
  type Mapping,
  type NearMiss,
  type NearPerson,
  type PersonView,
  type Problem,
  type ProblemGroup,
  type ReadingView,
  type Summary,
  type SummaryView
} from '../worksheet';

export const CRITERIA_VERSION = CRITERIA.version;

/** People looked at before the pane gets a breath. */
const PEOPLE_AT_ONCE = 1000;

/** Counts everyone by level and groups all problems, in parts, so that the pane stays responsive. */
export async function overviewOf(
  evaluation: Evaluation
): Promise<{ readonly summary: Summary; readonly groups: readonly ProblemGroup[] }> {
  const summary = new Summary(evaluation);
  const groups = new ProblemGroups(evaluation);
  for (let first = 0; first < evaluation.roster.size; first += PEOPLE_AT_ONCE) {
    summary.add(first, first + PEOPLE_AT_ONCE);
    groups.add(first, first + PEOPLE_AT_ONCE);
    await new Promise((resume) => setTimeout(resume));
  }
  return { summary, groups: groups.view() };
}

/** Rows below the header, blank ones among them. */
export const rowsBelowHeader = ({ header, lastRow }: Source): number =>
  Math.max(0, lastRow - header.firstDataRow + 1);

/**
 * The person whose row is selected, on the sheet of projects or on the one of employee data: their slot in the department;
 * undefined when the row has none, or stands in another sheet.
 */
export function personSelected(
  evaluation: Evaluation,
  { id, employees }: Source,
  { sheetId, row }: Selected
): number | undefined {
  if (sheetId === id) return personAt(evaluation, row);
  return sheetId === employees?.id ? personAtEmployeeRow(evaluation, row) : undefined;
}

/** The sheet of the source in which a cell is selected; undefined where it is another one. */
export const sheetSelected = (source: Source, { sheetId }: Selected): FoundSheet | undefined =>
  [source, source.employees].find((sheet) => sheet?.id === sheetId);

/** The settings with one reading switched, or with all of them at their defaults. */
export function withReadingOf(settings: Settings, name?: string, value?: string): Settings {
  const readings = name === undefined ? DEFAULT_READINGS : withReading(settings.readings, name, value ?? '');
  return 'unknown' in readings ? settings : { ...settings, readings };
}

/** What has changed since a run, as far as its stamp tells: the version of the criteria, or the readings. */
export function changedSince(
  { criteria, readings }: Stamp,
  now: Readings
): 'criteria' | 'readings' | undefined {
  if (criteria !== CRITERIA.version) return 'criteria';
  return (Object.keys(now) as (keyof Readings)[]).some((name) => now[name] !== readings[name])
    ? 'readings'
    : undefined;
}
