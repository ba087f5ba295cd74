import { itemAt } from '../../criteria';
import { Answers, NO_PLACES, QUESTIONS, eachPlace, withPlace, type PlaceSet } from '../../engine';
import { NO, YES, parseExam, parseYesNo } from '../cells/yesNo';
import { isEmpty, type Cell } from '../cells/cell';
import type { Day } from '../cells/examDate';
import { columnReader, type ParsedColumn } from '../cells/columnReader';
import { meant } from '../cells/meanings';
import type { Header } from '../header/header';

/** The yes/no columns of a sheet. They are most of its columns, which is why a row's are read together. */
export class YesNoColumns {
  /** What the row read last answers. */
  readonly answers = new Answers();
  private readonly columns: readonly ParsedColumn<number>[];
  /** By question. For a column that the sheet lacks: any index, since `asked` leaves the question out. */
  private readonly indexes: readonly number[];
  private readonly asked: PlaceSet;
  /** How the sheet writes yes and no, as seen last. */
  private yesCell: Cell = 'Yes';
  private noCell: Cell = 'No';

  constructor(header: Header, today: Day) {
    this.columns = QUESTIONS.map((id) =>
      columnReader(header, id, (cell, column) => {
        const { language } = column;
        const code = id === 'exam' ? parseExam(cell, language, today) : parseYesNo(cell, language);
        return meant(code, cell, column);
      })
    );
    this.indexes = this.columns.map(({ index }) => Math.max(index, 0));
    this.asked = this.columns.reduce(
      (asked, { index }, place) => (index < 0 ? asked : withPlace(asked, place)),
      NO_PLACES
    );
  }

  /** Reads a row. Most cells are written as those before; each of the others is looked up. */
  read(cells: readonly Cell[]): void {
    const { answers } = this;
    answers.take(cells, this.indexes, this.asked, this.yesCell, this.noCell);
    if (answers.others !== NO_PLACES) this.readOthers(cells);
  }

  /** The columns of questions. */
  of(questions: PlaceSet): ParsedColumn<number>[] {
    const columns: ParsedColumn<number>[] = [];
    eachPlace(questions, (place) => {
      const column = this.columns[place];
      if (column && column.index >= 0) columns.push(column);
    });
    return columns;
  }

  private readOthers(cells: readonly Cell[]): void {
    eachPlace(this.answers.others, (place) => {
      const { index, cache } = itemAt(this.columns, place);
      const cell = cells[index];
      const answer = isEmpty(cell) ? 0 : cache.get(cell);
      if (answer < 0) return;
      this.answers.answer(place, answer === 0 ? undefined : answer === YES);
      // The letter x means yes only under some headers, and "failed" no only of an exam: they can't stand for
      // the whole sheet.
      if (answer === YES && parseYesNo(cell, 'ja') === YES) this.yesCell = cell;
      if (answer === NO && parseYesNo(cell, 'ja') === NO) this.noCell = cell;
    });
  }
}
