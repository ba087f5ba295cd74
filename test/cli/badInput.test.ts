import { strToU8, zipSync } from 'fflate';
import { errorMessage } from '../../src/cli/messages';
import { XlsxError } from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { readArchive } from '../../src/xlsx/zip/zipRead';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
const OTHER_NAMES =
  'Where your columns have other names, match them in the add-in (Match columns), save a profile in its settings, and give it with --profile.';
afterAll(() => place.clear());

/**
 * A compound file (MS-CFB) as Excel writes it around an encrypted package or an old workbook: the directory
 * names it.
 */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let i = 0; i < stream.length; i++) view.setUint16(1024 + 128 + i * 2, stream.charCodeAt(i), true);
  view.setUint16(1024 + 128 + 64, (stream.length + 1) * 2, true);
  return bytes;
}

describe('a file that cannot be judged gets one sentence and exit code 2', () => {
  const without = (name: string): Value[][] =>
    [HEADER, ANN].map((row) => row.filter((_cell, i) => HEADER[i] !== name));
  test.each<[string, string | Uint8Array, string]>([
    [
      'empty.xlsx',
      '',
      '{file} is empty. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).'
    ],
    [
      'empty.csv',
      '',
      '{file} is empty. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).'
    ],
    [
      'text.xlsx',
      'Employee ID;Name',
      '{file} is not an Excel workbook. Expected: a workbook (.xlsx, .xlsm) or a text file (.csv, .tsv, .txt).'
    ],
    [
      'other.xlsx',
      zipSync({ 'readme.txt': strToU8('hello') }),
      '{file} is not an .xlsx workbook, though it is packed like one. If it is .xlsb or .ods, open it in Excel or LibreOffice and save it as .xlsx.'
    ],
    [
      'locked.xlsx',
      compoundFile('EncryptedPackage'),
      '{file} is protected by a password. Remove the password in Excel (File > Info > Protect Workbook) and try again.'
    ],
    [
      'old.xlsx',
      compoundFile('Workbook'),
      '{file} is a workbook of Excel 97–2003. Save it in Excel as .xlsx and try again.'
    ],
    [
      'bytes.csv',
      new Uint8Array([0xff, 0xfd, 0x81, 0x00, 0xa0]),
      'The encoding of {file} cannot be told for certain: it is neither UTF-8 nor plainly Shift_JIS. Save it in Excel as “CSV UTF-8” and try again.'
    ],
    [
      'no-header.xlsx',
      xlsx({
        name: 'Notes',
        rows: [
          ['Shopping', 'List'],
          ['Milk', 2]
        ]
      }),
      'No header row in Notes: looked in its first 20 rows for Employee ID, Specialty field, Role, Result. Found: Shopping | List. ' +
        OTHER_NAMES
    ],
    [
      'blank.xlsx',
      xlsx({ name: 'Blank', rows: [] }),
      'No header row in Blank: looked in its first 20 rows for Employee ID, Specialty field, Role, Result. Found: nothing.'
    ],
    [
      'late.csv',
      `${'filler\n'.repeat(20)}${HEADER.join(',')}\n`,
      'No header row in {file}: looked in its first 20 rows for Employee ID, Specialty field, Role, Result. Found: filler. ' +
        OTHER_NAMES
    ],
    [
      'no-role.xlsx',
      xlsx({ name: 'Projects', rows: without('Role') }),
      'Required columns are absent in Projects: Role. The header in row 1 has: Employee ID, Name, Specialty field, Project, Result, Complexity, Service scope, Specialty areas, Guidance scope. ' +
        OTHER_NAMES
    ]
  ])('%s', (name, content, sentence) => {
    const file = place.put(name, content);
    expect(place.run(file)).toEqual({ code: 2, out: '', err: `${sentence.replace(/\{file\}/g, file)}\n` });
  });

  test('without brackets around nothing', () => {
    const bytes = xlsx({ rows: [HEADER, ANN] });
    const file = place.put('cut.xlsx', bytes.subarray(0, bytes.length - 30));
    for (const language of ['en', 'ja'])
      expect(place.run(file, '--lang', language).err).not.toMatch(/[((] *[))]/);
    expect(place.run(file).err).toMatch(/is damaged and cannot be read safely\. Open it/);
  });

  test.each(['__proto__', 'constructor', 'none', 'no', '{x}'])('about a part named %s', (name) => {
    expect(errorMessage(new XlsxError('damaged', name), 'a.xlsx', 'en')).toMatch(
      `a.xlsx is damaged and cannot be read safely (${name}). Open it`
    );
  });

  test('but another sheet may be damaged far below its first rows', () => {
    const notes = Array.from({ length: 30_000 }, (_, row) => [`Note ${(row * 7919) % 100_003}`, row * 0.37]);
    const bytes = xlsx({ name: 'Notes', rows: notes }, { name: 'Projects', rows: [HEADER, ANN, BOB] });
    const entry = readArchive(bytes).entries.find(({ name }) => name === 'xl/worksheets/sheet1.xml')!;
    bytes.fill(0xff, entry.dataEnd - 400, entry.dataEnd);
    const file = place.put('damaged-notes.xlsx', bytes);
    expect(place.json(file).people.length).toBeGreaterThan(0);
    expect(place.run(file, '--sheet', 'Notes')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No header row in Notes') as string
    });
  });

  test('in Japanese where it is asked for', () => {
    const file = place.put('empty-ja.xlsx', '');
    expect(place.run(file, '--lang', 'ja').err).toBe(
      `${file} は空です。ブック(.xlsx、.xlsm)かテキスト(.csv、.tsv、.txt)を指定してください。\n`
    );
  });

  test('a file or a sheet that does not exist', () => {
    expect(place.run(place.path('none.xlsx'))).toMatchObject({
      code: 2,
      err: `There is no file ${place.path('none.xlsx')}.\n`
    });
    const file = place.put('sheets.xlsx', xlsx({ name: 'A', rows: [HEADER] }, { name: 'B & C', rows: [] }));
    expect(place.run(file, '--sheet', 'Z')).toMatchObject({
      code: 2,
      err: 'There is no worksheet named Z. Found: A, B & C.\n'
    });
    expect(place.run(file, '--sheet', 'B & C').err).toContain('No header row in B & C');
    // Also where the output would be in the way of another file.
    place.put('sheets.evaluated.xlsx', 'kept');
    expect(place.run(file, '--sheet', 'Z').err).toMatch(/^There is no worksheet named Z/);
  });

  test.each([
    [['--lang', 'fr'], 'Unknown language fr. Expected: en or ja.'],
    [['--reading', 'apExam'], 'A reading is given as NAME=VALUE, but found: apExam.'],
    [
      ['--reading', 'apExams=on'],
      'There is no reading named apExams. Expected: fmSmallSites, fmLevel5SmallNetwork, othersResponsible, apExam, level3Result, itComponent, fmPartWithFigures or sameProject.'
    ],
    [['--reading', 'apExam=maybe'], 'The reading apExam cannot be set by maybe. Expected: on or off.'],
    [['--frobnicate'], 'Unknown option, or an option without its value: --frobnicate. Try --help.'],
    [['--out', 'a.xlsx', '--in-place'], 'Use either --out or --in-place, not both.'],
    [
      ['b.xlsx', '--out', 'c.xlsx'],
      '--out names one file; of several, each is written beside itself, or with --in-place into itself.'
    ],
    [['--sheet', 'A', '--all-sheets'], 'Use either --sheet or --all-sheets, not both.']
  ])('a command line such as %j', (argv, sentence) => {
    const answer = place.run('a.xlsx', ...argv);
    expect(answer.code).toBe(2);
    expect(answer.err).toBe(`${sentence}\n`);
  });
});

describe('a sheet with mistakes is judged all the same, and gets exit code 1', () => {
  const problemsOf = (rows: Value[][], after = ''): [string, string, string][] => {
    const report = place.json(place.put('mistakes.xlsx', xlsx({ name: 'Projects', rows, after })));
    return report.problems.map(({ cell, severity, message }) => [cell, severity, message]);
  };
  const changed = (changes: Record<string, Value>, row: readonly Value[] = ANN): Value[] =>
    HEADER.map((name, i) => (name in changes ? changes[name]! : row[i]!));

  test('the rest of the sheet counts', () => {
    const file = place.put(
      'rest.xlsx',
      xlsx({ name: 'Projects', rows: [HEADER, ANN, changed({ Role: 'Leader' }), BOB] })
    );
    const answer = place.run(file, '--json');
    expect(answer.code).toBe(1);
    expect((JSON.parse(answer.out) as { people: unknown[] }).people).toMatchObject([
      { employeeId: 'E1', level: 3, projects: [{ row: 2 }, { row: 3, countsFor: null }] },
      { employeeId: '7', level: 0, projects: [{ row: 4 }] }
    ]);
  });

  test('duplicate headers: the leftmost is used', () => {
    expect(
      problemsOf([
        [...HEADER, 'Role'],
        [...ANN, 'Member']
      ])
    ).toEqual([
      [
        'Projects!K1',
        'error',
        'A second column is headed Role; E1 is used and this one is not. Rename one of them.'
      ]
    ]);
  });

  test('a merged header: only its first column is read', () => {
    const after = '<mergeCells count="1"><mergeCell ref="G1:H1"/></mergeCells>';
    expect(problemsOf([changed({ 'Service scope': null }, HEADER), ANN], after)[0]).toEqual([
      'Projects!G1',
      'warning',
      'The header is merged over G1:H1: only its first column is read.'
    ]);
  });

  test('an error cell, and a formula whose cached result counts', () => {
    expect(
      problemsOf([
        HEADER,
        changed({ Result: '#N/A' }),
        changed({ Role: 'formula:Person responsible', Project: 'Another' })
      ])
    ).toEqual([
      [
        'Projects!F2',
        'error',
        'The cell holds the error #N/A: the row is left out as a project; what it says of the employee still counts. Expected for Result: Success, Completed, Failed, In progress.'
      ]
    ]);
  });

  test('twenty blank rows in the middle count as no rows', () => {
    const blank = Array.from({ length: 20 }, () => []);
    const report = place.json(place.put('gap.xlsx', xlsx({ rows: [HEADER, ANN, ...blank, BOB] })));
    expect(report.totals).toMatchObject({ rows: 2, people: 2 });
    expect(report.people[1]!.projects[0]!.row).toBe(23);
  });

  test('hostile text is written as text and nothing else', () => {
    const formula = "=cmd|' /C calc'!A0";
    const markup = '<img src=x onerror=alert(1)>';
    const file = place.put(
      'hostile.xlsx',
      xlsx({ rows: [HEADER, changed({ Name: formula, Project: markup, Role: formula })] })
    );
    const report = place.json(file);
    expect(report.people[0]).toMatchObject({ name: formula });
    expect(report.problems[0]!.message).toContain(`“${formula}” is not known as Role`);
    const terminal = place.run(
      place.put('escape.xlsx', xlsx({ rows: [HEADER, changed({ Name: '\u001b[31mred\u0007' })] })),
      '--json'
    );
    expect(terminal.code).toBe(0);
    expect(place.run(place.path('escape.xlsx')).out).not.toContain('\u001b');
  });
});
