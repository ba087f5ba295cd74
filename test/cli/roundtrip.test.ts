import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeDifferences, spliceProbe } from '../../src/cli/roundtripCheck';
import { openWorkbook } from '../../src/xlsx';
import { cellsOf, editsOf, parts, splice, workbook, worksheet, zip } from '../xlsx/fixture';
import { RICH } from '../xlsx/richWorkbook';

const ROOT = join(__dirname, '../..');
const plain = workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>');

test('the probe stands right of all that the sheet holds', () => {
  expect(spliceProbe(plain)).toMatchObject({ cell: 'D1', sheet: { name: 'Data' } });
  expect(spliceProbe(zip(RICH))).toMatchObject({ cell: 'D1', sheet: { name: 'Data' } });
  const merged = zip(parts(worksheet('', { after: '<mergeCells><mergeCell ref="A1:F2"/></mergeCells>' })));
  expect(spliceProbe(merged)).toMatchObject({ cell: 'G1' });
});

test('a whole workbook has no differences', () => {
  expect(describeDifferences(plain, spliceProbe(plain))).toEqual([]);
  expect(describeDifferences(zip(RICH), spliceProbe(zip(RICH)))).toEqual([]);
});

describe('finds', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const before = workbook(rows, { 'xl/theme.xml': '<theme/>' });
  const probe = spliceProbe(before);

  test.each([
    ['a cell that changed', splice(probe.bytes, editsOf({ A1: 2 })), ['Data!A1 reads otherwise']],
    ['a cell that came', splice(probe.bytes, editsOf({ B9: 2 })), ['Data!B9 reads otherwise']],
    ['a probe that is lost', before, ['Data!B1 reads otherwise']],
    [
      'a part that changed',
      spliceProbe(workbook(rows, { 'xl/theme.xml': '<other/>' })).bytes,
      ['xl/theme.xml differs']
    ],
    ['a part that is lost', spliceProbe(workbook(rows)).bytes, ['the list of parts differs']]
  ])('%s', (_, after, differences) => {
    expect(describeDifferences(before, { ...probe, bytes: after })).toEqual(differences);
  });
});

describe('npm run roundtrip', () => {
  const directory = mkdtempSync(join(tmpdir(), 'roundtrip-'));
  const input = join(directory, 'in');
  mkdirSync(join(input, 'deeper'), { recursive: true });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  const run = (...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', 'src/cli/roundtrip.ts', ...args],
        { cwd: ROOT },
        (error, stdout, stderr) => {
          resolve({ code: error?.code ?? 0, stdout, stderr });
        }
      );
    });

  test('says what it found, file by file, and writes the spliced files', async () => {
    writeFileSync(join(input, 'a.xlsx'), plain);
    writeFileSync(join(input, 'deeper', 'b.XLSX'), zip(RICH));
    writeFileSync(join(input, 'c.xlsx'), 'no workbook');
    writeFileSync(join(input, '~$a.xlsx'), 'lock');
    writeFileSync(join(input, 'd.txt'), 'other');
    const out = join(directory, 'out');
    const { code, stdout, stderr } = await run(input, '--out', out);
    expect(stdout.split('\n')).toEqual([
      'whole\ta.xlsx\tData!D1',
      'refused\tc.xlsx\tnotZip',
      `whole\t${join('deeper', 'b.XLSX')}\tData!D1`,
      '3 workbooks: 2 whole, 1 refused, 0 not whole',
      ''
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(cellsOf(openWorkbook(new Uint8Array(readFileSync(join(out, 'a.xlsx')))))).toMatchObject({
      A1: 1,
      C2: 2,
      D1: expect.stringContaining('Round trip') as string
    });
    expect(readFileSync(join(out, 'deeper', 'b.XLSX')).length).toBeGreaterThan(1000);
  }, 30_000);

  test.each([
    [[], 'Usage'],
    [['nowhere'], 'There is no directory nowhere.'],
    [['src'], 'There is no .xlsx file under src.'],
    [['src', '--what'], '--what']
  ])(
    'cannot run with %j',
    async (args, message) => {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    },
    30_000
  );
});
