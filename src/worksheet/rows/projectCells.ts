import { FIELDS, SERVICE_SCOPES, SIZE_MEASURES, itemAt, type SizeMeasureId } from '../../criteria';
import {
  LEFT_OUT,
  NO_PLACES,
  SIZE_NOT_RECORDED,
  facilitySize,
  packSize,
  serviceSize,
  type PlaceSet,
  type ProjectEvidence
} from '../../engine';
import type { YesNoColumns } from './yesNoColumns';
import { ERROR_VALUE, LETTER_X, NOT_A_POSITIVE_NUMBER, UNREADABLE, parseSize } from '../cells/yesNo';
import { address, isBlank, isEmpty, isErrorValue, plainText, type Cell } from '../cells/cell';
import { columnReader, namedColumn, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import type { Header } from '../header/header';
import { parseList, type ListCell } from '../cells/lists';
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
  [NOT_A_POSITIVE_NUMBER]: 'notAPositiveNumber'
};

/** What to report of a value that could not be read, by its negative code. */
export const problemOf = (code: number): ProblemCode => PROBLEMS[code] ?? 'unknownValue';

/** Reads one word of a vocabulary: 1 + its place, 0 for blank, or a negative code. */
export function parseWord(cell: Cell, words: WordCodes): number {
  if (isBlank(cell)) return 0;
  return lookUp(words, String(cell)) ?? (isErrorValue(cell) ? ERROR_VALUE : UNREADABLE);
}

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
}

const sizeColumn = (header: Header, id: SizeMeasureId): SizeColumn => ({
  ...namedColumn(header, id),
  whole: SIZE_MEASURES.some((measure) => measure.id === id && measure.whole)
});

/** Reads what a row says of its project: role, result, complexity and size. */
export class ProjectCells {
  private readonly role: ParsedColumn<number>;
  private readonly result: ParsedColumn<number>;
  private readonly scope: ParsedColumn<number>;
  private readonly sites: SizeColumn;
  private readonly floorArea: SizeColumn;
  private readonly networkSites: SizeColumn;
  private readonly list: ParsedColumn<ListCell>;
  private unreadableCells = 0;

  constructor(
    header: Header,
    private readonly yesNo: YesNoColumns,
    private readonly report: Report
  ) {
    this.role = columnReader(header, 'role', (cell) => parseWord(cell, ROLE_WORDS));
    this.result = columnReader(header, 'result', (cell) => parseWord(cell, RESULT_WORDS));
    this.scope = columnReader(header, 'serviceScope', (cell) => parseWord(cell, SCOPE_WORDS));
    this.sites = sizeColumn(header, 'sites');
    this.floorArea = sizeColumn(header, 'floorArea');
    this.networkSites = sizeColumn(header, 'networkSites');
    this.list = columnReader(header, 'complexity', (cell) => parseList(cell, CRITERION_WORDS));
  }

  /** The row's project evidence, once its answers are read; `LEFT_OUT` when a cell that its field needs cannot be read. */
  read(cells: readonly Cell[], row: number, field: number): ProjectEvidence {
    this.unreadableCells = 0;
    const role = this.code(this.role, cells, row, true);
    const result = this.code(this.result, cells, row, true);
    const size = IS_SIZED_BY_FIGURES[field]
      ? this.facilitySize(cells, row)
      : this.serviceSize(cells, row, field);
    const { answers } = this.yesNo;
    this.reportAnswers(answers.unreadableCriteria(field, true), cells, row, true);
    this.reportAnswers(answers.unreadableCriteria(field, false), cells, row, false);
    let list: ListCell | undefined;
    if (this.list.index >= 0) {
      list = this.parseList(cells, row);
      this.reportContradictions(answers.contradictedCriteria(field, list), row);
    }
    return this.unreadableCells === 0 ? answers.project(field, list, role, result, size) : LEFT_OUT;
  }

  private code(column: ParsedColumn<number>, cells: readonly Cell[], row: number, needed: boolean): number {
    if (column.index < 0) return 0;
    const cell = cells[column.index];
    if (isEmpty(cell)) return 0;
    const code = column.cache.get(cell);
    if (code >= 0) return code;
    this.problem(problemOf(code), column, row, needed, plainText(cell));
    return 0;
  }

  private problem(
    code: ProblemCode,
    { id, index }: NamedColumn,
    row: number,
    needed: boolean,
    found: string
  ): void {
    if (needed) this.unreadableCells++;
    this.report({
      row,
      column: index,
      code,
      about: id,
      found,
      severity: needed ? 'error' : 'warning',
      ...(needed ? {} : { cellOnly: true })
    });
  }

  private serviceSize(cells: readonly Cell[], row: number, field: number): number {
    for (const column of [this.sites, this.floorArea, this.networkSites])
      this.figure(column, cells, row, false);
    const scope = this.code(this.scope, cells, row, true);
    if (scope !== PART_OF_FACILITY) return itemAt(itemAt(SERVICE_SIZES, field), scope);
    this.unreadableCells++;
    this.report({
      row,
      column: this.scope.index,
      code: 'partOfFacility',
      severity: 'error',
      about: 'serviceScope',
      field,
      found: plainText(cells[this.scope.index])
    });
    return 0;
  }

  private facilitySize(cells: readonly Cell[], row: number): number {
    const scope = this.code(this.scope, cells, row, true);
    return packSize(
      facilitySize(
        scope === PART_OF_FACILITY,
        this.figure(this.sites, cells, row, true),
        this.figure(this.floorArea, cells, row, true),
        this.figure(this.networkSites, cells, row, true)
      )
    );
  }

  private figure(
    column: SizeColumn,
    cells: readonly Cell[],
    row: number,
    needed: boolean
  ): number | undefined {
    const cell = cells[column.index];
    if (column.index < 0 || isEmpty(cell)) return undefined;
    const size = parseSize(cell, column.whole);
    if (size < 0) this.problem(problemOf(size), column, row, needed, plainText(cell));
    return size > 0 ? size : undefined;
  }

  private parseList(cells: readonly Cell[], row: number): ListCell {
    const list = this.list.cache.get(cells[this.list.index]);
    if (list.unreadable !== undefined) {
      this.problem(problemOf(list.unreadable), this.list, row, true, plainText(cells[this.list.index]));
    }
    for (const word of list.unknown) this.problem('unknownValue', this.list, row, true, word);
    return list;
  }

  private reportAnswers(questions: PlaceSet, cells: readonly Cell[], row: number, needed: boolean): void {
    if (questions === NO_PLACES) return;
    for (const column of this.yesNo.of(questions)) this.code(column, cells, row, needed);
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
