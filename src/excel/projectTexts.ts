import { plainText } from '../worksheet';
import { asFailure } from './failure';
import type { Source } from './discover';

/** Rows asked for at once; a person with more projects sees the others by their row numbers. */
const MOST_ROWS = 200;

/** Texts of a person's projects by row counted from 0; none where the sheet has no such column. */
export interface ProjectTexts {
  readonly names: ReadonlyMap<number, string>;
  readonly components: ReadonlyMap<number, string>;
}

export const NO_PROJECT_TEXTS: ProjectTexts = { names: new Map(), components: new Map() };

/**
 * The names of the projects in the given rows of a source, and the IT components handled in them. They are
 * not kept when a sheet is read, so that a full one fits in a few megabytes.
 * @throws ExcelFailure
 */
export async function projectTexts({ id, header }: Source, rows: readonly number[]): Promise<ProjectTexts> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const load = (column: number | undefined): { row: number; cell: Excel.Range }[] =>
        column === undefined
          ? []
          : rows.slice(0, MOST_ROWS).map((row) => {
              const cell = sheet.getRangeByIndexes(row, column, 1, 1);
              cell.load('values');
              return { row, cell };
            });
      const names = load(header.columns.get('project')?.index);
      const components = load(header.columns.get('itComponent')?.index);
      if (names.length + components.length === 0) return NO_PROJECT_TEXTS;
      await context.sync();
      const texts = (cells: typeof names): Map<number, string> =>
        new Map(cells.map(({ row, cell }) => [row, plainText(cell.values[0]?.[0] as string)]));
      return { names: texts(names), components: texts(components) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}
