import type { Workbook } from '../../../src/xlsx';
import type { FileNote, KeptPart } from '../types';

/** Parts of which the grid shows nothing, by the folder in which programs put them. */
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

/** What is in the workbook but not in the grid. Drawings aren't mentioned if charts or images already are. */
export function keptParts(workbook: Workbook): FileNote[] {
  const names = workbook.partNames();
  const found = PARTS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(([part]) => part);
  const isNamedAlready = found.includes('charts') || found.includes('images');
  return found
    .filter((part) => part !== 'drawings' || !isNamedAlready)
    .map((part) => ({ code: 'kept', part }));
}
