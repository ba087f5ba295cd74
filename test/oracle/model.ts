/** Plain data for the reference implementation, and the tables of the criteria that it needs. Tests only. */

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
/** Weakest first. */
export const GUIDANCE = ['self', 'subordinates', 'company', 'industry'] as const;
export type Guidance = (typeof GUIDANCE)[number];

/** One project. A null, or a criterion that is undefined, is a blank cell. */
export interface OracleRow {
  row: number;
  employee: string;
  field: Field;
  project: string | null;
  role: Role | null;
  result: Result | null;
  complexity: Partial<Record<Criterion, boolean>>;
  scope: Scope | null;
  sites: number | null;
  area: number | null;
  networkSites: number | null;
}

/** What belongs to the employee in one field. An empty list of areas is a recorded "none". */
export interface OracleFieldData {
  areas: string[] | null;
  guidance: Guidance | null;
  succession: Partial<Record<Kind, boolean>>;
}

export interface OracleEmployee {
  name: string | null;
  leadsOthers: boolean | null;
  develops: boolean | null;
  ap: boolean | null;
  perField: Partial<Record<Field, OracleFieldData>>;
}

export interface Department {
  rows: OracleRow[];
  employees: Record<string, OracleEmployee>;
}

export interface OracleReadings {
  fmSmallSites: 'upTo2' | 'under2';
  fmLevel5SmallNetwork: '100' | '10';
  othersResponsible: 'required' | 'anyRole';
  apExam: 'on' | 'off';
  level3Result: 'completed' | 'success';
}

export const DEFAULT_READINGS: OracleReadings = {
  fmSmallSites: 'upTo2',
  fmLevel5SmallNetwork: '100',
  othersResponsible: 'required',
  apExam: 'on',
  level3Result: 'completed'
};

export type Verdict = 'met' | 'unmet' | 'notRecorded' | 'notApplicable';

export interface OracleClause {
  clause: string;
  level: Level;
  verdict: Verdict;
  need: number;
  have: number;
  rows: number[];
}

export interface OraclePerson {
  employeeId: string;
  name: string;
  specialty: Field;
  level: 0 | Level;
  basis: 'kpi' | 'exam' | 'none';
  businessLevel: 0 | Level;
  professionalLevel: 0 | Level;
  nextLevel: Level | null;
  progress: number;
  missing: OracleClause[];
  /** Every clause of every level, in page order, Level 3 first. */
  clauses: OracleClause[];
  projects: { row: number; project: string; projectLevel: Level | null; countsFor: Level | null }[];
}

/** The levels of each field that have criteria. */
export const PAGES: Record<Field, Level[]> = {
  hardware: [3, 4, 5],
  software: [3, 4, 5],
  facilityManagement: [3, 4, 5, 6]
};

const SIX: Criterion[] = [
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide'
];

/** The criteria that each field's pages choose among. */
export const OWN_CRITERIA: Record<Field, Criterion[]> = {
  hardware: SIX,
  software: SIX,
  facilityManagement: ['missionCritical', 'continuousOperation', 'manySites', 'disasterPrevention']
};

export interface Area {
  name: string;
  japanese: string;
  levels: Level[];
}

const area = (name: string, japanese: string, ...levels: Level[]): Area => ({ name, japanese, levels });

export const AREAS: Record<Field, Area[]> = {
  hardware: [
    area('General IT components', 'IT基盤全般', 5),
    area('Hardware and operation technology', 'ハードウェア製品・運用管理技術', 3, 4, 5),
    area('Operation policy and installation planning', '運用方針・導入計画', 4, 5),
    area('Service team personnel and profitability', 'サービスチームの要員・収益管理', 5),
    area('Assigned team profitability', '担当チームの収益管理', 4),
    area('Customer satisfaction', '顧客満足度の獲得', 4, 5),
    area('First technical support', '一次技術支援', 3),
    area('Advice to users', 'ユーザへの助言', 3)
  ],
  software: [
    area('General IT components', 'IT基盤全般', 5),
    area('Failure diagnosis and software technology', '障害診断・ソフトウェア製品技術', 3, 4, 5),
    area('Service and support planning', 'サービス・技術支援の企画', 5),
    area('Measures for user requirements', 'ユーザ要件への対応策立案', 4),
    area('Assigned team structure', '担当チームの体制維持', 4),
    area('Service team personnel and profitability', 'サービスチームの要員・収益管理', 5),
    area('Customer satisfaction', '顧客満足度の獲得', 4, 5),
    area('First technical support', '一次技術支援', 3),
    area('Advice to users', 'ユーザへの助言', 3)
  ],
  facilityManagement: [
    area('Facility engineering', '設備・建築・電気・機械・配線技術', 3, 4, 5, 6),
    area('Facility strategy and long-term plan', '設備戦略・中長期計画', 5, 6),
    area('Service team personnel and profitability', 'サービスチームの要員・収益管理', 4, 5, 6),
    area('Customer satisfaction', '顧客満足度の獲得', 4, 5, 6),
    area('Advice to users', 'ユーザへの助言', 3)
  ]
};
