import fc from 'fast-check';
import { departmentAtRandom, choicesAtRandom } from '../../oracle/departmentAtRandom';
import { FIELD_WORDS, HEADERS } from '../../oracle/labels';
import { Random } from '../../oracle/random';
import type { Field, ProjectRow } from '../../oracle/said';
import { formAtRandom, typeIn } from '../../oracle/tables';
import { runs } from '../../propertyRuns';
import { FIELDS as ALL_FIELDS } from '../../../src/criteria';
import { employeeOf, fieldOf } from '../../../src/engine';
import { missingColumns, type Cell, type Cells, type Evaluation } from '../../../src/worksheet';
import { evaluate, evaluateSheets, headerOf, reportOfSheets } from '../evaluate';
import { readingsOf } from '../readingsOf';
import { onlyPerson } from '../table';

const TABLE: Cells = [
  ['期間', 'プロジェクト', '役割', '結果', 'サービス範囲', '複雑性'],
  ['2024', '更改', '責任者', '成功', '特定ユーザ', 'マルチベンダ、先進技術']
];
const ENGLISH: Cells = [
  ['Project', 'Role', 'Result', 'Service scope', 'Complexity'],
  ['Renewal', 'Member', 'Success', 'Specific users', 'Multi-vendor; New technology']
];

const labelled = (above: Cells, table = TABLE): (Cell | undefined)[] => {
  const { labels } = headerOf([...above, ...table]);
  return (['employeeId', 'name', 'specialty'] as const).map((id) => labels?.get(id)?.value);
};

const YAMADA = ['E101', '山田 太郎', 'ハードウェア'];

describe('labelled cells above the header', () => {
  test.each<[string, Cells]>([
    [
      'left, one below the other',
      [
        ['社員番号', 'E101'],
        ['氏名', '山田 太郎'],
        ['専門分野', 'ハードウェア']
      ]
    ],
    ['left, side by side', [['社員番号', 'E101', '氏名', '山田 太郎', '専門分野', 'ハードウェア']]],
    [
      'left, with colons',
      [
        ['社員番号：', 'E101', null, '氏名:', '山田 太郎'],
        ['専門分野 :', 'ハードウェア']
      ]
    ],
    [
      'left, both merged over some cells',
      [
        ['社員番号', null, 'E101', null, null, '氏名', null, null, '山田 太郎'],
        ['専門分野', null, null, 'ハードウェア']
      ]
    ],
    [
      'left, among labels of other things',
      [
        ['スキルシート', null, null, null, '作成日', 45000],
        ['社員番号', 'E101', '所属', '運用1部'],
        ['氏名', '山田 太郎', '役職', '主任'],
        ['専門分野', 'ハードウェア', '最寄駅', '品川']
      ]
    ],
    [
      'left, merged over two rows',
      [['社員番号', 'E101'], [], ['氏名', '山田 太郎'], [], ['専門分野', 'ハードウェア'], []]
    ],
    ['above', [['社員番号', '氏名', '専門分野'], YAMADA]],
    [
      'above, among labels of other things',
      [
        ['所属', '社員番号', '役職', '氏名', '専門分野', '備考'],
        ['運用1部', 'E101', '主任', '山田 太郎', 'ハードウェア', '—']
      ]
    ],
    [
      'above, merged over some cells',
      [
        ['社員番号', null, '氏名', null, null, '専門分野'],
        ['E101', null, '山田 太郎', null, null, 'ハードウェア']
      ]
    ],
    ['in the same cell', [['社員番号：E101'], ['氏名: 山田 太郎'], ['専門分野:ハードウェア']]],
    ['all in one cell', [['社員番号: E101　氏名: 山田 太郎　専門分野: ハードウェア']]],
    [
      'all in one cell, with another',
      [['社員番号: E101 所属: 運用部 · 氏名: 山田 太郎 · 専門分野: ハードウェア']]
    ],
    ['on lines of one cell', [['社員番号：E101\n氏名：山田 太郎\n専門分野：ハードウェア']]],
    [
      'after a title, with a blank row before the table',
      [['業務経歴書'], ['社員番号', 'E101'], ['氏名', '山田 太郎'], ['専門分野', 'ハードウェア'], []]
    ]
  ])('stand %s', (_how, above) => {
    expect(labelled(above)).toEqual(YAMADA);
    expect(missingColumns(headerOf([...above, ...TABLE]))).toEqual([]);
  });

  test('stand there in English as well', () => {
    const ann = [101, 'Ann Lee', 'Hardware'];
    expect(
      labelled(
        [
          ['Employee ID:', 101, 'Name:', 'Ann Lee'],
          ['Specialty field:', 'Hardware']
        ],
        ENGLISH
      )
    ).toEqual(ann);
    expect(labelled([['Employee ID', 'Name', 'Specialty field'], ann], ENGLISH)).toEqual(ann);
    expect(labelled([['Employee ID: 101 Name: Ann Lee, Specialty field: Hardware']], ENGLISH)).toEqual([
      '101',
      'Ann Lee',
      'Hardware'
    ]);
  });

  test('are not taken for the header where that names no more columns', () => {
    const table: Cells = [
      ['プロジェクト', '役割', '結果'],
      ['更改', '責任者', '成功']
    ];
    expect(labelled([['社員番号', '氏名', '専門分野'], YAMADA], table)).toEqual(YAMADA);
  });

  test('are nobody where the value is blank, another label, or what no ID looks like', () => {
    const absent = (above: Cells): string[] => missingColumns(headerOf([...above, ...TABLE]));
    expect(absent([['社員番号', null, null, '専門分野', 'ハードウェア']])).toEqual(['employeeId']);
    expect(
      absent([
        ['社員番号', '所属', '運用部'],
        ['専門分野', 'ハードウェア']
      ])
    ).toEqual(['employeeId']);
    expect(
      absent([
        ['社員番号', '#N/A'],
        ['専門分野', 'ハードウェア']
      ])
    ).toEqual(['employeeId']);
    expect(absent([['社員番号:'], ['専門分野:']])).toEqual(['employeeId', 'specialty']);
    expect(absent([['社員番号', 'E101']])).toEqual(['specialty']);
  });

  test('do not stand for columns that the header has, and a name above everybody is no name of theirs', () => {
    const table: Cells = [
      ['社員番号', ...TABLE[0]!],
      ['E7', ...TABLE[1]!]
    ];
    expect(
      labelled(
        [
          ['社員番号', 'E101'],
          ['氏名', '山田 太郎'],
          ['専門分野', 'ハードウェア']
        ],
        table
      )
    ).toEqual([undefined, undefined, 'ハードウェア']);
    expect(onlyPerson(reportOfSheets({ A: [['専門分野', 'ハードウェア'], ...table] }))).toMatchObject({
      employeeId: 'E7',
      name: '',
      specialty: 'hardware'
    });
  });
});

describe('a sheet for each person', () => {
  const sheetOfPerson = (id: string, name: string, field: string, ...rows: Cells): Cells => [
    ['社員番号', id, null, '氏名', name],
    ['専門分野', field],
    [],
    ...TABLE,
    ...rows
  ];

  test('is judged as one department, a person on two sheets once', () => {
    const { people, problems, totals } = reportOfSheets({
      山田: sheetOfPerson(
        'E101',
        '山田 太郎',
        'ハードウェア',
        [],
        ['2023', '移行', '責任者', '成功', '特定ユーザ', 'マルチベンダ、先進技術']
      ),
      鈴木: sheetOfPerson('E102', '鈴木', 'ソフトウェア'),
      山田2: sheetOfPerson('E101', '山田太郎', 'ハードウェア')
    });
    expect(
      people.map(({ employeeId, name, specialty, projects }) => [
        employeeId,
        name,
        specialty,
        projects.map(({ project }) => project)
      ])
    ).toEqual([
      ['E101', '山田 太郎', 'hardware', ['山田 5', '山田 7', '山田2 5']],
      ['E102', '鈴木', 'software', ['鈴木 5']]
    ]);
    expect(totals).toMatchObject({ rows: 4, people: 2 });
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['山田2!B5 copiedProject']);
  });

  test('names a labelled cell that cannot be read once, and leaves all its rows out', () => {
    const rows: Cells = [TABLE[1]!, [], TABLE[1]!];
    const wrong = {
      山田: sheetOfPerson('E101', '山田', '料理', ...rows),
      鈴木: sheetOfPerson('E102', '鈴木', 'ソフトウェア')
    };
    const { problems, people, totals } = reportOfSheets(wrong);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['山田!B2 unknownValue']);
    expect(people.map(({ employeeId }) => employeeId)).toEqual(['E102']);
    expect(totals.rows).toBe(4);
    expect(evaluateSheets(wrong).leftOut.rows).toBe(3);
  });

  test('points to cells of the row where a row says too little', () => {
    const { problems } = reportOfSheets({
      山田: sheetOfPerson('E101', '山田', 'ハードウェア', [null, '移行', 'メンバー', '成功'])
    });
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      '山田!E6 noSize',
      '山田!F6 fewCriteria'
    ]);
  });

  test('reports another name under the same ID at its cell', () => {
    const { problems } = reportOfSheets({
      A: sheetOfPerson('E101', '山田', 'ハードウェア'),
      B: sheetOfPerson('E101', '佐藤', 'ハードウェア', TABLE[1]!)
    });
    expect(problems.filter(({ code }) => code === 'nameContradiction').map(({ cell }) => cell)).toEqual([
      'B!E1'
    ]);
  });

  test('knows an unchanged row again, and takes a changed one', () => {
    const sheet = sheetOfPerson('E101', '山田', 'ハードウェア');
    const evaluation = evaluate(sheet);
    expect(evaluation.isUnchanged(sheet[4]!, 4)).toBe(true);
    expect(evaluation.isUnchanged([], 4)).toBe(false);
    expect(
      evaluation.updateRow(
        TABLE[1]!.map((cell) => (cell === '成功' ? '失敗' : cell)),
        4
      )
    ).toBe(true);
    expect(evaluation.isUnchanged(sheet[4]!, 4)).toBe(false);
  });
});

/** Levels by `employee/field`. */
const levelsOf = ({ department, employees }: Evaluation): Record<string, unknown> =>
  Object.fromEntries(
    department
      .people()
      .map((person) => {
        const { level, basis, nextLevel, businessLevel, professionalLevel } = department.explain(person);
        const key = `${employees.idOf(employeeOf(person))}/${ALL_FIELDS[fieldOf(person)]!.id}`;
        return [key, { level, basis, nextLevel, businessLevel, professionalLevel }] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );

/** A row of somebody's in a known field, which says more than whose it is. */
const isSomebodys = ({ employee, field, role }: ProjectRow): boolean =>
  employee !== undefined && field !== undefined && field !== 'unreadable' && role !== undefined;

/** The table without the columns of ID, name and field, below labels in one of the usual forms. */
function withLabels(table: Cells, id: string, field: Field, random: Random): Cells {
  const { columns } = headerOf(table);
  const gone = new Set(
    (['employeeId', 'name', 'specialty'] as const).map((column) => columns.get(column)?.index)
  );
  const rest = table.map((row) => row.filter((_cell, index) => !gone.has(index)));
  const language = random.pick(['en', 'ja'] as const);
  const [idLabel, fieldLabel] = [HEADERS.employee[language], HEADERS.field[language]];
  const value = FIELD_WORDS[field][language];
  const above: Cells = random.pick([
    [
      [idLabel, id],
      [fieldLabel, value]
    ],
    [[`${idLabel}:`, null, id, `${fieldLabel}：`, null, null, value]],
    [
      [idLabel, fieldLabel],
      [id, value]
    ],
    [[`${idLabel}: ${id}`], [`${fieldLabel}：${value}`]],
    [[`${idLabel}: ${id} ${fieldLabel}: ${value}`]]
  ]);
  return [...above, [], ...rest];
}

test('a department with a sheet for each person and field reaches the levels of one sheet', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const said = departmentAtRandom(random, 6);
      const projects = said.projects.filter(isSomebodys);
      if (projects.length === 0) return;
      const department = { ...said, projects };
      const readings = readingsOf(choicesAtRandom(random));
      const form = { ...formAtRandom(random), titleRows: 0 };
      const whole = typeIn(department, form);
      const people = new Map<string, ProjectRow[]>();
      for (const row of projects) {
        const key = JSON.stringify([row.employee, row.field]);
        people.set(key, [...(people.get(key) ?? []), row]);
      }
      const sheets = Object.fromEntries(
        [...people].map(([key, rows]) => {
          const { complexity, succession } = form;
          const own = {
            ...formAtRandom(random),
            titleRows: 0,
            dropEmptyColumns: false,
            complexity,
            succession
          };
          const typed = typeIn({ ...department, projects: rows, employees: [] }, own).projects;
          return [key, withLabels(typed, rows[0]!.employee!, rows[0]!.field as Field, random)];
        })
      );
      expect({ seed, ...levelsOf(evaluateSheets(sheets, whole.employees ?? null, readings)) }).toEqual({
        seed,
        ...levelsOf(evaluate(whole.projects, whole.employees ?? null, readings))
      });
    }),
    runs(150)
  );
}, 300_000);
