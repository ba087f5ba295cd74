import {
  criteriaBlank,
  criteriaMet,
  levelFilled,
  putIn,
  resultOf,
  sizeOf,
  unreadableBit,
  withComponent,
  withCriteria,
  withResult,
  withRole,
  withSize,
  type ProjectEvidence,
  type ProjectSaid
} from '../evidence';
import { projectLevel } from '../projectLevel';
import { SMALLEST, type SizeSaid } from '../size';
import type { PageContext } from './kind';
import type { Bar } from './rowOptions';
import type { ProjectCell } from './step';

/** The least that cells of a row have to say for it to meet a bar. */
export interface Answers {
  readonly bar: Bar;
  /** How many of the blank criteria are met. */
  readonly criteria: number;
  /** Undefined where the size stays what the other cells make it. */
  readonly size: SizeSaid | undefined;
}

/**
 * Finds the least that would have the project meet the bar: as few criteria as can be, and the smallest size
 * with these.
 * @param cells those that are filled in, which must be enough
 */
export function leastAnswers(
  project: ProjectEvidence,
  cells: readonly ProjectCell[],
  bar: Bar,
  page: PageContext
): Answers {
  const { field, projects: rules, tables } = page;
  const met = criteriaMet(project);
  const isOpenSize =
    cells.includes('size') && levelFilled(tables, project, cells.includes('criteria'), false) < bar.level;
  const sizes = isOpenSize ? (SMALLEST.get(field) ?? []) : [{ size: sizeOf(project), figures: undefined }];
  for (let criteria = 0; criteria <= (cells.includes('criteria') ? criteriaBlank(project) : 0); criteria++) {
    const said = sizes.find(({ size }) => projectLevel(size, met + criteria, rules) >= bar.level);
    if (said) return { bar, criteria, size: said.figures && said };
  }
  throw new Error('These cells are not enough.');
}

/** Each cell of a project's row, filled in. */
const FILL: Readonly<Record<ProjectCell, (project: ProjectEvidence, answers: Answers) => ProjectEvidence>> = {
  role: (project, { bar }) => withRole(project, bar.asked.role),
  result: (project, { bar }) =>
    withResult(project, resultOf(project) === 'inProgress' ? 'success' : bar.asked.result),
  criteria: (project, { criteria }) => withCriteria(project, criteria),
  size: (project, { size }) => (size ? withSize(project, size.size) : project),
  component: (project) => withComponent(project)
};

/** By cell: the bit that says that it cannot be read. */
const UNREADABLE: Readonly<Partial<Record<ProjectCell, number>>> = {
  role: unreadableBit('role'),
  result: unreadableBit('result'),
  size: unreadableBit('serviceScope')
};

/** What a row says of its project once a cell is filled in; it is no longer left out once all can be read. */
export function fillCell(said: ProjectSaid, cell: ProjectCell, answers: Answers): ProjectSaid {
  const unreadable = said.unreadable & ~(UNREADABLE[cell] ?? 0);
  const project = FILL[cell](said.project, answers);
  return {
    project: unreadable === 0 ? putIn(project) : project,
    figures: (cell === 'size' && answers.size?.figures) || said.figures,
    unreadable
  };
}
