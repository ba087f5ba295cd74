import { openWorkbook, packageContents, XlsxError } from '../../../../src/xlsx';
import {
  MAIN,
  parts,
  relationships,
  SHEET,
  sst,
  workbookXml,
  worksheet,
  zip,
  type Parts
} from '../../../xlsx/fixture';
import { RICH } from '../../../xlsx/richWorkbook';
import { deflated, withSwollen } from '../../../xlsx/swollen';
import { errorText } from '../../../../workbench/page/notes';
import { cell, FIRST, open, SECOND } from '../grid';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const [OPEN, CLOSE] = worksheet('@').split('@') as [string, string];
const nested = (levels: number): string => '<x>'.repeat(levels) + '</x>'.repeat(levels);
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs>`;

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await open(bytes).then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (error !== undefined && !(error instanceof XlsxError)) throw error as Error;
  return error === undefined ? 'no error' : errorText(error, 'en');
}

const DEEP =
  'It has elements within elements 257 levels deep or deeper ({part}), and at most 256 levels are accepted.';

test.each<[string, () => Uint8Array, string]>([
  [
    'a deep workbook',
    () =>
      zip({
        ...parts(worksheet(ROWS)),
        'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>', nested(200_000))
      }),
    DEEP.replace('{part}', 'xl/workbook.xml')
  ],
  [
    'a deep sheet',
    () => zip(parts(worksheet(ROWS, { after: nested(200_000) }))),
    DEEP.replace('{part}', SHEET)
  ],
  [
    'deep styles, which nothing but the library reads whole',
    () => zip(parts(worksheet(ROWS), { 'xl/styles.xml': `${STYLES}${nested(200_000)}</styleSheet>` })),
    DEEP.replace('{part}', 'xl/styles.xml')
  ],
  [
    'a deep theme, which nothing but the library reads',
    () => zip(parts(worksheet(ROWS), { 'xl/theme/theme1.xml': `<theme>${nested(200_000)}</theme>` })),
    DEEP.replace('{part}', 'xl/theme/theme1.xml')
  ],
  [
    'a theme of 3 GB',
    () =>
      withSwollen('xl/theme/theme1.xml', deflated({ unit: ' '.repeat(1000), times: 3_000_000 }), {
        ...parts(worksheet(ROWS)),
        'xl/theme/theme1.xml': 'x'
      }),
    'It is too large (xl/theme/theme1.xml): 2,862 MB, and at most 256 MB can be handled.'
  ],
  [
    'rows of 16,384 cells, which are not named',
    () =>
      withSwollen(
        SHEET,
        deflated({ head: OPEN, unit: `<row>${'<c/>'.repeat(16_384)}</row>`, times: 20_000, tail: CLOSE })
      ),
    'Unpacked, a part of it (xl/worksheets/sheet1.xml) is 918 times as large as in the file, and at most 200 times is accepted.'
  ],
  [
    'shared strings that are empty',
    () =>
      withSwollen(
        'xl/sharedStrings.xml',
        deflated({ head: `<sst xmlns="${MAIN}">`, unit: '<si/>', times: 200_000_000, tail: '</sst>' }),
        {
          [SHEET]: worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
          'xl/sharedStrings.xml': sst('')
        }
      ),
    'Unpacked, a part of it (xl/sharedStrings.xml) is 674 times as large as in the file, and at most 200 times is accepted.'
  ]
])('refuses in a sentence: %s', async (_, make, sentence) => {
  const bytes = make();
  expect(await refusalOf(bytes)).toBe(sentence);
});

test('the library gets nothing but what says how cells look', () => {
  const names = packageContents(openWorkbook(zip(RICH)).withoutRows()).map(({ name }) => name);
  expect(
    names.filter(
      (name) =>
        !/^(?:\[Content_Types\]|_rels\/|xl\/(?:_rels|workbook|styles|theme|worksheets|tables|sharedStrings))/.test(
          name
        )
    )
  ).toEqual([]);
  expect(names).toContain('xl/styles.xml');
});

test('an old module among the sheets stays in the file, and the sheets keep their formats', async () => {
  const all: Parts = {
    ...parts(worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>')),
    'xl/workbook.xml': workbookXml(
      '<sheet name="Module1" sheetId="1" r:id=""/><sheet name="Data" sheetId="2" r:id="rId1"/>'
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml']
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`
  };
  const { workbook, notes } = await open(zip(all));
  expect(notes).toEqual([]);
  expect(Object.keys(workbook.sheets)).toEqual([SECOND]);
  const { s } = cell(workbook.sheets[SECOND], 'A1')!;
  expect(workbook.styles[s as string]).toMatchObject({ bl: 1 });
});

test('a workbook in UTF-16 keeps its formats', async () => {
  const all = parts(worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`
  });
  for (const [name, xml] of Object.entries(all))
    all[name] = new Uint8Array(Buffer.from(`\ufeff${String(xml).replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  const { workbook, notes } = await open(zip(all));
  expect(notes).toEqual([]);
  const { s, v } = cell(workbook.sheets[FIRST], 'A1')!;
  expect([v, workbook.styles[s as string]]).toMatchObject([1, { bl: 1 }]);
});

test.each(['en', 'ja'] as const)('no message in %s has empty brackets', (language) => {
  for (const code of [
    'damaged',
    'unsupportedEncoding',
    'tooLarge',
    'rowTwice',
    'swollen',
    'cannotSplice'
  ] as const)
    expect(errorText(new XlsxError(code), language)).not.toMatch(/\(\s*\)|（\s*）|: *$|[{}]/);
});
