import { mkdirSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { company, type CompanyKind } from '../company/company';
import { ADD_IN_IDS } from '../../src/cli/chosen';
import { profileText, type Report } from '../../src/worksheet';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const LEAD = ANN.map((cell) => (cell === 'Person responsible' ? 'Lead' : cell));
const POSITION = HEADER.map((cell) => (cell === 'Role' ? 'Position' : cell));
const sheets = (header: readonly Value[] = HEADER): Uint8Array =>
  xlsx({ name: 'Projects', rows: [header, LEAD] });

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A workbook with what the add-in has saved in it, as Excel stores it ([MS-OWEXML]). */
function withSettings(
  bytes: Uint8Array,
  ...bags: readonly (Readonly<Record<string, unknown>> | string)[]
): Uint8Array {
  const parts = bags.map((bag, i): [string, Uint8Array] => {
    const properties =
      typeof bag === 'string'
        ? bag
        : Object.entries(bag)
            .map(([name, value]) => `<we:property name="${name}" value="${escaped(JSON.stringify(value))}"/>`)
            .join('');
    return [
      `xl/webextensions/webextension${i + 1}.xml`,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">` +
          `<we:reference id="${ADD_IN_IDS[0]}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
          `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`
      )
    ];
  });
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(parts) });
}

const KEY = 'itssCustomerService.settings';
const MEANINGS = { role: { lead: ['personResponsible'] } };
const levelOf = ({ people }: Report): unknown => people[0]?.level;

test('settings that the add-in has saved in the workbook count: words, columns, readings and the sheet of employee data', () => {
  const plain = place.put('plain.xlsx', sheets(POSITION));
  expect(place.run(plain).code).toBe(2);
  const saved = {
    meanings: MEANINGS,
    mappings: { Projects: { role: 'Position' } },
    readings: { apExam: 'off' }
  };
  const file = place.put(
    'saved.xlsx',
    withSettings(sheets(POSITION), { 'Other.AddIn': 'x' }, { [KEY]: saved, later: 1 })
  );
  const report = place.json(file);
  expect([levelOf(report), report.problems, report.readings.apExam]).toEqual([3, [], 'off']);
  const people = {
    name: 'Old',
    rows: [
      ['Employee ID', 'AP exam'],
      ['E1', 'yes']
    ]
  };
  const two = xlsx(
    { name: 'Projects', rows: [HEADER, BOB.map((cell) => (cell === 7 ? 'E1' : cell))] },
    people
  );
  const none = place.put('none.xlsx', withSettings(two, { [KEY]: { employeeSheet: null } }));
  expect([levelOf(place.json(place.put('two.xlsx', two))), levelOf(place.json(none))]).toEqual([3, 0]);
  const gone = place.put('gone.xlsx', withSettings(two, { [KEY]: { employeeSheet: 'New' } }));
  expect(place.run(gone, '--json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('New') as unknown
  });
});

test.each([
  ['no JSON', `<we:property name="${KEY}" value="{"/>`],
  ['not well-formed', '<we:property>'],
  ['of another kind', { [KEY]: [1, { meanings: 3 }] }],
  ['empty', { [KEY]: null }]
])('settings that are %s are passed over', (_name, bag) => {
  const report = place.json(place.put('odd.xlsx', withSettings(sheets(), bag)));
  expect(report.problems.map(({ code }) => code)).toEqual(['unknownValue']);
});

test('what another add-in has saved under the same name is not ours', () => {
  const file = withSettings(sheets(), { [KEY]: { meanings: MEANINGS } });
  const part = 'xl/webextensions/webextension1.xml';
  const others = strFromU8(unzipSync(file)[part]!).replace(
    ADD_IN_IDS[0]!,
    'd9b4a0f6-0000-4c1c-8f0e-6a2b0f1c5a77'
  );
  const other = zipSync({ ...unzipSync(file), [part]: strToU8(others) });
  const levels = [file, other].map((bytes, i) => levelOf(place.json(place.put(`whose${i}.xlsx`, bytes))));
  expect(levels).toEqual([3, null]);
});

test('an option counts before the profile, the profile before the workbook, the workbook before the default', () => {
  const saved = {
    meanings: { role: { Lead: [], Chief: ['member'] } },
    readings: { apExam: 'off', level3Result: 'success' }
  };
  const file = place.put('order.xlsx', withSettings(sheets(), { [KEY]: saved }));
  const profile = place.put(
    'order.json',
    JSON.stringify({
      profile: 1,
      words: { role: { LEAD: ['personResponsible'] } },
      readings: { level3Result: 'completed', itComponent: 'required' }
    })
  );
  const readings = (...argv: string[]): unknown => {
    const { apExam, level3Result, itComponent } = place.json(file, ...argv).readings;
    return [apExam, level3Result, itComponent];
  };
  expect(readings()).toEqual(['off', 'success', 'recordedOnly']);
  expect(readings('--profile', profile)).toEqual(['off', 'completed', 'required']);
  expect(readings('--profile', profile, '--reading', 'itComponent=recordedOnly')).toEqual([
    'off',
    'completed',
    'recordedOnly'
  ]);
  expect([
    levelOf(place.json(file, '--reading', 'level3Result=completed')),
    levelOf(place.json(file, '--profile', profile, '--reading', 'itComponent=recordedOnly'))
  ]).toEqual([0, 3]);
  expect(place.run('--readings', '--profile', profile).out).toMatch(/itComponent[\s\S]*required/);
});

test('a profile’s columns count for a sheet of another name, and for a text file', () => {
  const profile = place.put(
    'columns.json',
    profileText({
      columns: { Before: { role: 'Position' } },
      words: MEANINGS,
      readings: {},
      sheets: { projects: [], employees: undefined }
    })
  );
  expect(levelOf(place.json(place.put('now.xlsx', sheets(POSITION)), '--profile', profile))).toBe(3);
  const csv = [POSITION, LEAD].map((row) => row.join(',')).join('\n');
  expect(levelOf(place.json(place.put('now.csv', csv), '--profile', profile))).toBe(3);
});

test.each<[string, string, RegExp]>([
  ['no.json', '{', /no\.json is not a profile: it is no JSON/],
  ['other.json', '{}', /lacks "profile": 1/],
  ['wrong.json', '{"profile": 1, "words": {"role": {"a": ["boss"]}}}', /words\.role cannot be used/]
])('a profile that cannot be used is refused: %s', (name, text, message) => {
  const { code, err } = place.run(place.put('some.xlsx', sheets()), '--profile', place.put(name, text));
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

test('a profile that is not there is said to be so', () => {
  expect(place.run('--profile', place.path('absent.json'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('absent.json') as unknown
  });
});

describe('several files', () => {
  const folder = place.path('all');
  mkdirSync(folder);
  for (const [name, content] of [
    ['a.xlsx', xlsx({ name: 'P', rows: [HEADER, ANN] })],
    ['b.csv', [HEADER, LEAD].map((row) => row.join(',')).join('\n')],
    ['c.xlsx', 'no workbook'],
    ['d.evaluated.xlsx', 'x'],
    ['~$a.xlsx', 'x'],
    ['notes.md', 'x']
  ] as const)
    place.put(`all/${name}`, content);

  test('of a folder, each workbook and text file is judged and written, with one summary', () => {
    const { code, out, err } = place.run(folder);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.replace(`${folder}/`, '').replace(/ \S*\/all\//, ' '))
    ).toEqual([
      'a.xlsx: 1 of 1 row used, 1 person, 0 errors; written: a.evaluated.xlsx',
      'b.csv: 0 of 1 row used, 0 people, 1 error; nothing written, since too little could be read',
      expect.stringMatching(/^c\.xlsx: not judged\. .* is not an Excel workbook/)
    ]);
    expect([code, err]).toEqual([2, '3 files: 2 judged, of them 1 without errors; 1 not judged.\n']);
  });

  test('as JSON there is one line for each', () => {
    const { code, out } = place.run(
      place.path('all/a.xlsx'),
      place.path('all/b.csv'),
      place.path('all/c.xlsx'),
      '--json'
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Partial<Report> & { file: string; failure?: string });
    expect(
      lines.map(({ file, people, failure }) => [file.slice(-6), people?.[0]?.level, failure === undefined])
    ).toEqual([
      ['a.xlsx', 3, true],
      ['/b.csv', null, true],
      ['c.xlsx', undefined, false]
    ]);
    expect(code).toBe(2);
  });

  test('--out names one file only, and a folder without files is said to be so', () => {
    mkdirSync(place.path('empty'));
    expect(place.run('a', 'b', '--out', 'c').err).toMatch(/--out names one file/);
    expect(place.run(place.path('empty'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('no workbook or text file') as unknown
    });
  });
});

test.each<CompanyKind>(['en', 'ja', 'mixed'])(
  'a whole department in its own words is judged by its profile: %s',
  (kind) => {
    const { theirs, ours, mapping, meanings } = company(kind);
    const put = (name: string, rows: unknown): string =>
      place.put(name, xlsx({ name: 'Sheet', rows: rows as Value[][] }));
    const profile = place.put(
      `${kind}.json`,
      profileText({
        columns: { '*': mapping },
        words: meanings,
        readings: {},
        sheets: { projects: [], employees: undefined }
      })
    );
    const file = put(`${kind}.xlsx`, theirs);
    expect(place.run(file).code).toBe(2);
    expect(place.json(file, '--profile', profile, '--lang', 'en').people).toEqual(
      place.json(put(`${kind}-ours.xlsx`, ours), '--lang', 'en').people
    );
  }
);

describe('sheets that the workbook keeps as judged together', () => {
  const years = (front: number): Uint8Array =>
    xlsx(
      ...['2023', '2024', '2025'].map((name, i) => ({ name, rows: [HEADER, ANN], isInFront: i === front }))
    );
  const sheetsOf = (front: number, kept: unknown, ...argv: string[]): string[] => {
    const file = place.put('years.xlsx', withSettings(years(front), { [KEY]: { projectSheets: kept } }));
    const { people } = place.json(file, ...argv);
    return people[0]!.projects.map(({ sheet }) => sheet).sort();
  };

  test.each<[string, number, unknown, string[], string[]]>([
    ['are, whichever of them is in front', 2, ['2023', '2025'], [], ['2023', '2025']],
    ['are not where another one is in front', 1, ['2023', '2025'], [], ['2024']],
    ['are not where the option names one', 0, ['2023', '2025'], ['--sheet', '2024'], ['2024']],
    ['are not where they are unsound', 0, ['2023', 7], [], ['2023']]
  ])('%s', (_what, front, kept, argv, sheets) => {
    expect(sheetsOf(front, kept, ...argv)).toEqual(sheets);
  });

  test('stand behind a profile, which may name several', () => {
    const profile = place.put('two.json', '{"profile": 1, "sheets": {"projects": ["2024", "2025"]}}');
    expect(sheetsOf(0, ['2023', '2025'], '--profile', profile)).toEqual(['2024', '2025']);
  });

  test('are not judged where one of them is gone: it is named', () => {
    const file = place.put(
      'gone.xlsx',
      withSettings(years(0), { [KEY]: { projectSheets: ['2023', '2022'] } })
    );
    const { code, err } = place.run(file);
    expect(code).toBe(2);
    expect(err).toContain('2022');
  });
});

test('a text of a profile that is in no header is told of where it is meant for the sheet itself', () => {
  const file = place.put('nowhere.xlsx', sheets());
  const codesBy = (sheet: string): (string | undefined)[] => {
    const text = profileText({
      columns: { [sheet]: { sites: '棟数' } },
      words: { role: { Lead: ['personResponsible'] } },
      readings: {},
      sheets: { projects: [], employees: undefined }
    });
    const { problems } = place.json(file, '--profile', place.put('nowhere.json', text));
    return problems.map(({ code }) => code);
  };
  expect(codesBy('Projects')).toEqual(['matchedNowhere']);
  expect(codesBy('*')).toEqual([]);
  expect(codesBy('Another')).toEqual([]);
});
