import { FIELDS, fieldAt, topLevelOf } from '../../criteria';
import {
  fieldOf,
  newJudgement,
  isProject,
  projectLevelOf as levelOfProject,
  type Department,
  type Judgement,
  type PersonRef
} from '../../engine';
import { DICTIONARIES, LANGUAGES, type ColumnId, type Language } from '../../locales';
import { unfitColumnName } from '../../ranges';
import { missingLines } from './clauseText';
import { shortMissing } from './shortMissing';
import type { Evaluation } from '../rows/evaluation';
import { OUTPUT_COLUMNS } from '../header/columns';
import type { Header } from '../header/header';
import { columnName } from './names';

/**
 * The values of the output columns in one row: project level, ITSS level, basis, next level, missing
 * requirements.
 */
export type OutputRow = readonly [number | '', number | '', string, number | '', string];

/** The last four of them, which are the same on all of a person's rows. */
type PersonCells = readonly [level: number | '', basis: string, next: number | '', missing: string];

/** How much the cells of missing requirements say: one line, or one for each requirement. */
export type MissingDetail = 'short' | 'full';
export const MISSING_DETAILS: readonly MissingDetail[] = ['short', 'full'];

const BLANK_ROW: OutputRow = ['', '', '', '', ''];

/** Where the output columns stand, as worksheet column indexes. */
export interface OutputPlace {
  /** In the order of `OUTPUT_COLUMNS`. */
  readonly columns: readonly number[];
  /** False where an earlier run has written them already. */
  readonly isNew: boolean;
  /**
   * The place in `columns` of the one that an earlier version did not write; undefined where none is added.
   */
  readonly added: number | undefined;
  /** Columns of an earlier version's results, from which those move away. */
  readonly cleared: readonly number[];
}

/**
 * Where an earlier run put the output columns; else right of everything in the header's row and below it. The
 * four columns of version 1 stay where they are when the column beside them is free for Basis; else all five
 * go right of everything.
 * @param rightmost the last column there that holds anything
 * @param isBesideFree false where the column beside results of version 1 has turned out to hold something
 * unseen
 */
export function outputPlace(header: Header, rightmost: number, isBesideFree = true): OutputPlace {
  if (header.output) return { columns: header.output, isNew: false, added: undefined, cleared: [] };
  const { earlierOutput } = header;
  if (earlierOutput) {
    const beside = Math.max(...earlierOutput) + 1;
    const columns = [...earlierOutput];
    columns.splice(BASIS, 0, beside);
    if (isBesideFree && beside > rightmost) return { columns, isNew: false, added: BASIS, cleared: [] };
  }
  return {
    columns: OUTPUT_COLUMNS.map((_id, place) => rightmost + 1 + place),
    isNew: true,
    added: undefined,
    cleared: earlierOutput ?? []
  };
}

const BASIS = OUTPUT_COLUMNS.indexOf('basis');

/** The places in `columns` of those that a run makes: all, Basis alone, or none. */
export const madePlaces = ({ columns, isNew, added }: OutputPlace): number[] =>
  isNew ? columns.map((_column, place) => place) : added === undefined ? [] : [added];

/** All columns that a run writes: the output columns, then those that are cleared. */
export const writtenColumns = ({ columns, cleared }: OutputPlace): number[] => [...columns, ...cleared];

/**
 * What is written into the header's row, by written column: undefined leaves a cell alone, and so does no
 * list at all.
 * @param isInTable cleared columns of a table keep their headers, since a table has no column without a name
 */
export function headerValues(
  { isNew, added, cleared }: OutputPlace,
  language: Language,
  isInTable: boolean
): (string | undefined)[] | undefined {
  if (!isNew && added === undefined) return undefined;
  const headers = outputHeaders(language);
  return [
    ...headers.map((header, i) => (isNew || i === added ? header : undefined)),
    ...cleared.map(() => (isInTable ? undefined : ''))
  ];
}

/** The values of a row, by written column. */
export const rowValues = ({ cleared }: OutputPlace, row: OutputRow): (string | number)[] => [
  ...row,
  ...cleared.map(() => '')
];

export const outputHeaders = (language: Language): string[] =>
  OUTPUT_COLUMNS.map((id) => columnName(id, language));

/**
 * Whether a table takes in the output columns that stand right beside it: it has no column of their names, in
 * whichever language. Beside results of version 1 that is Basis alone. Excel and the command line go by this.
 * @param last index of the table's last column in the worksheet
 */
export function takesOutput(
  columns: readonly string[],
  { earlierOutput = [] }: Pick<Header, 'earlierOutput'>,
  last: number
): boolean {
  const ids: readonly ColumnId[] = Math.max(...earlierOutput) === last ? ['basis'] : OUTPUT_COLUMNS;
  return LANGUAGES.every((language) => {
    const names = ids.map((id) => columnName(id, language));
    return unfitColumnName(columns, names) < 0;
  });
}

/** The project level of a row of the department; '' where it makes none or belongs to nobody. */
export function projectLevelOf(
  department: Department,
  index: number,
  person = department.personOf(index)
): number | '' {
  if (person === undefined) return '';
  return levelOfProject(department.projectOf(index), department.rulesOf(person).tables) || '';
}

/** What is missing of a person's next level, in words. */
type MissingText = typeof missingLines;

/**
 * A person's ITSS level, its basis, next level and missing requirements. `scratch`, a judgement of their
 * field, is written over.
 */
export function personCells(
  evaluation: Evaluation,
  person: PersonRef,
  language: Language,
  missingText: MissingText,
  scratch?: Judgement
): PersonCells {
  const judgement = evaluation.department.explain(person, scratch);
  return [
    judgement.level ?? '',
    judgement.basis === 'none' ? '' : DICTIONARIES[language].basis[judgement.basis],
    judgement.nextLevel || '',
    missingText(evaluation, person, judgement, language)
  ];
}

/** What the sheet says: where nothing can be missing, that the level is the highest. */
const orHighest =
  (textOf: MissingText): MissingText =>
  (evaluation, person, judgement, language) =>
    judgement.level === topLevelOf(fieldAt(fieldOf(person)))
      ? DICTIONARIES[language].brief.highest
      : textOf(evaluation, person, judgement, language);

const TEXTS: Readonly<Record<MissingDetail, MissingText>> = {
  short: orHighest(shortMissing),
  full: orHighest(missingLines)
};

/** People whose texts are remembered for their next row: a person's rows mostly stand together. */
const REMEMBERED = 1 << 16;

/** Makes the output values of an evaluation's rows, one row after the other. */
export class OutputWriter {
  private readonly people = new Map<PersonRef, PersonCells>();
  /** By field: one object for all people of it. */
  private readonly scratch = FIELDS.map(newJudgement);

  constructor(
    private readonly evaluation: Evaluation,
    private readonly language: Language,
    readonly detail: MissingDetail
  ) {}

  /**
   * The values of the row `index` of the department; blanks where there is none, or it is nobody's, or goes
   * on with a project.
   */
  row(index: number | undefined): OutputRow {
    const { department } = this.evaluation;
    const person = index === undefined ? undefined : department.personOf(index);
    // The results of a project that is merged over rows stand in its first one.
    if (index === undefined || person === undefined || !isProject(department.projectOf(index)))
      return BLANK_ROW;
    return [projectLevelOf(department, index, person), ...this.cellsOf(person)];
  }

  private cellsOf(person: PersonRef): PersonCells {
    const known = this.people.get(person);
    if (known) return known;
    const cells = personCells(
      this.evaluation,
      person,
      this.language,
      TEXTS[this.detail],
      this.scratch[fieldOf(person)]
    );
    if (this.people.size >= REMEMBERED) this.people.clear();
    this.people.set(person, cells);
    return cells;
  }
}
