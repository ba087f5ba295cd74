import { COMPLEXITY_CRITERIA, SUCCESSION_KINDS } from '../../criteria';
import { EMPLOYEE_FACTS } from '../../engine';
import type { ColumnId } from '../../locales';
import { NO, YES, readAnswer, readAnswerOrDate } from '../cells/yesNo';
import { isEmpty, type Cell } from '../cells/cell';
import { columnOf, type ReadColumn } from '../cells/columnReader';
import type { Header } from '../header/header';

/** Every yes/no column that a sheet may have; the place is the column's bit in the masks of `AnswerColumns`. */
const ANSWER_COLUMNS: readonly ColumnId[] = [...COMPLEXITY_CRITERIA, ...SUCCESSION_KINDS, ...EMPLOYEE_FACTS];

/** Where in the masks the kinds of succession and the facts about employees begin; the criteria come first. */
export const KINDS_SHIFT = COMPLEXITY_CRITERIA.length;
export const FACTS_SHIFT = KINDS_SHIFT + SUCCESSION_KINDS.length;
export const CRITERIA_MASK = (1 << KINDS_SHIFT) - 1;
export const KINDS_MASK = (1 << FACTS_SHIFT) - 1 - CRITERIA_MASK;
export const FACTS_MASK = (1 << ANSWER_COLUMNS.length) - 1 - CRITERIA_MASK - KINDS_MASK;

/** The yes/no columns of a sheet. They are most of its columns, which is why a row's are read together. */
export class AnswerColumns {
  /** Masks of the row read last: columns that say yes, that say no, and that hold what cannot be read. */
  yes = 0;
  no = 0;
  unreadable = 0;
  private readonly columns: readonly ReadColumn<number>[];
  /** By place; where the sheet lacks the column, that of another, which the mask `present` leaves out. */
  private readonly indexes: readonly number[];
  private readonly present: number;
  /** How the sheet writes yes and no, as seen last. */
  private yesCell: Cell = 'Yes';
  private noCell: Cell = 'No';

  constructor(header: Header) {
    this.columns = ANSWER_COLUMNS.map((id) =>
      columnOf(header, id, (cell, { language }) =>
        id === 'exam' ? readAnswerOrDate(cell, language) : readAnswer(cell, language)
      )
    );
    this.indexes = this.columns.map(({ index }) => Math.max(index, 0));
    this.present = this.columns.reduce(
      (mask, { index }, place) => (index < 0 ? mask : mask | (1 << place)),
      0
    );
  }

  /** Reads a row. Answers are as good as random, so that comparing without a branch is several times as fast. */
  read(cells: readonly Cell[]): void {
    const { indexes, present, yesCell, noCell } = this;
    let yes = 0;
    let no = 0;
    let blank = 0;
    for (let place = indexes.length - 1; place >= 0; place--) {
      const cell = cells[indexes[place]!] ?? '';
      yes = (yes << 1) | Number(cell === yesCell);
      no = (no << 1) | Number(cell === noCell);
      blank = (blank << 1) | Number(cell === '');
    }
    this.yes = yes & present;
    this.no = no & present;
    this.unreadable = 0;
    const others = present & ~(yes | no | blank);
    if (others !== 0) this.readOthers(others, cells);
  }

  /** The columns of a mask that the sheet has. */
  of(mask: number): ReadColumn<number>[] {
    return this.columns.filter((_column, place) => (mask & this.present & (1 << place)) !== 0);
  }

  private readOthers(mask: number, cells: readonly Cell[]): void {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const { index, memo } = this.columns[31 - Math.clz32(rest & -rest)]!;
      const cell = cells[index];
      if (isEmpty(cell)) continue;
      const answer = memo.get(cell);
      if (answer === YES) this.yes |= rest & -rest;
      else if (answer === NO) this.no |= rest & -rest;
      else if (answer !== 0) this.unreadable |= rest & -rest;
      // The letter x, which means yes only under some headers, is no notation that holds for all columns.
      if (answer === YES && readAnswer(cell, 'ja') === YES) this.yesCell = cell;
      if (answer === NO) this.noCell = cell;
    }
  }
}
