import { COMPLEXITY_CRITERIA, FIELDS, SERVICE_SCOPES, SIZE_MEASURES, maskOf } from '../../criteria';
import { LEFT_OUT, SIZE_NOT_RECORDED, facilitySize, packProject, packSize, serviceSize } from '../../engine';
import { CRITERIA_MASK, type AnswerColumns } from './yesNoColumns';
import { ERROR_VALUE, LETTER_X, NOT_A_POSITIVE_NUMBER, UNKNOWN, readSize } from '../cells/yesNo';
import { address, isBlank, isEmpty, isErrorValue, plainText, type Cell } from '../cells/cell';
import { columnOf, placeOf, type NamedColumn, type ReadColumn } from '../cells/columnReader';
import type { Header } from '../header/header';
import { readList, type ListCell } from '../cells/lists';
import type { Problem, ProblemCode } from './problems';
import {
  CRITERION_WORDS,
  RESULT_WORDS,
  ROLE_WORDS,
  SCOPE_WORDS,
  lookUp,
  type WordCodes
} from '../cells/vocabulary';

/** What to say of a value that could not be read, by its negative code. */
export const CODE_OF: Readonly<Record<number, ProblemCode>> = {
  [UNKNOWN]: 'unknownValue',
  [ERROR_VALUE]: 'errorCell',
  [LETTER_X]: 'letterX',
  [NOT_A_POSITIVE_NUMBER]: 'notAPositiveNumber'
};

/** Reads one word of a vocabulary: 1 + its place, 0 for blank, or a negative code. */
export function readWord(cell: Cell, words: WordCodes): number {
  if (isBlank(cell)) return 0;
  return lookUp(words, String(cell)) ?? (isErrorValue(cell) ? ERROR_VALUE : UNKNOWN);
}

export type Report = (problem: Omit<Problem, 'sheet'>) => void;

const PART_OF_FACILITY = SERVICE_SCOPES.indexOf('partOfFacility') + 1;
const FACILITY_MANAGEMENT = FIELDS.findIndex(({ id }) => id === 'facilityManagement');
const CRITERIA_OF = FIELDS.map(({ complexity }) => maskOf(COMPLEXITY_CRITERIA, complexity));
/** The packed size of each scope on a Hardware or Software row, by code. */
const SERVICE_SIZES = [
  SIZE_NOT_RECORDED,
  serviceSize('specificUsers'),
  serviceSize('wideAreaTeam'),
  serviceSize('wideAreaUsers')
].map(packSize);

/** A column of figures, which are too many and too quickly read to be remembered. */
interface SizeColumn extends NamedColumn {
  readonly whole: boolean;
}

/** Reads what a row says of its project: role, result, complexity and size. */
export class ProjectCells {
  private readonly role: ReadColumn<number>;
  private readonly result: ReadColumn<number>;
  private readonly scope: ReadColumn<number>;
  private readonly sizes: readonly SizeColumn[];
  private readonly list: ReadColumn<ListCell>;
  private readable = true;

  constructor(
    header: Header,
    private readonly answers: AnswerColumns,
    private readonly report: Report
  ) {
    this.role = columnOf(header, 'role', (cell) => readWord(cell, ROLE_WORDS));
    this.result = columnOf(header, 'result', (cell) => readWord(cell, RESULT_WORDS));
    this.scope = columnOf(header, 'serviceScope', (cell) => readWord(cell, SCOPE_WORDS));
    this.sizes = SIZE_MEASURES.map(({ id, whole }) => ({ id, whole, index: placeOf(header, id).index }));
    this.list = columnOf(header, 'complexity', (cell) => readList(cell, CRITERION_WORDS));
  }

  /** The row's project evidence, once its answers are read; `LEFT_OUT` when a cell that its field needs cannot be read. */
  read(cells: readonly Cell[], row: number, field: number): number {
    this.readable = true;
    const role = this.code(this.role, cells, row, true);
    const result = this.code(this.result, cells, row, true);
    const size =
      field === FACILITY_MANAGEMENT ? this.facilitySize(cells, row) : this.serviceSize(cells, row, field);
    const needed = CRITERIA_OF[field]!;
    const { answers } = this;
    if ((answers.unreadable & CRITERIA_MASK) !== 0) this.reportAnswers(cells, row, needed);
    let { yes, no } = answers;
    if (this.list.index >= 0) {
      const list = this.readList(cells, row);
      if ((list.mask & no & needed) !== 0) this.reportContradictions(list.mask & no & needed, row);
      yes |= list.mask;
      if (list.recorded) no = ~list.mask;
    }
    return this.readable ? packProject(yes & needed, needed & ~(yes | no), role, result, size) : LEFT_OUT;
  }

  private code(column: ReadColumn<number>, cells: readonly Cell[], row: number, needed: boolean): number {
    if (column.index < 0) return 0;
    const cell = cells[column.index];
    if (isEmpty(cell)) return 0;
    const code = column.memo.get(cell);
    if (code >= 0) return code;
    this.problem(CODE_OF[code]!, column, row, needed, plainText(cell));
    return 0;
  }

  private problem(
    code: ProblemCode,
    { id, index }: NamedColumn,
    row: number,
    needed: boolean,
    found: string
  ): void {
    if (needed) this.readable = false;
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
    for (const column of this.sizes) this.figure(column, cells, row, false);
    const scope = this.code(this.scope, cells, row, true);
    if (scope !== PART_OF_FACILITY) return SERVICE_SIZES[scope]!;
    this.readable = false;
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
    const [sites, floorArea, networkSites] = this.sizes;
    return packSize(
      facilitySize(
        scope === PART_OF_FACILITY,
        this.figure(sites!, cells, row, true),
        this.figure(floorArea!, cells, row, true),
        this.figure(networkSites!, cells, row, true)
      )
    );
  }

  private figure(column: SizeColumn, cells: readonly Cell[], row: number, needed: boolean): number | null {
    const cell = cells[column.index];
    if (column.index < 0 || isEmpty(cell)) return null;
    const size = readSize(cell, column.whole);
    if (size < 0) this.problem(CODE_OF[size]!, column, row, needed, plainText(cell));
    return size > 0 ? size : null;
  }

  private readList(cells: readonly Cell[], row: number): ListCell {
    const list = this.list.memo.get(cells[this.list.index]);
    if (list.unreadable !== undefined) {
      this.problem(CODE_OF[list.unreadable]!, this.list, row, true, plainText(cells[this.list.index]));
    }
    for (const word of list.unknown) this.problem('unknownValue', this.list, row, true, word);
    return list;
  }

  /** `needed` is the mask of the criteria that the row's field looks at. */
  private reportAnswers(cells: readonly Cell[], row: number, needed: number): void {
    for (const column of this.answers.of(this.answers.unreadable & needed))
      this.code(column, cells, row, true);
    for (const column of this.answers.of(this.answers.unreadable & CRITERIA_MASK & ~needed)) {
      this.code(column, cells, row, false);
    }
  }

  private reportContradictions(both: number, row: number): void {
    for (const { id, index } of this.answers.of(both)) {
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
