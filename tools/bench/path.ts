import { pathTo } from '../../src/engine';
import { departmentSheet } from './department';
import { judgeSheet } from './judging';
import { collectGarbage, median, resultOf, timed, type Result } from './result';

/**
 * The path to everybody's next level, without its texts, against judging everybody from the rows as they are
 * packed; the note also gives it against judging from the cells.
 */
export function benchPath(rows: number, rounds: number): Result[] {
  const sheet = departmentSheet(rows);
  const measured = Array.from({ length: rounds }, () => {
    collectGarbage();
    const [fromCells, { department }] = timed(() => judgeSheet(sheet));
    const [judging] = timed(() => department.judgeAll());
    const people = department.people();
    const [finding] = timed(() => {
      for (const person of people) pathTo(department, person);
    });
    return { fromCells, judging, finding, people: people.length };
  });
  const milliseconds = (of: (round: (typeof measured)[number]) => number): string =>
    `${median(measured.map(of)).toFixed(0)} ms`;
  const [first] = measured;
  return [
    resultOf(
      'path-vs-judging',
      rows,
      'ratio',
      measured.map(({ finding, judging }) => finding / judging),
      `for ${first?.people.toLocaleString('en') ?? 0} people in ${milliseconds(({ finding }) => finding)}; judged in ${milliseconds(({ judging }) => judging)}, from the cells in ${milliseconds(({ fromCells }) => fromCells)}`
    )
  ];
}
