import { lastRow, type CellRange } from '../../ranges';
import { plainText, type Cell } from '../cells/cell';
import { standIn } from '../cells/dittoMarks';
import type { CarriedColumn } from '../header/carriedColumns';
import type { Evaluation } from './evaluation';
import { Spans } from './spans';

/** A column of the user's that sheets of the program's own carry over. */
export interface CarriedTexts {
  readonly id: CarriedColumn;
  /** What it says of an employee, by their number; '' where it says nothing. */
  readonly textOf: (employee: number) => string;
}

/** What one sheet says in the columns that the list of people carries over. */
export class CarriedKeeper {
  private readonly places: readonly { readonly id: CarriedColumn; readonly index: number }[];
  private readonly texts = new Map<CarriedColumn, Map<number, string>>();
  /** By column: cells merged downwards, with the row in which they are read. */
  private readonly merged = new Map<number, Spans>();

  /**
   * @param places where the sheet has such columns
   * @param wanted the columns that were asked for
   */
  constructor(places: Partial<Record<CarriedColumn, number>>, wanted: readonly CarriedColumn[]) {
    this.places = wanted.flatMap((id) => {
      const index = places[id];
      return index === undefined ? [] : [{ id, index }];
    });
    for (const { id } of this.places) this.texts.set(id, new Map());
  }

  /** The columns of the sheet that have to be read. */
  get columns(): readonly number[] {
    return this.places.map(({ index }) => index);
  }

  /** How many columns of the sheet have to be read. */
  get width(): number {
    return Math.max(0, ...this.columns.map((index) => index + 1));
  }

  /** Says which areas of the sheet are merged, before any row that they cover is kept. */
  useMerges(merges: readonly CellRange[]): void {
    for (const index of this.columns) {
      const spans = new Spans();
      const own = merges.filter(({ column, rows }) => column === index && rows > 1);
      for (const range of own.sort((a, b) => a.row - b.row))
        spans.add({ first: range.row + 1, last: lastRow(range), value: range.row });
      this.merged.set(index, spans);
    }
  }

  has(id: CarriedColumn): boolean {
    return this.texts.has(id);
  }

  /**
   * Rows come in ascending order. A merged cell stands for each row that it covers, and a ditto mark repeats
   * the row above; an arrow points somewhere unknown.
   */
  keep(cells: readonly Cell[], row: number): void {
    for (const { id, index } of this.places) {
      const texts = this.texts.get(id);
      const stand = standIn(cells[index]);
      const covering = this.merged.get(index)?.at(row)?.value;
      const above = covering ?? (stand === 'ditto' ? row - 1 : undefined);
      const own = stand === 'value' ? plainText(cells[index]) : '';
      const text = above === undefined ? own : texts?.get(Number(above));
      if (text) texts?.set(row, text);
    }
  }

  /** Each text of a column with the worksheet row that it stands in. */
  textsOf(id: CarriedColumn): Iterable<readonly [row: number, text: string]> {
    return this.texts.get(id) ?? [];
  }
}

/**
 * What the sheets say of each employee. The sheet of employee data says it before those of projects, which
 * may have the department of the time; on each, the first row that says anything counts.
 * @param keepers by the number of their sheet in the evaluation
 */
export const carriedTexts = (
  evaluation: Evaluation,
  keepers: readonly CarriedKeeper[],
  wanted: readonly CarriedColumn[]
): CarriedTexts[] =>
  wanted.map((id) => {
    const texts = new Map<number, string>();
    const sheets = [...keepers.entries()].sort(
      ([a], [b]) => Number(evaluation.isOfProjects(a)) - Number(evaluation.isOfProjects(b)) || a - b
    );
    for (const [sheet, keeper] of sheets)
      for (const [row, text] of keeper.textsOf(id)) {
        const employee = evaluation.employeeAt(sheet, row);
        if (employee !== undefined && !texts.has(employee)) texts.set(employee, text);
      }
    return { id, textOf: (employee) => texts.get(employee) ?? '' };
  });

/**
 * The employees of whom a column says something, by number; texts compare as in Excel's own filters, without
 * case, width and surrounding space.
 */
export function employeesOfText(
  texts: CarriedTexts | undefined,
  value: string,
  employees: Iterable<number>
): number[] {
  const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
  const wanted = fold(value);
  return [...employees].filter((employee) => fold(texts?.textOf(employee) ?? '') === wanted);
}
