import { facilityManagement } from './facilityManagement';
import { itemAt } from './itemAt';
import { hardware } from './hardware';
import { software } from './software';
import type { Clause, ClauseKind, KpiPage, SpecialtyField } from './types';
import type { Level } from './vocabulary';

/** The three specialty fields, in the order of `SPECIALTY_FIELDS`. */
export const FIELDS: readonly SpecialtyField[] = [hardware, software, facilityManagement];

/** The field at a place in `FIELDS`. */
export const fieldAt = (place: number): SpecialtyField => itemAt(FIELDS, place);

/**
 * The clauses of a kind on a page, in the order of the page.
 * @example clausesOf(hardware.pages[2], 'projects').map(({ id, need }) => `${id}: ${need}`) // →
 * ['hw.5.responsibilities: 3']
 */
export const clausesOf = <Kind extends ClauseKind>(
  { clauses }: KpiPage,
  kind: Kind
): Extract<Clause, { kind: Kind }>[] =>
  clauses.filter((clause): clause is Extract<Clause, { kind: Kind }> => clause.kind === kind);

/**
 * The highest level that a field has a page for.
 * @example
 * topLevelOf(facilityManagement) // → 6
 */
export const topLevelOf = ({ pages }: SpecialtyField): number => Math.max(...pages.map(({ level }) => level));

/**
 * The specialty areas of a field as ids, each once, in the order in which the pages print them.
 * @example
 * areasOf(FIELDS[2])[0] // → 'fm.basicKnowledgeOfFacilityEngineering'
 */
export const areasOf = ({ pages }: SpecialtyField): string[] => [
  ...new Set(pages.flatMap((page) => clausesOf(page, 'specialty').flatMap(({ areas }) => areas)))
];

/**
 * The areas that count at a level: those that its page or a higher one of the field prints (reading
 * `areasOfHigherLevels`).
 */
export const areasThatCount = ({ pages }: SpecialtyField, level: Level): string[] =>
  pages
    .filter((page) => page.level >= level)
    .flatMap((page) => clausesOf(page, 'specialty').flatMap(({ areas }) => areas));

/**
 * The fewest complexity criteria that any page of the field asks of a project: below it a project has no
 * level.
 * @example
 * fewestCriteria(software) // → 2
 */
export const fewestCriteria = ({ pages }: SpecialtyField): number =>
  Math.min(...pages.flatMap((page) => clausesOf(page, 'complexity').map(({ need }) => need)));
