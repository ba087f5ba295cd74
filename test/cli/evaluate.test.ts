import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import schema from '../../src/worksheet/results/report.schema.json';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const OUTPUT = ['Project level', 'ITSS level', 'Basis', 'Next level', 'Missing requirements'];

/** The cells of a sheet, as an independent library reads them. */
function cells(path: string, sheet = 0): Value[][] {
  const book = read(readFileSync(path));
  return utils.sheet_to_json(book.Sheets[book.SheetNames[sheet]!]!, { header: 1, defval: null });
}

const partOf = (path: string, name: string): string =>
  Buffer.from(unzipSync(readFileSync(path))[name]!).toString();

describe('evaluate', () => {
  test('judges the bundled sample when no file is named, and prints a table of people', () => {
    const { code, out, err } = place.run('--out', place.path('sample.xlsx'));
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(
      /^Employee ID +Name +Specialty field +ITSS level +Next level +Missing +Reached$/
    );
    expect(out.split('\n').length).toBeGreaterThan(40);
    // Five of the forty work in two fields.
    expect(err).toMatch(
      /^Judged 40 people in [\d.]+ s: 45 results, one for each person and specialty field\.$/m
    );
    expect(existsSync(place.path('sample.xlsx'))).toBe(true);
  });

  test('names whoever is not judged, in the table and below it', () => {
    const unread = ['E2', 'Eve', 'Hardware', ...ANN.slice(3, 4), 'Menber', ...ANN.slice(5)];
    const rows = [HEADER, ANN, unread, ['E3', 'Lee', 'Hardwear', ...ANN.slice(3)]];
    const { out, err } = place.run(place.put('lost.csv', rows.map((row) => row.join(',')).join('\n')));
    expect(out).toMatch(/^E3 +Lee +not judged *$/m);
    expect(err).toContain('Judged 1 person in ');
    expect(err).toContain('Not judged: E2 (Hardware), E3.\n');
  });

  test('the report shows the IT component of each project, from a workbook as from text', () => {
    const rows = [
      [...HEADER, 'IT component'],
      [...ANN, 'Storage'],
      [...BOB, null]
    ];
    const csv = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
    for (const file of [place.put('it.xlsx', xlsx({ rows })), place.put('it.csv', csv)])
      expect(
        place.json(file).people.map(({ projects }) => projects.map((project) => project.itComponent))
      ).toEqual([['Storage'], ['']]);
  });

  test.each([
    ['runs on in one short line', [], ''],
    ['wraps where each requirement has a line', ['--missing', 'full'], 'wrapText="1"']
  ])('levels are centred, and what is missing %s', (_name, options, ofMissing) => {
    const path = place.path('aligned.xlsx');
    place.run('--out', path, '--force', ...options);
    const [sheet, styles] = [partOf(path, 'xl/worksheets/sheet1.xml'), partOf(path, 'xl/styles.xml')];
    const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)![1]!.match(/<xf\b.*?(?:\/>|<\/xf>)/g)!;
    const formatOf = (cell: string): string =>
      formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1])]!;
    const [, row] = /<c r="P(\d\d+)"/.exec(sheet)!;
    for (const cell of ['M1', 'M2', 'N2', `P${row}`]) expect(formatOf(cell)).toContain('horizontal="center"');
    for (const cell of ['O2', `Q${row}`]) expect(formatOf(cell)).not.toContain('horizontal="center"');
    expect(/wrapText="1"/.exec(formatOf(`Q${row}`))?.[0] ?? '').toBe(ofMissing);
  });

  test('writes the columns beside the data, into a new file beside the old one', () => {
    const file = place.put('plain.xlsx', xlsx({ rows: [['Title'], HEADER, ANN, BOB] }));
    const before = readFileSync(file);
    expect(place.run(file).code).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
    const [, header, ann, bob] = cells(place.path('plain.evaluated.xlsx'));
    expect(header).toEqual([...HEADER, ...OUTPUT]);
    expect(ann!.slice(HEADER.length, -1)).toEqual([3, 3, 'KPI', 4]);
    expect(ann!.at(-1)).toMatch(/^\d missing: projects \(1 of Level 4\)/);
    expect(ann!.slice(0, HEADER.length)).toEqual(ANN);
    expect(bob!.slice(HEADER.length)).toEqual([3, 0, null, 3, '1 not recorded: specialty']);
    expect(readdirSync(place.path('')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('finds its columns again on a second run, and changes not one byte', () => {
    const file = place.put('twice.xlsx', xlsx({ rows: [HEADER, ANN, BOB] }));
    place.run(file, '--in-place');
    const first = readFileSync(file);
    expect(place.run(file, '--in-place').code).toBe(0);
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  test('overwrites its columns after a change, and clears what no longer holds', () => {
    const file = place.put(
      'again.xlsx',
      xlsx({
        rows: [
          [...HEADER, ...OUTPUT],
          [...ANN, 6, 6, 6, 'old'],
          [...HEADER.map(() => null), 5, 5, 5, 'left over']
        ]
      })
    );
    place.run(file, '--in-place');
    const [, ann, below] = cells(file);
    expect(ann!.slice(HEADER.length, -1)).toEqual([3, 3, 'KPI', 4]);
    expect(below ?? []).toEqual((below ?? []).map(() => null));
  });

  test('grows the table that the rows are in, and leaves its totals row alone', () => {
    const totals = ['Total', null, null, null, null, null, null, null, null, null];
    const file = place.put(
      'table.xlsx',
      xlsx({ rows: [HEADER, ANN, BOB, totals], table: { totalsRows: 1 } })
    );
    expect(place.run(file, '--in-place').code).toBe(0);
    const table = partOf(file, 'xl/tables/table1.xml');
    expect(table).toContain('ref="A1:O4"');
    expect(table).toContain('<autoFilter ref="A1:O3"/>');
    expect(OUTPUT.every((name) => table.includes(`name="${name}"`))).toBe(true);
    expect(cells(file)[3]).toEqual([...totals, null, null, null, null, null]);
  });

  test('leaves columns to the right alone, even one that happens to share a name', () => {
    const file = place.put(
      'right.xlsx',
      xlsx({
        rows: [
          [...HEADER, 'Next level', null, 'Notes'],
          [...ANN, 'soon', null, 'mine'],
          [...BOB, null, null, null]
        ]
      })
    );
    place.run(file, '--in-place');
    const [header, ann] = cells(file);
    expect(header).toEqual([...HEADER, 'Next level', null, 'Notes', ...OUTPUT]);
    expect(ann!.slice(HEADER.length, HEADER.length + 7)).toEqual(['soon', null, 'mine', 3, 3, 'KPI', 4]);
    const once = readFileSync(file);
    place.run(file, '--in-place');
    expect(readFileSync(file).equals(once)).toBe(true);
  });

  test('keeps four columns of an earlier version where Basis has room beside them, and moves all where it has none', () => {
    const four = OUTPUT.filter((name) => name !== 'Basis');
    const old = [6, 6, 6, 'old'];
    const beside = place.put(
      'beside.xlsx',
      xlsx({
        rows: [
          [...HEADER, ...four],
          [...ANN, ...old]
        ]
      })
    );
    place.run(beside, '--in-place');
    expect(cells(beside)[0]).toEqual([...HEADER, ...four, 'Basis']);
    expect(cells(beside)[1]!.at(-1)).toBe('KPI');
    const inTable = place.put(
      'inTable.xlsx',
      xlsx({
        rows: [
          [...HEADER, ...four],
          [...ANN, ...old]
        ],
        table: { totalsRows: 0 }
      })
    );
    place.run(inTable, '--in-place');
    expect(partOf(inTable, 'xl/tables/table1.xml')).toContain('ref="A1:O2"');
    const behind = place.put(
      'behind.xlsx',
      xlsx({
        rows: [
          [...HEADER, ...four, 'Notes'],
          [...ANN, ...old, 'mine']
        ]
      })
    );
    place.run(behind, '--in-place');
    const blank = [null, null, null, null];
    expect(cells(behind)[0]).toEqual([...HEADER, ...blank, 'Notes', ...OUTPUT]);
    expect(cells(behind)[1]!.slice(HEADER.length, -1)).toEqual([...blank, 'mine', 3, 3, 'KPI', 4]);
    const csv = place.put(
      'behind.csv',
      [
        [...HEADER, ...four, 'Notes'],
        [...ANN, ...old, 'mine']
      ]
        .map((row) => row.map((cell) => `"${cell}"`).join(','))
        .join('\r\n')
    );
    place.run(csv);
    expect(readFileSync(place.path('behind.evaluated.csv'), 'utf8')).toMatch(
      /,,,,,Notes,Project level,ITSS level,Basis,Next level,Missing requirements\r\n.*,,,,,mine,3,3,KPI,4,/
    );
  });

  test('takes employee data from a second sheet, and the projects from the sheet named', () => {
    const file = place.put(
      'second.xlsx',
      xlsx(
        { name: 'Old', rows: [HEADER, BOB] },
        { name: 'Now', rows: [HEADER.slice(0, 8), BOB.slice(0, 8)] },
        {
          name: 'People',
          rows: [
            ['Employee ID', 'Specialty areas', 'Guidance scope'],
            ['7', 'First technical support', 'Self']
          ]
        }
      )
    );
    const { people } = place.json(file, '--sheet', 'Now');
    expect(people).toMatchObject([{ employeeId: '7', level: 3, basis: 'kpi' }]);
    expect(place.run(file, '--sheet', 'Now', '--json').err).toContain('Employee data: sheet “People”.');
  });

  test('follows the readings and names all of them in the report', () => {
    const file = place.put('reading.xlsx', xlsx({ rows: [HEADER, ANN, BOB] }));
    const report = place.json(file, '--reading', 'level3Result=success', '--reading', 'apExam=off');
    expect(report.readings).toMatchObject({ level3Result: 'success', apExam: 'off', fmSmallSites: 'upTo2' });
    expect(report.people[1]!.projects[0]).toMatchObject({ projectLevel: 3, countsFor: null });
  });

  test('takes the day that counts as today from --date: an exam after it is a problem and no pass', () => {
    const file = place.put(
      'exam.csv',
      'Employee ID,Specialty field,Role,Result,AP exam\n7,Hardware,Member,In progress,2031-04-20\n'
    );
    const examsOn = (day: string): unknown => {
      const { people, problems } = place.json(file, '--date', day);
      return [
        people[0]!.level,
        people[0]!.basis,
        problems.map(({ code }) => code).includes('examAfterToday')
      ];
    };
    expect(examsOn('2031-04-19')).toEqual([0, 'none', true]);
    expect(examsOn('2031-04-20')).toEqual([3, 'exam', false]);
    expect(place.run(file, '--date', '2031-13-01').err).toContain('2031-13-01');
  });

  test('prints a report that fits its JSON schema, and writes no file', () => {
    const file = place.put('json.xlsx', xlsx({ name: 'A b', rows: [HEADER, ANN, BOB, ['', 'x']] }));
    const report = place.json(file);
    const validate = new Ajv().compile(schema);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(validate({ ...report, more: 1 })).toBe(false);
    expect(report.problems).toMatchObject([{ cell: "'A b'!A4", code: 'missingEmployee' }]);
    expect(existsSync(place.path('json.evaluated.xlsx'))).toBe(false);
  });

  test('writes in the language of the sheet, or the one asked for', () => {
    const header = ['社員番号', '専門分野', '役割', '結果', '複雑性', 'サービス範囲'];
    const row = ['E1', 'ハードウェア', '責任者', '成功', 'マルチベンダ、全国規模', '特定ユーザ'];
    const file = place.put('ja.xlsx', xlsx({ rows: [header, row] }));
    place.run(file);
    expect(cells(place.path('ja.evaluated.xlsx'))[0]!.slice(6)).toEqual([
      'プロジェクトレベル',
      'ITSSレベル',
      '根拠',
      '次のレベル',
      '不足要件'
    ]);
    expect(place.json(file, '--lang', 'en').people[0]!.missing[0]!.text).toMatch(/^Specialty: /);
  });

  test('reads and writes CSV, in UTF-8 or as Japanese Excel writes it', () => {
    const file = place.put(
      'rows.csv',
      `${HEADER.join(',')}\r\n${ANN.map((cell) => `"${cell}"`).join(',')}\r\n`
    );
    expect(place.run(file).code).toBe(0);
    expect(readFileSync(place.path('rows.evaluated.csv'), 'utf8').split('\r\n')[1]).toMatch(
      /^E1,Ann,.*,3,3,KPI,4,"1 missing: projects \(1 of Level 4\)/
    );
    const shiftJis = Buffer.from('8ed088f594d48d862c90ea96e595aa96ec2c96f08a842c8c8b89ca0a', 'hex');
    const japanese = place.put(
      'sjis.csv',
      Buffer.concat([shiftJis, Buffer.from('E1,Hardware,Member,Success\n')])
    );
    expect(place.json(japanese).people).toMatchObject([{ employeeId: 'E1', specialty: 'hardware' }]);
  });

  test('overwrites its input only when asked to', () => {
    const file = place.put('same.xlsx', xlsx({ rows: [HEADER, ANN] }));
    expect(place.run(file, '--out', file)).toMatchObject({
      code: 2,
      err: `${file} is the input itself. Use --in-place to replace it.\n`
    });
    symlinkSync(file, place.path('link.xlsx'));
    expect(place.run(file, '--out', place.path('link.xlsx')).code).toBe(2);
    expect(place.run(file, '--out', place.path('no/such/folder.xlsx')).code).toBe(2);
  });

  test('explains itself with --help', () => {
    expect(place.run('--help')).toMatchObject({ code: 0, err: '' });
    expect(place.run('--help', '--lang', 'ja').out).toContain('終了コード');
  });
});
