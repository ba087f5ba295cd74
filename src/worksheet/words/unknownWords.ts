import { COLUMN_IDS, type ColumnId } from '../../locales';
import { meaningsIn, wordKey } from '../cells/meanings';
import type { Evaluation } from '../rows/evaluation';
import type { Problem, ProblemCode } from '../rows/problems';

/** A word that is not understood, wherever it stands in one column. */
export interface UnknownWord {
  readonly column: ColumnId;
  /** Folded, as `Meanings` keeps it. */
  readonly key: string;
  /** As it stands in its first cell. */
  readonly text: string;
  readonly cells: number;
  /** Rows that are left out as projects because of it. */
  readonly rows: number;
  /** Employees in whose rows it stands. */
  readonly people: number;
  /** Its first cell; `sheet` as in `Problem`. */
  readonly first: Pick<Problem, 'sheet' | 'row' | 'column'>;
}

/** The words of one column that are not understood, those in the most cells first. */
export interface UnknownWordsOfColumn {
  readonly column: ColumnId;
  readonly cells: number;
  readonly words: readonly UnknownWord[];
}

/** What is reported of a word that another meaning would make understood. */
const OF_WORDS: ReadonlySet<ProblemCode> = new Set(['unknownValue', 'letterX', 'ambiguousArea']);

/** Whether a problem is that a word is not understood, so that matching it would help. */
export const isOfWord = ({ code, about }: Pick<Problem, 'code' | 'about'>): boolean =>
  OF_WORDS.has(code) && meaningsIn(about) !== undefined;

interface Counted {
  readonly first: Problem;
  readonly people: Set<number>;
  cells: number;
  rows: number;
  last: Problem;
}

/** The words that are not understood by column, the columns with the most such cells first. */
export function unknownWords(evaluation: Evaluation): UnknownWordsOfColumn[] {
  const columns = new Map<ColumnId, Map<string, Counted>>();
  for (const problem of [...evaluation.readingProblems, ...evaluation.behindUnknownFields]) {
    if (!isOfWord(problem)) continue;
    const words = columns.get(problem.about) ?? new Map<string, Counted>();
    columns.set(problem.about, words);
    count(words, problem, evaluation);
  }
  return [...columns]
    .map(([column, words]): UnknownWordsOfColumn => {
      const list = [...words].map(([key, { first, people, cells, rows }]) => ({
        column,
        key,
        text: first.found ?? '',
        cells,
        rows,
        people: people.size,
        first
      }));
      list.sort((a, b) => b.cells - a.cells);
      return { column, cells: list.reduce((sum, { cells }) => sum + cells, 0), words: list };
    })
    .sort((a, b) => b.cells - a.cells || COLUMN_IDS.indexOf(a.column) - COLUMN_IDS.indexOf(b.column));
}

function count(words: Map<string, Counted>, problem: Problem, evaluation: Evaluation): void {
  const key = wordKey(problem.found ?? '');
  const known = words.get(key);
  const counted = known ?? { first: problem, people: new Set<number>(), cells: 0, rows: 0, last: problem };
  const { last } = counted;
  // A list may hold a word twice.
  const isSameCell =
    known && last.sheet === problem.sheet && last.row === problem.row && last.column === problem.column;
  words.set(key, counted);
  counted.last = problem;
  if (isSameCell) return;
  counted.cells++;
  if (problem.severity === 'error' && !problem.cellOnly) counted.rows++;
  const employee = evaluation.employeeAt(problem.sheet, problem.row);
  if (employee !== undefined) counted.people.add(employee);
}
