import { plainText } from '../worksheet';
import { asFailure } from './failure';
import type { Source } from './discover';

/** Rows asked for at once; a person with more projects sees the others by their row numbers. */
const MOST_ROWS = 200;

/** A row of a project: the number of its sheet in the evaluation, and the worksheet row counted from 0. */
export interface ProjectRow {
  readonly sheet: number;
  readonly row: number;
}

/** Texts of a person's projects by `rowKey`; none where the sheet has no such column. */
export interface ProjectTexts {
  readonly names: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, string>;
}

export const NO_PROJECT_TEXTS: ProjectTexts = { names: new Map(), components: new Map() };

/** What tells a row from those of all sheets. */
export const rowKey = ({ sheet, row }: ProjectRow): string => `${sheet} ${row}`;

/**
 * The names of the projects in the given rows of sources, and the IT components handled in them. They are not
 * kept when a sheet is read, so that a full one fits in a few megabytes.
 * @throws ExcelFailure
 */
export async function projectTexts(
  sources: readonly Source[],
  rows: readonly ProjectRow[]
): Promise<ProjectTexts> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = sources.map(({ id }) => context.workbook.worksheets.getItem(id));
      const load = (id: 'project' | 'itComponent'): { key: string; cell: Excel.Range }[] =>
        rows.slice(0, MOST_ROWS).flatMap((place) => {
          const column = sources[place.sheet]?.header.columns.get(id)?.index;
          const cell =
            column === undefined
              ? undefined
              : sheets[place.sheet]?.getRangeByIndexes(place.row, column, 1, 1);
          cell?.load('values');
          return cell ? [{ key: rowKey(place), cell }] : [];
        });
      const names = load('project');
      const components = load('itComponent');
      if (names.length + components.length === 0) return NO_PROJECT_TEXTS;
      await context.sync();
      const texts = (cells: typeof names): Map<string, string> =>
        new Map(cells.map(({ key, cell }) => [key, plainText(cell.values[0]?.[0] as string)]));
      return { names: texts(names), components: texts(components) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}
