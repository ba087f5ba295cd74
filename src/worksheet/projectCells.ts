import { COMPLEXITY_CRITERIA, FIELDS, SERVICE_SCOPES, SIZE_MEASURES, maskOf } from '../criteria';
import { LEFT_OUT, SIZE_NOT_RECORDED, facilitySize, packProject, packSize, serviceSize } from '../engine';
import { ERROR_VALUE, LETTER_X, NO, NOT_A_POSITIVE_NUMBER, UNKNOWN, YES, readSize } from './answers';
import { address, foldName, isBlank, isErrorValue, plainText, type Cell } from './cell';
import { bitColumns, columnOf, type BitColumn, type ReadColumn } from './columnsOf';
import type { Header } from './header';
import { readList, type ListCell } from './lists';
import type { Problem, ProblemCode } from './problems';
import { CRITERION_WORDS, RESULT_WORDS, ROLE_WORDS, SCOPE_WORDS, type WordCodes } from './vocabulary';

/** What to say of a value that could not be read, by its negative code. */
export const CODE_OF: Readonly<Record<number, ProblemCode>> = {
  [UNKNOWN]: 'unknownValue', [ERROR_VALUE]: 'errorCell', [LETTER_X]: 'letterX',
  [NOT_A_POSITIVE_NUMBER]: 'notAPositiveNumber'
};

/** Reads one word of a vocabulary: 1 + its place, 0 for blank, or a negative code. */
export function readWord(cell: Cell, words: WordCodes): number {
  if (isBlank(cell)) return 0;
  return words.get(foldName(String(cell))) ?? (isErrorValue(cell) ? ERROR_VALUE : UNKNOWN);
}

export type Report = (problem: Omit<Problem, 'sheet'>) => void;

const PART_OF_FACILITY = SERVICE_SCOPES.indexOf('partOfFacility') + 1;
const FACILITY_MANAGEMENT = FIELDS.findIndex(({ id }) => id === 'facilityManagement');
const CRITERIA_OF = FIELDS.map(({ complexity }) => maskOf(COMPLEXITY_CRITERIA, complexity));
/** The packed size of each scope on a Hardware or Software row, by code. */
const SERVICE_SIZES = [
  SIZE_NOT_RECORDED, serviceSize('specificUsers'), serviceSize('wideAreaTeam'), serviceSize('wideAreaUsers')
].map(packSize);

/** Reads what a row says of its project: role, result, complexity and size. */
export class ProjectCells {
  private readonly role: ReadColumn<number>;
  private readonly result: ReadColumn<number>;
  private readonly scope: ReadColumn<number>;
  private readonly sizes: readonly ReadColumn<number>[];
  private readonly list: ReadColumn<ListCell>;
  private readonly criteria: readonly BitColumn[];
  private readable = true;

  constructor(header: Header, private readonly report: Report) {
    this.role = columnOf(header, 'role', (cell) => readWord(cell, ROLE_WORDS));
    this.result = columnOf(header, 'result', (cell) => readWord(cell, RESULT_WORDS));
    this.scope = columnOf(header, 'serviceScope', (cell) => readWord(cell, SCOPE_WORDS));
    this.sizes = SIZE_MEASURES.map(({ id, whole }) => columnOf(header, id, (cell) => readSize(cell, whole)));
    this.list = columnOf(header, 'complexity', (cell) => readList(cell, CRITERION_WORDS));
    this.criteria = bitColumns(header, COMPLEXITY_CRITERIA);
  }

  /** The row's project evidence, `LEFT_OUT` when a cell that its field needs cannot be read. */
  read(cells: readonly Cell[], row: number, field: number): number {
    this.readable = true;
    const role = this.code(this.role, cells, row, true);
    const result = this.code(this.result, cells, row, true);
    const size = field === FACILITY_MANAGEMENT ? this.facilitySize(cells, row) : this.serviceSize(cells, row, field);
    const mask = CRITERIA_OF[field]!;
    const { yes, no } = this.complexity(cells, row, mask);
    return this.readable ? packProject(yes & mask, mask & ~(yes | no), role, result, size) : LEFT_OUT;
  }

  private code(column: ReadColumn<number>, cells: readonly Cell[], row: number, needed: boolean): number {
    if (column.index < 0) return 0;
    const cell = cells[column.index];
    const code = column.memo.get(cell);
    if (code >= 0) return code;
    this.problem(CODE_OF[code]!, column, row, needed, plainText(cell));
    return 0;
  }

  private problem(code: ProblemCode, { id, index }: ReadColumn<unknown>, row: number, needed: boolean, found: string): void {
    if (needed) this.readable = false;
    this.report({
      row, column: index, code, about: id, found, severity: needed ? 'error' : 'warning', ...(needed ? {} : { cellOnly: true })
    });
  }

  private serviceSize(cells: readonly Cell[], row: number, field: number): number {
    for (const column of this.sizes) this.code(column, cells, row, false);
    const scope = this.code(this.scope, cells, row, true);
    if (scope !== PART_OF_FACILITY) return SERVICE_SIZES[scope]!;
    this.readable = false;
    this.report({
      row, column: this.scope.index, code: 'partOfFacility', severity: 'error', about: 'serviceScope', field,
      found: plainText(cells[this.scope.index])
    });
    return 0;
  }

  private facilitySize(cells: readonly Cell[], row: number): number {
    const scope = this.code(this.scope, cells, row, true);
    const [sites, floorArea, networkSites] = this.sizes.map((column) => this.code(column, cells, row, true) || null);
    return packSize(facilitySize(scope === PART_OF_FACILITY, sites ?? null, floorArea ?? null, networkSites ?? null));
  }

  /** Criteria that the row says yes and no to. `needed` is the mask of those that its field looks at. */
  private complexity(cells: readonly Cell[], row: number, needed: number): { yes: number; no: number } {
    let yes = 0;
    let no = 0;
    for (const column of this.criteria) {
      const cell = cells[column.index];
      if (cell === '' || cell === null || cell === undefined) continue;
      const answer = this.code(column, cells, row, (column.bit & needed) !== 0);
      if (answer === YES) yes |= column.bit;
      else if (answer === NO) no |= column.bit;
    }
    if (this.list.index < 0) return { yes, no };
    const list = this.list.memo.get(cells[this.list.index]);
    if (list.unreadable !== undefined) {
      this.problem(CODE_OF[list.unreadable]!, this.list, row, true, plainText(cells[this.list.index]));
    }
    for (const word of list.unknown) this.problem('unknownValue', this.list, row, true, word);
    this.contradictions(list.mask & no & needed, row);
    return { yes: yes | list.mask, no: list.recorded ? needed & ~list.mask : no };
  }

  private contradictions(both: number, row: number): void {
    for (const { bit, id, index } of this.criteria) {
      if ((both & bit) !== 0) {
        this.report({
          row, column: index, code: 'contradiction', severity: 'warning', about: id,
          other: address('', row, this.list.index)
        });
      }
    }
  }
}
