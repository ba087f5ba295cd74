import type { SheetHead } from '../../excel';
import type { ColumnId, Language } from '../../locales';
import {
  OF_EMPLOYEES,
  columnChoices,
  columnName,
  columnsView,
  isMissed,
  proposeColumns,
  type ColumnChoice,
  type ColumnProposal,
  type ColumnView,
  type Mapping
} from '../../worksheet';

/** What the user has chosen, by sheet and kind of data: the text of a header, or null for none. */
export type ColumnDrafts = Readonly<Record<string, string | null>>;

export const nameOfColumn = (sheet: string, id: ColumnId): string => `${sheet}\n${id}`;

/** A kind of data with the column that is in force, chosen or proposed for it. */
export interface ColumnRow extends ColumnView {
  readonly chosen: ColumnChoice | undefined;
  readonly by: ColumnProposal['by'] | undefined;
  /** The name of another kind of data that has the same column. */
  readonly clash: string | undefined;
}

/** A sheet whose columns are matched. */
export interface ColumnGroup {
  readonly sheet: string;
  readonly isEmployees: boolean;
  /** Nothing is known of its header. */
  readonly isForeign: boolean;
  readonly choices: readonly ColumnChoice[];
  readonly rows: readonly ColumnRow[];
}

const ON_EMPLOYEES: readonly ColumnId[] = ['employeeId', 'name', 'specialty', ...OF_EMPLOYEES];

/** The sheets with the columns of each, as they are after what the user has chosen. */
export function columnGroups(
  heads: readonly SheetHead[],
  employees: string | undefined,
  drafts: ColumnDrafts,
  language: Language
): ColumnGroup[] {
  const second = heads.find(({ sheet }) => sheet === employees);
  return heads.map((head): ColumnGroup => {
    const { sheet, header, cells, rows } = head;
    const isEmployees = head === second && heads.length > 1;
    const choices = columnChoices(cells, rows);
    const views = columnsView(header, cells, language, isEmployees ? undefined : second?.header)
      .filter(({ id }) => !isEmployees || ON_EMPLOYEES.includes(id))
      .map((view): ColumnView =>
        isEmployees ? { ...view, isRequired: view.id === 'employeeId', cost: undefined } : view
      );
    const proposals = proposeColumns(
      views.filter((view) => !view.found).map(({ id }) => id),
      choices.filter(({ text }) => !views.some(({ found }) => found?.text === text))
    );
    const chosen = views.map((view): Omit<ColumnRow, 'clash'> => {
      const draft = drafts[nameOfColumn(sheet, view.id)];
      const proposal = draft === undefined && !view.found ? proposals.get(view.id) : undefined;
      const text = draft === undefined ? (view.found?.text ?? proposal?.text) : (draft ?? undefined);
      return { ...view, chosen: choices.find((choice) => choice.text === text), by: proposal?.by };
    });
    const clashOf = ({ id, chosen: column }: Omit<ColumnRow, 'clash'>): string | undefined => {
      const other = column && chosen.find((row) => row.id !== id && row.chosen === column);
      return other && columnName(other.id, language);
    };
    return {
      sheet,
      isEmployees,
      isForeign: header.columns.size === 0,
      choices,
      rows: chosen.map((row) => ({ ...row, clash: clashOf(row) }))
    };
  });
}

/** Whether a cell above the header stands for the column, and no column was chosen instead. */
export const isAbove = ({ found, chosen }: ColumnRow): boolean => !chosen && found?.cell !== undefined;

/** What is to be kept: the columns that differ from those found by their names or matched before. */
export const changedColumns = (groups: readonly ColumnGroup[]): Record<string, Mapping> =>
  Object.fromEntries(
    groups.map(({ sheet, rows }) => [
      sheet,
      Object.fromEntries(
        rows
          .filter((row) => !isAbove(row) && row.found?.text !== row.chosen?.text)
          .map(({ id, chosen }) => [id, chosen?.text ?? null])
      )
    ])
  );

/** Kinds of data that are missed: required ones, and those whose absence costs something. */
export const isOpen = (row: ColumnRow): boolean =>
  !row.chosen && !isAbove(row) && (row.isRequired || isMissed(row));
