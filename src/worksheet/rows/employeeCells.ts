import { EMPLOYEE_FACTS, FIELDS, itemAt } from '../../criteria';
import {
  ALL_FACTS,
  ALL_KINDS,
  NO_PLACES,
  SAYS_NOTHING,
  joinField,
  kindsBeside,
  packAreas,
  packGuidance,
  placesOf,
  type AreasState,
  type EmployeeEvidence,
  type FieldEvidence,
  type PlaceSet,
  type Topic
} from '../../engine';
import type { UnreadCollector } from './unreadCollector';
import type { YesNoColumns } from './yesNoColumns';
import { AFTER_TODAY } from '../cells/yesNo';
import { address, isBlank, isEmpty, type Cell } from '../cells/cell';
import { foundIn } from '../cells/unreadMark';
import { columnReader, type NamedColumn, type ParsedColumn } from '../cells/columnReader';
import type { Header } from '../header/header';
import { parseAreas, parseList, type AreasCell, type ListCell } from '../cells/lists';
import type { ProblemCode } from './problems';
import { parseMeant, problemOf, type Report } from './projectCells';
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
    private readonly report: Report,
    private readonly unread: UnreadCollector
  ) {
    this.areas = FIELDS.map((_field, place) =>
      columnReader(header, 'areas', (cell, { words }) => parseAreas(cell, place, words))
    );
    this.guidance = columnReader(header, 'guidance', (cell, column) =>
      parseMeant(cell, GUIDANCE_WORDS, column)
    );
    this.list = columnReader(header, 'succession', (cell, { words }) =>
      parseList(cell, SUCCESSION_WORDS, words)
    );
  }

  /** Whether the row says anything about one specialty field. */
  saysOfField(cells: readonly Cell[]): boolean {
    return this.fieldColumns.some(({ index }) => !isBlank(cells[index]));
  }

  /** Whether the row says anything about the employee at all. */
  saysAnything(cells: readonly Cell[]): boolean {
    return this.saysOfField(cells) || this.yesNo.of(ALL_FACTS).some(({ index }) => !isBlank(cells[index]));
  }

  /** Employee evidence, once the row's answers are read: leads others, develops subordinates, AP exam. */
  readEmployee(cells: readonly Cell[], row: number): EmployeeEvidence {
    const { answers } = this.yesNo;
    const facts = answers.unreadable(ALL_FACTS);
    if (facts !== NO_PLACES) this.reportFacts(facts, cells, row);
    return answers.employee();
  }

  /**
   * Field evidence, once the row's answers are read: specialty areas, guidance scope, expertise succession.
   * `field` is a place in `FIELDS`.
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
    return packAreas(list.items, areasState(list));
  }

  private reportAreas(list: AreasCell, cell: Cell, row: number, field: number): void {
    const column = itemAt(this.areas, field);
    if (!list.isComplete) this.unread.addAreas();
    this.reportList(list, column, cell, row, 'specialty', field);
    for (const { found, ids } of list.ambiguous) {
      this.unread.add('specialty', column.index);
      this.report({
        row,
        column: column.index,
        code: 'ambiguousArea',
        severity: 'error',
        about: 'areas',
        cellOnly: true,
        found,
        field,
        areas: ids
      });
    }
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
    this.unread.addGuidance();
    this.passOver(problemOf(code), this.guidance, row, foundIn(cell), 'specialty');
    return 0;
  }

  /**
   * Kinds that the row says yes and no to. A list that could be read in full denies what it does not name.
   */
  private readSuccession(cells: readonly Cell[], row: number): FieldEvidence {
    const { answers } = this.yesNo;
    const kinds = answers.unreadable(ALL_KINDS);
    if (kinds !== NO_PLACES) this.reportKinds(kinds, cells, row);
    if (this.list.index < 0) return answers.succession(undefined);
    const list = this.list.cache.get(cells[this.list.index]);
    if (list.unknown.length > 0 || list.unreadable !== undefined)
      this.unread.addKinds(kindsBeside(list.items));
    this.reportList(list, this.list, cells[this.list.index], row, 'succession');
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

  /** A day after today is a problem, and blank for the judging; other cells could say yes. */
  private reportFacts(facts: PlaceSet, cells: readonly Cell[], row: number): void {
    for (const column of this.yesNo.of(facts)) {
      const cell = cells[column.index];
      const code = column.cache.get(cell);
      const topic = EMPLOYEE_FACTS.find((fact) => fact === column.id);
      const isUnread = code !== AFTER_TODAY && topic !== undefined;
      if (isUnread) this.unread.addFacts(placesOf(EMPLOYEE_FACTS, [topic]));
      this.passOver(problemOf(code), column, row, foundIn(cell), isUnread ? topic : undefined);
    }
  }

  private reportKinds(kinds: PlaceSet, cells: readonly Cell[], row: number): void {
    this.unread.addKinds(this.yesNo.answers.unreadableKinds);
    for (const column of this.yesNo.of(kinds)) {
      const cell = cells[column.index];
      this.passOver(problemOf(column.cache.get(cell)), column, row, foundIn(cell), 'succession');
    }
  }

  private reportList(
    list: Pick<ListCell, 'unknown' | 'unreadable'>,
    column: NamedColumn,
    cell: Cell,
    row: number,
    topic: Topic,
    field?: number
  ): void {
    if (list.unreadable !== undefined)
      this.passOver(problemOf(list.unreadable), column, row, foundIn(cell), topic, field);
    for (const word of list.unknown) this.passOver('unknownValue', column, row, word, topic, field);
  }

  private passOver(
    code: ProblemCode,
    { id, index }: NamedColumn,
    row: number,
    found: string,
    topic: Topic | undefined,
    field?: number
  ): void {
    if (topic !== undefined) this.unread.add(topic, index);
    this.report({
      row,
      column: index,
      code,
      severity: 'error',
      about: id,
      found,
      cellOnly: true,
      ...(field !== undefined && { field })
    });
  }
}

/**
 * Areas of other fields are a list that was read; a word that is none makes the cell one that cannot be read.
 */
function areasState({ recorded, items, isComplete, unreadable }: AreasCell): AreasState {
  if (!recorded) return unreadable === undefined ? 'blank' : 'unreadable';
  return items !== NO_PLACES || isComplete ? 'recorded' : 'unreadable';
}
