import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { type CellValue, openWorkbook } from '../../src/xlsx';
import { runs } from '../propertyRuns';
import { address, cellsOf, editsOf, splice, sst, workbook } from './fixture';

const NAMES = Array.from({ length: 8 * 6 }, (_, i) => address(Math.floor(i / 6), i % 6));

/** Texts with what XML, escapes and UTF-16 make difficult. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '_',
      'x',
      '0',
      'A',
      'd',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u0001',
      '&',
      '<',
      ']',
      '>',
      '\ud83d',
      '\ude00',
      '\uffff',
      'あ'
    )
  }),
  fc.constantFrom('_x000D_', "=cmd|' /C calc'!A0", '<img onerror=…>', '#N/A', '007')
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean()
);
const cells = fc.dictionary(fc.constantFrom(...NAMES), value, { noNullPrototype: true });
const edits = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(value, fc.constant(null)), {
  minKeys: 1,
  noNullPrototype: true
});

/** A file with the cells, written by hand in the several ways that writers have. */
function fileOf(values: Record<string, CellValue>): Uint8Array {
  const strings: string[] = [];
  const rows = new Map<string, string[]>();
  for (const name of NAMES) {
    const content = values[name];
    if (content === undefined || content === null) continue;
    const row = name.slice(1);
    rows.set(row, [...(rows.get(row) ?? []), cell(name, content, strings)]);
  }
  const xml = [...rows].map(([row, list]) => `<row r="${row}" spans="1:6">${list.join('')}</row>`).join('\n');
  return workbook(xml, { 'xl/sharedStrings.xml': sst(...strings) });
}

function cell(name: string, content: string | number | boolean, strings: string[]): string {
  if (typeof content === 'boolean') return `<c r="${name}" t="b"><v>${Number(content)}</v></c>`;
  if (typeof content === 'number') return `<c r="${name}"><v>${content}</v></c>`;
  strings.push(
    `<r><t xml:space="preserve">${escaped(content)}</t></r><rPh sb="0" eb="1"><t>ふりがな</t></rPh>`
  );
  return `<c r="${name}" t="s"><v>${strings.length - 1}</v></c>`;
}

/** Every character but letters as an escape, which is the other extreme of what the module writes. */
function escaped(content: string): string {
  return content
    .split('')
    .map((unit) =>
      /[A-Za-wyz]/.test(unit) ? unit : `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`
    )
    .join('');
}

function merged(
  before: Record<string, CellValue>,
  changes: Record<string, CellValue>
): Record<string, CellValue> {
  return Object.fromEntries(
    Object.entries({ ...before, ...changes })
      .filter(([, content]) => content !== null)
      .map(([name, content]) => [name, content === 0 ? 0 : content])
  );
}

test('whatever is spliced reads back, all else stays, and a second time nothing changes', () => {
  fc.assert(
    fc.property(cells, edits, (before, changes) => {
      const file = fileOf(before);
      const once = splice(file, editsOf(changes));
      expect(cellsOf(openWorkbook(once))).toEqual(merged(before, changes));
      expect(Buffer.from(splice(once, editsOf(changes))).equals(Buffer.from(once))).toBe(true);
    }),
    runs(80)
  );
});

test('an independent reader finds the same', () => {
  fc.assert(
    fc.property(cells, edits, (before, changes) => {
      const book = read(splice(fileOf(before), editsOf(changes)), { type: 'array' });
      const sheet = book.Sheets[book.SheetNames[0]!]!;
      const found = Object.fromEntries(
        Object.entries(sheet as Record<string, { v?: unknown }>)
          .filter(([name, found]) => !name.startsWith('!') && found.v !== undefined)
          .map(([name, { v }]) => [name, v === 0 ? 0 : v])
      );
      const expected = merged(before, changes);
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      for (const [name, content] of Object.entries(expected))
        expect(comparable(found[name])).toEqual(comparable(content));
      expect(utils.decode_range(sheet['!ref'] ?? 'A1').e.c).toBeLessThan(6);
    }),
    runs(80)
  );
});

/**
 * The other reader makes one line end of two characters, whether they were escaped or not; of \r\r\n it
 * leaves \r\n.
 */
function comparable(content: unknown): unknown {
  return typeof content === 'string' ? content.replace(/\r+\n/g, '\n') : content;
}
