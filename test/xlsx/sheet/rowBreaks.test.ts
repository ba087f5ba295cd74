import { withSheetTail } from '../../../src/xlsx';
import { worksheet } from '../fixture';

const FEW_COLUMNS = '<brk id="3" min="2" max="7" man="1"/>';
const AUTOMATIC = '<brk id="8" max="16383"/>';
const WITHOUT_ROW = '<brk man="1"/>';

/** The page breaks of a sheet once others are set by hand. */
function changed(stored: string, breaks: (before: readonly number[]) => readonly number[]): string {
  const sheet = new TextEncoder().encode(worksheet('', { after: `<rowBreaks>${stored}</rowBreaks>` }));
  const bytes = withSheetTail(sheet, { isGone: () => false, formats: [], breaks });
  return /<rowBreaks.*<\/rowBreaks>/s.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
}

const ALL = WITHOUT_ROW + FEW_COLUMNS + AUTOMATIC;

test('a page break that is added leaves the others as they are', () => {
  const before: number[] = [];
  const xml = changed(ALL, (rows) => {
    before.push(...rows);
    return [...rows, 5];
  });
  expect(before).toEqual([3]);
  expect(xml).toBe(
    `<rowBreaks count="4" manualBreakCount="3">${WITHOUT_ROW}${FEW_COLUMNS}<brk id="5" max="16383" man="1"/>${AUTOMATIC}</rowBreaks>`
  );
});

test('a page break that is taken away leaves those of Excel’s own', () => {
  expect(changed(FEW_COLUMNS + AUTOMATIC, () => [])).toBe(
    `<rowBreaks count="1" manualBreakCount="0">${AUTOMATIC}</rowBreaks>`
  );
  expect(changed(FEW_COLUMNS, () => [])).toBe('');
});

test('a page break that is added where Excel has put one is by hand', () => {
  expect(changed(AUTOMATIC, () => [8])).toBe(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>'
  );
});

test('page breaks that stay are not written again', () => {
  expect(changed(ALL, (rows) => rows)).toBe(`<rowBreaks>${ALL}</rowBreaks>`);
});
