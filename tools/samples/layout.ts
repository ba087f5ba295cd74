import { GUIDANCE_SCOPES, RESULTS, ROLES, SERVICE_SCOPES, SPECIALTY_FIELDS } from '../../src/criteria';
import { WORDS, type Language } from '../../src/locales';
import { wordFor } from '../lookUp';
import { yesAndNo, type SampleColumn } from './sheets';

/** How a column looks, and what may be typed into it. */
export interface ColumnLayout {
  /** In characters of the default font. */
  readonly width: number;
  /** Left, unless said otherwise. */
  readonly align?: 'left' | 'center' | 'right';
  readonly numFmt?: string;
  /** The words to choose from. */
  readonly choices?: readonly string[];
  /** Only numbers above 0 may be entered: whole ones for things that are counted. */
  readonly number?: 'whole' | 'decimal';
}

const WIDTHS: Partial<Record<SampleColumn, Record<Language, number>>> = {
  employeeId: { en: 14, ja: 12 },
  name: { en: 21, ja: 14 },
  specialty: { en: 21, ja: 26 },
  project: { en: 54, ja: 52 },
  role: { en: 19, ja: 12 },
  result: { en: 13, ja: 11 },
  itComponent: { en: 19, ja: 20 },
  complexity: { en: 60, ja: 60 },
  serviceScope: { en: 36, ja: 26 },
  sites: { en: 10, ja: 12 },
  floorArea: { en: 13, ja: 12 },
  networkSites: { en: 15, ja: 21 },
  multiPlatform: { en: 15, ja: 15 },
  missionCritical: { en: 15, ja: 15 },
  manySites: { en: 18, ja: 18 },
  areas: { en: 66, ja: 66 },
  guidance: { en: 16, ja: 12 },
  succession: { en: 60, ja: 60 },
  leadsOthers: { en: 12, ja: 13 },
  developsSubordinates: { en: 15, ja: 13 },
  exam: { en: 13, ja: 19 },
  department: { en: 17, ja: 18 },
  grade: { en: 9, ja: 8 }
};
const WIDTH_OF_ANSWERS = 14;

const DATE_FORMAT: Record<Language, string> = { en: 'yyyy-mm-dd', ja: 'yyyy"年"m"月"d"日"' };

/** How the column `id` looks in a workbook of that language. */
export function layoutOf(id: SampleColumn, language: Language): ColumnLayout {
  const words = WORDS[language];
  const of = (
    ids: readonly string[],
    names: Readonly<Record<string, readonly string[]>>
  ): { choices: string[] } => ({ choices: ids.map((id) => wordFor(names, id)) });
  const width = WIDTHS[id]?.[language] ?? WIDTH_OF_ANSWERS;
  switch (id) {
    case 'specialty':
      return { width, ...of(SPECIALTY_FIELDS, words.fields) };
    case 'role':
      return { width, ...of(ROLES, words.roles) };
    case 'result':
      return { width, ...of(RESULTS, words.results) };
    case 'serviceScope':
      return { width, ...of(SERVICE_SCOPES, words.scopes) };
    case 'guidance':
      return { width, ...of(GUIDANCE_SCOPES, words.guidance) };
    case 'sites':
    case 'networkSites':
      return { width, number: 'whole', align: 'right', numFmt: '#,##0' };
    case 'floorArea':
      return { width, number: 'decimal', align: 'right', numFmt: '#,##0' };
    case 'exam':
      return { width, align: 'center', numFmt: DATE_FORMAT[language] };
    case 'employeeId':
    case 'name':
    case 'project':
    case 'itComponent':
    case 'complexity':
    case 'areas':
    case 'succession':
    case 'department':
      return { width };
    case 'grade':
      return { width, align: 'center' };
    default:
      return { width, align: 'center', choices: yesAndNo(language) };
  }
}
