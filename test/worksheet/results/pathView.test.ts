import { personIn } from '../../../src/engine';
import { WHOLE_DICTIONARIES, type Language } from '../../../src/locales';
import { pathView, type Cells } from '../../../src/worksheet';
import { evaluate } from '../evaluate';
import { sheetOf, type Line } from '../table';

const FIRST = personIn(0, 0);
/** All that Level 4 of Hardware asks of a person, projects aside. */
const PROFESSIONAL_4: Line = {
  'Specialty areas': 'Customer satisfaction',
  'Guidance scope': 'Subordinates',
  'Expertise succession': 'Book',
  'Develops subordinates': 'yes'
};
const project = (name: string, cells: Line = {}): Line => ({
  'Employee ID': 'E001',
  'Specialty field': 'Hardware',
  Project: name,
  Role: 'Person responsible',
  Result: 'Success',
  Complexity: 'Multi-vendor; Mission critical',
  'Service scope': 'Wide-area or specific-industry team',
  ...cells
});

function linesOf(sheet: Cells, language: Language): string[] {
  const path = pathView(evaluate(sheet), FIRST, 4, (_sheet, row) => String(sheet[row]?.[2]), language)!;
  const lines = path.steps.map(({ kind, text }) => `${kind}: ${text}`);
  return path.otherWaysText === '' ? lines : [...lines, path.otherWaysText];
}

test.each<[string, Line[], string[], string[]]>([
  [
    'a blank result, where another project could be finished as well',
    [
      project('Server move', PROFESSIONAL_4),
      project('Depot LAN', { Result: null }),
      project('Branch roll-out', { Result: 'In progress' })
    ],
    ['record: Fill in E3 (Result): if it was Success, it counts.', '1 other way'],
    ['record: E3(結果)を記入してください。成功であれば数えます。', 'ほかに1通り']
  ],
  [
    'a project in progress',
    [project('Server move', PROFESSIONAL_4), project('Depot LAN', { Result: 'In progress' })],
    ['finish: Bring “Depot LAN” (row 3) to success.'],
    ['finish: 「Depot LAN」(3行目)を成功させる。']
  ],
  [
    'projects that there are not yet, and qualities that the sheet denies',
    [
      project('Server move', {
        ...PROFESSIONAL_4,
        Result: 'Failed',
        'Guidance scope': 'Self',
        'Expertise succession': 'none',
        'Develops subordinates': 'no'
      }),
      project('First', { Role: 'Member' })
    ],
    [
      'achieve: Lead one more project to success as person responsible: 2 of the 6 criteria for a service team for a wide area or specific industries, or 4 for specific users.',
      'achieve: Lead one more project to success as person responsible: 2 of the 6 criteria for specific users, or a larger scope.',
      'achieve: Practise Customer satisfaction until strong enough to guide subordinates.',
      'achieve: Pass on expertise in one more way: Professional community, Book, External paper, Internal paper, External instructor, Internal instructor, Patent.',
      'achieve: Develop subordinates, for example by mentoring or coaching.'
    ],
    [
      'achieve: 責任者としてあと1件のプロジェクトを成功させる。複雑性6つのうち2つ以上で規模は広域または特定業種を担当するサービスチーム、または4つ以上で特定ユーザ。',
      'achieve: 責任者としてあと1件のプロジェクトを成功させる。複雑性6つのうち2つ以上、規模は特定ユーザ、またはそれより広い範囲。',
      'achieve: 顧客満足度の獲得で、後進を指導できるまで実践する。',
      'achieve: 技術の継承をあと1種類行う(学会・委員会、著書、社外論文、社内論文、社外講師、社内講師、特許出願)。',
      'achieve: メンタリングやコーチングなどで後進を育成する。'
    ]
  ],
  [
    'several blanks on one row, one of which cannot be read, and qualities that are not recorded',
    [
      project('Server move', { Role: '??', Result: 'Success', 'Service scope': null }),
      project('Depot LAN', { ...PROFESSIONAL_4, 'Guidance scope': null, 'Develops subordinates': null })
    ],
    [
      'record: Put right D2 (Role): to count, it has to be Person responsible.',
      'record: Fill in G2 (Service scope): to count, the size has to be specific users.',
      'record: Fill in Guidance scope for Customer satisfaction: if one area is strong enough to guide subordinates, it counts.',
      'record: Fill in Develops subordinates: if the answer is yes, it counts.'
    ],
    [
      'record: D2(役割)を直してください。数えるには責任者であることが必要です。',
      'record: G2(サービス範囲)を記入してください。数えるには規模が特定ユーザであることが必要です。',
      'record: 顧客満足度の獲得について指導範囲を記入してください。1つの領域で後進を指導できれば数えます。',
      'record: 「後進育成」を記入してください。「はい」であれば数えます。'
    ]
  ]
])('the path to Level 4 says what to do: %s', (_name, lines, en, ja) => {
  const sheet = sheetOf(lines);
  const path = (language: Language): string[] => linesOf(sheet, language);
  expect({ en: path('en'), ja: path('ja') }).toEqual({ en, ja });
});

test('steps that are said alike are one line with their number', () => {
  const sheet = sheetOf([project('Server move', { Role: 'Member', ...PROFESSIONAL_4 })]);
  const view = pathView(evaluate(sheet), FIRST, 5, () => '', 'en')!;
  expect(view.steps.filter(({ steps }) => steps.length > 1).map(({ text }) => text)).toEqual([
    'Lead 2 more projects to success as person responsible: 2 of the 6 criteria for a service team for a wide area or specific industries, or 4 for specific users.',
    'Pass on expertise in 2 more ways: Professional community, External paper, Internal paper, External instructor, Internal instructor, Patent.'
  ]);
  expect(WHOLE_DICTIONARIES.en.steps.kinds[view.steps[0]!.kind]).toBe('To achieve');
});

test('the other ways are told one by one, each with all its steps, and a step that is in several is one', () => {
  const sheet = sheetOf([
    project('Server move', { ...PROFESSIONAL_4, Result: null }),
    ...['A', 'B', 'C'].map((name) => project(name, { Result: 'In progress' }))
  ]);
  const { parts, otherWays } = pathView(
    evaluate(sheet),
    FIRST,
    4,
    (_sheet, row) => String(sheet[row]?.[2]),
    'en'
  )!;
  expect(parts.map(({ clause }) => clause)).toEqual(['hw.4.responsibilities']);
  const [{ steps, others, otherWaysText }] = parts as [(typeof parts)[0]];
  const all = [steps, ...others(10)].map((way) => way.map(({ text }) => /“.”|E2/.exec(text)?.[0]).join(' '));
  expect(all[0]).toBe('E2 “A”');
  expect([...all].sort()).toEqual(['E2 “A”', 'E2 “B”', 'E2 “C”', '“A” “B”', '“A” “C”', '“B” “C”'].sort());
  expect([otherWays, otherWaysText, others(2).length]).toEqual([5, '5 other ways', 2]);
  const ids = new Set(others(10).flatMap((way) => way.map(({ id }) => id)));
  expect(ids.size).toBe(4);
  expect(ids).toContain(steps[0]!.id);
});
