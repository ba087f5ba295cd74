import type { Workbook } from '../../../src/xlsx';
import type { FileNote, KeptPart } from '../types';

/** The parts of a package that the grid shows nothing of, by the folder that writers put them in. */
const PARTS: readonly (readonly [KeptPart, RegExp])[] = [
  ['charts', /^xl\/charts\/chart/i],
  ['chartSheets', /^xl\/chartsheets\//i],
  ['comments', /^xl\/(comments|threadedComments)/i],
  ['drawings', /^xl\/(drawings\/drawing|diagrams\/)/i],
  ['externalLinks', /^xl\/externalLinks\//i],
  ['images', /^xl\/media\//i],
  ['macros', /^xl\/vbaProject\.bin$/i],
  ['pivotTables', /^xl\/pivotTables\//i],
  ['slicers', /^xl\/(slicers|timelines)\//i]
];

/** What the workbook has that the grid does not show. A drawing that is there for charts or images only is not told of. */
export function keptParts(workbook: Workbook): FileNote[] {
  const names = workbook.partNames();
  const found = PARTS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(([part]) => part);
  const isNamedAlready = found.includes('charts') || found.includes('images');
  return found
    .filter((part) => part !== 'drawings' || !isNamedAlready)
    .map((part) => ({ code: 'kept', part }));
}
