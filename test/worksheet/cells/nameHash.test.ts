import fc from 'fast-check';
import { foldName, isErrorValue } from '../../../src/worksheet/cells/cell';
import { NameHash } from '../../../src/worksheet/cells/nameHash';
import { runs } from '../../propertyRuns';

const hashOf = (cell: string | number | null): string => {
  const hash = new NameHash();
  hash.take(cell);
  return `${hash.one} ${hash.other}`;
};
const names = fc.string({
  unit: fc.constantFrom(...Array.from('abAB01 -_&#/ａＡ１　ｱガか゛が漢字・ー、é\u3099'))
});

test('two names have one hash when they fold alike, and only then', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      fc.pre(!isErrorValue(a) && !isErrorValue(b));
      expect([a, b, hashOf(a) === hashOf(b)]).toEqual([a, b, foldName(a) === foldName(b)]);
    }),
    runs(2000)
  );
});

test.each([null, '', ' ', '---', '　', '#N/A'])('%p is no name', (cell) => {
  expect(hashOf(cell)).toBe('0 0');
});

test.each([
  ['Server renewal', 'SERVER-RENEWAL'],
  ['Ｓｅｒｖｅｒ１', 'server 1'],
  ['12', 12]
])('%p and %p are one name', (a, b) => {
  expect(hashOf(a)).toBe(hashOf(b));
});
