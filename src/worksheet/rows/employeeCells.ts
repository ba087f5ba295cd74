import { FIELDS, itemAt } from '../../criteria';
import {
  ALL_FACTS,
  ALL_KINDS,
  NO_PLACES,
  SAYS_NOTHING,
  joinField,
  packAreas,
  packGuidance,
  type EmployeeEvidence,
  type FieldEvidence,
  type PlaceSet
} from '../../engine';
import type { YesNoColumns } from './yesNoColumns';
import { address, isEmpty, plainText, type Cell } from '../cells/cell';
import { columnReader, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import type { Header } from '../header/header';
import { parseAreas, parseList, type AreasCell, type ListCell } from '../cells/lists';
import type { ProblemCode } from './problems';
import { problemOf, parseWord, type Report } from './projectCells';
import { GUIDANCE_WORDS, SUCCESSION_WORDS } from '../cells/vocabulary';

/** Reads what a row says of the employee, and of the employee in the row's field. */
export class EmployeeCells {
  /** By field, in the order of `FIELDS`. */
  private readonly areas: readonly ParsedColumn<AreasCell>[];
  private readonly guidance: ParsedColumn<number>;
  private readonly list: ParsedColumn<ListCell>;

  constructor(
    header: Header,
    private readonly yesNo: YesNoColumns,
    private readonly report: Report
  ) {
    this.areas = FIELDS.map((_field, place) =>
      columnReader(header, 'areas', (cell) => parseAreas(cell, place))
    );
    this.guidance = columnReader(header, 'guidance', (cell) => parseWord(cell, GUIDANCE_WORDS));
    this.list = columnReader(header, 'succession', (cell) => parseList(cell, SUCCESSION_WORDS));
  }

  /** Whether the row says anything about one specialty field. */
  saysOfField(cells: readonly Cell[]): boolean {
    return this.fieldColumns.some(({ index }) => plainText(cells[index]) !== '');
  }

  /** Employee evidence, once the row's answers are read: leads others, develops subordinates, AP exam. */
  readEmployee(cells: readonly Cell[], row: number): EmployeeEvidence {
    const { answers } = this.yesNo;
    this.reportAnswers(answers.unreadable(ALL_FACTS), cells, row);
    return answers.employee();
  }

  /**
   * Field evidence, once the row's answers are read: specialty areas, guidance scope, expertise succession. `field` is
   * a place in `FIELDS`.
   */
  readField(cells: readonly Cell[], row: number, field: number): FieldEvidence {
    return joinField(
      this.readAreas(cells, row, field),
      packGuidance(this.readGuidance(cells, row)),
      this.readSuccession(cells, row)
    );
  }

  private get fieldColumns(): readonly NamedColumn[] {
    return [itemAt(this.areas, 0), this.guidance, this.list, ...this.yesNo.of(ALL_KINDS)].filter(
      ({ index }) => index >= 0
    );
  }

  private readAreas(cells: readonly Cell[], row: number, field: number): FieldEvidence {
    const { index, cache } = itemAt(this.areas, field);
    const cell = cells[index];
    if (index < 0 || isEmpty(cell)) return SAYS_NOTHING;
    const list = cache.get(cell);
    if (!list.isClear) this.reportAreas(list, cell, row, field);
    return packAreas(list.items, list.recorded && (list.items !== NO_PLACES || list.unknown.length === 0));
  }

  private reportAreas(list: AreasCell, cell: Cell, row: number, field: number): void {
    const column = itemAt(this.areas, field);
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
    const code = this.guidance.cache.get(cell);
    if (code >= 0) return code;
    this.passOver(problemOf(code), this.guidance, row, plainText(cell));
    return 0;
  }

  /** Kinds that the row says yes and no to. A list that could be read in full denies what it does not name. */
  private readSuccession(cells: readonly Cell[], row: number): FieldEvidence {
    const { answers } = this.yesNo;
    this.reportAnswers(answers.unreadable(ALL_KINDS), cells, row);
    if (this.list.index < 0) return answers.succession(undefined);
    const list = this.list.cache.get(cells[this.list.index]);
    this.reportList(list, this.list, cells[this.list.index], row);
    this.reportContradictions(answers.contradictedKinds(list), row);
    return answers.succession(list);
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

  private reportAnswers(questions: PlaceSet, cells: readonly Cell[], row: number): void {
    if (questions === NO_PLACES) return;
    for (const column of this.yesNo.of(questions)) {
      const cell = cells[column.index];
      this.passOver(problemOf(column.cache.get(cell)), column, row, plainText(cell));
    }
  }

  private reportList(list: ListCell, column: NamedColumn, cell: Cell, row: number): void {
    if (list.unreadable !== undefined) {
      this.passOver(problemOf(list.unreadable), column, row, plainText(cell));
    }
    for (const word of list.unknown) this.passOver('unknownValue', column, row, word);
  }

  private passOver(code: ProblemCode, { id, index }: NamedColumn, row: number, found: string): void {
    this.report({ row, column: index, code, severity: 'error', about: id, found, cellOnly: true });
  }
}
