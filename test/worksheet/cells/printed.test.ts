import { FIELDS, SPECIALTY_FIELDS } from '../../../src/criteria';
import { WORDS, wordFor } from '../../../src/locales';
import { lookUp } from '../../../src/worksheet';
import { parseAreas, parseList, type ListCell } from '../../../src/worksheet/cells/lists';
import { CRITERION_WORDS, SCOPE_WORDS, SUCCESSION_WORDS } from '../../../src/worksheet/cells/vocabulary';
import { OUTLINE } from '../../criteria/outline';
import { PRINTED_PAGES, type PrintedPage } from './printedPages';

const nameOf = (id: string): string => wordFor(WORDS.en.fields, id);
const fieldPlace = ({ field }: PrintedPage): number =>
  SPECIALTY_FIELDS.findIndex((id) => nameOf(id) === field);

const LISTS = {
  complexity: (cell: string): ListCell => parseList(cell, CRITERION_WORDS),
  succession: (cell: string): ListCell => parseList(cell, SUCCESSION_WORDS),
  areas: (cell: string, page: PrintedPage): ListCell => parseAreas(cell, fieldPlace(page))
};
type Column = keyof typeof LISTS;
const COLUMNS = Object.keys(LISTS) as Column[];

const pages = PRINTED_PAGES.map((page) => [`${page.field} Level ${page.level}`, page] as const);

describe.each(pages)('%s', (_name, page) => {
  const boxes = COLUMNS.flatMap((column) =>
    page[column].map(([printed, ours]) => [column, printed, ours] as const)
  );

  test.each(boxes)('%s: “%s” is %s', (column, printed, ours) => {
    const expected = LISTS[column](ours, page);
    expect(expected.isComplete).toBe(true);
    for (const cell of [printed, printed.toUpperCase(), ` ${printed} `])
      expect(LISTS[column](cell, page)).toEqual(expected);
  });

  test('every box of Size that is a word of a sheet is understood as a service scope', () => {
    for (const [printed, ours] of page.serviceScope) {
      const expected = [printed, lookUp(SCOPE_WORDS, ours)];
      expect(expected).not.toContain(undefined);
      for (const cell of [printed, printed.toUpperCase()])
        expect([printed, lookUp(SCOPE_WORDS, cell)]).toEqual(expected);
    }
  });

  test.each(COLUMNS)('all boxes of %s make one list, whatever separates them', (column) => {
    const expected = LISTS[column](page[column].map(([, ours]) => ours).join('; '), page);
    for (const separator of ['; ', ', ', '\n', '、'])
      expect(LISTS[column](page[column].map(([printed]) => printed).join(separator), page)).toEqual(expected);
  });
});

test('words of ours that differ are different items', () => {
  for (const column of COLUMNS)
    for (const [place] of FIELDS.entries()) {
      const ofField = PRINTED_PAGES.filter((page) => fieldPlace(page) === place);
      const ours = [...new Set(ofField.flatMap((page) => page[column].map(([, word]) => word)))];
      const items = ours.map((word) => JSON.stringify(LISTS[column](word, ofField[0]!).items));
      expect(new Set(items).size).toBe(ours.length);
    }
});

test('no box of a list is left out', () => {
  expect(
    PRINTED_PAGES.map(({ field, level, complexity, areas, succession }) => [
      `${field} ${level}`,
      complexity.length,
      areas.length,
      succession.length
    ])
  ).toEqual(
    OUTLINE.map(({ field, level, complexity, specialty, expertiseSuccession }) => [
      `${nameOf(field)} ${level}`,
      complexity,
      specialty.length,
      expertiseSuccession
    ])
  );
});
