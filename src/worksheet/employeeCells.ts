import { GUIDANCE_SCOPES, SUCCESSION_KINDS } from '../criteria';
import { EMPLOYEE_FACTS, employeeEvidence, fieldEvidence, type EmployeeFact } from '../engine';
import { NO, YES, readAnswer, readAnswerOrDate } from './answers';
import { address, plainText, type Cell } from './cell';
import { bitColumns, columnOf, type BitColumn, type ReadColumn } from './columnsOf';
import type { Header } from './header';
import { readAreas, readList, type AreasCell, type ListCell } from './lists';
import type { ProblemCode } from './problems';
import { CODE_OF, readWord, type Report } from './projectCells';
import { GUIDANCE_WORDS, SUCCESSION_WORDS } from './vocabulary';

interface FactColumn extends ReadColumn<number> {
  /** The evidence of a yes and of a no. */
  readonly yes: number;
  readonly no: number;
}

const factColumn = (header: Header, fact: EmployeeFact): FactColumn => ({
  ...columnOf(header, fact, (cell, { language }) =>
    fact === 'exam' ? readAnswerOrDate(cell, language) : readAnswer(cell, language)),
  yes: employeeEvidence(fact, true), no: employeeEvidence(fact, false)
});

/** Reads what a row says of the employee, and of the employee in the row's field. */
export class EmployeeCells {
  private readonly facts: readonly FactColumn[];
  private readonly areas: ReadColumn<AreasCell>;
  private readonly guidance: ReadColumn<number>;
  private readonly list: ReadColumn<ListCell>;
  private readonly kinds: readonly BitColumn[];

  constructor(header: Header, private readonly report: Report) {
    this.facts = EMPLOYEE_FACTS.map((fact) => factColumn(header, fact)).filter(({ index }) => index >= 0);
    this.areas = columnOf(header, 'areas', readAreas);
    this.guidance = columnOf(header, 'guidance', (cell) => readWord(cell, GUIDANCE_WORDS));
    this.list = columnOf(header, 'succession', (cell) => readList(cell, SUCCESSION_WORDS));
    this.kinds = bitColumns(header, SUCCESSION_KINDS);
  }

  /** Whether the sheet has a column that tells of employees. */
  get any(): boolean {
    return this.facts.length > 0 || this.fieldColumns.length > 0;
  }

  /** Whether the row says something that belongs to one specialty field. */
  saysOfField(cells: readonly Cell[]): boolean {
    return this.fieldColumns.some(({ index }) => plainText(cells[index]) !== '');
  }

  /** Employee evidence: leads others, develops subordinates, AP exam. */
  readEmployee(cells: readonly Cell[], row: number): number {
    let evidence = 0;
    for (const column of this.facts) {
      const cell = cells[column.index];
      if (cell === '' || cell === null || cell === undefined) continue;
      const answer = column.memo.get(cell);
      if (answer === YES) evidence |= column.yes;
      else if (answer === NO) evidence |= column.no;
      else if (answer < 0) this.passOver(CODE_OF[answer]!, column, row, plainText(cell));
    }
    return evidence;
  }

  /** Field evidence: specialty areas, guidance scope, expertise succession. `field` is a place in `FIELDS`. */
  readField(cells: readonly Cell[], row: number, field: number): number {
    const areas = this.readAreas(cells, row, field);
    const guidance = this.readGuidance(cells, row);
    const { yes, no } = this.readSuccession(cells, row);
    return fieldEvidence(areas.mask, areas.recorded, GUIDANCE_SCOPES[guidance - 1] ?? null, yes, no);
  }

  private get fieldColumns(): readonly ReadColumn<unknown>[] {
    return [this.areas, this.guidance, this.list, ...this.kinds].filter(({ index }) => index >= 0);
  }

  private readAreas(cells: readonly Cell[], row: number, field: number): { mask: number; recorded: boolean } {
    if (this.areas.index < 0) return { mask: 0, recorded: false };
    const list = this.areas.memo.get(cells[this.areas.index]).byField[field]!;
    this.reportList(list, this.areas, cells, row);
    for (const found of list.ofOthers) {
      this.report({
        row, column: this.areas.index, code: 'otherFieldArea', severity: 'warning', about: 'areas', found, field
      });
    }
    return { mask: list.mask, recorded: list.recorded && (list.mask !== 0 || list.unknown.length === 0) };
  }

  private readGuidance(cells: readonly Cell[], row: number): number {
    if (this.guidance.index < 0) return 0;
    const code = this.guidance.memo.get(cells[this.guidance.index]);
    if (code >= 0) return code;
    this.passOver(CODE_OF[code]!, this.guidance, row, plainText(cells[this.guidance.index]));
    return 0;
  }

  /** Kinds that the row says yes and no to. A list that could be read in full denies what it does not name. */
  private readSuccession(cells: readonly Cell[], row: number): { yes: number; no: number } {
    let yes = 0;
    let no = 0;
    for (const column of this.kinds) {
      const cell = cells[column.index];
      if (cell === '' || cell === null || cell === undefined) continue;
      const answer = column.memo.get(cell);
      if (answer === YES) yes |= column.bit;
      else if (answer === NO) no |= column.bit;
      else if (answer < 0) this.passOver(CODE_OF[answer]!, column, row, plainText(cell));
    }
    if (this.list.index < 0) return { yes, no };
    const list = this.list.memo.get(cells[this.list.index]);
    this.reportList(list, this.list, cells, row);
    for (const { bit, id, index } of this.kinds) {
      if ((list.mask & no & bit) !== 0) {
        this.report({
          row, column: index, code: 'contradiction', severity: 'warning', about: id,
          other: address('', row, this.list.index)
        });
      }
    }
    const isComplete = list.recorded && list.unknown.length === 0;
    return { yes: yes | list.mask, no: isComplete ? no | (ALL_KINDS & ~list.mask) : no };
  }

  private reportList(list: ListCell, column: ReadColumn<unknown>, cells: readonly Cell[], row: number): void {
    if (list.unreadable !== undefined) {
      this.passOver(CODE_OF[list.unreadable]!, column, row, plainText(cells[column.index]));
    }
    for (const word of list.unknown) this.passOver('unknownValue', column, row, word);
  }

  private passOver(code: ProblemCode, { id, index }: ReadColumn<unknown>, row: number, found: string): void {
    this.report({ row, column: index, code, severity: 'error', about: id, found, cellOnly: true });
  }
}

const ALL_KINDS = (1 << SUCCESSION_KINDS.length) - 1;
