import {
  keepResult,
  writeJudgementSheets,
  writeSummary,
  type SheetOptions,
  type SheetsOf
} from '../../../src/excel';
import { DEFAULT_READINGS } from '../../../src/criteria';
import { ANN, BOB, HEADER } from '../sheets';

export const SUMMARY = 'ITSS Summary';
/** A department with two people, of two departments. */
export const PROJECTS = {
  Projects: [
    [...HEADER, 'Department'],
    [...ANN, 'Tokyo'],
    [...BOB, 'Osaka']
  ]
};
/** Texts that Excel would take for something else. */
export const HOSTILE = [
  '=1+1',
  '+cmd|x',
  '@SUM(1)',
  '-2',
  "'x",
  '<b>&amp;"',
  '１２３',
  'TRUE',
  'May 5',
  '(5)'
];

const optionsOf = (options: Partial<SheetOptions>): SheetOptions => ({
  choice: { sheet: 'Projects', mapping: {} },
  readings: DEFAULT_READINGS,
  language: 'en',
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...options
});

/** Makes the sheets of the sheet Projects as the pane does. */
export const summary = (
  options: Partial<Parameters<typeof writeSummary>[0]> = {}
): ReturnType<typeof writeSummary> => writeSummary({ ...optionsOf(options), ...options });
export const judgements = (
  of: SheetsOf,
  options: Partial<SheetOptions> = {}
): ReturnType<typeof writeJudgementSheets> => writeJudgementSheets({ ...optionsOf(options), of });
export const keep = (kept: string, options: Partial<SheetOptions> = {}): ReturnType<typeof keepResult> =>
  keepResult({ ...optionsOf(options), kept });
