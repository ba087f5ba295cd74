import { COMPLEXITY_CRITERIA, type ProjectsClause } from '../../criteria';
import {
  NO_FIGURES,
  NO_PLACES,
  hasComponent,
  packProject,
  packSize,
  placesOf,
  resultOf,
  rowsAtLeast,
  type NamedProject,
  type Namesakes,
  type ProjectSaid,
  type Tally
} from '../evidence';
import { rankAsked } from '../participation';
import { SIZE_NOT_RECORDED } from '../size';
import { fewestSteps, newProjects, type Chosen, type Lacking } from './fewestSteps';
import { fillCell, leastAnswers } from './fillCells';
import type { PageContext } from './kind';
import { withoutNewCopies } from './newCopies';
import { newProjectText, rowStepText } from './projectStepText';
import { optionsOf, type Bar, type Bars, type Option } from './rowOptions';
import type { ProjectCell, Standing, Step, Way } from './step';

/** Finds the fewest steps that bring a person the projects that a clause asks for. */
export function projectSteps(
  clause: ProjectsClause,
  page: PageContext,
  bars: Bars
): (standing: Standing) => Way {
  return ({ tally, projects, namesakes }) => {
    const lacking = lackingIn(tally, clause, bars);
    const { copies, settled, namesakes: sharing } = namesakes();
    const all = [...projects()].sort((a, b) => a.row - b.row);
    const options = all
      .filter(({ row }) => !copies.has(row))
      .map((each) => optionsOf(each, bars, page.tables))
      .map((each) => each.filter(({ row, cells }) => !settled.has(row.row) || isOfComponentAlone(cells)));
    const after = ({ row, cells, asFirst }: Option): ProjectSaid[] =>
      (asFirst ? [bars.first, bars.others] : [bars.others]).map((bar) => filled(row, cells, bar, page));
    const hasNamesakes = copies.size > 0 || sharing.size > 0;
    const chosen = fewestSteps(hasNamesakes ? withoutNewCopies(options, all, after) : options, lacking);
    const stepsOf = ({ options: of, lacking: left }: Chosen): Step[] => {
      const first = lacking.first ? of.find(({ asFirst }) => asFirst) : undefined;
      const rows = of.flatMap((option) =>
        rowSteps(
          clause,
          option,
          option === first ? bars.first : bars.others,
          rowsOf(option.row, copies),
          page
        )
      );
      return [...rows, ...newSteps(clause, left, bars, page)];
    };
    return {
      steps: stepsOf(chosen),
      ways: chosen.ways,
      others: function* others() {
        for (const other of chosen.others()) yield stepsOf(other);
      }
    };
  };
}

/** A row whose blanks could only make it a copy asks for nothing that would tell it from the other. */
const isOfComponentAlone = (cells: readonly ProjectCell[]): boolean =>
  cells.every((cell) => cell === 'component');

function lackingIn({ recorded }: Tally, { need }: ProjectsClause, bars: Bars): Lacking {
  const { first, others, needsComponent } = bars;
  const rank = rankAsked(others.asked);
  return {
    projects: Math.max(0, need - rowsAtLeast(recorded, rank, others.level)),
    first: rowsAtLeast(recorded, rankAsked(first.asked), first.level) === 0,
    component: needsComponent && !hasComponent(recorded, rank, others.level)
  };
}

function filled(said: ProjectSaid, cells: readonly ProjectCell[], bar: Bar, page: PageContext): ProjectSaid {
  const answers = leastAnswers(said.project, cells, bar, page);
  return cells.reduce((before, cell) => fillCell(before, cell, answers), said);
}

/** The row and its copies: they are one project, and stay one. */
const rowsOf = ({ row }: NamedProject, copies: Namesakes['copies']): number[] => [
  row,
  ...[...copies].filter(([, original]) => original === row).map(([copy]) => copy)
];

function rowSteps(
  clause: ProjectsClause,
  { row: { row, project }, cells }: Option,
  bar: Bar,
  rows: readonly number[],
  page: PageContext
): Step[] {
  const answers = leastAnswers(project, cells, bar, page);
  return cells.map((cell): Step => {
    const kind = cell === 'result' && resultOf(project) === 'inProgress' ? 'finish' : 'record';
    return {
      clause,
      kind,
      at: { row, cell },
      say: () => rowStepText(kind, cell, project, cells, answers, page),
      change: () => ({ rows, fill: (said) => fillCell(said, cell, answers) })
    };
  });
}

const NEW_CELLS: readonly ProjectCell[] = ['role', 'result', 'criteria', 'size'];

/** The new projects that are needed, one of them of the level itself where that is missing. */
function newSteps(clause: ProjectsClause, lacking: Lacking, bars: Bars, page: PageContext): Step[] {
  return Array.from({ length: newProjects(lacking) }, (_, place): Step => {
    const bar = lacking.first && place === 0 ? bars.first : bars.others;
    const withComponent = lacking.component && place === 0;
    const blank = {
      project: packProject(
        NO_PLACES,
        placesOf(COMPLEXITY_CRITERIA, page.field.complexity),
        0,
        0,
        packSize(SIZE_NOT_RECORDED)
      ),
      figures: NO_FIGURES,
      unreadable: 0
    };
    const { project, figures } = filled(
      blank,
      withComponent ? [...NEW_CELLS, 'component'] : NEW_CELLS,
      bar,
      page
    );
    return {
      clause,
      kind: 'achieve',
      say: () => newProjectText(bar, withComponent, page),
      change: () => ({ add: { project, figures } })
    };
  });
}
