import { YesNoColumns } from '../../../src/worksheet/rows/yesNoColumns';
import { hasPlace } from '../../../src/engine';
import { TODAY, headerOf } from '../evaluate';

const HEADER = ['Multi-platform', 'Multi-vendor', '先進技術'];

/**
 * What the rows are read as, one after the other, by the same columns: y yes, n no, ? unreadable, and a dot
 * for blank.
 */
function readRows(...rows: (string | number | boolean | null)[][]): string[] {
  const columns = new YesNoColumns(headerOf([HEADER]), TODAY);
  return rows.map((cells) => {
    columns.read(cells);
    return HEADER.map((_name, place) => {
      const { answers } = columns;
      if (answers.saysYes(place)) return 'y';
      return answers.saysNo(place) ? 'n' : hasPlace(answers.others, place) ? '?' : '.';
    }).join('');
  });
}

test('a letter x stays unreadable under a Japanese header after it has said yes under an English one', () => {
  expect(readRows(['x', 'x', ''], ['x', '', 'x'], ['', 'x', 'x'])).toEqual(['yy.', 'y.?', '.y?']);
});

test('a change of notation from row to row changes nothing', () => {
  expect(
    readRows(
      ['Yes', 'No', ''],
      ['○', '○', '×'],
      ['×', '×', '○'],
      ['○', '×', ''],
      [true, false, null],
      ['Yes', '×', 1],
      ['?', '○', 'No']
    )
  ).toEqual(['yn.', 'yyn', 'nny', 'yn.', 'yn.', 'yny', '?yn']);
});

test('a row that ends early, and columns that the sheet lacks, are blank', () => {
  expect(readRows(['Yes'], [])).toEqual(['y..', '...']);
});
