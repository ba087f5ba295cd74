import type { LabelledCell } from '../header/labels';
import type { Problem } from './problems';

/**
 * Problems of labelled cells, which each row reports anew, once and at the cell that they are about.
 * @param labelAt the labelled cell that a column of a sheet stands for; undefined for one with cells of its
 * own
 */
export function atLabels(
  problems: readonly Problem[],
  labelAt: (sheet: number, column: number) => LabelledCell | undefined
): Problem[] {
  const known = new Set<string>();
  return problems.flatMap((problem) => {
    const label = labelAt(problem.sheet, problem.column);
    if (label === undefined) return [problem];
    const { sheet, code, found } = problem;
    const key = JSON.stringify([sheet, label.row, label.column, code, found]);
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...problem, row: label.row, column: label.column }];
  });
}
