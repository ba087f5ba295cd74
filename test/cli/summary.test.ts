import { readFileSync } from 'node:fs';
import { read as readByOthers, type CellObject } from '@e965/xlsx';
import { openWorkbook, packageContents, type CellValue } from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { SAMPLE, department, rowsOf as rowsOfSheet } from './sheetsOfFiles';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const NAME = 'ITSS Summary';

const rowsOf = (bytes: Uint8Array, name = NAME): CellValue[][] => rowsOfSheet(bytes, name);

/** The bytes of a workbook that `--summary` was written into. */
function withSummary(name: string, bytes: Uint8Array, ...argv: string[]): Uint8Array {
  const path = place.put(name, bytes);
  const { code, err } = place.run(path, '--in-place', '--summary', '--date', '2026-11-30', ...argv);
  expect([code <= 1, err]).toEqual([true, expect.stringMatching(/Summary: sheet|集計: シート/)]);
  return readFileSync(path);
}

describe('--summary', () => {
  test('writes a sheet of its own that other programs read, and no other', () => {
    const without = place.put('without.xlsx', SAMPLE);
    place.run(without, '--in-place');
    const bytes = withSummary('sample.xlsx', SAMPLE);
    const book = readByOthers(bytes, { cellStyles: true });
    expect(book.SheetNames).toEqual(['Projects', 'Employees', NAME]);
    expect((book.Sheets[NAME]!.A1 as CellObject).v).toBe('ITSS V3 Customer Service: summary');
    const sheets = (of: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        packageContents(of)
          .filter(({ name }) => /worksheets|tables|sharedStrings/.test(name))
          .map(({ name, content }) => [name, Buffer.from(content).toString('latin1')])
      );
    expect(sheets(bytes)).toMatchObject(sheets(readFileSync(without)));
  });

  test('changes nothing the second time, in either language', () => {
    for (const language of ['en', 'ja']) {
      const once = withSummary(`twice-${language}.xlsx`, SAMPLE, '--lang', language);
      const twice = withSummary(`twice-${language}.xlsx`, once, '--lang', language);
      expect(packageContents(twice)).toEqual(packageContents(once));
    }
  });

  test('is found again though the language is another', () => {
    const once = withSummary('language.xlsx', department());
    const bytes = withSummary('language.xlsx', once, '--lang', 'ja');
    expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Projects', NAME]);
    expect(rowsOf(bytes)[0]![0]).toBe('ITSS V3 カスタマサービス 集計');
  });

  test('counts by department where there is one, or by the columns that are named', () => {
    const header = [...HEADER, 'Dept.', 'Grade'];
    const rows = [
      [...ANN, 'Tokyo', 'G3'],
      [...BOB, ' ', 'G4']
    ];
    const headings = (...argv: string[]): CellValue[] =>
      rowsOf(withSummary('columns.xlsx', department(rows, header), ...argv)).map(([text]) => text ?? null);
    expect(headings()).toEqual(expect.arrayContaining(['Levels by department', 'Tokyo', 'not recorded']));
    const byGrade = headings('--people-column', 'grade');
    expect(byGrade).toEqual(expect.arrayContaining(['Levels by grade', 'G3', 'G4']));
    expect(byGrade).not.toContain('Levels by department');
    const none = rowsOf(withSummary('none.xlsx', department())).map(([text]) => text);
    expect(none).not.toContain('Levels by department');
  });

  test('comes beside the list of people, which carries nothing over that was not asked for', () => {
    const bytes = withSummary(
      'both.xlsx',
      department([[...ANN, 'Tokyo']], [...HEADER, 'Department']),
      '--people'
    );
    expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Projects', 'ITSS People', NAME]);
    expect(rowsOf(bytes, 'ITSS People')[0]).not.toContain('Department');
    expect(rowsOf(bytes).flat()).toContain('Tokyo');
  });

  test('is said to be of an earlier run, where a later one leaves it as it is', () => {
    const path = place.put('older.xlsx', withSummary('older.xlsx', department()));
    const older = 'warning: The sheet “ITSS Summary” is still as an earlier run has left it';
    expect(place.run(path, '--in-place').err).toContain(older);
    expect(place.run(path, '--in-place', '--summary').err).not.toContain('earlier run');
  });

  test('leaves a sheet of the user’s alone that has the name', () => {
    const rows: Value[][] = [['mine'], [1]];
    const bytes = withSummary(
      'named.xlsx',
      xlsx({ name: 'Projects', rows: [HEADER, ANN] }, { name: 'itss summary', rows })
    );
    expect(rowsOf(bytes, 'itss summary')).toEqual(rows);
    expect(rowsOf(bytes, `${NAME} (2)`).length).toBeGreaterThan(10);
  });

  test('names and departments that look like formulas, markup or messages stay texts', () => {
    const evil = ['=1+1', '+cmd|x', '@SUM(1)', '<b>&amp;"', '{people}', "'x"];
    const rows = evil.map((text, i) => [`E${i}`, text, ...ANN.slice(2, 8), 'none', '', text]);
    const bytes = withSummary('hostile.xlsx', department(rows, [...HEADER, 'Department']));
    const texts = rowsOf(bytes).flat();
    for (const text of evil) expect(texts.filter((one) => one === text).length).toBeGreaterThanOrEqual(2);
    const sheet = readByOthers(bytes, { cellFormula: true }).Sheets[NAME]!;
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  });

  test.each([
    ['a text file', ['list.csv', '--summary'], /Leave --summary out/],
    ['JSON alone', ['list.csv', '--summary', '--json'], /--summary writes a sheet/]
  ])('is refused for %s', (_what, [file, ...argv], message) => {
    const path = place.put(file!, `${HEADER.join(',')}\n${ANN.join(',')}\n`);
    const { code, err } = place.run(path, ...argv);
    expect([code, message.test(err)]).toEqual([2, true]);
  });
});
