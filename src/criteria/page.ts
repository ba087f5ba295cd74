import type {
  Clause,
  ClauseKind,
  KpiPage,
  PageFigures,
  Section,
  SpecialtyArea,
  SpecialtyField
} from './types';
import { GUIDANCE_SCOPES } from './vocabulary';

/** Complexity criteria that every project needs: "two or more", on every page. */
export const CRITERIA_FOR_A_PROJECT = 2;

interface ClauseSketch {
  readonly kind: ClauseKind;
  readonly section: Section;
  readonly item: number;
  readonly need: number;
  /** What sets the clause apart from another of its section. */
  readonly suffix?: string;
}

const PART: Record<Section, Clause['part']> = {
  responsibilities: 'business',
  complexity: 'business',
  size: 'business',
  specialty: 'professional',
  expertiseSuccession: 'professional',
  developmentOfSubordinates: 'professional',
  remarks: 'remarks'
};

/** The clauses of a page in the order of the standard. */
function sketches(page: PageFigures): ClauseSketch[] {
  const all: (ClauseSketch | false)[] = [
    { kind: 'projects', section: 'responsibilities', item: page.projectsSentence, need: page.projects },
    page.leadsOthers && {
      kind: 'leadsOthers',
      section: 'responsibilities',
      item: 1,
      need: 1,
      suffix: 'leadsOthers'
    },
    { kind: 'complexity', section: 'complexity', item: 1, need: CRITERIA_FOR_A_PROJECT },
    { kind: 'size', section: 'size', item: 1, need: 1 },
    { kind: 'specialtyArea', section: 'specialty', item: 1, need: 1 },
    {
      kind: 'guidance',
      section: 'specialty',
      item: 1,
      need: GUIDANCE_SCOPES.indexOf(page.guidance) + 1,
      suffix: 'guidance'
    },
    page.successionKinds > 0 && {
      kind: 'expertiseSuccession',
      section: 'expertiseSuccession',
      item: 1,
      need: page.successionKinds
    },
    page.developsSubordinates && {
      kind: 'developsSubordinates',
      section: 'developmentOfSubordinates',
      item: 1,
      need: 1
    },
    page.examRemark && { kind: 'exam', section: 'remarks', item: 1, need: 1 }
  ];
  return all.filter((sketch) => sketch !== false);
}

/** Builds a field's KPI pages from the figures in which they differ, lowest level first. */
export function makePages(
  field: Pick<SpecialtyField, 'id' | 'prefix' | 'areas'>,
  figures: readonly PageFigures[]
): KpiPage[] {
  return figures.map((page) => ({
    level: page.level,
    areaMask: areaMask(field.areas, page.level),
    clauses: sketches(page).map(({ kind, section, item, need, suffix }) => ({
      id: [field.prefix, page.level, section, ...(suffix ? [suffix] : [])].join('.'),
      kind,
      part: PART[section],
      need,
      citation: { field: field.id, level: page.level, section, item }
    }))
  }));
}

function areaMask(areas: readonly SpecialtyArea[], level: number): number {
  return areas.reduce(
    (mask, area, bit) => (area.listedAt.some((page) => page.level >= level) ? mask | (1 << bit) : mask),
    0
  );
}
