import { FIELDS, SERVICE_SCOPES, SIZE_MEASURES, itemAt, type SizeMeasureId } from '../../criteria';
import {
  NO_FIGURES,
  NO_PLACES,
  RESTS_ON,
  SIZE_NOT_RECORDED,
  facilitySize,
  leaveOut,
  packSize,
  serviceSize,
  unreadableBit,
  withComponent,
  type PlaceSet,
  type ProjectEvidence
} from '../../engine';
import type { UnreadCollector } from './unreadCollector';
import type { YesNoColumns } from './yesNoColumns';
import {
  DATE,
  INEXACT_UNIT,
  MOST_PLACES,
  NOT_A_POSITIVE_NUMBER,
  RANGE,
  TOO_MANY,
  TWO_WAYS,
  VAGUE,
  parseFigure,
  type Figure
} from '../cells/figure';
import { ERROR_VALUE, UNREADABLE, foundIn, isMarked, reasonOf, unreadableCode } from '../cells/unreadMark';
import { AFTER_TODAY, LETTER_X } from '../cells/yesNo';
import { address, isBlank, isEmpty, isErrorValue, type Cell } from '../cells/cell';
import { columnReader, namedColumn, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import type { Column, Header } from '../header/header';
import { parseList, type ListCell } from '../cells/lists';
import { meant } from '../cells/meanings';
import type { Problem, ProblemCode } from './problems';
import {
  CRITERION_WORDS,
  RESULT_WORDS,
  ROLE_WORDS,
  SCOPE_WORDS,
  lookUp,
  type WordCodes
} from '../cells/vocabulary';

const PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  [UNREADABLE]: 'unknownValue',
  [ERROR_VALUE]: 'errorCell',
  [LETTER_X]: 'letterX',
  [NOT_A_POSITIVE_NUMBER]: 'notAPositiveNumber',
  [AFTER_TODAY]: 'examAfterToday',
  [DATE]: 'dateFigure',
  [TOO_MANY]: 'tooManyPlaces',
  [INEXACT_UNIT]: 'inexactUnit',
  [RANGE]: 'rangeFigure',
  [VAGUE]: 'vagueFigure',
  [TWO_WAYS]: 'ambiguousFigure'
};

/** What to report of a value that could not be read, by its negative code. */
export const problemOf = (code: number): ProblemCode => PROBLEMS[code] ?? reasonOf(code) ?? 'unknownValue';

/** Reads one word of a vocabulary: 1 + its place, 0 for blank, or a negative code. */
function parseWord(cell: Cell, words: WordCodes): number {
  if (isBlank(cell)) return 0;
  return lookUp(words, String(cell)) ?? unreadableCode(cell);
}

/** Reads one word of a vocabulary, or of the company's own that stands for one. */
export const parseMeant = (cell: Cell, words: WordCodes, column: Column): number =>
  meant(parseWord(cell, words), cell, column);

export type Report = (problem: Omit<Problem, 'sheet'>) => void;

const PART_OF_FACILITY = SERVICE_SCOPES.indexOf('partOfFacility') + 1;
const IS_SIZED_BY_FIGURES = FIELDS.map(({ sizedBy }) => sizedBy === 'figures');
/** By field and code of the scope: the packed size. */
const SERVICE_SIZES = FIELDS.map((field) =>
  [SIZE_NOT_RECORDED, ...SERVICE_SCOPES.map((scope) => serviceSize(field, scope))].map(packSize)
);

/** A column of figures: too many different ones to cache, and quick to parse. */
interface SizeColumn extends NamedColumn {
  readonly whole: boolean;
  readonly unit: string | undefined;
  /** Whether a point is the decimal sign, which is all that Japanese is written with. */
  readonly isPoint: boolean;
}

const sizeColumn = (header: Header, id: SizeMeasureId): SizeColumn => ({
  ...namedColumn(header, id),
  unit: header.columns.get(id)?.unit,
  isPoint: header.columns.get(id)?.language === 'ja',
  whole: SIZE_MEASURES.some((measure) => measure.id === id && measure.whole)
});

/** What a problem says of a figure beside its text. */
function figureFacts({ value, ends, about }: Figure, unit: string | undefined): Partial<Problem> {
  if (value === TOO_MANY) return { have: MOST_PLACES };
  if (ends) return { ends };
  return about === undefined ? {} : { other: String(about), ...(unit !== undefined && { unit }) };
}

/**
 * What becomes of a cell that cannot be read: its row is left out, it counts as blank, or nothing rests on
 * it.
 */
type Weight = 'row' | 'blank' | 'nothing';

/** Reads what a row says of its project: role, result, IT component, complexity and size. */
export class ProjectCells {
  private readonly role: ParsedColumn<number>;
  private readonly result: ParsedColumn<number>;
  private readonly scope: ParsedColumn<number>;
  private readonly sites: SizeColumn;
  private readonly floorArea: SizeColumn;
  private readonly networkSites: SizeColumn;
  /** Those of them that the sheet has. */
  private readonly measures: readonly SizeColumn[];
  private readonly list: ParsedColumn<ListCell>;
  private readonly component: NamedColumn;
  /** The cells of the row read last that have it left out, a bit for each of `RESTS_ON`. */
  unreadable = 0;
  private isFigureUnread = false;
  /**
   * The figures of the row read last, by SIZE_MEASURES; 0 where blank. Nothing but `NO_FIGURES` where it has
   * none.
   */
  figures: readonly number[] = NO_FIGURES;
  /** One list for all rows. */
  private readonly row = [...NO_FIGURES];

  constructor(
    header: Header,
    private readonly yesNo: YesNoColumns,
    private readonly report: Report,
    private readonly unread: UnreadCollector
  ) {
    this.component = namedColumn(header, 'itComponent');
    this.role = columnReader(header, 'role', (cell, column) => parseMeant(cell, ROLE_WORDS, column));
    this.result = columnReader(header, 'result', (cell, column) => parseMeant(cell, RESULT_WORDS, column));
    this.scope = columnReader(header, 'serviceScope', (cell, column) =>
      parseMeant(cell, SCOPE_WORDS, column)
    );
    this.sites = sizeColumn(header, 'sites');
    this.floorArea = sizeColumn(header, 'floorArea');
    this.networkSites = sizeColumn(header, 'networkSites');
    this.measures = [this.sites, this.floorArea, this.networkSites].filter(({ index }) => index >= 0);
    this.list = columnReader(header, 'complexity', (cell, { words }) =>
      parseList(cell, CRITERION_WORDS, words)
    );
  }

  /**
   * The row's project evidence, once its answers are read; left out when a cell that it rests on cannot be
   * read.
   */
  read(cells: readonly Cell[], row: number, field: number): ProjectEvidence {
    this.unreadable = 0;
    this.isFigureUnread = false;
    this.figures = NO_FIGURES;
    const role = this.code(this.role, cells, row, 'row');
    const result = this.code(this.result, cells, row, 'row');
    const size = IS_SIZED_BY_FIGURES[field]
      ? this.facilitySize(cells, row)
      : this.serviceSize(cells, row, field);
    const { answers } = this.yesNo;
    this.reportAnswers(answers.unreadableCriteria(field, true), cells, row, 'blank');
    this.reportAnswers(answers.unreadableCriteria(field, false), cells, row, 'nothing');
    let list: ListCell | undefined;
    if (this.list.index >= 0) {
      list = this.parseList(cells, row);
      this.reportContradictions(answers.contradictedCriteria(field, list), row);
    }
    let project = answers.project(field, list, role, result, size);
    if (this.hasComponent(cells)) project = withComponent(project);
    const unreadable = this.cellsLeftOut();
    if (unreadable === 0) return project;
    this.unread.addProject(unreadable);
    return leaveOut(project);
  }

  /** A method, since reading the cells decides it. */
  private cellsLeftOut(): number {
    return this.unreadable;
  }

  private hasComponent(cells: readonly Cell[]): boolean {
    const { index } = this.component;
    if (index < 0) return false;
    const cell = cells[index];
    return !isEmpty(cell) && !isBlank(cell) && !isErrorValue(cell) && !isMarked(cell);
  }

  private code(column: ParsedColumn<number>, cells: readonly Cell[], row: number, weight: Weight): number {
    if (column.index < 0) return 0;
    const cell = cells[column.index];
    if (isEmpty(cell)) return 0;
    const code = column.cache.get(cell);
    if (code >= 0) return code;
    this.problem(problemOf(code), column, row, weight, foundIn(cell));
    return 0;
  }

  private problem(
    code: ProblemCode,
    { id, index }: NamedColumn,
    row: number,
    weight: Weight,
    found: string,
    facts: Partial<Problem> = {}
  ): void {
    const restsOn = weight === 'row' && RESTS_ON.find((column) => column === id);
    if (restsOn) this.unreadable |= unreadableBit(restsOn);
    if (weight !== 'nothing') this.unread.add('project', index);
    this.report({
      row,
      column: index,
      code,
      about: id,
      found,
      severity: weight === 'nothing' ? 'warning' : 'error',
      ...(weight !== 'row' && { cellOnly: true }),
      ...facts
    });
  }

  private serviceSize(cells: readonly Cell[], row: number, field: number): number {
    for (const column of this.measures)
      if (!isEmpty(cells[column.index])) this.figure(column, cells, row, 'nothing');
    const scope = this.code(this.scope, cells, row, 'row');
    if (scope !== PART_OF_FACILITY) return itemAt(itemAt(SERVICE_SIZES, field), scope);
    this.unreadable |= unreadableBit('serviceScope');
    this.unread.add('project', this.scope.index);
    this.report({
      row,
      column: this.scope.index,
      code: 'partOfFacility',
      severity: 'error',
      about: 'serviceScope',
      field,
      found: foundIn(cells[this.scope.index])
    });
    return 0;
  }

  private facilitySize(cells: readonly Cell[], row: number): number {
    const scope = this.code(this.scope, cells, row, 'row');
    const sites = this.figure(this.sites, cells, row, 'blank');
    const floorArea = this.figure(this.floorArea, cells, row, 'blank');
    const networkSites = this.figure(this.networkSites, cells, row, 'blank');
    const isPart = scope === PART_OF_FACILITY;
    if (sites !== undefined || floorArea !== undefined || networkSites !== undefined) {
      const { row: figures } = this;
      figures[0] = sites ?? 0;
      figures[1] = floorArea ?? 0;
      figures[2] = networkSites ?? 0;
      this.figures = figures;
    }
    return packSize(facilitySize(isPart, sites, floorArea, networkSites, this.isFigureUnread));
  }

  private figure(
    column: SizeColumn,
    cells: readonly Cell[],
    row: number,
    weight: Weight
  ): number | undefined {
    const cell = cells[column.index];
    if (column.index < 0 || isEmpty(cell)) return undefined;
    const figure = parseFigure(cell, column.whole, column.unit, column.isPoint);
    if (figure.value < 0) {
      if (weight === 'blank') this.isFigureUnread = true;
      this.problem(
        problemOf(figure.value),
        column,
        row,
        weight,
        foundIn(cell),
        figureFacts(figure, column.unit)
      );
    }
    return figure.value > 0 ? figure.value : undefined;
  }

  private parseList(cells: readonly Cell[], row: number): ListCell {
    const list = this.list.cache.get(cells[this.list.index]);
    if (list.unreadable !== undefined) {
      this.problem(problemOf(list.unreadable), this.list, row, 'blank', foundIn(cells[this.list.index]));
    }
    for (const word of list.unknown) this.problem('unknownValue', this.list, row, 'blank', word);
    return list;
  }

  private reportAnswers(questions: PlaceSet, cells: readonly Cell[], row: number, weight: Weight): void {
    if (questions === NO_PLACES) return;
    for (const column of this.yesNo.of(questions)) this.code(column, cells, row, weight);
  }

  private reportContradictions(questions: PlaceSet, row: number): void {
    if (questions === NO_PLACES) return;
    for (const { id, index } of this.yesNo.of(questions)) {
      this.report({
        row,
        column: index,
        code: 'contradiction',
        severity: 'warning',
        about: id,
        other: address('', row, this.list.index)
      });
    }
  }
}
