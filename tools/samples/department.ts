import type {
  ComplexityCriterion,
  GuidanceScope,
  Result,
  ServiceScope,
  SpecialtyFieldId,
  SuccessionKind
} from '../../src/criteria';
import { facilityProjects } from './facilityProjects';
import { hardwareProjects } from './hardwareProjects';
import { employees } from './people';
import { softwareProjects } from './softwareProjects';

export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** A project, with the employees who took part in it, by the number in their employee ID. */
export interface Project extends Bilingual {
  readonly criteria: readonly ComplexityCriterion[];
  /** Success, unless said otherwise. */
  readonly result?: Result;
  /** Absent if the person responsible is from another department. */
  readonly responsible?: number;
  readonly members: readonly number[];
  readonly scope?: ServiceScope;
  readonly component?: Bilingual;
  readonly sites?: number;
  /** In m². */
  readonly floorArea?: number;
  readonly networkSites?: number;
}

/** What is on record about an employee in one specialty field. What is absent was never filled in. */
export interface FieldRecord {
  readonly specialty: SpecialtyFieldId;
  /** Ids of specialty areas, without the field's prefix. */
  readonly areas?: readonly string[];
  readonly guidance?: GuidanceScope;
  readonly succession?: readonly SuccessionKind[];
}

/** The teams of the department, by the city that they work from. */
export const TEAMS = {
  tokyo: { en: 'Tokyo Service', ja: '東京サービス課' },
  osaka: { en: 'Osaka Service', ja: '大阪サービス課' },
  nagoya: { en: 'Nagoya Service', ja: '名古屋サービス課' },
  fukuoka: { en: 'Fukuoka Service', ja: '福岡サービス課' }
} as const satisfies Readonly<Record<string, Bilingual>>;

export interface Employee extends Bilingual {
  readonly number: number;
  readonly team: keyof typeof TEAMS;
  readonly grade: `G${number}`;
  readonly leadsOthers?: boolean;
  readonly developsSubordinates?: boolean;
  /** The date passed as `yyyy-mm-dd`, or whether it was. */
  readonly exam?: string | boolean;
  readonly fields: readonly FieldRecord[];
}

/** One person's part in one project: a row of the sheet of projects. */
export interface Experience {
  readonly employee: Employee;
  readonly specialty: SpecialtyFieldId;
  readonly project: Project;
  readonly isResponsible: boolean;
}

export const employeeId = ({ number }: Employee): string => `E${number}`;

const PROJECTS: readonly (readonly [SpecialtyFieldId, readonly Project[]])[] = [
  ['hardware', hardwareProjects],
  ['software', softwareProjects],
  ['facilityManagement', facilityProjects]
];

/** The rows of the sheet of projects: employee by employee, each with their projects in order of time. */
export function experiences(): Experience[] {
  return employees.flatMap((employee) =>
    PROJECTS.flatMap(([specialty, projects]) =>
      projects.flatMap((project) => {
        const isResponsible = project.responsible === employee.number;
        return isResponsible || project.members.includes(employee.number)
          ? [{ employee, specialty, project, isResponsible }]
          : [];
      })
    )
  );
}
