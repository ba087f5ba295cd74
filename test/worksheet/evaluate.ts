import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import type { Language } from '../../src/locales';
import {
  Evaluation,
  NO_MEANINGS,
  findHeader,
  plainText,
  withMeanings,
  type Cells,
  type Header,
  type Report
} from '../../src/worksheet';
import { makeReport } from './makeReport';

/** Today, wherever a test does not say otherwise. */
export const TODAY = '2026-11-30';

/** The header of a sheet that must have one. */
export function headerOf(rows: Cells, meanings = NO_MEANINGS): Header {
  const header = findHeader(rows);
  if ('nearest' in header) throw new Error(`No header in: ${header.nearest.join(' | ')}`);
  return withMeanings(header, meanings);
}

/** Reads a sheet of projects, and one of employee data if given. Nobody is judged yet. */
export function read(
  main: Cells,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS,
  meanings = NO_MEANINGS
): Evaluation {
  const evaluation = new Evaluation({ name: 'Projects', header: headerOf(main, meanings) }, readings, TODAY);
  main.forEach((cells, row) => {
    if (row >= evaluation.sheet.header.firstDataRow) evaluation.addRow(cells, row);
  });
  if (second) {
    const header = headerOf(second, meanings);
    evaluation.beginEmployees({ name: 'Employees', header });
    second.forEach((cells, row) => {
      if (row >= header.firstDataRow) evaluation.addEmployeeRow(cells, row);
    });
  }
  return evaluation;
}

/** Reads such sheets and judges everyone. */
export function evaluate(
  main: Cells,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS,
  meanings = NO_MEANINGS
): Evaluation {
  const evaluation = read(main, second, readings, meanings);
  evaluation.judge();
  return evaluation;
}

/** The report of such sheets. */
export function reportOf(
  main: Cells,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS,
  language: Language = 'en',
  meanings = NO_MEANINGS
): Report {
  const evaluation = evaluate(main, second, readings, meanings);
  const { columns } = evaluation.sheet.header;
  const textAt =
    (id: 'project' | 'itComponent') =>
    (row: number): string =>
      plainText(main[row]![columns.get(id)?.index ?? -1]);
  const [projectAt, componentAt] = [textAt('project'), textAt('itComponent')];
  return makeReport(evaluation, { readings, language, projectAt, componentAt, seconds: 0 });
}

/**
 * Reads sheets of projects by their names, in their order, and one of employee data if given; judges them as
 * one department.
 */
export function evaluateSheets(
  sheets: Readonly<Record<string, Cells>>,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS
): Evaluation {
  const named = Object.entries(sheets).map(([name, rows]) => ({ name, rows, header: headerOf(rows) }));
  const [first, ...others] = named;
  const evaluation = new Evaluation(first!, readings, TODAY);
  const add = ({ rows, header }: (typeof named)[number]): void =>
    rows.forEach((cells, row) => {
      if (row >= header.firstDataRow) evaluation.addRow(cells, row);
    });
  add(first!);
  for (const sheet of others) {
    evaluation.beginProjects(sheet);
    add(sheet);
  }
  if (second) {
    const header = headerOf(second);
    evaluation.beginEmployees({ name: 'Employees', header });
    second.forEach((cells, row) => {
      if (row >= header.firstDataRow) evaluation.addEmployeeRow(cells, row);
    });
  }
  evaluation.judge();
  return evaluation;
}

/** The report of such sheets. Projects go by `sheet row`. */
export function reportOfSheets(
  sheets: Readonly<Record<string, Cells>>,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS,
  language: Language = 'en'
): Report {
  const evaluation = evaluateSheets(sheets, second, readings);
  const textAt = (row: number, sheet: number): string => `${evaluation.sheetAt(sheet).name} ${row + 1}`;
  return makeReport(evaluation, { readings, language, projectAt: textAt, componentAt: textAt, seconds: 0 });
}
