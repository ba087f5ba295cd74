import type { Cell } from '../../../src/worksheet';
import { reportOf } from '../evaluate';
import { FACILITY, SERVICE, messagesOf, problemsOf, sheetOf } from '../table';

const YES_OR_NO = ['yes or no (○ or ×)', '○か×(はい/いいえ)'] as const;
const CRITERIA = [
  'a list of Multi-platform, Multi-vendor, New technology, Mission critical, 24/365 operation, Nation-wide, ' +
    'Many sites and complex network, Disaster and crime prevention',
  '次の一覧: マルチプラットフォーム、マルチベンダ、先進技術、ミッションクリティカル、24時間365日、全国規模、多拠点・複雑なネットワーク、防災・防犯'
] as const;
const KINDS = [
  'a list of Professional community, Book, External paper, Internal paper, External instructor, Internal instructor, Patent',
  '次の一覧: 学会・委員会、著書、社外論文、社内論文、社外講師、社内講師、特許出願'
] as const;
const AREAS = [
  'a list of Basic knowledge of hardware and operation technology, First technical support, Advice to users, ' +
    'Hardware and operation technology, Operation policy and installation planning, Assigned team profitability, ' +
    'Customer satisfaction, General IT components, Overall service team personnel and profitability',
  '次の一覧: システム運用管理・ハードウェア製品の基礎知識、一次技術支援窓口、ユーザニーズに応じた計画・方法の助言、' +
    'システム運用管理・ハードウェア製品技術、運用管理方針・製品選定・導入計画、担当チームの収益管理、顧客満足度の獲得、' +
    'IT主要コンポーネント全般、サービスチーム全体の要員計画管理・収益管理'
] as const;

type Column = readonly [header: string, japanese: string, expected: readonly [en: string, ja: string]];

/** Columns without whose value the row is left out as a project. */
const NEEDED: readonly Column[] = [
  [
    'Specialty field',
    '専門分野',
    ['Hardware, Software, Facility Management', 'ハードウェア、ソフトウェア、ファシリティマネジメント']
  ],
  ['Role', '役割', ['Member, Person responsible', 'メンバー、責任者']],
  ['Result', '結果', ['Success, Completed, Failed, In progress', '成功、完了、失敗、進行中']]
];
/** Columns of the criteria of Hardware: a cell of theirs that cannot be read is blank. */
const CRITERIA_CELLS: readonly Column[] = [
  ['Complexity', '複雑性', CRITERIA],
  ...(
    [
      ['Multi-platform', 'マルチプラットフォーム'],
      ['Multi-vendor', 'マルチベンダ'],
      ['New technology', '先進技術'],
      ['Mission critical', 'ミッションクリティカル'],
      ['24/365 operation', '24時間365日'],
      ['Nation-wide', '全国規模']
    ] as const
  ).map(([header, japanese]): Column => [header, japanese, YES_OR_NO])
];
/** Columns of the employee: a cell of theirs that cannot be read is passed over. */
const OF_THE_EMPLOYEE: readonly Column[] = [
  ['Leads others', '他者リード', YES_OR_NO],
  ['Specialty areas', '専門領域', AREAS],
  ['Guidance scope', '指導範囲', ['Self, Subordinates, Company, Industry', '独力、後進、社内、業界']],
  ['Expertise succession', '技術継承', KINDS],
  ...(
    [
      ['Professional community', '学会・委員会'],
      ['Book', '著書'],
      ['External paper', '社外論文'],
      ['Internal paper', '社内論文'],
      ['External instructor', '社外講師'],
      ['Internal instructor', '社内講師'],
      ['Patent', '特許出願']
    ] as const
  ).map(([header, japanese]): Column => [header, japanese, YES_OR_NO]),
  ['Develops subordinates', '後進育成', YES_OR_NO],
  ['AP exam', '応用情報技術者', ['yes or no (○ or ×), or the date passed', '○か×(はい/いいえ)、または合格日']]
];
/** Columns that only a Facility Management row looks at. */
const OF_FACILITIES: readonly Column[] = [
  ['Sites', 'サイト数', ['a whole number above 0', '0より大きい整数']],
  ['Floor area (m2)', '面積(㎡)', ['a number above 0', '0より大きい数']],
  ['Network sites', 'ネットワーク拠点数', ['a whole number above 0', '0より大きい整数']],
  ['Many sites and complex network', '多拠点・複雑なネットワーク', YES_OR_NO],
  ['Disaster and crime prevention', '防災・防犯', YES_OR_NO]
];

/** The address of the column in the only row of a sheet. */
function addressOf(row: Readonly<Record<string, Cell>>, header: string): string {
  return `Projects!${String.fromCharCode(65 + Object.keys(row).indexOf(header))}2`;
}

/** How the messages say that a row is left out. */
const LEFT_OUT = {
  en: 'the row is left out as a project; what it says of the employee still counts.',
  ja: 'この行はプロジェクトとして数えません(社員についての内容は使います)。'
} as const;

/** Rows with a project, those left out aside. */
const projects = (row: Readonly<Record<string, Cell>>): number =>
  reportOf(sheetOf([row])).people.flatMap(({ level, projects: all }) => (level === null ? [] : all)).length;

describe('an unknown word leaves the row out as a project', () => {
  test.each(NEEDED)('%s', (header, japanese, [en, ja]) => {
    const row = { ...SERVICE, [header]: 'Fnord' };
    const at = addressOf(row, header);
    expect(problemsOf(sheetOf([row]))).toEqual([`${at} error unknownValue`]);
    expect(messagesOf(sheetOf([row]))).toEqual({
      en: [`${at}: “Fnord” is not known as ${header}: ${LEFT_OUT.en} Expected: ${en}.`],
      ja: [`${at}: 「Fnord」は${japanese}の値ではないため、${LEFT_OUT.ja}入力できる値: ${ja}。`]
    });
    expect(projects(row)).toBe(0);
  });

  test('Service scope', () => {
    const row = { ...SERVICE, 'Service scope': 'Everybody' };
    expect(messagesOf(sheetOf([row]))).toEqual({
      en: [
        `Projects!F2: “Everybody” is not known as Service scope: ${LEFT_OUT.en} Expected: ` +
          'Specific users, Wide-area or specific-industry team, Wide-area users or whole industry, Part of facility.'
      ],
      ja: [
        `Projects!F2: 「Everybody」はサービス範囲の値ではないため、${LEFT_OUT.ja}` +
          '入力できる値: 特定ユーザ、広域・特定業種チーム、広域ユーザ・業種全体、設備の一部。'
      ]
    });
    expect(projects(row)).toBe(0);
  });

  test('each unknown word of a list is named', () => {
    const row = { ...SERVICE, Complexity: 'Multi-vendor; Huge、Mission critical, very hard' };
    expect(reportOf(sheetOf([row])).problems.map(({ message }) => message.split(' is not')[0])).toEqual([
      '“Huge”',
      '“very hard”'
    ]);
    expect(projects(row)).toBe(1);
  });
});

describe('an unknown word leaves out only its cell', () => {
  test.each(CRITERIA_CELLS)('%s', (header, japanese, [en, ja]) => {
    const row = { ...SERVICE, [header]: 'Fnord' };
    const at = addressOf(row, header);
    const messages = messagesOf(sheetOf([row]));
    expect([messages.en[0], messages.ja[0]]).toEqual([
      `${at}: “Fnord” is not known as ${header}: the cell is not used. Expected: ${en}.`,
      `${at}: 「Fnord」は${japanese}の値ではないため、このセルは使いません。入力できる値: ${ja}。`
    ]);
    expect(projects(row)).toBe(1);
  });

  test.each(OF_THE_EMPLOYEE)('%s', (header, japanese, [en, ja]) => {
    const row = { ...SERVICE, [header]: 'Fnord' };
    expect(problemsOf(sheetOf([row]))).toEqual(['Projects!G2 error unknownValue']);
    expect(messagesOf(sheetOf([row]))).toEqual({
      en: [`Projects!G2: “Fnord” is not known as ${header}: the cell is not used. Expected: ${en}.`],
      ja: [`Projects!G2: 「Fnord」は${japanese}の値ではないため、このセルは使いません。入力できる値: ${ja}。`]
    });
    expect(projects(row)).toBe(1);
  });
});

describe('an error value is reported with its column', () => {
  test.each(NEEDED)('%s: the row is left out', (header, japanese, [en, ja]) => {
    const row = { ...SERVICE, [header]: '#N/A' };
    const at = addressOf(row, header);
    expect(problemsOf(sheetOf([row]))).toEqual([`${at} error errorCell`]);
    expect(messagesOf(sheetOf([row]))).toEqual({
      en: [`${at}: The cell holds the error #N/A: ${LEFT_OUT.en} Expected for ${header}: ${en}.`],
      ja: [`${at}: セルがエラー #N/A のため、${LEFT_OUT.ja}${japanese}に入力できる値: ${ja}。`]
    });
    expect(projects(row)).toBe(0);
  });

  test.each(OF_THE_EMPLOYEE)('%s: the cell is left out', (header, japanese, [en, ja]) => {
    const row = { ...SERVICE, [header]: '#DIV/0!' };
    expect(problemsOf(sheetOf([row]))).toEqual(['Projects!G2 error errorCell']);
    expect(messagesOf(sheetOf([row]))).toEqual({
      en: [`Projects!G2: The cell holds the error #DIV/0! and is not used. Expected for ${header}: ${en}.`],
      ja: [
        `Projects!G2: セルがエラー #DIV/0! のため、このセルは使いません。${japanese}に入力できる値: ${ja}。`
      ]
    });
    expect(projects(row)).toBe(1);
  });

  test('Name: the error is no name', () => {
    const report = reportOf(
      sheetOf([
        { ...SERVICE, Name: '#N/A' },
        { ...SERVICE, Name: 'Ito' }
      ])
    );
    expect(report.people.map(({ name }) => name)).toEqual(['Ito']);
  });
});

describe('columns that only other fields use', () => {
  test.each(OF_FACILITIES)('%s matters to a facility, and is a warning on a hardware row', (header) => {
    const { Sites, ...facility } = FACILITY;
    expect(Sites).toBe(3);
    const found = { ...facility, 'Service scope': 'Part of facility', [header]: 'many' };
    const code = /sites$|area/i.test(header) ? 'notAPositiveNumber' : 'unknownValue';
    expect(problemsOf(sheetOf([found]))).toEqual([`Projects!G2 error ${code}`]);
    expect(projects(found)).toBe(1);
    const service = { ...SERVICE, [header]: 'many' };
    expect(problemsOf(sheetOf([service]))).toEqual([`Projects!G2 warning ${code}`]);
    expect(projects(service)).toBe(1);
  });

  test.each(OF_FACILITIES.slice(0, 3))('%s: negative, texts and errors', (header, japanese, [en, ja]) => {
    const { Sites, ...facility } = FACILITY;
    expect(Sites).toBe(3);
    for (const value of [-1, -0.5, 'many', '-4', '1e3', 'NaN', true]) {
      const row = { ...facility, [header]: value };
      expect(messagesOf(sheetOf([row]))).toEqual({
        en: [`Projects!F2: “${value}” cannot be used as ${header}: the cell is not used. Expected: ${en}.`],
        ja: [
          `Projects!F2: 「${value}」は${japanese}として使えないため、このセルは使いません。入力できる値: ${ja}。`
        ]
      });
      expect(projects(row)).toBe(1);
    }
    expect(messagesOf(sheetOf([{ ...facility, [header]: '#VALUE!' }])).en).toEqual([
      `Projects!F2: The cell holds the error #VALUE! and is not used. Expected for ${header}: ${en}.`
    ]);
  });

  test('a criterion of hardware only is a warning on a facility row', () => {
    expect(problemsOf(sheetOf([{ ...FACILITY, 'Multi-vendor': 'sure' }]))).toEqual([
      'Projects!G2 warning unknownValue'
    ]);
  });
});
