import { COMPLEXITY_CRITERIA, SIZE_MEASURES } from '../../criteria';
import type { ColumnId } from '../../locales';
import { cellName, lastRow, type CellRange } from '../../ranges';
import { foldName, isBlank, plainText, type Cell } from '../cells/cell';
import { foundIn, isMarked, marked } from '../cells/unreadMark';
import { FIELD_WORDS, RESULT_WORDS, ROLE_WORDS, SCOPE_WORDS, type WordCodes } from '../cells/vocabulary';
import { parseFigure } from '../cells/figure';
import { meant } from '../cells/meanings';
import { NO, YES, isNone, parseYesNo } from '../cells/yesNo';
import type { Column, Header } from '../header/header';
import { parseMeant, type Report } from './projectCells';

/** A row that waits until all rows of its project are in. */
export interface WaitingRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A row of a block, as it is to be read. */
export interface SettledRow extends WaitingRow {
  /** It goes on with the project of a row above: it says something of the employee alone. */
  readonly isContinued: boolean;
  /** By column, the cells that make up one of the row. */
  readonly parts: ReadonlyMap<number, readonly { readonly row: number; readonly cell: Cell }[]>;
}

/** Rows that one merged cell makes one project, from first to last. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/**
 * The blocks of a sheet: areas merged downwards in the column of the project, or in one that numbers or dates
 * projects.
 */
export function projectBlocks(header: Header, merges: readonly CellRange[]): Block[] {
  const project = header.columns.get('project')?.index ?? -1;
  const id = header.columns.get('employeeId')?.index ?? -1;
  const tall = merges.filter(({ row, rows }) => rows > 1 && row >= header.firstDataRow);
  const isWholeEmployee = (range: CellRange): boolean =>
    tall.some((other) => other.column === id && other.row === range.row && other.rows === range.rows);
  const own = tall.filter(({ column }) => column === project);
  const others = tall.filter(
    (range) =>
      header.projectKeys.includes(range.column) &&
      !isWholeEmployee(range) &&
      !own.some((one) => one.row <= lastRow(range) && range.row <= lastRow(one))
  );
  const sorted = [...own, ...others].sort((a, b) => a.row - b.row || b.rows - a.rows);
  const blocks: Block[] = [];
  for (const range of sorted)
    if (range.row > (blocks.at(-1)?.last ?? -1)) blocks.push({ first: range.row, last: lastRow(range) });
  return blocks;
}

const LISTS: readonly ColumnId[] = ['complexity'];
const WORDS: Partial<Record<ColumnId, WordCodes>> = {
  role: ROLE_WORDS,
  result: RESULT_WORDS,
  serviceScope: SCOPE_WORDS
};
const MEASURES: ReadonlyMap<ColumnId, { readonly whole: boolean }> = new Map(
  SIZE_MEASURES.map((measure) => [measure.id, measure])
);
const SINGLE: readonly ColumnId[] = ['role', 'result', 'serviceScope', ...MEASURES.keys()];
const TEXTS: readonly ColumnId[] = ['itComponent', 'project'];
const CRITERIA: readonly ColumnId[] = COMPLEXITY_CRITERIA;

/**
 * The rows of a block as they are to be read: what they say of a project adds up in its first row, each
 * employee and field for itself; what they say of the employee stays where it stands.
 */
export function settle(rows: readonly WaitingRow[], header: Header, report: Report): SettledRow[] {
  const at = (id: ColumnId, cells: readonly Cell[]): Cell => cells[header.columns.get(id)?.index ?? -1];
  const named = new Set(
    rows.map(({ cells }) => foldName(foundIn(at('project', cells)))).filter((name) => name !== '')
  );
  const single = (row: WaitingRow): SettledRow => ({ ...row, isContinued: false, parts: new Map() });
  if (named.size > 1) return rows.map(single);
  const ids = inherited(
    rows.map(({ cells }) => at('employeeId', cells)),
    (cell) => plainText(cell)
  );
  const fieldOf = meaningKey(FIELD_WORDS, header.columns.get('specialty'));
  const settled = new Map<number, SettledRow>();
  for (const id of new Set(ids.map(plainText))) {
    const places = rows.flatMap((_row, i) => (plainText(ids[i]) === id ? [i] : []));
    const fields = inherited(
      places.map((i) => at('specialty', rows[i]?.cells ?? [])),
      fieldOf
    );
    for (const field of new Set(fields.map(fieldOf))) {
      const group = places.flatMap((place, i) => {
        const row = rows[place];
        if (!row || fieldOf(fields[i]) !== field) return [];
        const cells = [...row.cells];
        put(cells, header, 'employeeId', ids[place]);
        put(cells, header, 'specialty', fields[i]);
        return [{ row: row.row, cells }];
      });
      const isProject = id !== '' && group.length > 1;
      for (const row of isProject ? joined(group, header, report) : group.map(single))
        settled.set(row.row, row);
    }
  }
  return rows.map((row) => settled.get(row.row) ?? single(row));
}

function put(cells: Cell[], { columns }: Header, id: ColumnId, value: Cell): void {
  const index = columns.get(id)?.index;
  if (index !== undefined) cells[index] = value;
}

/** Cells of which the blank ones are the only other one. */
function inherited(cells: readonly Cell[], keyOf: (cell: Cell) => string): Cell[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  const only = new Set(filled.map(keyOf)).size === 1 ? filled[0] : undefined;
  return cells.map((cell) => (isBlank(cell) && only !== undefined ? only : cell));
}

function joined(group: readonly WaitingRow[], header: Header, report: Report): SettledRow[] {
  const [head] = group;
  if (!head) return [];
  const cells = [...head.cells];
  const parts = new Map<number, { row: number; cell: Cell }[]>();
  for (const id of [...LISTS, ...SINGLE, ...TEXTS, ...CRITERIA]) {
    const column = header.columns.get(id);
    if (!column) continue;
    const found = group.flatMap(({ row, cells: own }) =>
      isBlank(own[column.index]) ? [] : [{ row, cell: own[column.index] }]
    );
    parts.set(column.index, found);
    cells[column.index] = CRITERIA.includes(id) ? yesNo(id, column, found, report) : oneOf(id, column, found);
  }
  return [
    { row: head.row, cells, isContinued: false, parts },
    ...group.slice(1).map((row) => ({ ...row, isContinued: true, parts: new Map() }))
  ];
}

type Part = { readonly row: number; readonly cell: Cell };

/**
 * What a word means, ours or the company's own, as a text that is the same for all words that mean it; '' for
 * one that is passed over.
 */
const meaningKey =
  (words: WordCodes, column: Column | undefined) =>
  (cell: Cell): string => {
    const code = column ? parseMeant(cell, words, column) : -1;
    return code < 0 ? foldName(foundIn(cell)) || foundIn(cell) : code === 0 ? '' : String(code);
  };

/** What a cell says, as a text that is the same for all cells that say it; '' where that is nothing. */
function keyIn(id: ColumnId, column: Column): (cell: Cell) => string {
  const words = WORDS[id];
  if (words) return meaningKey(words, column);
  const measure = MEASURES.get(id);
  if (!measure) return plainText;
  return (cell) => {
    const { value } = parseFigure(cell, measure.whole, column.unit, column.language === 'ja');
    return value < 0 ? plainText(cell) : value === 0 ? '' : String(value);
  };
}

/** Whether a list says that there is nothing to list, or only words that are passed over. */
const listsNothing = (cell: Cell, { words }: Column): boolean =>
  isNone(cell) || words?.of(String(cell))?.every((place) => place < 0) === true;

function oneOf(id: ColumnId, column: Column, parts: readonly Part[]): Cell {
  const { index } = column;
  const key = keyIn(id, column);
  // Beside a list, the cell of a row that has nothing to add to it takes nothing away.
  const saysNothing = ({ cell }: Part): boolean =>
    LISTS.includes(id) ? listsNothing(cell, column) : key(cell) === '';
  const said = parts.filter((part) => !saysNothing(part));
  const filled = said.length > 0 ? said : parts;
  const distinct = filled.filter(
    ({ cell }, i) => filled.findIndex((other) => key(other.cell) === key(cell)) === i
  );
  const [first, second] = distinct;
  if (!first) return '';
  if (!second) return first.cell;
  if (LISTS.includes(id)) return distinct.map(({ cell }) => foundIn(cell)).join('\n');
  if (TEXTS.includes(id)) return distinct.map(({ cell }) => foundIn(cell)).join('、');
  const unread = distinct.find(({ cell }) => isMarked(cell));
  if (unread) return unread.cell;
  return marked(
    'mergedContradiction',
    distinct.map(({ row, cell }) => `${cellName(row, index)}: ${foundIn(cell)}`).join(' / ')
  );
}

function yesNo(id: ColumnId, column: Column, parts: readonly Part[], report: Report): Cell {
  const { index, language } = column;
  const answers = parts.map((part) => ({
    ...part,
    answer: meant(parseYesNo(part.cell, language), part.cell, column)
  }));
  const unread = answers.find(({ answer }) => answer < 0);
  const yes = answers.find(({ answer }) => answer === YES);
  const no = answers.find(({ answer }) => answer === NO);
  if (yes && no)
    report({
      row: no.row,
      column: index,
      code: 'contradiction',
      severity: 'warning',
      about: id,
      other: cellName(yes.row, index)
    });
  return (unread ?? yes ?? no)?.cell ?? '';
}
