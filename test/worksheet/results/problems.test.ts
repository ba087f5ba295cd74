import { DEFAULT_READINGS, type Readings } from '../../../src/criteria';
import type { Cells } from '../../../src/worksheet';
import { areasView } from '../../../src/worksheet';
import { FACILITY, SERVICE, messagesOf, problemsOf, sheetOf, type Line } from '../table';

interface Example {
  readonly lines: readonly Line[];
  readonly second?: Cells;
  readonly readings?: Partial<Readings>;
  readonly problem: string;
  readonly en: string;
  readonly ja: string;
}

const FIELDS_EN = 'Hardware, Software, Facility Management';
const FIELDS_JA = 'ハードウェア、ソフトウェア、ファシリティマネジメント';

/** One sheet for each code, with its only problem. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  missingEmployee: {
    lines: [SERVICE, { ...SERVICE, 'Employee ID': '  ' }],
    problem: 'Projects!A3 error missingEmployee',
    en: 'No employee ID: the row is left out. Expected: the ID of the employee whom the row is about.',
    ja: '社員番号がないため、この行は数えません。どの社員についての行か、番号を入力してください。'
  },
  missingSpecialty: {
    lines: [SERVICE, { ...SERVICE, 'Specialty field': null }],
    problem: 'Projects!B3 error missingSpecialty',
    en: `No specialty field: the row is left out as a project; what it says of the employee still counts. Expected: ${FIELDS_EN}.`,
    ja: `専門分野がないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: ${FIELDS_JA}。`
  },
  unknownValue: {
    lines: [{ ...SERVICE, Role: 'Leeder' }],
    problem: 'Projects!C2 error unknownValue',
    en: '“Leeder” is not known as Role: the row is left out as a project; what it says of the employee still counts. Expected: Member, Person responsible.',
    ja: '「Leeder」は役割の値ではないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: メンバー、責任者。'
  },
  errorCell: {
    lines: [{ ...SERVICE, 'Employee ID': '#REF!' }],
    problem: 'Projects!A2 error errorCell',
    en: 'The cell holds the error #REF!: the row is left out. Expected for Employee ID: a text or a number.',
    ja: 'セルがエラー #REF! のため、この行は数えません。社員番号に入力できる値: 文字列または数値。'
  },
  notAPositiveNumber: {
    lines: [{ ...FACILITY, Sites: -3 }],
    problem: 'Projects!F2 error notAPositiveNumber',
    en: '“-3” cannot be used as Sites: the cell is not used. Expected: a whole number above 0.',
    ja: '「-3」はサイト数として使えないため、このセルは使いません。入力できる値: 0より大きい整数。'
  },
  letterX: {
    lines: [
      {
        社員番号: 'E001',
        専門分野: 'ハードウェア',
        役割: 'メンバー',
        結果: '成功',
        サービス範囲: '特定ユーザ',
        マルチベンダ: '○',
        全国規模: '○',
        先進技術: 'ｘ'
      }
    ],
    problem: 'Projects!H2 error letterX',
    en: '“ｘ” may mean yes or no: the cell is not used. Write ○ or × instead.',
    ja: '「ｘ」は「はい」とも「いいえ」とも読めるため、このセルは使いません。○か×を入力してください。'
  },
  partOfFacility: {
    lines: [{ ...SERVICE, 'Service scope': 'Part of facility' }],
    problem: 'Projects!F2 error partOfFacility',
    en:
      '“Part of facility” has no meaning for Hardware: the row is left out as a project; what it says of the employee still counts. ' +
      'Expected: Specific users, Wide-area or specific-industry team, Wide-area users or whole industry.',
    ja:
      '「Part of facility」はハードウェアでは意味を持たないため、この行はプロジェクトとして数えません(社員についての内容は使います)。' +
      '入力できる値: 特定ユーザ、広域・特定業種チーム、広域ユーザ・業種全体。'
  },
  specialtyNeeded: {
    lines: [SERVICE, FACILITY],
    second: [
      ['Employee ID', 'Specialty areas'],
      ['E001', 'Advice to users']
    ],
    problem: 'Employees!A2 error specialtyNeeded',
    en:
      'The employee works in several specialty fields, and the row does not say which this is about: specialty areas, ' +
      `guidance scope and expertise succession are not used. Expected in Specialty field: ${FIELDS_EN}.`,
    ja:
      'この社員には専門分野が複数あり、どの分野のことか書かれていないため、専門領域・指導範囲・技術継承は使いません。' +
      `専門分野に入力できる値: ${FIELDS_JA}。`
  },
  duplicateHeader: {
    lines: [{ ...SERVICE, 'ROLE ': 'Person responsible' }],
    problem: 'Projects!G1 error duplicateHeader',
    en: 'A second column is headed Role; C1 is used and this one is not. Rename one of them.',
    ja: '見出し「役割」の列が2つあります。C1を使い、この列は使いません。どちらかの名前を変えてください。'
  },
  otherFieldArea: {
    lines: [{ ...SERVICE, 'Specialty areas': 'Advice to users; Facility engineering' }],
    problem: 'Projects!G2 warning otherFieldArea',
    en: '“Facility engineering” is not an area of Hardware and counts for nothing.',
    ja: '「Facility engineering」はハードウェアの専門領域ではないため、数えません。'
  },
  contradiction: {
    lines: [
      { ...SERVICE, 'Leads others': 'no' },
      { ...SERVICE, 'Leads others': 'yes' }
    ],
    problem: 'Projects!G2 warning contradiction',
    en: 'Yes and no at the same time for Leads others: the yes counts. See also G3.',
    ja: '他者リードに「はい」と「いいえ」の両方があります。「はい」として扱います。G3も確認してください。'
  },
  guidanceContradiction: {
    lines: [
      { ...SERVICE, 'Guidance scope': 'Company' },
      { ...SERVICE, 'Guidance scope': 'Self' }
    ],
    problem: 'Projects!G3 warning guidanceContradiction',
    en: 'Different guidance scopes for one person: the highest counts. See also G2.',
    ja: '同じ人の指導範囲が行によって違います。最も広い範囲として扱います。G2も確認してください。'
  },
  nameContradiction: {
    lines: [
      { ...SERVICE, Name: 'Ito Hanako' },
      { ...SERVICE, Name: 'Mori' },
      { ...SERVICE, Name: 'ITO  hanako' }
    ],
    problem: 'Projects!G3 warning nameContradiction',
    en: '“Mori” is not the name given before for this employee ID (Ito Hanako).',
    ja: '「Mori」は、同じ社員番号の前の氏名(Ito Hanako)と違います。'
  },
  fewCriteria: {
    lines: [{ ...SERVICE, Complexity: 'Nation-wide' }],
    problem: 'Projects!E2 warning fewCriteria',
    en: 'No project level: 1 of the 2 complexity criteria that every project needs.',
    ja: 'プロジェクトレベルなし: どのプロジェクトにも複雑性の条件が2つ必要ですが、1つです。'
  },
  'noSize, of a service': {
    lines: [{ ...SERVICE, 'Service scope': '' }],
    problem: 'Projects!F2 warning noSize',
    en:
      'No project level: its size is not recorded. ' +
      'Expected: Specific users, Wide-area or specific-industry team, Wide-area users or whole industry.',
    ja: 'プロジェクトレベルなし: 規模が未記入です。入力できる値: 特定ユーザ、広域・特定業種チーム、広域ユーザ・業種全体。'
  },
  'noSize, of a facility': {
    lines: [{ ...FACILITY, Sites: null }],
    problem: 'Projects!F2 warning noSize',
    en: 'No project level: its size is not recorded. Expected: Part of facility, or sites, floor area or network sites.',
    ja: 'プロジェクトレベルなし: 規模が未記入です。入力できる値: 設備の一部、またはサイト数・面積・ネットワーク拠点数。'
  },
  sizeInNoBand: {
    lines: [{ ...FACILITY, Sites: 2 }],
    readings: { fmSmallSites: 'under2' },
    problem: 'Projects!F2 warning sizeInNoBand',
    en: 'No project level: exactly 2 sites fall into no band under the reading fmSmallSites = under2.',
    ja: 'プロジェクトレベルなし: 解釈 fmSmallSites = under2 では、ちょうど2サイトはどの規模にも入りません。'
  },
  blankRole: {
    lines: [{ ...SERVICE, Role: '　' }],
    problem: 'Projects!C2 warning blankRole',
    en: 'The role is not recorded: the project counts for nothing yet. Expected: Member, Person responsible.',
    ja: '役割が未記入のため、まだ数えません。入力できる値: メンバー、責任者。'
  },
  blankResult: {
    lines: [{ ...SERVICE, Result: '' }],
    problem: 'Projects!D2 warning blankResult',
    en: 'The result is not recorded: the project counts for nothing yet. Expected: Success, Completed, Failed, In progress.',
    ja: '結果が未記入のため、まだ数えません。入力できる値: 成功、完了、失敗、進行中。'
  }
};

test.each(Object.entries(EXAMPLES))('%s', (_code, { lines, second, readings, problem, en, ja }) => {
  const args = [sheetOf(lines), second ?? null, { ...DEFAULT_READINGS, ...readings }] as const;
  expect(problemsOf(...args)).toEqual([problem]);
  const cell = problem.split(' ')[0]!;
  expect(messagesOf(...args)).toEqual({ en: [`${cell}: ${en}`], ja: [`${cell}: ${ja}`] });
});

test('an area that is unknown is told with the areas of the field of its row, and no others', () => {
  const lines: Line[] = [
    { ...SERVICE, 'Specialty areas': 'Astrology' },
    { ...FACILITY, 'Employee ID': 'E002', 'Specialty areas': 'Astrology' }
  ];
  const { en } = messagesOf(sheetOf(lines));
  for (const [row, line] of lines.entries())
    for (const { field, areas } of areasView('en'))
      for (const { name } of areas) {
        const isOfRow = areasView('en').some(
          (each) => each.name === line['Specialty field'] && each.areas.some((area) => area.name === name)
        );
        // Some names are the beginning of others.
        const listed = en[row]!.split(/: a list of |, |\.$/);
        expect([field, name, listed.includes(name)]).toEqual([field, name, isOfRow]);
      }
});

test('a row without anything wrong has no problem', () => {
  expect(problemsOf(sheetOf([SERVICE, { ...FACILITY, 'Employee ID': 'E002' }]))).toEqual([]);
});

test('the warning about too few criteria stands in the first yes/no column that the field looks at', () => {
  const { Complexity, ...facility } = FACILITY;
  expect(Complexity).toBeDefined();
  const lines = [
    { ...facility, 'Multi-platform': 'yes', 'Mission critical': 'yes', 'Disaster and crime prevention': 'no' }
  ];
  expect(problemsOf(sheetOf(lines))).toEqual(['Projects!G2 warning fewCriteria']);
});

test('several problems stand in the order of reading, whatever they are about', () => {
  expect(
    problemsOf(
      sheetOf([
        { ...SERVICE, Role: '', 'Leads others': 'no' },
        { ...SERVICE, Result: 'good', 'Leads others': 'perhaps' },
        { ...SERVICE, Complexity: 'none', 'Leads others': 'yes' }
      ])
    )
  ).toEqual([
    'Projects!C2 warning blankRole',
    'Projects!G2 warning contradiction',
    'Projects!D3 error unknownValue',
    'Projects!G3 error unknownValue',
    'Projects!E4 warning fewCriteria'
  ]);
});

describe('the text of a cell is quoted as it is, and nothing in it has an effect', () => {
  const HOSTILE = [
    "=cmd|' /C calc'!A0",
    '<img onerror=alert(1) src=x>',
    '{column} {expected}',
    '$& $1',
    '"; DROP TABLE',
    '+1',
    '@SUM(A1)'
  ];
  test.each(HOSTILE)('%s', (text) => {
    const lines = [
      { ...SERVICE, Role: text },
      { ...SERVICE, 'Employee ID': text, Name: text, Project: text }
    ];
    expect(messagesOf(sheetOf(lines))).toEqual({
      en: [
        `Projects!C2: “${text}” is not known as Role: the row is left out as a project; what it says of the employee still counts. Expected: Member, Person responsible.`
      ],
      ja: [
        `Projects!C2: 「${text}」は役割の値ではないため、この行はプロジェクトとして数えません(社員についての内容は使います)。入力できる値: メンバー、責任者。`
      ]
    });
  });

  test('a long one is cut', () => {
    const [message] = messagesOf(sheetOf([{ ...SERVICE, Role: 'a'.repeat(500) }])).en;
    expect(message).toBe(
      `Projects!C2: “${'a'.repeat(60)}…” is not known as Role: the row is left out as a project; what it says of the employee still counts. Expected: Member, Person responsible.`
    );
  });
});
