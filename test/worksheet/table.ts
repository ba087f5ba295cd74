import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import type { Cell, Cells, Report, ReportedPerson } from '../../src/worksheet';
import { reportOf } from './evaluate';

/** A row by the texts of its headers. */
export type Line = Readonly<Record<string, Cell>>;

/** A hardware project of Level 3, and a facility of Level 5, with nothing wrong. */
export const SERVICE: Line = {
  'Employee ID': 'E001',
  'Specialty field': 'Hardware',
  Role: 'Member',
  Result: 'Success',
  Complexity: 'Multi-vendor; Mission critical',
  'Service scope': 'Specific users'
};
export const FACILITY: Line = {
  'Employee ID': 'E001',
  'Specialty field': 'Facility Management',
  Role: 'Member',
  Result: 'Success',
  Complexity: '24/365 operation; Mission critical',
  Sites: 3
};

/** The sheet of those rows: a header of all their columns in the order of first use, then the rows. */
export function sheetOf(lines: readonly Line[]): Cells {
  const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return [headers, ...lines.map((line) => headers.map((header) => line[header] ?? null))];
}

/** Each problem as its cell, severity and code. */
export const problemsOf = (
  main: Cells,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS
): string[] =>
  reportOf(main, second, readings).problems.map(({ cell, severity, code }) => `${cell} ${severity} ${code}`);

/** Each problem's cell and message, in English and in Japanese. */
export const messagesOf = (
  main: Cells,
  second: Cells | null = null,
  readings: Readings = DEFAULT_READINGS
): Record<'en' | 'ja', string[]> => {
  const inLanguage = (language: 'en' | 'ja'): string[] =>
    reportOf(main, second, readings, language).problems.map(({ cell, message }) => `${cell}: ${message}`);
  return { en: inLanguage('en'), ja: inLanguage('ja') };
};

/** The only person of a report. */
export function onlyPerson({ people }: Report): ReportedPerson {
  expect(people).toHaveLength(1);
  return people[0]!;
}
