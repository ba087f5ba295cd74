import type { LabelledCell } from '../worksheet';
import type { FoundSheet } from './sourceHeader';

/** Cells above the header that stand for columns which it lacks. */
export const labelCells = ({ header: { labels } }: Pick<FoundSheet, 'header'>): LabelledCell[] => [
  ...(labels?.values() ?? [])
];

/** Asks for labelled cells in the next request; the answer says whether they hold what was found there. */
export function askLabels(context: Excel.RequestContext, found: FoundSheet): () => boolean {
  const sheet = context.workbook.worksheets.getItem(found.id);
  const asked = labelCells(found).map(({ row, column, whole }) => {
    const cell = sheet.getCell(row, column);
    cell.load('values');
    return { cell, whole };
  });
  return () => asked.every(({ cell, whole }) => cell.values[0]?.[0] === whole);
}
