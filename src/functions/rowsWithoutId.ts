import { ExampleRows, isBlank, type Evaluation } from '../worksheet';
import { cellOf, idOf, readCells } from './passed';
import { dataRows, type Sheet } from './range';

/**
 * How many rows of a sheet say something of nobody, apart from examples. A function is not told of merged
 * cells, and cannot know whether the ID above is meant.
 *
 * @param number of the sheet in the evaluation
 */
export function rowsWithoutId(evaluation: Evaluation, sheet: Sheet, number: number): number {
  const { header, id } = sheet;
  const columns = [...header.columns.values()].map(({ index }) => index).filter((index) => index !== id);
  const examples = new ExampleRows(header);
  return dataRows(sheet).filter((passed, place) => {
    const row = header.firstDataRow + place;
    if (evaluation.employeeAt(number, row) !== undefined || idOf(passed[id]) !== '') return false;
    if (columns.every((index) => isBlank(cellOf(passed[index])))) return false;
    return examples.without(readCells(passed, []), row).length > 0;
  }).length;
}
