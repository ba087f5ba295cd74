import { itemAt } from '../../criteria';
import { DICTIONARIES, fill, type ColumnId, type Language } from '../../locales';
import { address } from '../cells/cell';
import { wordKey } from '../cells/meanings';
import { checkConsistency } from '../rows/consistencyChecks';
import type { Evaluation } from '../rows/evaluation';
import { byPlace, type Problem, type ProblemCode, type Severity } from '../rows/problems';
import { isOfWord } from '../words/unknownWords';
import { columnName } from './names';
import { problemText } from './problemText';

/** Problems with one cause: the same code about the same column. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly about: ColumnId;
  /** The graver one where cells differ. */
  readonly severity: Severity;
  /** In the order of the sheet. */
  readonly problems: readonly Problem[];
}

/** Groups the problems of an evaluation by cause. People may be added in parts. */
export class ProblemGroups {
  private readonly groups = new Map<string, Problem[]>();

  constructor(private readonly evaluation: Evaluation) {
    this.take(evaluation.readingProblems);
  }

  /** Adds what the evidence of the employees numbered from `first` up to, not including, `end` shows. */
  add(first: number, end: number): void {
    this.take(checkConsistency(this.evaluation, first, end));
  }

  /** Errors first, then the causes with the most cells. */
  view(): ProblemGroup[] {
    return [...this.groups.values()]
      .map((group): ProblemGroup => {
        const problems = group.sort(byPlace);
        const { code, about } = itemAt(problems, 0);
        const isError = problems.some(({ severity }) => severity === 'error');
        return { code, about, problems, severity: isError ? 'error' : 'warning' };
      })
      .sort(
        (a, b) =>
          Number(b.severity === 'error') - Number(a.severity === 'error') ||
          b.problems.length - a.problems.length ||
          byPlace(itemAt(a.problems, 0), itemAt(b.problems, 0))
      );
  }

  private take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const key = `${problem.code} ${problem.about}`;
      const group = this.groups.get(key);
      if (group) group.push(problem);
      else this.groups.set(key, [problem]);
    }
  }
}

/** The cause of a group, in words. */
export const problemTitle = (
  { code, about }: Pick<ProblemGroup, 'code' | 'about'>,
  language: Language
): string => fill(DICTIONARIES[language].pane.problems.titles[code], { column: columnName(about, language) });

/** A problem's cell as the user sees it, and what is wrong there. The only sheet of projects is not named. */
export function problemLine(
  evaluation: Evaluation,
  problem: Problem,
  language: Language
): { readonly cell: string; readonly text: string } {
  return {
    cell: address(evaluation.nameOf(problem.sheet), problem.row, problem.column),
    text: problemText(problem, language)
  };
}

/**
 * The problems of a group: those that a word is not understood word by word, the most frequent first; any
 * others one by one.
 */
export function problemsByWord({ problems }: Pick<ProblemGroup, 'problems'>): (readonly Problem[])[] {
  const words = new Map<string, Problem[]>();
  const groups: Problem[][] = [];
  for (const problem of problems) {
    const key = isOfWord(problem) ? wordKey(problem.found ?? '') : undefined;
    const known = key === undefined ? undefined : words.get(key);
    if (known) known.push(problem);
    else {
      const group = [problem];
      groups.push(group);
      if (key !== undefined) words.set(key, group);
    }
  }
  return groups.sort((a, b) => b.length - a.length);
}
