import { openWorkbook } from '../../../src/xlsx';
import { checkMarkup } from '../../../src/xlsx/xml/xmlTags';
import { readElements } from '../../../src/xlsx/xml/xmlPart';
import {
  cellsOf,
  contentTypes,
  editsOf,
  MAIN,
  parts,
  read,
  refusal,
  relationships,
  SHEET,
  splice,
  sst,
  workbook,
  workbookXml,
  worksheet,
  zip,
  type Parts
} from '../fixture';

const CELL = '<c r="A1"><v>1</v></c>';
const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const ofCells = (cells: string): string => `<row r="1">${cells}</row>`;

/** Markup that is not well-formed (XML 1.0 §2.1), within a row. */
const MALFORMED: readonly (readonly [string, string])[] = [
  ['a value ended by another name', '<c r="A1"><v>1</w></c>'],
  ['a cell ended by another name', '<c r="A1"><v>1</v></d>'],
  ['a cell ended by a longer name', '<c r="A1"><v>1</v></cc>'],
  ['a longer name ended by a cell', '<c r="A1"><vv>1</v></c>'],
  ['a prefix in the start alone', '<x:c r="A1" xmlns:x="m"><v>1</v></c>'],
  ['a prefix in the end alone', '<c r="A1"><v>1</v></x:c>'],
  ['ends crossed', '<c r="A1"><is><t>1</is></t></c>'],
  ['an element that is not closed', '<c r="A1"><v>1</c>'],
  ['an end too many', '<c r="A1"><v>1</v></v></c>'],
  ['an end with attributes', '<c r="A1"><v>1</v></c r="A1">'],
  ['an end that is empty', '<c r="A1"><v>1</v></c/>'],
  ['an attribute twice', '<c r="A1" s="0" s="1"><v>1</v></c>'],
  ['attributes that touch', '<c r="A1"s="0"><v>1</v></c>'],
  ['an attribute without quotation marks', '<c r=A1><v>1</v></c>'],
  ['a tag within an attribute', '<c r="A1" x="<"><v>1</v></c>'],
  ['an unknown entity in an attribute', '<c r="A1" x="&constructor;"><v>1</v></c>'],
  ['a name that begins with a digit', '<c r="A1"><1/><v>1</v></c>'],
  ['a tag without a name', '<c r="A1">< ><v>1</v></c>'],
  ['a member of every object as an entity', '<c r="A1" t="str"><v>&constructor;</v></c>'],
  ['another', '<c r="A1" t="str"><v>&toString;</v></c>'],
  ['an entity without its end', '<c r="A1" t="str"><v>R&amp D</v></c>'],
  ['a lone ampersand', '<c r="A1" t="str"><v>R & D</v></c>'],
  ['an ampersand in a number', '<c r="A1"><v>1&</v></c>'],
  ['an entity in a formula', '<c r="A1"><f>A1&B1</f><v>1</v></c>'],
  ['an entity in an inline text', '<c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c>'],
  ['a character that XML has not', '<c r="A1" t="str"><v>&#1;</v></c>'],
  ['half of a character', '<c r="A1" t="str"><v>&#xD83D;</v></c>'],
  ['a control character', '<c r="A1" t="str"><v>a\u0007b</v></c>'],
  ['the end of a CDATA section alone', '<c r="A1" t="str"><v>a]]>b</v></c>'],
  ['a comment with two hyphens', '<!-- a -- b --><c r="A1"><v>1</v></c>'],
  ['a comment without an end', '<!-- <c r="A1"><v>1</v></c>'],
  ['in an element that is skipped', '<x><y></z></x>']
];

/** Whether it is about letters that no text may have. */
const isOfText = (xml: string): boolean => /\u0007|\]\]>b/.test(xml);

describe('markup that is not well-formed is refused', () => {
  test.each(MALFORMED)('in a row: %s', (_, cells) => {
    const file = workbook(ofCells(cells));
    expect(refusal(() => cellsOf(openWorkbook(file)))).toMatch(/^damaged: /);
    // Texts are read before anything is spliced, and only then looked at.
    if (!isOfText(cells)) expect(refusal(() => splice(file, editsOf({ B1: 'x' })))).toMatch(/^damaged: /);
  });

  test.each(MALFORMED)('in a part that is spliced whole: %s', (_, cells) => {
    const xml = ofCells(cells);
    if (isOfText(cells)) return;
    expect(refusal(() => checkMarkup(bytesOf(xml)))).toBe('damaged');
  });

  test.each(MALFORMED)('in a part that is parsed: %s', (_, cells) => {
    const xml = `<row xmlns="m">${cells}</row>`;
    expect(refusal(() => readElements(bytesOf(xml), () => undefined))).toBe('damaged');
  });

  test.each([
    ['rows ended by another name', '<row r="1"></raw>', ''],
    ['a row that is not closed', `<row r="1">${CELL}`, ''],
    ['an end too many behind the rows', ofCells(CELL), '</mergeCells>'],
    [
      'ends crossed behind the rows',
      ofCells(CELL),
      '<mergeCells><mergeCell ref="A2:B2"></mergeCells></mergeCell>'
    ],
    ['an unknown entity behind the rows', ofCells(CELL), '<x>&constructor;</x>'],
    ['an attribute twice behind the rows', ofCells(CELL), '<x a="1" a="2"/>']
  ])('in a sheet: %s', (_, rows, after) => {
    const file = zip(parts(worksheet(rows, { after })));
    expect(refusal(() => cellsOf(openWorkbook(file)))).toBe(`damaged: ${SHEET}`);
    expect(refusal(() => splice(file, editsOf({ B1: 'x' })))).toBe(`damaged: ${SHEET}`);
  });

  test.each([
    ['the rows ended by another name', '</sheetData>', '</sheetDate>'],
    ['the sheet ended by another name', '</worksheet>', '</workshop>'],
    ['something behind the sheet', '</worksheet>', '</worksheet><x/>'],
    ['text behind the sheet', '</worksheet>', '</worksheet>x'],
    ['half a comment behind the sheet', '</worksheet>', '</worksheet><!-- x'],
    ['columns ended by another name', '<sheetData>', '<cols></colz><sheetData>']
  ])('around the rows: %s', (_, from, to) => {
    const file = zip(parts(worksheet(ofCells(CELL)).replace(from, to)));
    expect(refusal(() => openWorkbook(file).facts(openWorkbook(file).sheets[0]!))).not.toBe('no error');
    expect(refusal(() => cellsOf(openWorkbook(file)))).toBe(`damaged: ${SHEET}`);
    expect(refusal(() => splice(file, editsOf({ B1: 'x' })))).toBe(`damaged: ${SHEET}`);
  });

  test.each<[string, string, Parts]>([
    ['shared strings', 'xl/sharedStrings.xml', { 'xl/sharedStrings.xml': sst('<t>a</u>') }],
    [
      'their end',
      'xl/sharedStrings.xml',
      { 'xl/sharedStrings.xml': sst('<t>a</t>').replace('</sst>', '</ssd>') }
    ],
    ['their entities', 'xl/sharedStrings.xml', { 'xl/sharedStrings.xml': sst('<t>&constructor;</t>') }],
    [
      'the workbook',
      'xl/workbook.xml',
      { 'xl/workbook.xml': workbookXml('<sheet name="&constructor;" sheetId="1" r:id="rId1"/>') }
    ]
  ])('in %s', (_, part, more) => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(refusal(() => read(rows, more))).toBe(`damaged: ${part}`);
  });

  test('in a part that nobody parses, but that is spliced', () => {
    const all: Parts = {
      ...parts(worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>')),
      '[Content_Types].xml': contentTypes(['/xl/calcChain.xml', 'calcChain']).replace('</Types>', '</Type>'),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml']
      )
    };
    expect(refusal(() => splice(zip(all), editsOf({ A1: 2 })))).toBe('damaged: [Content_Types].xml');
  });
});

test.each([
  ['every entity', '<v>&amp;&lt;&gt;&quot;&apos;&#65;&#x1F600;</v>', '&<>"\'A😀'],
  ['white space in tags', '<v >a</v\n>', 'a'],
  ['single quotation marks and other attributes', '<v a=\'"\' b-c.d="\'">a</v>', 'a'],
  ['CDATA', '<v>a<![CDATA[&<]]>b</v>', 'a&<b'],
  ['a long reference', '<v>&#0000065;</v>', 'A']
])('well-formed, and read: %s', (_, content, text) => {
  expect(read(`<row r="1"><c r="A1" t="str">${content}</c></row>`)).toEqual({ A1: text });
});

test.each([
  ['a row of its own for each cell', '<row r="1"><c r="A1"/></row><row r="1"><c r="B1"/></row>', 1],
  ['a row twice, out of order', '<row r="3"/><row r="5"/><row r="4"/><row r="3"/>', 3],
  ['a row with a number and one that follows another', '<row r="2"/><row r="1"/><row/>', 2]
])('refuses a number of a row that stands twice: %s', (_, rows, found) => {
  const file = workbook(rows);
  expect(refusal(() => cellsOf(openWorkbook(file)))).toBe(`rowTwice: ${SHEET}`);
  expect(refusal(() => splice(file, editsOf({ A9: 1 })))).toMatch(/^(?:rowTwice|cannotSplice): /);
  expect(() => cellsOf(openWorkbook(file))).toThrow(expect.objectContaining({ figures: { found } }) as Error);
});
