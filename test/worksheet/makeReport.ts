import { jsonPieces } from '../../src/cli/json';
import type { Evaluation, Report, ReportOptions } from '../../src/worksheet';

/** The report of an evaluation whose people have been judged, as the command line prints it. */
export const makeReport = (evaluation: Evaluation, options: ReportOptions): Report =>
  JSON.parse([...jsonPieces(evaluation, options)].join('')) as Report;
