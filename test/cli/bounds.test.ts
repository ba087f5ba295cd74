import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { columnLetters, MAX_COLUMNS } from '../../src/ranges';
import { errorMessage } from '../../src/cli/messages';
import { CLI_TEXTS, LANGUAGES } from '../../src/locales';
import { XlsxError, type XlsxErrorCode } from '../../src/xlsx';
import { MAIN, parts, SHEET, workbook, workbookXml, worksheet, zip } from '../xlsx/fixture';
import { deflated, withSwollen } from '../xlsx/swollen';
import { ANN, HEADER, Workplace } from './command';
import { rowsXml, xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const ROWS = rowsXml([HEADER, ANN]);
const [OPEN, CLOSE] = worksheet('@').split('@') as [string, string];
/** The two rows of the small department, and then the same text over and over. */
const sheetOf = (unit: string, times: number): Uint8Array =>
  withSwollen(SHEET, deflated({ head: OPEN + ROWS, unit, times, tail: CLOSE }));
const nested = (levels: number): string => '<x>'.repeat(levels) + '</x>'.repeat(levels);

describe('a small file that asks for more than any computer has: one sentence and exit code 2', () => {
  test.each<[string, () => Uint8Array, number, string]>([
    [
      'elements 200,000 deep in the workbook',
      () =>
        zip({
          ...parts(worksheet(ROWS)),
          'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>', nested(200_000))
        }),
      10_000,
      '{file} was not opened: xl/workbook.xml has elements within elements 257 levels deep or deeper, and at most 256 levels are accepted. If you trust the file, save it anew in Excel.'
    ],
    [
      'elements 200,000 deep in the sheet',
      () => zip(parts(worksheet(ROWS, { before: nested(200_000) }))),
      10_000,
      '{file} was not opened: xl/worksheets/sheet1.xml has elements within elements 257 levels deep or deeper, and at most 256 levels are accepted. If you trust the file, save it anew in Excel.'
    ],
    [
      '200 million empty shared strings',
      () =>
        withSwollen(
          'xl/sharedStrings.xml',
          deflated({ head: `<sst xmlns="${MAIN}">`, unit: '<si/>', times: 200_000_000, tail: '</sst>' }),
          { [SHEET]: worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`), 'xl/sharedStrings.xml': 'x' }
        ),
      1_600_000,
      '{file} was not opened: unpacked, xl/sharedStrings.xml is 674 times as large as in the file, and at most 200 times is accepted. If you trust the file, save it anew in Excel.'
    ],
    [
      '3 GB of white space',
      () => sheetOf(' '.repeat(1000), 3_000_000),
      3_100_000,
      '{file} is too large: xl/worksheets/sheet1.xml takes 2,862 MB, and at most 2,048 MB can be handled.'
    ],
    [
      'rows of 16,384 cells, which are not named',
      () => sheetOf(`<row>${'<c/>'.repeat(MAX_COLUMNS)}</row>`, 20_000),
      1_500_000,
      '{file} was not opened: unpacked, xl/worksheets/sheet1.xml is 918 times as large as in the file, and at most 200 times is accepted. If you trust the file, save it anew in Excel.'
    ]
  ])('%s', (_name, make, most, sentence) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(most);
    const file = place.put('hostile.xlsx', bytes);
    const answer = place.run(file);
    expect(answer).toEqual({ code: 2, out: '', err: `${sentence.replace('{file}', file)}\n` });
  });

  test('300,000 rows with a cell in the last column are judged', () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, i) => `<row r="${i + 3}"><c r="XFD${i + 3}"><v>1</v></c></row>`
    );
    const bytes = workbook(ROWS + rows.join(''));
    expect(bytes.length).toBeLessThan(1_500_000);
    const { totals, people } = place.json(place.put('wide.xlsx', bytes));
    expect([totals.rows, people[0]?.level]).toEqual([1, 3]);
  });
});

describe('a stray cell far to the right', () => {
  test.each([
    ['the last column', 16_383, 'XFD'],
    ['where four columns are left', 16_380, 'XFA']
  ])('%s: there is no room, and nothing is written', (_, column, name) => {
    const stray = `<row r="3"><c r="${columnLetters(column)}3"><v>1</v></c></row>`;
    const file = place.put('stray.xlsx', workbook(ROWS + stray));
    expect(place.run(file)).toEqual({
      code: 2,
      out: '',
      err: `There is no room for the 5 result columns right of column ${name} of Data. Move or delete what stands far to the right there, or use --json to judge it only.\n`
    });
    expect(place.json(file).people).toMatchObject([{ employeeId: 'E1', level: 3 }]);
  });

  test('and the last place that has room', () => {
    const stray = '<row r="3"><c r="XEY3"><v>1</v></c></row>';
    const file = place.put('room.xlsx', workbook(ROWS + stray));
    expect(place.run(file, '--in-place').code).toBe(0);
    expect(read(readFileSync(file)).Sheets['Data']?.['XFA2']).toMatchObject({ v: 3 });
  });

  test('formats alone take no room', () => {
    const stray = '<row r="3"><c r="XFD3" s="0"/></row>';
    expect(place.run(place.put('format.xlsx', workbook(ROWS + stray)), '--in-place').code).toBe(0);
  });
});

describe('files that other programs make', () => {
  test('a row whose number stands twice is not counted twice', () => {
    const twice = ROWS.replace('</row><row', `</row><row r="2"><c r="K2"><v>1</v></c></row><row`);
    const file = place.put('twice.xlsx', workbook(twice));
    for (const argv of [['--json'], ['--in-place']])
      expect(place.run(file, ...argv)).toEqual({
        code: 2,
        out: '',
        err: `Row 2 stands twice in a sheet of ${file} (${SHEET}), so that it is not certain what is in it. Open it in Excel, let it repair the file, and save it.\n`
      });
  });

  test('a row of its own for each cell', () => {
    const cells = ROWS.replace(/<\/c><c r="[A-Z]+(\d)"/g, (cell, row: string) =>
      cell.replace('</c>', `</c></row><row r="${row}">`)
    );
    expect(place.run(place.put('cells.xlsx', workbook(cells))).err).toMatch(/^Row 1 stands twice in a sheet/);
  });

  test('an old module, with an empty relationship, among the sheets', () => {
    const all = {
      ...parts(worksheet(ROWS)),
      'xl/workbook.xml': workbookXml(
        '<sheet name="Module1" sheetId="1" state="veryHidden" r:id=""/><sheet name="Data" sheetId="2" r:id="rId1"/>'
      )
    };
    const file = place.put('module.xlsx', zip(all));
    expect(place.run(file, '--in-place').code).toBe(0);
    expect(place.json(file).people).toMatchObject([{ employeeId: 'E1', level: 3 }]);
    expect(place.run(file, '--json', '--sheet', 'Module1').err).toBe(
      'There is no worksheet named Module1. Found: Data.\n'
    );
  });

  test.each(['utf16le', 'utf16be'])('parts in %s are read, and written as Excel reads them', (encoding) => {
    const files = unzipSync(xlsx({ name: '案件', rows: [HEADER, ANN], table: { totalsRows: 0 } }));
    for (const [name, bytes] of Object.entries(files)) {
      const text = new TextDecoder().decode(bytes).replace('encoding="UTF-8"', 'encoding="UTF-16"');
      const little = Buffer.from(`\ufeff${text}`, 'utf16le');
      files[name] = new Uint8Array(encoding === 'utf16le' ? little : little.swap16());
    }
    const file = place.put('utf16.xlsx', zipSync(files));
    expect(place.run(file, '--in-place').code).toBe(0);
    expect(place.json(file).people).toMatchObject([{ employeeId: 'E1', level: 3 }]);
    const written = unzipSync(readFileSync(file));
    const sheet = new TextDecoder().decode(written['xl/worksheets/sheet1.xml']);
    expect(sheet).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    // What is not touched stays as it was.
    expect(Buffer.from(written['xl/workbook.xml']!)).toEqual(Buffer.from(files['xl/workbook.xml']!));
  });
});

test.each(LANGUAGES)('no message in %s has empty brackets, whatever is known', (language) => {
  for (const code of Object.keys(CLI_TEXTS[language].workbook) as XlsxErrorCode[]) {
    for (const detail of ['', ' ', 'xl/styles.xml']) {
      const message = errorMessage(new XlsxError(code, detail, { found: 3, limit: 2 }), 'a.xlsx', language);
      expect([code, message]).toEqual([
        code,
        expect.not.stringMatching(/[{}]|\(\s*\)|（\s*）|none|to \.|: \./)
      ]);
    }
  }
});

test('a package that is damaged as a whole', () => {
  const bytes = zip(parts(worksheet(ROWS)));
  const file = place.put('cut.xlsx', bytes.slice(0, bytes.length - 30));
  expect(place.run(file).err).toBe(
    `${file} is damaged and cannot be read safely. Open it in Excel, let it repair the file, and save it.\n`
  );
});
