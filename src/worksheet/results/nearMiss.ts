import { CRITERIA_FOR_A_PROJECT, SERVICE_SCOPES, type Level, type Result, type Role } from '../../criteria';
import {
  criteriaBlank,
  criteriaMet,
  isLeftOut,
  isSizeRecorded,
  projectLevelOf,
  resultOf,
  roleOf,
  sizeLevel,
  sizeOf,
  type FieldRules,
  type PersonRef,
  type ProjectEvidence
} from '../../engine';
import { DICTIONARIES, WORDS, fill, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';

/** A project that does not count for a level, or only as one of the others, and what it lacks. */
export interface NearMiss {
  /** Index of the worksheet row, counted from 0. */
  readonly row: number;
  readonly projectLevel: number | null;
  /** It counts as one of the others of the level, and lacks something only as the one of the level itself. */
  readonly isOther: boolean;
  /** In words, at least one. */
  readonly lacks: readonly string[];
}

/**
 * The person's projects that would have to change to count for `level`, the nearest first. While the one project of
 * the level itself is missing, every project is measured by it; after that the bar is the level below.
 */
export function nearMisses(
  evaluation: Evaluation,
  person: PersonRef,
  level: Level,
  language: Language
): NearMiss[] {
  const rules = evaluation.department.rulesOf(person);
  const misses: NearMiss[] = [];
  const projects: { readonly row: number; readonly project: ProjectEvidence }[] = [];
  evaluation.department.eachRow(person, (index, project) => {
    if (index < evaluation.department.projectRowCount)
      projects.push({ row: evaluation.rowOf(index), project });
  });
  const hasFirst = projects.some(
    ({ project }) => !isLeftOut(project) && lacks(project, level, true, rules, language).length === 0
  );
  for (const { row, project } of projects) {
    if (isLeftOut(project)) {
      misses.push({
        row,
        projectLevel: null,
        isOther: false,
        lacks: [DICTIONARIES[language].pane.lacks.leftOut]
      });
      continue;
    }
    const asOther =
      level === 3
        ? lacks(project, 3, true, rules, language)
        : lacks(project, level - 1, false, rules, language);
    const missing = hasFirst ? asOther : lacks(project, level, true, rules, language);
    if (missing.length === 0) continue;
    misses.push({
      row,
      projectLevel: projectLevelOf(project, rules.projects) || null,
      isOther: !hasFirst && level > 3 && asOther.length === 0,
      lacks: missing
    });
  }
  return misses.sort(
    (a, b) =>
      a.lacks.length - b.lacks.length || (b.projectLevel ?? 0) - (a.projectLevel ?? 0) || a.row - b.row
  );
}

/** What a project lacks to count at the project level `bar`; `isFirst`: as the project of the level itself. */
function lacks(
  project: ProjectEvidence,
  bar: number,
  isFirst: boolean,
  rules: FieldRules,
  language: Language
): string[] {
  const texts = DICTIONARIES[language].pane.lacks;
  const isLevel3 = isFirst && bar === 3;
  return [
    roleLack(project, !isLevel3 && (isFirst || !rules.projects.othersInAnyRole), texts, language),
    resultLack(project, isLevel3 && rules.projects.completedIsEnough, texts, language),
    criteriaLack(project, texts),
    sizeLack(project, bar, rules, texts, language)
  ].filter((lack) => lack !== undefined);
}

type Texts = (typeof DICTIONARIES)['en']['pane']['lacks'];

function roleLack(
  project: ProjectEvidence,
  mustBeResponsible: boolean,
  texts: Texts,
  language: Language
): string | undefined {
  const role = roleOf(project);
  if (role === 'personResponsible' || (role !== undefined && !mustBeResponsible)) return undefined;
  const word = (name: Role): string => WORDS[language].roles[name]![0]!;
  const need = mustBeResponsible
    ? word('personResponsible')
    : fill(texts.or, { a: word('member'), b: word('personResponsible') });
  return role === undefined ? fill(texts.roleBlank, { need }) : fill(texts.role, { have: word(role), need });
}

function resultLack(
  project: ProjectEvidence,
  completedIsEnough: boolean,
  texts: Texts,
  language: Language
): string | undefined {
  const result = resultOf(project);
  if (result === 'success' || (completedIsEnough && result === 'completed')) return undefined;
  const word = (name: Result): string => WORDS[language].results[name]![0]!;
  const need = completedIsEnough
    ? fill(texts.or, { a: word('success'), b: word('completed') })
    : word('success');
  return result === undefined
    ? fill(texts.resultBlank, { need })
    : fill(texts.result, { have: word(result), need });
}

function criteriaLack(project: ProjectEvidence, texts: Texts): string | undefined {
  const have = criteriaMet(project);
  if (have >= CRITERIA_FOR_A_PROJECT) return undefined;
  const blank = criteriaBlank(project);
  return fill(blank > 0 ? texts.criteriaBlank : texts.criteria, {
    have,
    need: CRITERIA_FOR_A_PROJECT,
    blank
  });
}

function sizeLack(
  project: ProjectEvidence,
  bar: number,
  { field, projects }: FieldRules,
  texts: Texts,
  language: Language
): string | undefined {
  const size = sizeOf(project);
  if (sizeLevel(size, criteriaMet(project), projects) >= bar) return undefined;
  const { sizes } = DICTIONARIES[language];
  const isFacility = field.id === 'facilityManagement';
  const need = sizes[`${isFacility ? 'facility' : 'service'}${bar}` as keyof typeof sizes];
  if (!isSizeRecorded(project)) return fill(texts.sizeBlank, { need });
  const band = projects.twoSitesAreBand1 && size.twoSites ? Math.max(size.band, 1) : size.band;
  const { bands } = texts;
  const have =
    band < 0
      ? bands.none
      : isFacility
        ? [bands.part, bands.upTo2, bands.mid, bands.large][band]!
        : WORDS[language].scopes[SERVICE_SCOPES[band]!]![0]!;
  return fill(texts.size, { have, need, criteria: criteriaMet(project) });
}
