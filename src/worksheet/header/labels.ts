import type { ColumnId, Language } from '../../locales';
import { foldName, isBlank, isErrorValue, plainText, type Cell, type Cells } from '../cells/cell';
import { FIELD_WORDS, HEADER_NAMES, lookUp } from '../cells/vocabulary';

/** A cell above the header that says something of all rows below it. Indexes from 0. */
export interface LabelledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** All that the cell holds: the value, and its label where both stand in one. */
  readonly whole: Cell;
  /** The language of its label. */
  readonly language: Language;
}

export type Labels = ReadonlyMap<ColumnId, LabelledCell>;

export const NO_LABELS: Labels = new Map();

/** What people write above the table of a sheet that is one person's. */
const LABELLED = ['employeeId', 'name', 'specialty'] as const;
type LabelledId = (typeof LABELLED)[number];

/** Blank cells between a label and its value: label and value are often merged over some. */
const WIDEST_GAP = 4;

/**
 * Finds the ID, name and field that stand in labelled cells above a header which lacks their columns, as in
 * sheets that are kept for each person. The label stands left of its value, above it, or in the same cell
 * before a colon.
 * @param rows the rows above the header, the worksheet's row `firstRow` first
 * @param columns the header's
 * @example
 * findLabels([['社員番号:', 'E101']], 0, new Map()).get('employeeId')?.value // → 'E101'
 */
export function findLabels(rows: Cells, firstRow: number, columns: ReadonlyMap<ColumnId, unknown>): Labels {
  const isSomebodys = !columns.has('employeeId');
  const wanted = LABELLED.filter((id) => !columns.has(id) && (id !== 'name' || isSomebodys));
  if (!wanted.includes('employeeId') && !wanted.includes('specialty')) return NO_LABELS;
  const found = rows.flatMap((cells, row) => cells.flatMap((_cell, column) => labelsIn(rows, row, column)));
  const ways = ['right', 'below'] as const;
  const rated = ways.map((way) => chosen(found, wanted, way));
  const [best] = rated.sort((a, b) => b.score - a.score);
  return new Map(
    [...(best?.values ?? NO_LABELS)].map(([id, cell]) => [id, { ...cell, row: cell.row + firstRow }])
  );
}

/** A label with the values that may be its own. */
interface Label {
  readonly id: LabelledId;
  readonly inside?: LabelledCell | undefined;
  readonly right?: LabelledCell | undefined;
  readonly below?: LabelledCell | undefined;
}

/**
 * Takes the first value of each label that stands on one side, and rates how much they look like what they
 * should be.
 */
function chosen(
  labels: readonly Label[],
  wanted: readonly LabelledId[],
  way: 'right' | 'below'
): { readonly values: Labels; readonly score: number } {
  const values = new Map<ColumnId, LabelledCell>();
  for (const label of labels) {
    const value = label.inside ?? label[way];
    if (value && wanted.includes(label.id) && !values.has(label.id)) values.set(label.id, value);
  }
  const field = values.get('specialty');
  const isField = field !== undefined && lookUp(FIELD_WORDS, String(field.value)) !== undefined;
  return { values, score: values.size + (isField ? 2 * LABELLED.length : 0) };
}

function labelsIn(rows: Cells, row: number, column: number): Label[] {
  const cell = rows[row]?.[column];
  if (typeof cell !== 'string' || isBlank(cell)) return [];
  const name = labelOf(cell);
  if (name === undefined)
    return pairsIn(cell).map(({ id, language, value }) => ({
      id,
      inside: { row, column, value, whole: cell, language }
    }));
  const { id, language } = name;
  const valueAt = (r: number, c: number): LabelledCell | undefined => {
    const value = rows[r]?.[c];
    return isValue(id, value) ? { row: r, column: c, value, whole: value, language } : undefined;
  };
  return [{ id, right: firstRight(rows[row] ?? [], row, column, valueAt), below: valueAt(row + 1, column) }];
}

/** The first cell right of a label that holds anything, if it can be the value. */
function firstRight(
  cells: readonly Cell[],
  row: number,
  column: number,
  valueAt: (row: number, column: number) => LabelledCell | undefined
): LabelledCell | undefined {
  for (let at = column + 1; at <= column + 1 + WIDEST_GAP; at++)
    if (!isBlank(cells[at])) return valueAt(row, at);
  return undefined;
}

/**
 * Whether a cell can be the value of a label: not another label; and IDs have a digit, or are spelt in plain
 * letters.
 */
function isValue(id: LabelledId, cell: Cell): boolean {
  if (isBlank(cell) || isErrorValue(cell) || (typeof cell === 'string' && isLabel(cell))) return false;
  const text = plainText(cell);
  return id !== 'employeeId' || /\p{N}/u.test(text) || /^[\x21-\x7e]+$/.test(text);
}

const isLabel = (text: string): boolean => HEADER_NAMES.has(foldName(text)) || /[:：]\s*\S?/.test(text);

interface Name {
  readonly id: LabelledId;
  readonly language: Language;
}

function labelOf(text: string): Name | undefined {
  const name = HEADER_NAMES.get(foldName(text));
  const id = LABELLED.find((labelled) => labelled === name?.column);
  return name && id && { id, language: name.language };
}

/**
 * Labels with their values in one cell, such as `社員番号: E101 氏名: 山田 太郎`. What stands last before the next
 * colon is that one's label.
 */
function pairsIn(cell: string): (Name & { readonly value: string })[] {
  const parts = cell.split(/[:：]/);
  return parts.slice(1).flatMap((part, i) => {
    const name = labelOf(tailOf(parts[i] ?? ''));
    const isLast = i === parts.length - 2;
    const value = (isLast ? part : part.slice(0, part.length - tailOf(part).length))
      .replace(/[\s·・/／|｜、,]+$/u, '')
      .trim();
    return name && isValue(name.id, value) ? [{ ...name, value }] : [];
  });
}

/** The end of a text that names a column, else its last word. */
function tailOf(text: string): string {
  const words = text.trimEnd().split(/(?<=[\s·・/／|｜、,])/u);
  const tails = words.map((_word, i) => words.slice(i).join(''));
  const tail = tails.find((one) => HEADER_NAMES.has(foldName(one))) ?? tails.at(-1) ?? '';
  return text.slice(text.trimEnd().length - tail.length);
}
