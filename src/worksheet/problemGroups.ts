import { DICTIONARIES, fill, type ColumnId, type Language } from '../locales';
import { address } from './cell';
import type { Evaluation } from './evaluation';
import { byPlace, type Problem, type ProblemCode, type Severity } from './problems';
import { columnName, problemText } from './problemText';
import { allProblems } from './report';

/** Problems with one cause: the same code about the same column. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly about: ColumnId;
  /** The graver one where cells differ. */
  readonly severity: Severity;
  /** In the order of the sheet. */
  readonly problems: readonly Problem[];
}

/** Every problem of an evaluation, errors first, then the causes with the most cells. */
export function problemGroups(evaluation: Evaluation): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of allProblems(evaluation)) {
    const key = `${problem.code} ${problem.about}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((problems): ProblemGroup => ({
    code: problems[0]!.code, about: problems[0]!.about, problems: problems.sort(byPlace),
    severity: problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  })).sort((a, b) =>
    Number(b.severity === 'error') - Number(a.severity === 'error') || b.problems.length - a.problems.length || byPlace(a.problems[0]!, b.problems[0]!));
}

/** The cause of a group, in words. */
export const problemTitle = ({ code, about }: Pick<ProblemGroup, 'code' | 'about'>, language: Language): string =>
  fill(DICTIONARIES[language].pane.problems.titles[code], { column: columnName(about, language) });

/** A problem's cell as the user sees it, and what is wrong there. The sheet is named only where it is the second one. */
export function problemLine(evaluation: Evaluation, problem: Problem, language: Language): { readonly cell: string; readonly text: string } {
  const sheet = problem.sheet === 0 ? '' : evaluation.employeeSheetHeader!.name;
  return { cell: address(sheet, problem.row, problem.column), text: problemText(problem, language) };
}
