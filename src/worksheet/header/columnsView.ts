import { COMPLEXITY_CRITERIA, SUCCESSION_KINDS } from '../../criteria';
import { COLUMN_IDS, DICTIONARIES, type ColumnId, type Language } from '../../locales';
import { columnLetters, isBlank, type Cell } from '../cells/cell';
import { withLevels } from '../results/levelText';
import { OUTPUT_COLUMNS } from './columns';
import type { Header } from './header';
import { columnName } from '../results/names';
import { REQUIRED_COLUMNS } from './required';

/** A kind of data, and the column of the sheet that holds it. */
export interface ColumnView {
  readonly id: ColumnId;
  readonly name: string;
  /** Undefined where the sheet has no such column. */
  readonly found:
    { readonly letters: string; /** What the header says. */ readonly text: string } | undefined;
  /** What is lost without the column; undefined if the sheet has it, or the same data in another form. */
  readonly cost: string | undefined;
  readonly isRequired: boolean;
}

/** Whether a kind of data is not found, and that costs something: an IT component is only recorded. */
export const isMissed = ({ id, found, cost }: ColumnView): boolean =>
  !found && cost !== undefined && id !== 'itComponent';

const PARTS: ReadonlyMap<ColumnId, 'complexity' | 'succession'> = new Map([
  ...COMPLEXITY_CRITERIA.map((id) => [id, 'complexity'] as const),
  ...SUCCESSION_KINDS.map((id) => [id, 'succession'] as const)
]);

/**
 * Every kind of data that is read, with its column or what its absence costs.
 * @param employees the header of the sheet of employee data: what it has is not absent
 */
export function columnsView(
  header: Header,
  cells: readonly Cell[],
  language: Language,
  employees?: Header
): ColumnView[] {
  const everywhere = new Set([...header.columns.keys(), ...(employees?.columns.keys() ?? [])]);
  return COLUMN_IDS.filter((id) => !OUTPUT_COLUMNS.includes(id)).map((id) => {
    const column = header.columns.get(id);
    return {
      id,
      name: columnName(id, language),
      found: column && {
        letters: columnLetters(column.index),
        text: isBlank(cells[column.index]) ? '' : String(cells[column.index]).trim()
      },
      cost: everywhere.has(id) ? undefined : costOf(id, everywhere, language),
      isRequired: REQUIRED_COLUMNS.includes(id)
    };
  });
}

/** A list and columns of its own are two forms of the same data: one of them is enough. */
function costOf(id: ColumnId, columns: ReadonlySet<ColumnId>, language: Language): string | undefined {
  const { costs } = DICTIONARIES[language].pane;
  const group = PARTS.get(id);
  const hasParts = (list: ColumnId): boolean =>
    [...PARTS].some(([part, of]) => of === list && columns.has(part));
  if (group) {
    if (columns.has(group) || !hasParts(group)) return undefined;
    return group === 'complexity' ? costs.criterion : costs.kind;
  }
  if ((id === 'complexity' || id === 'succession') && hasParts(id)) return undefined;
  return withLevels(costs[id as keyof typeof costs]);
}
