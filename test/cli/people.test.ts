import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readByOthers, utils } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { cellRange } from '../../src/ranges';
import {
  changeSheetList,
  openWorkbook,
  packageContents,
  type CellEdit,
  type CellValue
} from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/department.xlsx'));
const LIST = 'ITSS People';

/** The rows of a sheet, without the cells right of its last one that is filled. */
function rowsOf(bytes: Uint8Array, name = LIST): CellValue[][] {
  const workbook = openWorkbook(bytes);
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const rows: CellValue[][] = [];
  workbook.readRows(sheet, (row, cells) => {
    rows[row] = cells;
  });
  return rows;
}

/** The bytes of a workbook that `--people` was written into. */
function withPeople(name: string, bytes: Uint8Array, ...argv: string[]): Uint8Array {
  const path = place.put(name, bytes);
  const { code, err } = place.run(path, '--in-place', '--people', ...argv);
  expect([code <= 1, err]).toEqual([true, expect.stringContaining('List of people')]);
  return readFileSync(path);
}

/** A workbook with cells of one sheet changed, as its user would. */
function typed(bytes: Uint8Array, name: string, rows: Readonly<Record<number, CellEdit[]>>): Uint8Array {
  const workbook = openWorkbook(bytes);
  const chunks: Uint8Array[] = [];
  workbook.splice(
    workbook.sheets.find((one) => one.name === name)!,
    { range: cellRange(0, 0, 1000, 40), row: (row) => rows[row] },
    (chunk) => chunks.push(chunk)
  );
  return Buffer.concat(chunks);
}

const department = (rows: readonly (readonly Value[])[] = [ANN, BOB]): Uint8Array =>
  xlsx({ name: 'Projects', rows: [HEADER, ...rows] });

describe('--people', () => {
  test('writes a sheet of its own that other programs read alike', () => {
    const bytes = withPeople('sample.xlsx', SAMPLE, '--date', '2026-11-30');
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(46);
    expect(rows[0]!.slice(0, 4)).toEqual(['Employee ID', 'Name', 'Specialty field', 'ITSS level']);
    const book = readByOthers(bytes, { cellStyles: true });
    expect(book.SheetNames).toEqual(['Projects', 'Employees', LIST]);
    const read = utils.sheet_to_json<unknown[]>(book.Sheets[LIST]!, { header: 1, blankrows: true });
    const cellsOf = (all: readonly unknown[][]): unknown[][] =>
      all.map((row) => Array.from({ length: 13 }, (_, column) => row[column] ?? null));
    expect(cellsOf(read)).toEqual(cellsOf(rows));
    // A date for others, too.
    expect(read.slice(1).map((row) => row[13])).toEqual(
      rows.slice(1).map(() => new Date('2026-11-30T00:00:00Z'))
    );
    const names = book.Workbook!.Names!.filter(({ Ref }) => Ref.includes(LIST));
    expect(names.map((name) => [name.Name, name.Ref, 'Hidden' in name && name.Hidden])).toEqual([
      ['_ITSS.People', `'${LIST}'!$A$1`, true],
      ['_xlnm.Print_Titles', `'${LIST}'!$1:$1`, false]
    ]);
  });

  test('leaves every other sheet as it is without the list, byte for byte', () => {
    const without = place.put('without.xlsx', SAMPLE);
    place.run(without, '--in-place');
    const sheets = (bytes: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        packageContents(bytes)
          .filter(({ name }) => /worksheets|tables|sharedStrings/.test(name))
          .map(({ name, content }) => [name, Buffer.from(content).toString('latin1')])
      );
    const before = sheets(readFileSync(without));
    expect(sheets(withPeople('with.xlsx', SAMPLE))).toMatchObject(before);
  });

  test('changes nothing the second time', () => {
    const once = withPeople('twice.xlsx', SAMPLE);
    const twice = withPeople('twice.xlsx', once);
    expect(packageContents(twice)).toEqual(packageContents(once));
  });

  test('never reads its marks as evidence', () => {
    const path = place.put('evidence.xlsx', department());
    const judged = place.json(path).people;
    place.run(path, '--in-place', '--people');
    expect(place.json(path).people).toEqual(judged);
  });

  test('leaves a sheet of the user’s alone that has the name', () => {
    const rows: Value[][] = [['mine'], [1]];
    const bytes = withPeople(
      'named.xlsx',
      xlsx({ name: 'Projects', rows: [HEADER, ANN] }, { name: 'itss people', rows })
    );
    expect(rowsOf(bytes, 'itss people')).toEqual(rows);
    expect(rowsOf(bytes, `${LIST} (2)`)).toHaveLength(2);
  });

  test('texts that look like formulas or markup stay texts', () => {
    const evil = ['=1+1', '+cmd|x', '@SUM(1)', '<b>&amp;"', '-2', "'x"];
    const rows = evil.map((text) => [text, text, ...ANN.slice(2)]);
    const bytes = withPeople('hostile.xlsx', department(rows));
    expect(
      rowsOf(bytes)
        .slice(1)
        .map((row) => row.slice(0, 2))
    ).toEqual(evil.map((text) => [text, text]));
    const sheet = readByOthers(bytes, { cellFormula: true }).Sheets[LIST]!;
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  });

  describe('where the list is there', () => {
    const NOTE = 14;
    const noted = (bytes: Uint8Array): Uint8Array =>
      typed(bytes, LIST, {
        0: [{ column: NOTE, value: 'My notes' }],
        1: [{ column: NOTE, value: 'of Ann' }]
      });
    /** IDs, levels and what the user wrote beside. */
    const told = (bytes: Uint8Array): CellValue[][] =>
      rowsOf(bytes)
        .slice(1)
        .map((row) => [row[0] ?? null, row[3] ?? null, row[NOTE] ?? null]);

    test('the user’s own columns stay with their person, however the projects are sorted', () => {
      const once = noted(withPeople('own.xlsx', department()));
      expect(told(once)).toEqual([
        ['E1', 3, 'of Ann'],
        [7, 0, null]
      ]);
      const sorted = typed(once, 'Projects', {
        1: BOB.map((value, column) => ({ column, value: value === '' ? null : value })),
        2: ANN.map((value, column) => ({ column, value }))
      });
      expect(told(withPeople('own.xlsx', sorted))).toEqual(told(once));
    });

    test('keeps the place of who is gone while the user has notes, and adds who is new', () => {
      const once = noted(withPeople('gone.xlsx', department()));
      const changed = typed(once, 'Projects', { 1: [{ column: 0, value: 'E9' }] });
      const bytes = withPeople('gone.xlsx', changed);
      expect(told(bytes)).toEqual([
        ['E1', null, 'of Ann'],
        [7, 0, null],
        ['E9', 3, null]
      ]);
      expect(rowsOf(bytes)[1]![4]).toBe('No longer in the data');
      const workbook = openWorkbook(bytes);
      expect(workbook.tables(workbook.sheets[1]!)[0]!.range).toEqual(cellRange(0, 0, 4, 14));
    });

    test('gives a row that says more the room for it, unless its height was set by hand', () => {
      const heights = (bytes: Uint8Array): (number | undefined)[] => {
        const workbook = openWorkbook(bytes);
        const found: (number | undefined)[] = [];
        workbook.readCells(workbook.sheets[1]!, (_row, _cells, format) => found.push(format.height));
        return found;
      };
      const better = ANN.map((value, column) => ({ column, value: column === 8 ? null : value }));
      const once = withPeople('heights.xlsx', department([ANN, BOB]));
      const whole = withPeople(
        'anew.xlsx',
        department([ANN.map((value, column) => (column === 8 ? '' : value)), BOB])
      );
      expect(heights(whole)).not.toEqual(heights(once));
      const bytes = withPeople('heights.xlsx', typed(once, 'Projects', { 1: better }));
      expect(heights(bytes)).toEqual(heights(whole));
      const byHand = packageContents(once).map(({ name, content }) => [
        name,
        name.endsWith('sheet2.xml')
          ? Buffer.from(Buffer.from(content).toString().replace('<row r="2"', '<row r="2" customHeight="1"'))
          : content
      ]);
      const changed = typed(zipSync(Object.fromEntries(byHand) as Record<string, Uint8Array>), 'Projects', {
        1: better
      });
      expect(heights(withPeople('heights.xlsx', changed))).toEqual(heights(once));
    });

    test('is found though its tab was renamed', () => {
      const once = withPeople('renamed.xlsx', department());
      const renamed = changeSheetList(once, [
        { place: 1, name: 'Our people' },
        { place: 0, name: 'Projects' }
      ]);
      const again = withPeople('renamed.xlsx', renamed, '--sheet', 'Projects');
      expect(openWorkbook(again).sheets.map(({ name }) => name)).toEqual(['Our people', 'Projects']);
    });

    test('is not written over anything that stands below it', () => {
      const once = typed(withPeople('below.xlsx', department()), LIST, {
        3: [{ column: 1, value: 'total' }]
      });
      const grown = typed(once, 'Projects', {
        3: ANN.map((value, column) => ({ column, value: column === 0 ? 'E9' : value }))
      });
      const path = place.put('below.xlsx', grown);
      const { code, err } = place.run(path, '--in-place', '--people');
      expect([code, err]).toEqual([
        2,
        `The list of people has no room to grow: 'ITSS People'!B4 is in the way. Move or delete what stands there, and try again.\n`
      ]);
      expect(readFileSync(path).equals(Buffer.from(grown))).toBe(true);
    });

    test('what the user has made of it otherwise is theirs', () => {
      const once = withPeople('theirs.xlsx', department());
      const theirs = typed(once, LIST, { 0: [{ column: 0, value: 'Who' }] });
      const parts = packageContents(theirs).map(({ name, content }) => [
        name,
        /tables\/table\d/.test(name)
          ? Buffer.from(Buffer.from(content).toString().replace('name="Employee ID"', 'name="Who"'))
          : content
      ]);
      const changed = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
      const bytes = withPeople('theirs.xlsx', changed);
      expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Projects', LIST, `${LIST} (2)`]);
      expect(rowsOf(bytes)).toEqual(rowsOf(changed));
    });
  });

  describe('columns that are carried over', () => {
    const header = [...HEADER, 'Birth year', '所属(現)', 'Salary'];
    const rows = [
      [...ANN, 1980, 'Tokyo', 1],
      [...BOB, 1990, null, 2],
      [...BOB, 1990, 'Osaka', 2],
      [...ANN, 1980, 'Nagoya', 1]
    ];

    test('are those that were asked for, from the first row that says anything', () => {
      const bytes = withPeople(
        'carried.xlsx',
        xlsx({ name: 'Projects', rows: [header, ...rows] }),
        '--people-column',
        'department'
      );
      expect(rowsOf(bytes).map((row) => row[2])).toEqual(['Department', 'Tokyo', 'Osaka']);
      expect(rowsOf(bytes).flat()).not.toContain(1980);
    });

    test('say what the row above says where they have a ditto mark, and nothing for an arrow', () => {
      const marks = [
        [...ANN, 1980, 'Tokyo', 1],
        [...BOB, 1990, '〃', 2],
        ['E003', ...BOB.slice(1), 1970, '↓', 2]
      ];
      const workbook = xlsx({ name: 'Projects', rows: [header, ...marks] });
      const bytes = withPeople('marks.xlsx', workbook, '--people-column', 'department');
      expect(rowsOf(bytes).map((row) => row[2] ?? '')).toEqual(['Department', 'Tokyo', 'Tokyo', '']);
    });

    test('say what a merged cell says in each row that it covers, on the sheet of employee data, too', () => {
      const ids = ['E1', 'E2', 'E3', 'E4'];
      const projects = { name: 'Projects', rows: [HEADER, ...ids.map((id) => [id, ...ANN.slice(1)])] };
      const employees = {
        name: 'Employees',
        rows: [
          ['Employee ID', 'Department', 'Grade', 'AP exam'],
          ['E1', 'Tokyo', '等級5', 'yes'],
          ['E2', null, null, 'yes'],
          ['E3', null, 'G4', 'yes'],
          ['E4', '〃', null, 'yes']
        ],
        merges: ['B2:B4', 'C2:C3']
      };
      const argv = ['--people-column', 'department', '--people-column', 'grade'];
      const bytes = withPeople('merged.xlsx', xlsx(projects, employees), ...argv);
      expect(rowsOf(bytes).map((row) => [row[2], row[3] ?? ''])).toEqual([
        ['Department', 'Grade'],
        ['Tokyo', '等級5'],
        ['Tokyo', '等級5'],
        ['Tokyo', 'G4'],
        ['Tokyo', '']
      ]);
      // The same columns beside the projects, whose cells may be merged over several people's rows.
      const own = [...HEADER, '所属'];
      const rows = [own, ...ids.map((id, i) => [id, ...ANN.slice(1), i === 0 ? 'Osaka' : null])];
      const place = own.length - 1;
      const letter = String.fromCharCode(65 + place);
      const beside = xlsx({ name: 'Projects', rows, merges: [`${letter}2:${letter}4`] });
      const list = rowsOf(withPeople('beside.xlsx', beside, '--people-column', 'department'));
      expect(list.map((row) => row[2] ?? '')).toEqual(['Department', 'Osaka', 'Osaka', 'Osaka', '']);
    });

    test('are read from rows of employee data that say nothing else', () => {
      const projects = { name: 'Projects', rows: [HEADER, ANN, BOB] };
      const employees = {
        name: 'Employees',
        rows: [
          ['Employee ID', 'Department', 'Develops subordinates'],
          [BOB[0], 'Osaka', null],
          [ANN[0], 'Tokyo', 'yes'],
          ['E999', 'Nagoya', null]
        ] as Value[][]
      };
      const bytes = withPeople('silent.xlsx', xlsx(projects, employees), '--people-column', 'department');
      expect(rowsOf(bytes).map((row) => [row[0], row[2]])).toEqual([
        ['Employee ID', 'Department'],
        [ANN[0], 'Tokyo'],
        [BOB[0], 'Osaka']
      ]);
    });

    test('are put at the end of a list that lacks them', () => {
      const workbook = xlsx({ name: 'Projects', rows: [header, ...rows] });
      const once = withPeople('later.xlsx', workbook);
      const bytes = withPeople('later.xlsx', once, '--people-column', 'department');
      expect(rowsOf(bytes).map((row) => row[14])).toEqual(['Department', 'Tokyo', 'Osaka']);
    });

    test('are department and grade alone, and have to be there', () => {
      const path = place.put('absent.xlsx', department());
      expect(place.run(path, '--people-column', 'Salary').err).toBe(
        '--people-column is department or grade, but found: Salary.\n'
      );
      expect(place.run(path, '--people-column', 'grade').err).toBe(
        'None of the sheets has a column grade, which was asked for.\n'
      );
    });
  });

  test.each([
    ['a text file', ['list.csv', '--people'], /A text file has no sheets/],
    ['JSON alone', ['list.csv', '--people', '--json'], /Use --out or --in-place as well/]
  ])('is refused for %s', (_what, [file, ...argv], message) => {
    const path = place.put(file!, `${HEADER.join(',')}\n${ANN.join(',')}\n`);
    const { code, err } = place.run(path, ...argv);
    expect([code, message.test(err)]).toEqual([2, true]);
  });

  test('is refused for files of single people', () => {
    const person = (id: string): Uint8Array =>
      xlsx({
        name: 'Projects',
        rows: [['Employee ID', id], ['Name', 'A'], [], HEADER.slice(2), ANN.slice(2)]
      });
    const paths = ['P1', 'P2'].map((id) => place.put(`${id}.xlsx`, person(id)));
    const { code, err } = place.run(...paths, '--people');
    expect([code, err]).toEqual([2, expect.stringMatching(/files of single people/)]);
  });
});
