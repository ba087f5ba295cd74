import { clausesOf } from '../../criteria';
import { criteriaBlank, criteriaMet, type ProjectEvidence } from '../evidence';
import { wordingOf } from '../participation';
import type { Answers } from './fillCells';
import type { PageContext, Phrase } from './kind';
import { resultPhrase, rolePhrase } from './participationWords';
import type { Bar } from './rowOptions';
import { boxPhrase, sizeOptions, sizePhrase } from './size';
import type { ProjectCell, StepKind } from './step';

/**
 * What to do about a cell of a project's row. The worksheet fills in the cell, the row and the project's
 * name.
 * @param cells all that are filled in on the row: `steps` is their number
 */
export function rowStepText(
  kind: StepKind,
  cell: ProjectCell,
  project: ProjectEvidence,
  cells: readonly ProjectCell[],
  answers: Answers,
  page: PageContext
): Phrase {
  const steps = cells.length;
  if (kind === 'finish') return { text: 'steps.finish', values: { steps } };
  const { bar, criteria, size } = answers;
  const texts: Readonly<Record<ProjectCell, () => Phrase>> = {
    role: () => ({ text: 'steps.record.role', values: { steps, need: rolePhrase(bar.asked) } }),
    result: () => ({ text: 'steps.record.result', values: { steps, need: resultPhrase(bar.asked) } }),
    criteria: () => ({
      text: 'steps.record.criteria',
      values: { steps, need: criteria, blank: criteriaBlank(project) }
    }),
    size: () =>
      size
        ? { text: 'steps.record.size', values: { steps, size: sizeThatCounts(project, cells, bar, page) } }
        : { text: 'steps.record.sizeAsItIs', values: { steps } },
    component: () => ({ text: 'steps.record.component', values: { steps } })
  };
  return texts[cell]();
}

/** Of the boxes of the bar's page, those that the criteria leave: both, where these are filled in as well. */
function sizeThatCounts(
  project: ProjectEvidence,
  cells: readonly ProjectCell[],
  { level }: Bar,
  { field, readings }: PageContext
): Phrase {
  const options = sizeOptions(field, level);
  if (cells.includes('criteria')) return sizePhrase(field, options, readings);
  const least = options.filter(({ criteria = 0 }) => criteria <= criteriaMet(project)).at(-1);
  return least ? boxPhrase(field, least, 'second', readings) : sizePhrase(field, options, readings);
}

/** What a new project has to be. */
export function newProjectText({ asked, level }: Bar, withComponent: boolean, page: PageContext): Phrase {
  const { field, readings } = page;
  const bar = field.pages.find((each) => each.level === level);
  const need = bar ? Math.max(...clausesOf(bar, 'complexity').map((clause) => clause.need)) : 0;
  const [first, second] = sizeOptions(field, level);
  const all = field.complexity.length;
  const size: Phrase = {
    text: second ? 'steps.sizes.either' : 'steps.sizes.one',
    values: {
      need,
      all,
      ...(first && { first: boxPhrase(field, first, 'first', readings) }),
      ...(second && {
        second: boxPhrase(field, second, 'second', readings),
        criteria: second.criteria ?? need
      })
    }
  };
  const line: Phrase = {
    text: `steps.achieve.project.${wordingOf(asked, readings)}`,
    values: { level, size }
  };
  return withComponent ? { text: 'steps.achieve.withComponent', values: { line } } : line;
}
