import { CRITERIA_FOR_A_PROJECT, RESULTS, ROLES, SERVICE_SCOPES, type Level } from '../../criteria';
import {
  bandOf,
  blankCriteriaOf,
  countBits,
  criteriaCount,
  hasTwoSites,
  isLeftOut,
  isSizeRecorded,
  projectLevel,
  resultOf,
  roleOf,
  sizeLevel,
  type FieldRules
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
  slot: number,
  level: Level,
  language: Language
): NearMiss[] {
  const rules = evaluation.department.rulesOf(slot);
  const misses: NearMiss[] = [];
  const projects: { readonly row: number; readonly project: number }[] = [];
  evaluation.department.eachRow(slot, (index, project) => {
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
      projectLevel: projectLevel(project, rules.projects) || null,
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
  project: number,
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
    criteriaLack(project, rules, texts),
    sizeLack(project, bar, rules, texts, language)
  ].filter((lack) => lack !== undefined);
}

type Texts = (typeof DICTIONARIES)['en']['pane']['lacks'];

function roleLack(
  project: number,
  mustBeResponsible: boolean,
  texts: Texts,
  language: Language
): string | undefined {
  const role = roleOf(project);
  if (role === ROLES.indexOf('personResponsible') + 1 || (role > 0 && !mustBeResponsible)) return undefined;
  const word = (place: number): string => WORDS[language].roles[ROLES[place]!]![0]!;
  const need = mustBeResponsible ? word(1) : fill(texts.or, { a: word(0), b: word(1) });
  return role === 0 ? fill(texts.roleBlank, { need }) : fill(texts.role, { have: word(role - 1), need });
}

function resultLack(
  project: number,
  completedIsEnough: boolean,
  texts: Texts,
  language: Language
): string | undefined {
  const result = resultOf(project);
  const isEnough = (name: (typeof RESULTS)[number]): boolean =>
    name === 'success' || (completedIsEnough && name === 'completed');
  if (result > 0 && isEnough(RESULTS[result - 1]!)) return undefined;
  const word = (name: (typeof RESULTS)[number]): string => WORDS[language].results[name]![0]!;
  const need = completedIsEnough
    ? fill(texts.or, { a: word('success'), b: word('completed') })
    : word('success');
  return result === 0
    ? fill(texts.resultBlank, { need })
    : fill(texts.result, { have: word(RESULTS[result - 1]!), need });
}

function criteriaLack(project: number, { projects }: FieldRules, texts: Texts): string | undefined {
  const have = criteriaCount(project, projects);
  if (have >= CRITERIA_FOR_A_PROJECT) return undefined;
  const blank = countBits(blankCriteriaOf(project) & projects.criteria);
  return fill(blank > 0 ? texts.criteriaBlank : texts.criteria, {
    have,
    need: CRITERIA_FOR_A_PROJECT,
    blank
  });
}

function sizeLack(
  project: number,
  bar: number,
  { field, projects }: FieldRules,
  texts: Texts,
  language: Language
): string | undefined {
  if (sizeLevel(project, projects) >= bar) return undefined;
  const { sizes } = DICTIONARIES[language];
  const isFacility = field.id === 'facilityManagement';
  const need = sizes[`${isFacility ? 'facility' : 'service'}${bar}` as keyof typeof sizes];
  if (!isSizeRecorded(project)) return fill(texts.sizeBlank, { need });
  const band =
    projects.twoSitesAreBand1 && hasTwoSites(project) ? Math.max(bandOf(project), 1) : bandOf(project);
  const { bands } = texts;
  const have =
    band < 0
      ? bands.none
      : isFacility
        ? [bands.part, bands.upTo2, bands.mid, bands.large][band]!
        : WORDS[language].scopes[SERVICE_SCOPES[band]!]![0]!;
  return fill(texts.size, { have, need, criteria: criteriaCount(project, projects) });
}
