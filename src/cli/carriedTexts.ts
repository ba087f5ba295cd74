import {
  carriedColumns,
  Spans,
  plainText,
  standIn,
  type CarriedColumn,
  type CarriedTexts,
  type Cell,
  type Evaluation,
  type Header
} from '../worksheet';
import { lastRow } from '../ranges';
import type { SheetInfo, Workbook } from '../xlsx';
import { Failure } from './failure';

/** What one sheet says in the columns that the list of people carries over. */
export class CarriedKeeper {
  private readonly columns: readonly { readonly id: CarriedColumn; readonly index: number }[];
  private readonly texts = new Map<CarriedColumn, Map<number, string>>();
  /** By column: cells merged downwards, with the row in which they are read. */
  private readonly merged = new Map<number, Spans>();

  /** @param wanted the columns that were asked for; without any, nothing is read */
  constructor(workbook: Workbook, sheet: SheetInfo, header: Header, wanted: readonly CarriedColumn[]) {
    const places = wanted.length === 0 ? {} : placesIn(workbook, sheet, header);
    this.columns = wanted.flatMap((id) => {
      const index = places[id];
      return index === undefined ? [] : [{ id, index }];
    });
    for (const { id } of this.columns) this.texts.set(id, new Map());
    const merges = this.columns.length === 0 ? [] : workbook.facts(sheet).merges;
    for (const { index } of this.columns) {
      const spans = new Spans();
      const own = merges.filter(({ column, rows }) => column === index && rows > 1);
      for (const range of own.sort((a, b) => a.row - b.row))
        spans.add({ first: range.row + 1, last: lastRow(range), value: range.row });
      this.merged.set(index, spans);
    }
  }

  /** How many columns of the sheet have to be read. */
  get width(): number {
    return Math.max(0, ...this.columns.map(({ index }) => index + 1));
  }

  has(id: CarriedColumn): boolean {
    return this.texts.has(id);
  }

  /**
   * Rows come in ascending order. A merged cell stands for each row that it covers, and a ditto mark repeats
   * the row above; an arrow points somewhere unknown.
   */
  keep(cells: readonly Cell[], row: number): void {
    for (const { id, index } of this.columns) {
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

/** The columns in a sheet, by the texts of its header. */
function placesIn(
  workbook: Workbook,
  sheet: SheetInfo,
  header: Header
): Partial<Record<CarriedColumn, number>> {
  const rows: (readonly Cell[])[] = [];
  const add = (row: number, cells: readonly Cell[]): boolean => {
    if (row >= header.firstDataRow) return false;
    rows[row - header.row] = cells;
    return true;
  };
  workbook.readRows(sheet, add, { firstRow: header.row });
  const all = Array.from({ length: header.firstDataRow - header.row }, (_, i) => rows[i] ?? []);
  return carriedColumns(header, all, header.row);
}

/**
 * What the sheets say of each employee. The sheet of employee data says it before those of projects, which
 * may have the department of the time; on each, the first row that says anything counts.
 * @param keepers by the number of their sheet in the evaluation
 * @throws Failure where a column that was asked for is on none of the sheets
 */
export const carriedTexts = (
  evaluation: Evaluation,
  keepers: readonly CarriedKeeper[],
  wanted: readonly CarriedColumn[]
): CarriedTexts[] =>
  wanted.map((id) => {
    if (!keepers.some((keeper) => keeper.has(id))) throw new Failure('noCarriedColumn', { column: id });
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
