import type { Level, Participation } from '../../criteria';
import {
  isComponentRecorded,
  isLeftOut,
  levelFilled,
  resultOf,
  roleOf,
  unreadableBit,
  type NamedProject,
  type ProjectTables
} from '../evidence';
import { participationRank, rankAsked } from '../participation';
import type { ProjectCell } from './step';

/** What a project has to be to count: who took part and how it ended, and its level. */
export interface Bar {
  readonly asked: Participation;
  readonly level: Level;
}

/** What a projects clause asks of the one project of the level itself, and of the others. */
export interface Bars {
  readonly first: Bar;
  readonly others: Bar;
  /** One of them has to have its IT component recorded (reading `itComponent`). */
  readonly needsComponent: boolean;
}

/** What a row counts as, as it stands or after some steps. */
export interface Counted {
  readonly asFirst: boolean;
  /** Whether it is one project more than without the steps. */
  readonly isMore: boolean;
  readonly hasComponent: boolean;
}

/** Cells of a row to fill in, and what it counts as then. */
export interface Option extends Counted {
  readonly row: NamedProject;
  readonly cells: readonly ProjectCell[];
  /** What the row could say then and another one as well, as texts: only one of them may. */
  readonly says: readonly string[];
}

/** What is filled in beside the participation: the first that is enough. */
const FILLED: readonly (readonly ProjectCell[])[] = [[], ['criteria'], ['size'], ['criteria', 'size']];

/**
 * The sets of cells that have a row meet a bar once they are filled in as well as can be, each of them with
 * nothing to spare. An empty set: it meets the bar as it stands.
 */
export function cellsToFill(
  { project, unreadable }: NamedProject,
  bar: Bar,
  tables: ProjectTables
): ProjectCell[][] {
  const role = roleOf(project);
  const result = resultOf(project);
  const isOpenResult = result === undefined || result === 'inProgress';
  const rank = participationRank(role ?? 'personResponsible', isOpenResult ? 'success' : result);
  if (rank < rankAsked(bar.asked) || levelFilled(tables, project, true, true) < bar.level) return [];
  const participation: ProjectCell[] = [
    ...(role === undefined ? (['role'] as const) : []),
    ...(isOpenResult ? (['result'] as const) : [])
  ];
  const isScopeUnread = isLeftOut(project) && (unreadable & unreadableBit('serviceScope')) !== 0;
  const enough: (readonly ProjectCell[])[] = [];
  for (const cells of FILLED) {
    const fillsSize = cells.includes('size');
    if (isScopeUnread && !fillsSize) continue;
    if (levelFilled(tables, project, cells.includes('criteria'), fillsSize) < bar.level) continue;
    if (!enough.some((fewer) => fewer.every((cell) => cells.includes(cell)))) enough.push(cells);
  }
  return enough.map((cells) => [...participation, ...cells]);
}

/** What can be done about a row so that it counts, or counts for more. */
export function optionsOf(row: NamedProject, bars: Bars, tables: ProjectTables): Option[] {
  const asFirst = cellsToFill(row, bars.first, tables);
  const asOther = cellsToFill(row, bars.others, tables);
  const isCounted = asOther.some(({ length }) => length === 0);
  const hasComponent = isComponentRecorded(row.project);
  const option = (cells: readonly ProjectCell[], isFirst: boolean): Option => ({
    row,
    cells,
    says: [],
    asFirst: isFirst,
    isMore: !isCounted,
    hasComponent
  });
  const isSame = (a: readonly ProjectCell[], b: readonly ProjectCell[]): boolean => a.join() === b.join();
  const options = [
    ...asFirst.map((cells) => option(cells, true)),
    ...asOther
      .filter((cells) => !asFirst.some((each) => isSame(each, cells)))
      .map((cells) => option(cells, false))
  ];
  const withComponent =
    bars.needsComponent && !hasComponent
      ? options.map((each): Option => ({ ...each, cells: [...each.cells, 'component'], hasComponent: true }))
      : [];
  return [...options, ...withComponent].filter(({ cells }) => cells.length > 0);
}
