import {
  RESULTS,
  ROLES,
  clausesOf,
  type Level,
  type Participation,
  type ProjectsClause,
  type Result,
  type Role
} from '../../criteria';
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
import { criteriaLacks } from './complexity';
import type { Kind, Miss, PageContext, Phrase, Prepared } from './kind';
import { resultPhrase, resultWord, rolePhrase, roleWord } from './participationWords';
import { projectSteps } from './projectSteps';
import type { Bars } from './rowOptions';
import { sizeLacks } from './size';

/**
 * Projects carried out (Responsibilities): at least one at the level itself, the others at the level below or
 * above.
 */
export const projects: Kind<ProjectsClause> = {
  need: ({ need }) => need,
  prepare: (clause, page) => {
    const { need, by, levels } = clause;
    const bars: Bars = {
      first: { asked: participationAsked(by, page.readings), level: levels.first },
      others: { asked: participationOfOthers(by, page.readings), level: levels.others },
      needsComponent: needsComponent(clause, page)
    };
    const first = rankAsked(bars.first.asked);
    const others = rankAsked(bars.others.asked);
    const countsAt = (project: ProjectEvidence, rank: number, level: number): boolean =>
      fits(project, rank) && projectLevelOf(project, page.tables) >= level;
    const isComponentNeeded = bars.needsComponent;
    const values = { need, level: levels.first, others: levels.others };
    const wording = wordingOf(by, page.readings);
    const isAnyRole = by.role !== participationOfOthers(by, page.readings).role;
    const text = isAnyRole ? 'anyRole' : wording;
    const withComponent = (phrase: Phrase, text = 'missing.withComponent'): Phrase =>
      isComponentNeeded ? { text, values: { line: phrase } } : phrase;
    return {
      clause,
      applies: true,
      topic: 'project',
      /*
       * In closed form: with a projects at the level or above, b at the level below or above (a among them)
       * and k needed, max(0, 1 − a, k − b) are missing; and one where the reading `itComponent` asks for a
       * component and none of the b has it.
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
      nearMisses: nearMissesOf(
        clause,
        page,
        (project) => countsAt(project, first, levels.first),
        (project) => countsAt(project, others, levels.others)
      ),
      steps: projectSteps(clause, page, bars),
      requirement: withComponent({ text: `clauses.projects.${text}`, values }),
      missing: (have, _isRecorded, atLevel) =>
        withComponent({
          text: `missing.projects.${text}`,
          values: { have, more: need - have, moreAtLevel: 1 - atLevel, ...values }
        }),
      brief: (have, atLevel) => {
        const others = need - have - (1 - atLevel);
        return withComponent(
          atLevel === 0 && others > 0 && levels.others < levels.first
            ? {
                text: 'brief.projectsOfBoth',
                values: { level: levels.first, others, othersLevel: levels.others }
              }
            : {
                text: 'brief.projects',
                values: { more: need - have, level: atLevel === 0 ? levels.first : levels.others }
              },
          'brief.withComponent'
        );
      },
      lack: (have, atLevel) => {
        const others = need - have - (1 - atLevel);
        const isOfBoth = atLevel === 0 && others > 0 && levels.others < levels.first;
        return withComponent(
          {
            text: isOfBoth ? 'list.lacks.projectsOfBoth' : 'list.lacks.projects',
            values: {
              have,
              need,
              more: need - have,
              level: atLevel === 0 ? levels.first : levels.others,
              ...(isOfBoth && { others, othersLevel: levels.others })
            }
          },
          'list.lacks.withComponent'
        );
      },
      found: (have) => ({ text: 'pane.person.hasProjects', values: { have, need } })
    };
  }
};

/** Whether one of the projects has to have its IT component recorded (reading `itComponent`). */
const needsComponent = ({ handlesItComponent }: ProjectsClause, { readings }: PageContext): boolean =>
  handlesItComponent === true && readings.itComponent === 'required';

const LEFT_OUT: Phrase = { text: 'pane.lacks.leftOut' };
const COPY: Phrase = { text: 'pane.lacks.copy' };
const NO_COMPONENT: Phrase = { text: 'pane.lacks.component' };

/**
 * While the one project of the level itself is missing, every project is measured by it; after that the bar
 * is that of the others.
 * @param isFirst whether a project can be the one of the level itself; `isOther`: one of the others
 */
function nearMissesOf(
  clause: ProjectsClause,
  page: PageContext,
  isFirst: (project: ProjectEvidence) => boolean,
  isOther: (project: ProjectEvidence) => boolean
): NonNullable<Prepared['nearMisses']> {
  const { by, levels } = clause;
  const asFirst = lacks(levels.first, participationAsked(by, page.readings), page);
  const asOther = lacks(levels.others, participationOfOthers(by, page.readings), page);
  const hasOthers = levels.others < levels.first;
  const isComponentNeeded = needsComponent(clause, page);
  return (projects) => {
    let hasFirst = false;
    let hasComponent = false;
    for (const { project, isCopy } of projects) {
      if (isLeftOut(project) || isCopy) continue;
      hasFirst ||= isFirst(project);
      hasComponent ||= isComponentRecorded(project) && isOther(project);
    }
    const lacksOf = hasFirst ? asOther : asFirst;
    const misses: Miss[] = [];
    for (const { row, project, isCopy } of projects) {
      if (isLeftOut(project)) {
        misses.push({ row, projectLevel: 0, isOther: false, isLeftOut: true, lacks: [LEFT_OUT] });
        continue;
      }
      const missing = isCopy ? [COPY] : lacksOf(project);
      if (!isCopy && isComponentNeeded && !hasComponent && !isComponentRecorded(project))
        missing.push(NO_COMPONENT);
      if (missing.length === 0) continue;
      misses.push({
        row,
        projectLevel: projectLevelOf(project, page.tables),
        isOther: !isCopy && !hasFirst && hasOthers && isOther(project),
        isLeftOut: false,
        lacks: missing
      });
    }
    return misses;
  };
}

/**
 * What projects lack to count at a level, done with the participation that is asked for. Each lack is made
 * once, and is the same object for all projects that have it.
 */
function lacks(
  level: Level,
  asked: Participation,
  page: PageContext
): (project: ProjectEvidence) => Phrase[] {
  const bar = page.field.pages.find((each) => each.level === level);
  const criteria = bar ? clausesOf(bar, 'complexity').map(({ need }) => criteriaLacks(need)) : [];
  const all = [roleLacks(asked), resultLacks(asked), ...criteria, sizeLacks(level, page)];
  return (project) => {
    const found: Phrase[] = [];
    for (const lackOf of all) {
      const lack = lackOf(project);
      if (lack) found.push(lack);
    }
    return found;
  };
}

function roleLacks(asked: Participation): (project: ProjectEvidence) => Phrase | undefined {
  const need = rolePhrase(asked);
  const lacks = new Map<Role | undefined, Phrase>(
    ROLES.filter((role) => role !== 'personResponsible' && role !== asked.role).map((role) => [
      role,
      { text: 'pane.lacks.role', values: { have: roleWord(role), need } }
    ])
  ).set(undefined, { text: 'pane.lacks.roleBlank', values: { need } });
  return (project) => lacks.get(roleOf(project));
}

function resultLacks(asked: Participation): (project: ProjectEvidence) => Phrase | undefined {
  const need = resultPhrase(asked);
  const lacks = new Map<Result | undefined, Phrase>(
    RESULTS.filter((result) => result !== 'success' && result !== asked.result).map((result) => [
      result,
      { text: 'pane.lacks.result', values: { have: resultWord(result), need } }
    ])
  ).set(undefined, { text: 'pane.lacks.resultBlank', values: { need } });
  return (project) => lacks.get(resultOf(project));
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
