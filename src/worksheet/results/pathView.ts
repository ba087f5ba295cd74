import { fieldAt } from '../../criteria';
import {
  fieldOf,
  pathTo,
  unreadCells,
  type PersonRef,
  type ProjectCell,
  type Step,
  type StepKind
} from '../../engine';
import { WHOLE_DICTIONARIES, fill, type ColumnId, type Language } from '../../locales';
import type { Evaluation } from '../rows/evaluation';
import { rowName } from './clauseText';
import { columnName } from './names';
import { phraseText, type Filled } from './phraseText';

/** One or more equal steps of a path, in words. */
export interface StepView {
  /** Tells it from all others of the person; the same step of another way has the same. */
  readonly id: string;
  readonly kind: StepKind;
  readonly kindText: string;
  readonly text: string;
  /** The id of the clause that it is for. */
  readonly clause: string;
  /**
   * The row that it is about: its sheet's number in the evaluation and its index from 0, and the index of the
   * cell's column where there is one.
   */
  readonly at:
    { readonly sheet: number; readonly row: number; readonly column: number | undefined } | undefined;
  /** For `whatIf`. */
  readonly steps: readonly Step[];
}

/** The steps that meet one clause. */
export interface PathPartView {
  /** The clause's id. */
  readonly clause: string;
  readonly steps: readonly StepView[];
  readonly otherWays: number;
  /** `2 other ways`; '' where there is none. */
  readonly otherWaysText: string;
  /** The first of the other ways, each with all its steps. */
  readonly others: (limit: number) => (readonly StepView[])[];
}

/** The steps that bring a person to a level. */
export interface PathView {
  readonly level: number;
  /** One for each clause that is not met, in the order of the page. */
  readonly parts: readonly PathPartView[];
  readonly steps: readonly StepView[];
  readonly otherWays: number;
  /** `2 other ways`; '' where there is none. */
  readonly otherWaysText: string;
}

/**
 * The path of a person to a level, in words; undefined where there is none to find.
 * @param level else the person's next one
 * @param projectAt the project's name by sheet and worksheet row, both counted from 0; '' where it has none
 */
export function pathView(
  evaluation: Evaluation,
  person: PersonRef,
  level: number | undefined,
  projectAt: (sheet: number, row: number) => string,
  language: Language
): PathView | undefined {
  const path = pathTo(evaluation.department, person, level);
  if (!path) return undefined;
  const { steps: texts } = WHOLE_DICTIONARIES[language];
  const inWords = (steps: readonly Step[]): StepView[] =>
    together(steps).map((each) => stepView(evaluation, person, each, projectAt, language));
  const parts = path.parts.map(({ clause, steps, otherWays, others }): PathPartView => ({
    clause: clause.id,
    steps: inWords(steps),
    otherWays,
    otherWaysText: fill(texts.otherWays, { count: otherWays }, language),
    others: (limit) => first(others(), limit).map(inWords)
  }));
  return {
    level: path.level,
    parts,
    steps: parts.flatMap(({ steps }) => steps),
    otherWays: path.otherWays,
    otherWaysText: fill(texts.otherWays, { count: path.otherWays }, language)
  };
}

function first<Item>(items: Iterable<Item>, limit: number): Item[] {
  const found: Item[] = [];
  for (const item of items) if (found.push(item) >= limit) break;
  return found;
}

/** What tells a step from the others of its person. */
const keyOf = ({ clause, at, say }: Step): string => JSON.stringify([clause.id, at, say()]);

/** Steps that are said alike, such as two more projects of one kind, become one. */
function together(steps: readonly Step[]): [Step, ...Step[]][] {
  const groups = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    const key = keyOf(step);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()];
}

function stepView(
  evaluation: Evaluation,
  person: PersonRef,
  steps: readonly [Step, ...Step[]],
  projectAt: (sheet: number, row: number) => string,
  language: Language
): StepView {
  const [{ kind, clause, at, say }] = steps;
  const place = at && {
    sheet: evaluation.sheetOf(at.row),
    row: evaluation.rowOf(at.row),
    column: columnIndexOf(evaluation, person, at)
  };
  const known: Filled = {
    count: steps.length,
    ...(at && place
      ? rowFacts(evaluation, person, steps[0], at, projectAt(place.sheet, place.row), language)
      : { column: columnsOf(clause.kind, say().text, language) })
  };
  return {
    id: `${steps.length} ${keyOf(steps[0])}`,
    kind,
    kindText: WHOLE_DICTIONARIES[language].steps.kinds[kind],
    text: phraseText(say(), language, known, WHOLE_DICTIONARIES[language]),
    clause: clause.id,
    at: place,
    steps
  };
}

/** The column that a cell of a project stands in; undefined for the criteria, which have several. */
function columnOf(cell: ProjectCell, person: PersonRef): ColumnId | undefined {
  const isSizedByScope = fieldAt(fieldOf(person)).sizedBy === 'scope';
  const columns: Readonly<Record<ProjectCell, ColumnId | undefined>> = {
    role: 'role',
    result: 'result',
    criteria: undefined,
    size: isSizedByScope ? 'serviceScope' : 'sites',
    component: 'itComponent'
  };
  return columns[cell];
}

/** The index of that column in its sheet; undefined where there is none. */
function columnIndexOf(
  evaluation: Evaluation,
  person: PersonRef,
  { row, cell }: NonNullable<Step['at']>
): number | undefined {
  const id = columnOf(cell, person);
  if (id === undefined) return undefined;
  return evaluation.sheetAt(evaluation.sheetOf(row)).header.columns.get(id)?.index;
}

/** What the sheet knows of a step about a row: the row, its project's name, and the cell. */
function rowFacts(
  evaluation: Evaluation,
  person: PersonRef,
  { clause }: Step,
  at: NonNullable<Step['at']>,
  project: string,
  language: Language
): Filled {
  const { row, cell } = at;
  const { place: texts } = WHOLE_DICTIONARIES[language].steps;
  const rowText = rowName(evaluation, row, language);
  const id = columnOf(cell, person);
  const index = columnIndexOf(evaluation, person, at);
  const column = id === undefined ? '' : columnName(id, language);
  const unread = unreadCells(evaluation.department, person, clause).some(
    (each) => each.row === row && each.column === index
  );
  return {
    row: rowText,
    project: project === '' ? 'none' : 'named',
    name: project,
    unread: unread ? 'yes' : 'no',
    place:
      id === undefined
        ? fill(texts.criteria, { row: rowText }, language)
        : index === undefined
          ? fill(texts.row, { column, row: rowText }, language)
          : fill(texts.cell, { cell: evaluation.cellName(row, index), column }, language)
  };
}

/** The columns of employee data that a step fills in. */
function columnsOf(kind: Step['clause']['kind'], text: string, language: Language): string {
  const ofKind: Readonly<Partial<Record<Step['clause']['kind'], readonly ColumnId[]>>> = {
    leadsOthers: ['leadsOthers'],
    developsSubordinates: ['developsSubordinates'],
    specialty: text.endsWith('theirs') ? ['guidance'] : ['areas', 'guidance']
  };
  return (ofKind[kind] ?? [])
    .map((id) => columnName(id, language))
    .join(WHOLE_DICTIONARIES[language].listSeparator);
}
