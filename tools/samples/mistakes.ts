import type { SpecialtyFieldId } from '../../src/criteria';
import type { ColumnId } from '../../src/locales';
import type { CellValue } from './sheets';

/** What was typed into one cell instead of what was meant. */
export interface Typed {
  readonly column: ColumnId;
  readonly value: CellValue;
}

/** A mistake of data entry. Its row is found by the employee, and the project or specialty field. */
export interface Mistake {
  readonly employee: number;
  /** The project's English name; absent for a row of the sheet of employees. */
  readonly project?: string;
  readonly specialty: SpecialtyFieldId;
  readonly en: Typed;
  readonly ja: Typed;
}

const both = (column: ColumnId, value: CellValue): Pick<Mistake, 'en' | 'ja'> => ({
  en: { column, value },
  ja: { column, value }
});

/** The mistakes in the records of the department: each is a problem that the program should find. */
export const mistakes: readonly Mistake[] = [
  {
    employee: 112,
    project: 'Claims system migration, non-life insurer',
    specialty: 'software',
    en: { column: 'role', value: 'Menber' },
    ja: { column: 'role', value: 'メンパー' }
  },
  {
    employee: 117,
    project: 'Standby network hub, broadcaster',
    specialty: 'facilityManagement',
    en: { column: 'sites', value: 'many' },
    ja: { column: 'sites', value: '多数' }
  },
  {
    employee: 121,
    project: 'Log analysis platform, telecom carrier',
    specialty: 'software',
    ...both('result', null)
  },
  {
    employee: 122,
    project: 'Firewall replacement, city libraries',
    specialty: 'hardware',
    ...both('serviceScope', '#N/A')
  },
  {
    employee: 130,
    project: 'Message queue upgrade, securities firm',
    specialty: 'software',
    en: { column: 'complexity', value: 'Multi-vendor; New technology; Mission crit.; 24/365 operation' },
    ja: { column: 'missionCritical', value: 'x' }
  },
  {
    employee: 133,
    project: 'Middleware inventory, construction company',
    specialty: 'software',
    ...both('employeeId', null)
  },
  {
    employee: 116,
    specialty: 'software',
    en: { column: 'developsSubordinates', value: 'No' },
    ja: { column: 'developsSubordinates', value: '×' }
  },
  {
    employee: 128,
    specialty: 'hardware',
    en: {
      column: 'areas',
      value: 'Hardware and operation technology; Failure diagnosis and software technology'
    },
    ja: { column: 'areas', value: 'システム運用管理・ハードウェア製品技術、障害診断・ソフトウェア製品技術' }
  }
];
