import { findHeader, remap, headerTexts, type Cells, type Mapping } from '../../../src/worksheet';
import { headerOf } from '../evaluate';

const columnsOf = (rows: Cells): Record<string, number> =>
  Object.fromEntries([...headerOf(rows).columns].map(([id, { index }]) => [id, index]));
const FOUR = { employeeId: 0, specialty: 1, role: 2, result: 3 };
const columnNamed = (text: string): string | undefined =>
  [...headerOf([['Employee ID', 'Name', text]]).columns].find(([, { index }]) => index === 2)?.[0];

describe('a header is the same with notes, marks and numbers', () => {
  test.each([
    '役割(必須)',
    '役割（必須）',
    '役割【必須】',
    '【役割】',
    '[役割]',
    '＜役割＞',
    '〔役割〕※必須',
    '役割[選択]',
    '役割〔プルダウン〕',
    '①役割',
    '⑳役割',
    '❶役割',
    '①　役割',
    '役割①',
    '1.役割',
    '1. 役割',
    '１．役割',
    '1) 役割',
    '(1)役割',
    '（１）役割',
    '1-2. 役割',
    '12 役割',
    'No.3 役割',
    'A. 役割',
    'ア．役割',
    'Ⅰ. 役割',
    'Q1 役割',
    '*役割',
    '役割*',
    '役割＊',
    '役割※',
    '役割※1',
    '役割*1',
    '※役割',
    '役割 注1',
    '役割注2',
    '●役割',
    '■ 役割',
    '★役割★',
    '役割：',
    '役割 必須',
    '役割必須',
    '必須役割',
    '必須 役割',
    '役割：選択',
    '役割の種類',
    '役割\n(必須)',
    '役割\n※下のリストから選んでください',
    '必須\n役割',
    '（必須）\n役割',
    '役割(プルダウン)(必須)',
    '３．【必須】役割（責任者／メンバー）',
    '役 割',
    '役割\u200b',
    '\ufeff役割',
    'Role (required)',
    'Role - required',
    'Role *',
    'Role*',
    'Required: Role',
    '* Role',
    '3. Role',
    '3) Role',
    'C. Role',
    'c) role',
    'iv. Role',
    'Role [select]',
    'Role (select one)',
    'Role (project)',
    'Role (Member / Person responsible)',
    'Role\n(choose from the list)',
    'ROLE †',
    'Role¹',
    '<Role>',
    '役割 / Role (必須)',
    'Role (役割)'
  ])('%j', (text) => {
    expect(columnNamed(text)).toBe('role');
  });

  test.each([
    ['指導範囲(選択)', 'guidance'],
    ['技術継承(種類)', 'succession'],
    ['後進育成(有無)', 'developsSubordinates'],
    ['24/365 operation (yes/no)', 'continuousOperation'],
    ['⑤24時間365日', 'continuousOperation'],
    ['5. 24/365', 'continuousOperation'],
    ['面積（㎡）※', 'floorArea'],
    ['サイト数(拠点)', 'sites'],
    ['3.1 Floor area (m²)', 'floorArea']
  ])('%j is %s', (text, column) => {
    expect(columnNamed(text)).toBe(column);
  });

  test.each([
    '結果(予定)',
    'Result (planned)',
    '役割（前回）',
    'Role (last year)',
    '指導範囲(目標)',
    '結果\n予定',
    '結果(備考)',
    'Result (comments)',
    'Role (result)',
    '役割の変遷',
    'ITSSレベル(昨年)',
    'ITSS level (required)',
    'Project level *',
    `役割${'。この列には役割を書きます'.repeat(12)}`
  ])('%j is no column: its note says something else', (text) => {
    expect(columnNamed(text)).toBeUndefined();
  });

  test('an exact header wins over one with a note, which is reported', () => {
    const header = headerOf([['Employee ID', 'Role (as printed)', 'Role', 'Result']]);
    expect(header.columns.get('role')?.index).toBe(2);
    expect(header.problems).toMatchObject([{ code: 'duplicateHeader', column: 1, severity: 'warning' }]);
  });

  test.each([
    ['面積(坪)', '坪'],
    ['面積（千㎡）', '千m2'],
    ['床面積(単位：坪)', '坪'],
    ['Floor area (sq ft)', 'sq ft'],
    ['Floor area (in sq. ft.)', 'sq. ft.'],
    ['面積(㎡)', undefined],
    ['面積(必須)', undefined],
    ['Floor area', undefined]
  ])('%j gives the unit %j', (text, unit) => {
    const { columns } = headerOf([['Employee ID', 'Name', text]]);
    expect(columns.get('floorArea')).toMatchObject({ index: 2, unit });
  });
});

describe('a header of several rows', () => {
  const data = ['E1', 'Ann', 'Hardware', 'P1', 'Member', 'Success', 'Yes', 'Yes'];
  const ALL = {
    employeeId: 0,
    name: 1,
    specialty: 2,
    project: 3,
    role: 4,
    result: 5,
    multiVendor: 6,
    nationWide: 7
  };
  test.each([
    [
      'ID, name and field merged down over groups',
      [
        ['社員番号', '氏名', '専門分野', 'プロジェクト', '', '', '技術', ''],
        ['', '', '', '案件名', '役割', '結果', 'マルチベンダ', '全国規模']
      ],
      2
    ],
    [
      'the same with notes',
      [
        ['①社員番号(必須)', '②氏名', '③専門分野', '【案件】', '', '', '【複雑性】', ''],
        [null, null, null, '④案件名', '⑤役割(必須)', '⑥結果', '⑦マルチベンダ', '⑧全国規模']
      ],
      2
    ],
    [
      'three rows: groups within a group',
      [
        ['社員番号', '氏名', '専門分野', 'プロジェクト経歴', '', '', '', ''],
        ['', '', '', '案件名', '役割', '結果', '複雑性', ''],
        ['', '', '', '', '', '', 'マルチベンダ', '全国規模']
      ],
      3
    ],
    [
      'three rows with everything named merged down from the first',
      [
        ['Employee ID', 'Name', 'Specialty field', 'Project', 'Role', 'Result', 'Details', ''],
        ['', '', '', '', '', '', 'Complexity', ''],
        ['', '', '', '', '', '', 'Multi-vendor', 'Nation-wide']
      ],
      3
    ],
    [
      'names above, most columns below, under a title',
      [
        ['Project experience 2026'],
        ['Employee ID', 'Name', 'Specialty field', 'Project', '', '', 'Complexity', ''],
        ['', '', '', 'Project name', 'Role', 'Result', 'Multi-vendor', 'Nation-wide']
      ],
      3
    ],
    [
      'a row of hints below the header',
      [
        ['社員番号', '氏名', '専門分野', 'プロジェクト', '役割', '結果', 'マルチベンダ', '全国規模'],
        ['必須', '任意', '必須(選択)', '自由記述', '選択', '選択', '○×', '○×']
      ],
      2
    ],
    [
      'a heading that is also the name of a column',
      [
        ['Employee ID', 'Name', 'Specialty field', 'Project', '', '', 'Complexity', ''],
        ['', '', '', 'Project title', 'Role', 'Result', 'Multi-vendor', 'Nation-wide']
      ],
      2
    ]
  ] as [string, Cells, number][])('%s', (_name, rows, firstDataRow) => {
    const header = headerOf([...rows, data]);
    expect(header.firstDataRow).toBe(firstDataRow);
    expect(columnsOf([...rows, data])).toEqual(ALL);
    expect(header.problems.filter(({ code }) => code !== 'nearHeader')).toEqual([]);
  });

  test('columns between may be unknown, and names in the second row, too', () => {
    const rows = [
      ['社員番号', '所属', '専門分野', 'プロジェクト', '', ''],
      ['', '', '', '案件名', '役割', '結果'],
      ['E1', '情報部', 'ハードウェア', 'P', 'メンバー', '成功']
    ];
    expect(columnsOf(rows)).toEqual({ employeeId: 0, specialty: 2, project: 3, role: 4, result: 5 });
    expect(headerTexts(rows.slice(0, 2))).toEqual(['社員番号', '所属', '専門分野', '案件名', '役割', '結果']);
  });

  test('output columns in its first row are found again', () => {
    const rows = [
      [
        '社員番号',
        '専門分野',
        'プロジェクト',
        '',
        '',
        'Project level',
        'ITSS level',
        'Basis',
        'Next level',
        'Missing requirements'
      ],
      ['', '', '案件名', '役割', '結果']
    ];
    expect(headerOf(rows)).toMatchObject({ row: 0, firstDataRow: 2, output: [5, 6, 7, 8, 9] });
  });

  test('labelled cells above a table are not taken for its columns', () => {
    const rows = [
      ['Name', 'Ann'],
      ['Employee ID', 'Specialty field', 'Role', 'Result'],
      ['E1', 'Hardware', 'Member', 'Success']
    ];
    expect(headerOf(rows)).toMatchObject({ row: 1, firstDataRow: 2 });
    expect(columnsOf(rows)).toEqual(FOUR);
  });
});

describe('a header that is like one of ours', () => {
  test.each([
    ['Guidence scope', 'guidance'],
    ['Guidance Scpoe', 'guidance'],
    ['Service scoop', 'serviceScope'],
    ['Complexty', 'complexity'],
    ['指導範囲レベル', 'guidance'],
    ['指導の範囲', 'guidance'],
    ['技術伝承', 'succession'],
    ['結果(予定)', 'result'],
    ['Multi vender', 'multiVendor'],
    ['Specialty areas of work', 'areas']
  ])('%j is reported with %s', (text, about) => {
    const { problems } = headerOf([['Employee ID', 'Name', text]]);
    expect(problems).toMatchObject([{ code: 'nearHeader', severity: 'warning', row: 0, column: 2, about }]);
  });

  test.each(['Department', '所属', 'Phone', '備考', '開始日', 'Cost', 'Skill', 'Mentor', '№', '部署'])(
    '%j is like none',
    (text) => {
      expect(headerOf([['Employee ID', 'Name', text]]).problems).toEqual([]);
    }
  );

  describe('columns matched by hand', () => {
    const HEADER_ROW = ['Employee ID', 'Floor area (m2)', 'Kind'];
    const matched = (mapping: Mapping): { columns: string[]; problems: unknown[] } => {
      const header = findHeader([HEADER_ROW]);
      if ('nearest' in header) throw new Error('no header');
      const { columns, problems } = remap(header, HEADER_ROW, mapping);
      return {
        columns: [...columns].map(([id, { index }]) => `${id} ${index}`),
        problems: problems.map(({ code, about, found, severity }) => [code, about, found, severity])
      };
    };

    test('take their cell from the column that it was recognised as', () => {
      expect(matched({ sites: 'Floor area (m2)' })).toEqual({
        columns: ['employeeId 0', 'sites 1'],
        problems: []
      });
    });

    test('take it from one whose own text is in no header, too', () => {
      expect(matched({ floorArea: 'Area', sites: 'Floor area (m2)' })).toEqual({
        columns: ['employeeId 0', 'sites 1'],
        problems: [['matchedNowhere', 'floorArea', 'Area', 'warning']]
      });
    });

    test('may change places with each other', () => {
      expect(matched({ employeeId: 'Floor area (m2)', floorArea: 'Employee ID' })).toEqual({
        columns: ['employeeId 1', 'floorArea 0'],
        problems: []
      });
    });

    test('of two that are matched to one cell, none is read', () => {
      expect(matched({ sites: 'Kind', role: 'kind' })).toEqual({
        columns: ['employeeId 0', 'floorArea 1'],
        problems: [
          ['matchedTwice', 'sites', 'Kind', 'error'],
          ['matchedTwice', 'role', 'kind', 'error']
        ]
      });
    });

    test('a text that is in no header is told of, unless the column is recognised', () => {
      expect(matched({ sites: '棟数', floorArea: 'Area' })).toEqual({
        columns: ['employeeId 0', 'floorArea 1'],
        problems: [['matchedNowhere', 'sites', '棟数', 'warning']]
      });
    });
  });

  test('nothing is said of a column that the sheet has, or that is matched by hand', () => {
    expect(headerOf([['Employee ID', 'Guidance scope', 'Guidence scope']]).problems).toEqual([]);
    const rows = [['Employee ID', 'Name', 'Guidence scope']];
    const header = findHeader(rows);
    if ('nearest' in header) throw new Error('no header');
    expect(remap(header, rows[0]!, { guidance: 'Guidence scope' }).problems).toEqual([]);
    expect(remap(header, rows[0]!, { guidance: null }).problems).toEqual([]);
    expect(remap(header, rows[0]!, { guidance: 'gone' }).problems.map(({ code }) => code)).toEqual([
      'matchedNowhere'
    ]);
    expect(remap(header, rows[0]!, { role: 'Guidence scope' }).problems).toEqual([]);
    expect(remap(header, rows[0]!, {}).problems).toHaveLength(1);
  });
});
