import { CRITERIA } from '../criteria';
import { allProblems, reportPerson, reportProblem, type Evaluation, type ReportOptions } from '../worksheet';
import { jsonText } from './terminal';

/**
 * The report as JSON text in pieces, one person and one problem a line, so that neither it nor its text is
 * ever held whole.
 */
export function* jsonPieces(evaluation: Evaluation, options: ReportOptions): Generator<string> {
  const { readings, seconds, language } = options;
  const people = evaluation.department.people();
  yield `{\n"criteria":${jsonText(CRITERIA)},\n"readings":${jsonText(readings)},\n"people":[`;
  yield* list(people, (person) => reportPerson(evaluation, person, options));
  yield `],\n"problems":[`;
  yield* list(allProblems(evaluation), (problem) => reportProblem(evaluation, problem, language));
  const totals = { rows: evaluation.dataRows, people: people.length, seconds };
  yield `],\n"totals":${jsonText(totals)}\n}\n`;
}

function* list<T>(items: readonly T[], report: (item: T) => unknown): Generator<string> {
  for (const [i, item] of items.entries()) yield `${i === 0 ? '\n' : ',\n'}${jsonText(report(item))}`;
  if (items.length > 0) yield '\n';
}
