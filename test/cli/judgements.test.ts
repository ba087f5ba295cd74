import { readFileSync } from 'node:fs';
import { read as readByOthers } from '@e965/xlsx';
import { strFromU8 } from 'fflate';
import { packageContents, type CellValue } from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { SAMPLE, department, rowsOf as rowsOfSheet } from './sheetsOfFiles';
import type { Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const NAME = 'ITSS Judgement';

const rowsOf = (bytes: Uint8Array, name = NAME): CellValue[][] => rowsOfSheet(bytes, name);

/** The IDs of the people in the sheet, page by page. */
const idsOf = (bytes: Uint8Array): CellValue[] => {
  const rows = rowsOf(bytes);
  return rows.flatMap((row, i) => (row[3] === 'Employee ID' ? [rows[i + 1]![3] ?? null] : []));
};

/** The bytes of a workbook that judgements were written into. */
function withJudgements(name: string, bytes: Uint8Array, ...argv: string[]): Uint8Array {
  const path = place.put(name, bytes);
  const { code, err } = place.run(path, '--in-place', '--date', '2026-11-30', ...argv);
  expect([code <= 1, err]).toEqual([true, expect.stringMatching(/Judgements: sheet|判定書: シート/)]);
  return readFileSync(path);
}

const WITH_TEAM = [...HEADER, 'Department'];
const withTeams = (rows: readonly (readonly Value[])[]): Uint8Array => department(rows, WITH_TEAM);
const TEAMS = withTeams([
  [...ANN, 'Tokyo'],
  [...BOB, ' ＴＯＫＹＯ '],
  ['E3', ...ANN.slice(1), 'Osaka']
]);
const WITH_UNREAD = withTeams([
  [...ANN, 'Tokyo'],
  ['E4', 'Eve', 'Hardwear', ...ANN.slice(3), 'Tokyo']
]);

describe('--person and --persons-of', () => {
  test('write a sheet of its own that other programs read, and change no other', () => {
    const without = place.put('without.xlsx', SAMPLE);
    place.run(without, '--in-place');
    const bytes = withJudgements('sample.xlsx', SAMPLE, '--person', 'E101');
    const book = readByOthers(bytes, { cellStyles: true });
    expect(book.SheetNames).toEqual(['Projects', 'Employees', NAME]);
    expect(book.Sheets[NAME]!['!merges']!.length).toBeGreaterThan(5);
    const sheets = (of: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        packageContents(of)
          .filter(({ name }) => /worksheets|tables|sharedStrings/.test(name))
          .map(({ name, content }) => [name, Buffer.from(content).toString('latin1')])
      );
    expect(sheets(bytes)).toMatchObject(sheets(readFileSync(without)));
  });

  test('change nothing the second time, in either language', () => {
    for (const language of ['en', 'ja']) {
      const argv = ['--person', 'E101', '--lang', language];
      const once = withJudgements(`twice-${language}.xlsx`, SAMPLE, ...argv);
      expect(packageContents(withJudgements(`twice-${language}.xlsx`, once, ...argv))).toEqual(
        packageContents(once)
      );
    }
  });

  test('are of those who are named, each once, in the order of the sheet', () => {
    const of = (...argv: string[]): CellValue[] => idsOf(withJudgements('of.xlsx', TEAMS, ...argv));
    expect(of('--person', 'E3')).toEqual(['E3']);
    expect(of('--person', 'E3', '--person', '7', '--person', 'E3')).toEqual(['7', 'E3']);
    expect(of('--persons-of', 'department=tokyo')).toEqual(['E1', '7']);
    expect(of('--persons-of', 'department=Osaka', '--person', 'E1')).toEqual(['E1', 'E3']);
    const bytes = withJudgements('pages.xlsx', TEAMS, '--persons-of', 'department=Tokyo');
    const part = packageContents(bytes).find(({ name }) => name.endsWith('sheet2.xml'))!;
    expect(strFromU8(part.content).match(/<brk [^>]*>/g)).toHaveLength(1);
  });

  test('replace those of the run before, pages and all', () => {
    const both = withJudgements('fewer.xlsx', TEAMS, '--persons-of', 'department=Tokyo');
    const one = withJudgements('fewer.xlsx', both, '--person', 'E3');
    expect(idsOf(one)).toEqual(['E3']);
    const part = packageContents(one).find(({ name }) => name.endsWith('sheet2.xml'))!;
    expect(strFromU8(part.content)).not.toContain('<brk');
  });

  test('their sheet is never judged itself', () => {
    const path = place.put('again.xlsx', TEAMS);
    const judged = place.json(path, '--all-sheets').people;
    place.run(path, '--in-place', '--persons-of', 'department=Tokyo', '--summary', '--people');
    const { out, err } = place.run(path, '--all-sheets', '--json');
    expect((JSON.parse(out) as { people: unknown }).people).toEqual(judged);
    expect(err).not.toContain(NAME);
  });

  test('names that look like formulas, markup or codes of a footer stay texts', () => {
    const evil = ['=1+1', '+cmd|x', '<b>&amp;"', '&P&D&"Arial"', '{name}'];
    const rows = evil.map((text, i) => [`E${i}`, text, 'Hardware', text, ...ANN.slice(4), text]);
    const bytes = withJudgements(
      'hostile.xlsx',
      withTeams(rows),
      ...evil.flatMap((_text, i) => ['--person', `E${i}`])
    );
    const texts = rowsOf(bytes).flat();
    for (const text of evil) expect(texts.filter((one) => one === text).length).toBeGreaterThanOrEqual(3);
    const sheet = readByOthers(bytes, { cellFormula: true }).Sheets[NAME]!;
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
    const one = withJudgements('footer.xlsx', withTeams(rows), '--person', 'E3');
    const part = packageContents(one).find(({ name }) => name.endsWith('sheet2.xml'))!;
    expect(strFromU8(part.content)).toContain(
      '<oddFooter>&amp;L&amp;&amp;P&amp;&amp;D&amp;&amp;"Arial" (E3)</oddFooter>'
    );
  });

  test.each([
    [['--person', 'E99'], /Nobody in .* has the employee ID E99/],
    [['--person', 'E4'], /^E4 is in .*, but without a specialty field that can be read/],
    [['--persons-of', 'department=Kyoto'], /has Kyoto as department\. Found: Tokyo, .*, Osaka\./],
    [['--persons-of', 'grade=3'], /None of the sheets has a column grade/],
    [['--persons-of', 'salary=3'], /--persons-of is given as COLUMN=VALUE/],
    [['--persons-of', 'department='], /--persons-of is given as COLUMN=VALUE/],
    [['--person', 'E1', '--json'], /--person writes a sheet/]
  ])('%j is refused with a reason, and nothing is written', (argv, message) => {
    const bytes = argv.includes('E4') ? WITH_UNREAD : TEAMS;
    const path = place.put('refused.xlsx', bytes);
    const { code, err } = place.run(
      path,
      '--write-anyway',
      ...(argv.includes('--json') ? [] : ['--in-place']),
      ...argv
    );
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  });
});
