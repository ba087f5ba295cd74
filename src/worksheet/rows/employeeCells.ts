import { FIELDS } from '../../criteria';
import { packAreas, packEmployee, packGuidance, packSuccession } from '../../engine';
import { FACTS_MASK, FACTS_SHIFT, KINDS_MASK, KINDS_SHIFT, type AnswerColumns } from './yesNoColumns';
import { address, isEmpty, plainText, type Cell } from '../cells/cell';
import { columnOf, type NamedColumn, type ReadColumn } from '../cells/columnReader';
import type { Header } from '../header/header';
import { readAreas, readList, type AreasCell, type ListCell } from '../cells/lists';
import type { ProblemCode } from './problems';
import { CODE_OF, readWord, type Report } from './projectCells';
import { GUIDANCE_WORDS, SUCCESSION_WORDS } from '../cells/vocabulary';

/** Reads what a row says of the employee, and of the employee in the row's field. */
export class EmployeeCells {
  /** By field, in the order of `FIELDS`. */
  private readonly areas: readonly ReadColumn<AreasCell>[];
  private readonly guidance: ReadColumn<number>;
  private readonly list: ReadColumn<ListCell>;

  constructor(
    header: Header,
    private readonly answers: AnswerColumns,
    private readonly report: Report
  ) {
    this.areas = FIELDS.map((_field, place) => columnOf(header, 'areas', (cell) => readAreas(cell, place)));
    this.guidance = columnOf(header, 'guidance', (cell) => readWord(cell, GUIDANCE_WORDS));
    this.list = columnOf(header, 'succession', (cell) => readList(cell, SUCCESSION_WORDS));
  }

  /** Whether the row says something that belongs to one specialty field. */
  saysOfField(cells: readonly Cell[]): boolean {
    return this.fieldColumns.some(({ index }) => plainText(cells[index]) !== '');
  }

  /** Employee evidence, once the row's answers are read: leads others, develops subordinates, AP exam. */
  readEmployee(cells: readonly Cell[], row: number): number {
    const { answers } = this;
    if ((answers.unreadable & FACTS_MASK) !== 0) this.reportAnswers(FACTS_MASK, cells, row);
    return packEmployee((answers.yes & FACTS_MASK) >> FACTS_SHIFT, (answers.no & FACTS_MASK) >> FACTS_SHIFT);
  }

  /**
   * Field evidence, once the row's answers are read: specialty areas, guidance scope, expertise succession. `field` is
   * a place in `FIELDS`.
   */
  readField(cells: readonly Cell[], row: number, field: number): number {
    return (
      this.readAreas(cells, row, field) |
      packGuidance(this.readGuidance(cells, row)) |
      this.readSuccession(cells, row)
    );
  }

  private get fieldColumns(): readonly NamedColumn[] {
    return [this.areas[0]!, this.guidance, this.list, ...this.answers.of(KINDS_MASK)].filter(
      ({ index }) => index >= 0
    );
  }

  private readAreas(cells: readonly Cell[], row: number, field: number): number {
    const { index, memo } = this.areas[field]!;
    const cell = cells[index];
    if (index < 0 || isEmpty(cell)) return 0;
    const list = memo.get(cell);
    if (!list.isClear) this.reportAreas(list, cell, row, field);
    return packAreas(list.mask, list.recorded && (list.mask !== 0 || list.unknown.length === 0));
  }

  private reportAreas(list: AreasCell, cell: Cell, row: number, field: number): void {
    const column = this.areas[field]!;
    this.reportList(list, column, cell, row);
    for (const found of list.ofOthers) {
      this.report({
        row,
        column: column.index,
        code: 'otherFieldArea',
        severity: 'warning',
        about: 'areas',
        found,
        field
      });
    }
  }

  private readGuidance(cells: readonly Cell[], row: number): number {
    const cell = cells[this.guidance.index];
    if (this.guidance.index < 0 || isEmpty(cell)) return 0;
    const code = this.guidance.memo.get(cell);
    if (code >= 0) return code;
    this.passOver(CODE_OF[code]!, this.guidance, row, plainText(cell));
    return 0;
  }

  /** Kinds that the row says yes and no to. A list that could be read in full denies what it does not name. */
  private readSuccession(cells: readonly Cell[], row: number): number {
    const { answers } = this;
    if ((answers.unreadable & KINDS_MASK) !== 0) this.reportAnswers(KINDS_MASK, cells, row);
    const yes = (answers.yes & KINDS_MASK) >> KINDS_SHIFT;
    const no = (answers.no & KINDS_MASK) >> KINDS_SHIFT;
    return this.list.index < 0 ? packSuccession(yes, no) : this.withList(yes, no, cells, row);
  }

  private withList(yes: number, no: number, cells: readonly Cell[], row: number): number {
    const list = this.list.memo.get(cells[this.list.index]);
    this.reportList(list, this.list, cells[this.list.index], row);
    for (const { id, index } of this.answers.of((list.mask & no) << KINDS_SHIFT)) {
      this.report({
        row,
        column: index,
        code: 'contradiction',
        severity: 'warning',
        about: id,
        other: address('', row, this.list.index)
      });
    }
    const isComplete = list.recorded && list.unknown.length === 0;
    return packSuccession(yes | list.mask, isComplete ? no | (ALL_KINDS & ~list.mask) : no);
  }

  /** `mask` says which of the yes/no columns that could not be read are meant. */
  private reportAnswers(mask: number, cells: readonly Cell[], row: number): void {
    for (const column of this.answers.of(this.answers.unreadable & mask)) {
      const cell = cells[column.index];
      this.passOver(CODE_OF[column.memo.get(cell)]!, column, row, plainText(cell));
    }
  }

  private reportList(list: ListCell, column: NamedColumn, cell: Cell, row: number): void {
    if (list.unreadable !== undefined) {
      this.passOver(CODE_OF[list.unreadable]!, column, row, plainText(cell));
    }
    for (const word of list.unknown) this.passOver('unknownValue', column, row, word);
  }

  private passOver(code: ProblemCode, { id, index }: NamedColumn, row: number, found: string): void {
    this.report({ row, column: index, code, severity: 'error', about: id, found, cellOnly: true });
  }
}

const ALL_KINDS = KINDS_MASK >> KINDS_SHIFT;
