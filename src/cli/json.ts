import type { Report } from '../worksheet';

/** The report as JSON text in pieces, one person and one problem a line, so that a large one needs no string of its own. */
export function* jsonPieces(report: Report): Generator<string> {
  const { criteria, readings, people, problems, totals } = report;
  yield `{\n"criteria":${JSON.stringify(criteria)},\n"readings":${JSON.stringify(readings)},\n"people":[`;
  yield* list(people);
  yield `],\n"problems":[`;
  yield* list(problems);
  yield `],\n"totals":${JSON.stringify(totals)}\n}\n`;
}

function* list(items: readonly unknown[]): Generator<string> {
  for (const [i, item] of items.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
  if (items.length > 0) yield '\n';
}
