import { clausesOf, type Level, type Participation, type ProjectsClause } from '../../criteria';
import {
  hasComponent,
  isComponentRecorded,
  isLeftOut,
  resultOf,
  roleOf,
  rowsAtLeast,
  type ProjectEvidence
} from '../evidence';
import { participationAsked, participationOfOthers, rankAsked, wordingOf } from '../participation';
import { fits, projectLevelOf, rankOf } from '../project';
import { criteriaLack } from './complexity';
import type { Kind, Miss, PageContext, Phrase, Prepared, Word } from './kind';
import { sizeLack } from './size';

/** Projects carried out (Responsibilities): at least one at the level itself, the others at the level below or above. */
export const projects: Kind<ProjectsClause> = {
  need: ({ need }) => need,
  prepare: (clause, page) => {
    const { need, by, levels } = clause;
    const first = rankAsked(participationAsked(by, page.readings));
    const others = rankAsked(participationOfOthers(by, page.readings));
    const countsAt = (project: ProjectEvidence, rank: number, level: number): boolean =>
      fits(project, rank) && projectLevelOf(project, page.tables) >= level;
    const isComponentNeeded = needsComponent(clause, page);
    const values = { need, level: levels.first, others: levels.others };
    const wording = wordingOf(by, page.readings);
    const isAnyRole = by.role !== participationOfOthers(by, page.readings).role;
    const text = isAnyRole ? 'anyRole' : wording;
    const withComponent = (phrase: Phrase): Phrase =>
      isComponentNeeded ? { text: 'missing.withComponent', values: { line: phrase } } : phrase;
    return {
      clause,
      applies: true,
      topic: 'project',
      /*
       * In closed form: with a projects at the level or above, b at the level below or above (a among them) and k needed,
       * max(0, 1 − a, k − b) are missing; and one where the reading `itComponent` asks for a component and none of the b has it.
       */
      measure: ({ recorded, possible, rows }, filled) => {
        if (filled && rows === 0) return need;
        const side = filled ? possible : recorded;
        const a = rowsAtLeast(side, first, levels.first);
        const b = rowsAtLeast(side, others, levels.others);
        const lacksComponent =
          isComponentNeeded && !(filled ? b > 0 : hasComponent(recorded, others, levels.others));
        return need - Math.max(0, 1 - a, need - b, Number(lacksComponent));
      },
      atLevel: ({ recorded }) => Math.min(1, rowsAtLeast(recorded, first, levels.first)),
      looksAt: 'person',
      counts: ({ project }) => countsAt(project, others, levels.others),
      nearMisses: nearMissesOf(clause, page),
      requirement: withComponent({ text: `clauses.projects.${text}`, values }),
      missing: (have, _isRecorded, atLevel) =>
        withComponent({
          text: `missing.projects.${text}`,
          values: { have, more: need - have, moreAtLevel: 1 - atLevel, ...values }
        }),
      found: (have) => ({ text: 'pane.person.hasProjects', values: { have, need } })
    };
  }
};

/** Whether one of the projects has to have its IT component recorded (reading `itComponent`). */
const needsComponent = ({ handlesItComponent }: ProjectsClause, { readings }: PageContext): boolean =>
  handlesItComponent === true && readings.itComponent === 'required';

/**
 * While the one project of the level itself is missing, every project is measured by it; after that the bar is that of the
 * others.
 */
function nearMissesOf(clause: ProjectsClause, page: PageContext): NonNullable<Prepared['nearMisses']> {
  const { by, levels } = clause;
  const asFirst = (project: ProjectEvidence): Phrase[] =>
    lacks(project, levels.first, participationAsked(by, page.readings), page);
  const asOther = (project: ProjectEvidence): Phrase[] =>
    lacks(project, levels.others, participationOfOthers(by, page.readings), page);
  const hasOthers = levels.others < levels.first;
  const isComponentNeeded = needsComponent(clause, page);
  return (projects) => {
    const countable = projects.filter(({ project, isCopy }) => !isLeftOut(project) && !isCopy);
    const hasFirst = countable.some(({ project }) => asFirst(project).length === 0);
    const lacksComponent =
      isComponentNeeded &&
      !countable.some(({ project }) => isComponentRecorded(project) && asOther(project).length === 0);
    return projects.flatMap(({ row, project, isCopy }): Miss[] => {
      if (isLeftOut(project)) {
        const lacks = [{ text: 'pane.lacks.leftOut' }];
        return [{ row, projectLevel: 0, isOther: false, isLeftOut: true, lacks }];
      }
      const found = { row, projectLevel: projectLevelOf(project, page.tables), isLeftOut: false };
      if (isCopy) return [{ ...found, isOther: false, lacks: [{ text: 'pane.lacks.copy' }] }];
      const missing = hasFirst ? asOther(project) : asFirst(project);
      const isOther = !hasFirst && hasOthers && asOther(project).length === 0;
      if (lacksComponent && !isComponentRecorded(project)) missing.push({ text: 'pane.lacks.component' });
      return missing.length === 0 ? [] : [{ ...found, isOther, lacks: missing }];
    });
  };
}

/** What a project lacks to count at a level, done with the participation that is asked for. */
function lacks(project: ProjectEvidence, level: Level, asked: Participation, page: PageContext): Phrase[] {
  const bar = page.field.pages.find((each) => each.level === level);
  const criteria = bar ? clausesOf(bar, 'complexity').map(({ need }) => need) : [];
  return [
    roleLack(project, asked),
    resultLack(project, asked),
    ...criteria.map((need) => criteriaLack(project, need)),
    sizeLack(project, level, page)
  ].filter((lack) => lack !== undefined);
}

const roleWord = (id: string): Word => ({ word: 'roles', id });
const resultWord = (id: string): Word => ({ word: 'results', id });

function roleLack(project: ProjectEvidence, asked: Participation): Phrase | undefined {
  const role = roleOf(project);
  if (role === 'personResponsible' || role === asked.role) return undefined;
  const need =
    asked.role === 'personResponsible'
      ? roleWord('personResponsible')
      : { text: 'pane.lacks.or', values: { a: roleWord('member'), b: roleWord('personResponsible') } };
  return role === undefined
    ? { text: 'pane.lacks.roleBlank', values: { need } }
    : { text: 'pane.lacks.role', values: { have: roleWord(role), need } };
}

function resultLack(project: ProjectEvidence, asked: Participation): Phrase | undefined {
  const result = resultOf(project);
  if (result === 'success' || result === asked.result) return undefined;
  const need =
    asked.result === 'success'
      ? resultWord('success')
      : { text: 'pane.lacks.or', values: { a: resultWord('success'), b: resultWord('completed') } };
  return result === undefined
    ? { text: 'pane.lacks.resultBlank', values: { need } }
    : { text: 'pane.lacks.result', values: { have: resultWord(result), need } };
}

/** The highest level that a row can be the required first project of; 0 for none. */
export function countsFor(
  project: ProjectEvidence,
  { field, readings, tables }: Pick<PageContext, 'field' | 'readings' | 'tables'>
): number {
  const level = projectLevelOf(project, tables);
  const rank = rankOf(project);
  const asked = field.pages.flatMap((page) => clausesOf(page, 'projects'));
  return Math.max(
    0,
    ...asked
      .filter(
        ({ by, levels }) => level >= levels.first && rank >= rankAsked(participationAsked(by, readings))
      )
      .map(({ levels }) => levels.first)
  );
}
