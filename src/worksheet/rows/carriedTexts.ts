import { plainText, type Cell } from '../cells/cell';
import { standIn } from '../cells/dittoMarks';
import type { CarriedColumn } from '../header/carriedColumns';
import type { CarriedTexts } from '../results/peopleList';
import type { Evaluation } from './evaluation';

/** What one sheet says in the columns that the list of people carries over. */
export class CarriedKeeper {
  private readonly columns: readonly { readonly id: CarriedColumn; readonly index: number }[];
  private readonly texts = new Map<CarriedColumn, Map<number, string>>();

  /**
   * @param places where the sheet has such columns
   * @param wanted the columns that were asked for
   */
  constructor(places: Partial<Record<CarriedColumn, number>>, wanted: readonly CarriedColumn[]) {
    this.columns = wanted.flatMap((id) => {
      const index = places[id];
      return index === undefined ? [] : [{ id, index }];
    });
    for (const { id } of this.columns) this.texts.set(id, new Map());
  }

  /** How many columns of the sheet have to be read. */
  get width(): number {
    return Math.max(0, ...this.columns.map(({ index }) => index + 1));
  }

  has(id: CarriedColumn): boolean {
    return this.texts.has(id);
  }

  /** Rows come in ascending order. A ditto mark repeats the row above; an arrow points somewhere unknown. */
  keep(cells: readonly Cell[], row: number): void {
    for (const { id, index } of this.columns) {
      const texts = this.texts.get(id);
      const stand = standIn(cells[index]);
      const text = stand === 'value' ? plainText(cells[index]) : stand === 'ditto' ? texts?.get(row - 1) : '';
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
