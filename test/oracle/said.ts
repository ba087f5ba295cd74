/**
 * What the cells of a department's tables say, in the standard's words: all that the second judge is given.
 */

export const FIELDS = ['hardware', 'software', 'facilityManagement'] as const;
export type Field = (typeof FIELDS)[number];
export type Level = 3 | 4 | 5 | 6;

export const CRITERIA = [
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide',
  'manySites',
  'disasterPrevention'
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const KINDS = [
  'community',
  'book',
  'externalPaper',
  'internalPaper',
  'externalInstructor',
  'internalInstructor',
  'patent'
] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = ['member', 'personResponsible'] as const;
export type Role = (typeof ROLES)[number];
export const RESULTS = ['success', 'completed', 'failed', 'inProgress'] as const;
export type Result = (typeof RESULTS)[number];
export const SCOPES = ['specificUsers', 'wideAreaTeam', 'wideAreaUsers', 'partOfFacility'] as const;
export type Scope = (typeof SCOPES)[number];
/** How far someone's specialty reaches, weakest first. */
export const GUIDANCE = ['self', 'subordinates', 'company', 'industry'] as const;
export type Guidance = (typeof GUIDANCE)[number];

/** Something stands in the cell, and nobody can tell what it means. */
export const UNREADABLE = 'unreadable';
/** What a cell says; undefined where it is blank. */
export type Said<T> = T | typeof UNREADABLE | undefined;
/** What a row says of each item of a list, whether by a list or by a column for each. */
export type Answers<Id extends string> = Partial<Record<Id, Said<boolean>>>;

/** A cell with areas: those that it names, of whichever field. Naming none, it records that there is none. */
export interface AreaList {
  readonly named: readonly string[];
  /** Something in it is no area at all. */
  readonly unreadable: boolean;
}

/** What a row of either sheet says of its employee. */
export interface EmployeeCells {
  readonly employee: string | undefined;
  readonly name: string | undefined;
  readonly field: Said<Field>;
  readonly areas: AreaList | undefined;
  readonly guidance: Said<Guidance>;
  readonly succession: Answers<Kind>;
  readonly leadsOthers: Said<boolean>;
  readonly develops: Said<boolean>;
  /** A text is the date on which the exam was passed, `2024-04-21`. */
  readonly exam: Said<boolean | string>;
}

/** A row of the sheet of projects. */
export interface ProjectRow extends EmployeeCells {
  /** Worksheet row, from 1. */
  readonly row: number;
  readonly project: string | undefined;
  readonly role: Said<Role>;
  readonly result: Said<Result>;
  readonly component: string | undefined;
  readonly complexity: Answers<Criterion>;
  readonly scope: Said<Scope>;
  readonly sites: Said<number>;
  readonly area: Said<number>;
  readonly networkSites: Said<number>;
}

/** A row of the sheet of employee data. */
export interface EmployeeRow extends EmployeeCells {
  /** Worksheet row, from 1. */
  readonly row: number;
}

export interface Department {
  readonly projects: readonly ProjectRow[];
  readonly employees: readonly EmployeeRow[];
  /** The day of the judging, `2026-11-30`. */
  readonly today: string;
}

/** How the unclear sentences of the standard are read. */
export interface Choices {
  readonly fmSmallSites: 'upTo2' | 'under2';
  readonly fmLevel5SmallNetwork: '100' | '10';
  readonly othersResponsible: 'required' | 'anyRole';
  readonly apExam: 'on' | 'off';
  readonly level3Result: 'completed' | 'success';
  readonly itComponent: 'recordedOnly' | 'required';
  readonly fmPartWithFigures: 'part' | 'figures';
  readonly sameProject: 'once' | 'eachRow';
}

export const DEFAULT_CHOICES: Choices = {
  fmSmallSites: 'upTo2',
  fmLevel5SmallNetwork: '100',
  othersResponsible: 'required',
  apExam: 'on',
  level3Result: 'completed',
  itComponent: 'recordedOnly',
  fmPartWithFigures: 'part',
  sameProject: 'once'
};

/** What a cell says, where it says something that can be read. */
export const read = <T>(cell: Said<T>): T | undefined => (cell === UNREADABLE ? undefined : cell);
