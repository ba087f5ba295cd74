import { strFromU8, strToU8 } from 'fflate';
import { definedNamesIn, withDefinedNames } from '../../../src/xlsx/package/definedNames';
import { MAIN } from '../fixture';

const workbook = (inside: string, prefix = ''): Uint8Array =>
  strToU8(`<${prefix}workbook xmlns${prefix && ':x'}="${MAIN}">${inside}</${prefix}workbook>`);
const name = { name: 'Mark', sheet: undefined, formula: "'A & B'!$A$1", isHidden: true };
const XML = `<definedName name="Mark" hidden="1">'A &amp; B'!$A$1</definedName>`;
const withName = (inside: string): string => strFromU8(withDefinedNames(workbook(inside), [name]));
const around = (inside: string): string => strFromU8(workbook(inside));

test('names are read with their sheet, as they were set', () => {
  const other = { name: '_xlnm.Print_Titles', sheet: 2, formula: 'X!$1:$1', isHidden: false };
  const bytes = withDefinedNames(workbook('<sheets><sheet/></sheets>'), [name, other]);
  expect(definedNamesIn(bytes)).toEqual([name, other]);
});

test.each([
  ['behind the sheets', '<sheets/><calcPr/>', `<sheets/><definedNames>${XML}</definedNames><calcPr/>`],
  [
    'behind what else comes before',
    '<sheets/><externalReferences><externalReference/></externalReferences><calcPr/>',
    `<sheets/><externalReferences><externalReference/></externalReferences><definedNames>${XML}</definedNames><calcPr/>`
  ],
  ['in a list that is empty', '<sheets/><definedNames/>', `<sheets/><definedNames>${XML}</definedNames>`],
  [
    'at the end of a list',
    '<sheets/><definedNames><definedName name="a">1</definedName></definedNames>',
    `<sheets/><definedNames><definedName name="a">1</definedName>${XML}</definedNames>`
  ],
  [
    'in place of an older one, whatever its case',
    '<definedNames><definedName name="MARK">#REF!$A$1</definedName></definedNames>',
    `<definedNames>${XML}</definedNames>`
  ],
  [
    'beside one of the same name that only one sheet knows',
    '<definedNames><definedName name="Mark" localSheetId="0">1</definedName></definedNames>',
    `<definedNames><definedName name="Mark" localSheetId="0">1</definedName>${XML}</definedNames>`
  ]
])('a name goes %s', (_where, before, after) => {
  expect(withName(before)).toBe(around(after));
});

test('a name that says the same already changes nothing', () => {
  const inside = `<sheets/><definedNames>${XML.replace('hidden', 'comment="" hidden')}</definedNames>`;
  expect(withName(inside)).toBe(around(inside));
});

test('prefixes are kept', () => {
  const bytes = withDefinedNames(workbook('<x:sheets/>', 'x:'), [name]);
  expect(strFromU8(bytes)).toContain('<x:sheets/><x:definedNames><x:definedName name="Mark"');
});
