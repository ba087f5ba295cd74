import { COMPLEXITY_CRITERIA, SUCCESSION_KINDS } from '../../criteria';
import { COLUMN_IDS, DICTIONARIES, type ColumnId, type Language } from '../../locales';
import { address, columnLetters, isBlank, plainText, type Cell } from '../cells/cell';
import type { LabelledCell } from './labels';
import { withLevels } from '../results/levelText';
import { OUTPUT_COLUMNS } from './columns';
import type { Header } from './header';
import { columnName } from '../results/names';
import { REQUIRED_COLUMNS } from './required';

/** A kind of data, and the column of the sheet that holds it. */
export interface ColumnView {
  readonly id: ColumnId;
  readonly name: string;
  /** Undefined where the sheet has no such column, and nothing above its header stands for one. */
  readonly found:
    | {
        /** Of the column. */
        readonly letters: string;
        /** What the header says, or what stands above it. */
        readonly text: string;
        /** The address of the cell above the header that stands for the column. */
        readonly cell?: string;
      }
    | undefined;
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
  const { columns, labels } = header;
  const everywhere = new Set([
    ...columns.keys(),
    ...(labels?.keys() ?? []),
    ...(employees?.columns.keys() ?? [])
  ]);
  return COLUMN_IDS.filter((id) => !OUTPUT_COLUMNS.includes(id)).map((id) => {
    const column = columns.get(id);
    return {
      id,
      name: columnName(id, language),
      found: column
        ? {
            letters: columnLetters(column.index),
            text: isBlank(cells[column.index]) ? '' : String(cells[column.index]).trim()
          }
        : labelFound(labels?.get(id)),
      cost: everywhere.has(id) ? undefined : costOf(id, everywhere, language),
      isRequired: REQUIRED_COLUMNS.includes(id)
    };
  });
}

/** What stands above the header for a column, with its cell. */
const labelFound = (label: LabelledCell | undefined): ColumnView['found'] =>
  label && {
    letters: columnLetters(label.column),
    text: plainText(label.value),
    cell: address('', label.row, label.column)
  };

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
