import { Beginnings } from '../cells/beginnings';
import { withoutInvisible, plainText, type Cell } from '../cells/cell';
import { foundIn } from '../cells/unreadMark';
import type { Header } from '../header/header';
import type { Report } from './projectCells';

/** What people call a row that shows how to fill in the sheet. */
const NAMES =
  '(?:(?:記入|入力|記載|記述|回答)?(?:例|見本|サンプル)|ダミー|(?:example|sample|dummy)|e\\.?g\\.?(?=$|[\\s)\\]])|ex\\.?(?=$|[)\\]]))';
const MARK = `${NAMES}(?:\\s*(?:データ|行|data|row|entry|only))?\\s*\\d{0,2}\\s*`;
const SIGNS = '[※*＊★☆●■◆◎→⇒>-]*\\s*';
/** A mark alone, or before a colon, or in brackets, whatever follows: "Sample Hana" is a name. */
const EXAMPLE = new RegExp(
  `^${SIGNS}(?:[([<{【〔〈《「『]\\s*${SIGNS}${MARK}[)\\]>}】〕〉》」』]|${MARK}(?:$|[:：)\\]])|これは${NAMES})`,
  'i'
);
/** Letters with which a mark may begin: most cells need no further look. */
const MAY_BEGIN = /^[\s\p{Cf}\p{P}\p{S}eEｅＥsSｓＳdDｄＤ例記入回見サｻダﾀこ]/u;
const WORDS_BEGIN = new Beginnings(['ex', 'eg', 'e.', 'sa', 'du']);
const LONGEST = 80;

const isExample = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length < LONGEST &&
  !WORDS_BEGIN.rulesOut(cell) &&
  MAY_BEGIN.test(cell) &&
  EXAMPLE.test(withoutInvisible(plainText(cell)));

/** Rows below a header among which a cell that is not read marks an example, or a name. */
const FIRST_ROWS = 5;

/** Finds the examples among the rows of a sheet, and leaves them out. Rows are worksheet rows, from 0. */
export class ExampleRows {
  private readonly id: number;
  private readonly name: number;
  private readonly read: ReadonlySet<number>;
  /** Cells right of the last column that is read are not known in every place. */
  private readonly width: number;

  constructor(private readonly header: Header) {
    this.id = header.columns.get('employeeId')?.index ?? -1;
    this.name = header.columns.get('name')?.index ?? -1;
    this.read = new Set([...header.columns.values()].map(({ index }) => index));
    this.width = 1 + Math.max(-1, ...this.read);
  }

  /**
   * The row, without its cells where it is an example.
   * @param report told of an example
   */
  without(cells: readonly Cell[], row: number, report?: Report): readonly Cell[] {
    const column = this.markIn(cells, row);
    if (column < 0) return cells;
    report?.({
      row,
      column,
      code: 'exampleRow',
      severity: 'warning',
      about: 'employeeId',
      found: foundIn(cells[column])
    });
    return [];
  }

  /**
   * The column in which a row is marked as an example; -1 for none. In the first rows that may be any cell
   * that is not read, since a project may be called an example, as those of the template are. Further down,
   * it is the ID, or a cell left of it.
   */
  private markIn(cells: readonly Cell[], row: number): number {
    if (row < this.header.firstDataRow + FIRST_ROWS)
      return cells.findIndex(
        (cell, index) =>
          index < this.width &&
          (index <= this.id || index === this.name || !this.read.has(index)) &&
          isExample(cell)
      );
    for (let index = 0; index <= this.id; index++)
      if ((index === this.id || !this.read.has(index)) && isExample(cells[index])) return index;
    return -1;
  }
}
