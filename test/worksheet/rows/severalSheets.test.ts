import fc from 'fast-check';
import { choicesAtRandom, departmentAtRandom } from '../../oracle/departmentAtRandom';
import { Random } from '../../oracle/random';
import type { Department, ProjectRow } from '../../oracle/said';
import { formAtRandom, typeIn, type Form } from '../../oracle/tables';
import { runs } from '../../propertyRuns';
import { FIELDS } from '../../../src/criteria';
import { employeeOf, fieldOf } from '../../../src/engine';
import {
  OutputWriter,
  fingerprint,
  personAt,
  personView,
  projectRows,
  usedRows,
  type Cells,
  type Evaluation,
  type Report
} from '../../../src/worksheet';
import { evaluate, evaluateSheets, reportOf, reportOfSheets } from '../evaluate';
import { readingsOf } from '../readingsOf';
import { SERVICE, onlyPerson, sheetOf, type Line } from '../table';

const LEAD: Line = { ...SERVICE, Role: 'Person responsible', Project: 'Renewal' };
const JAPANESE: Cells = [
  ['案件一覧'],
  [],
  ['サービス範囲', '役割', '結果', '専門分野', 'プロジェクト', '複雑性', '社員番号'],
  ['特定ユーザ', '責任者', '成功', 'ハードウェア', '更改', 'マルチベンダ、先進技術', 'E001'],
  [],
  ['特定ユーザ', '責任者', '成功', 'ハードウェア', '移行', 'マルチベンダ、先進技術', 'E002']
];

/** Levels by `employee/field`. */
function levelsOf(evaluation: Evaluation): Record<string, unknown> {
  const { department, employees } = evaluation;
  return Object.fromEntries(
    department
      .people()
      .map((person) => {
        const { level, basis, businessLevel, professionalLevel, nextLevel } = department.explain(person);
        return [
          `${employees.idOf(employeeOf(person))}/${FIELDS[fieldOf(person)]!.id}`,
          { level, basis, businessLevel, professionalLevel, nextLevel }
        ] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

describe('projects on several sheets', () => {
  test('are judged together, each sheet by its own header, and every row of the report names its sheet', () => {
    const { people, totals, problems } = reportOfSheets({
      2024: sheetOf([LEAD, SERVICE]),
      '2025年': JAPANESE
    });
    expect(totals).toMatchObject({ rows: 4, people: 2 });
    expect(problems).toEqual([]);
    expect(people[0]!.projects.map(({ sheet, row, project }) => [sheet, row, project])).toEqual([
      ['2024', 2, '2024 2'],
      ['2024', 3, '2024 3'],
      ['2025年', 4, '2025年 4']
    ]);
    expect(people[1]!.projects).toMatchObject([{ sheet: '2025年', row: 6 }]);
  });

  test('the rows that count for a clause are named with their sheets', () => {
    const large = {
      ...LEAD,
      Complexity: 'Multi-vendor; Mission critical; Nation-wide',
      'Service scope': 'Wide-area or specific-industry team'
    };
    const { people } = reportOfSheets({
      A: sheetOf([{ ...SERVICE, 'Specialty areas': 'Advice to users', 'Guidance scope': 'Self' }]),
      B: sheetOf([SERVICE, large])
    });
    const [line] = people[0]!.missing.filter(({ clause }) => clause === 'hw.4.responsibilities');
    expect(line!.rows).toEqual([{ sheet: 'B', row: 3 }]);
  });

  test('one project on two sheets counts once under sameProject, and the warning names the other sheet', () => {
    const both = {
      '2024': sheetOf([LEAD]),
      '2025': sheetOf([SERVICE, LEAD].map((line) => ({ ...line, Project: 'Renewal' })))
    };
    const { problems, people } = reportOfSheets(both);
    expect(problems.map(({ cell, code, message }) => [cell, code, message])).toEqual([
      ["'2025'!G2", 'sameProjectName', expect.stringContaining('Row 2 of “2024”')],
      ["'2025'!G3", 'copiedProject', expect.stringContaining('row 2 of “2024” of the same project')]
    ]);
    expect(people[0]!.projects.map(({ countsFor }) => countsFor === null)).toEqual([false, false, true]);
    const japanese = reportOfSheets(both, null, undefined, 'ja').problems.map(({ message }) => message);
    expect(japanese[1]).toMatch(/^「2024」の2行目と同じプロジェクト/);
  });

  test('rows of a sheet without names of projects do not take them from the sheet before', () => {
    const nameless = Object.fromEntries(Object.entries(LEAD).filter(([header]) => header !== 'Project'));
    const sheets = { A: sheetOf([LEAD]), B: sheetOf([nameless, nameless]) };
    expect(reportOfSheets(sheets).problems).toEqual([]);
    const evaluation = evaluateSheets(sheets);
    for (const row of [1, 2]) expect(evaluation.isUnchanged(sheets.B[row]!, row, 1)).toBe(true);
  });

  test('problems of headers, rows and words stand at their cells on their sheets', () => {
    const { problems } = reportOfSheets({
      A: sheetOf([{ ...SERVICE, Role: 'Boss' }]),
      B: [
        ['Role', ...sheetOf([SERVICE])[0]!],
        ['Chief', ...sheetOf([SERVICE])[1]!]
      ],
      C: sheetOf([
        { ...SERVICE, 'Employee ID': null },
        { ...SERVICE, 'Specialty field': 'Cooking' }
      ])
    });
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'A!C2 unknownValue',
      'B!D1 duplicateHeader',
      'B!A2 unknownValue',
      "'C'!A2 missingEmployee",
      "'C'!B3 unknownValue"
    ]);
    expect(
      usedRows(evaluateSheets({ A: sheetOf([{ ...SERVICE, Role: 'Boss' }]), B: sheetOf([SERVICE]) }))
    ).toMatchObject({ rows: 2, used: 1 });
  });

  test('lines of what is missing name the sheet of the rows and cells that they speak of', () => {
    const lines = (sheets: Record<string, Cells>): string =>
      onlyPerson(reportOfSheets(sheets))
        .missing.map(({ text }) => text)
        .join('\n');
    const near = sheetOf([{ ...SERVICE, Result: 'Failed' }]);
    const unread = sheetOf([{ ...SERVICE, Role: 'Boss' }]);
    expect(lines({ A: near })).toContain('row 2 – ');
    expect(lines({ A: near, B: near })).toMatch(/row 2 of “A” – .*row 2 of “B” – /);
    expect(lines({ A: unread })).toContain('since C2 cannot be read');
    expect(lines({ A: near, B: unread })).toMatch(/since B!C2 cannot be read/);
  });

  test('a name on another sheet that contradicts the first is reported', () => {
    const named = (name: string): Cells => sheetOf([{ ...SERVICE, Name: name }]);
    expect(reportOfSheets({ A: named('Ann'), B: named('Bob') }).problems).toMatchObject([
      { cell: 'B!G2', code: 'nameContradiction' }
    ]);
  });

  test('answers that contradict each other across sheets are reported with the other cell', () => {
    const says = (answer: string): Cells => sheetOf([{ ...SERVICE, 'Leads others': answer }]);
    const { problems } = reportOfSheets({ A: says('no'), B: says('yes') });
    expect(problems.map(({ cell, code, message }) => [cell, code, message])).toEqual([
      ['A!G2', 'contradiction', expect.stringContaining('See also B!G2')]
    ]);
  });

  test('a sheet of employee data comes last, and is about them all', () => {
    const employees: Cells = [
      ['Employee ID', 'Leads others', 'Guidance scope'],
      ['E001', 'yes', 'Boss'],
      ['E002', 'no', 'Self']
    ];
    const { problems } = reportOfSheets({ A: sheetOf([LEAD]), B: JAPANESE }, employees);
    expect(problems).toMatchObject([{ cell: 'Employees!C2', code: 'unknownValue' }]);
    const evaluation = evaluateSheets({ A: sheetOf([LEAD]), B: JAPANESE }, employees);
    expect([
      evaluation.sheetOf(0),
      evaluation.sheetOf(1),
      evaluation.sheetOf(evaluation.department.rowCount - 1)
    ]).toEqual([0, 1, 2]);
    expect(evaluation.employeeAt(2, 1)).toBe(evaluation.employeeAt(0, 1));
    expect(evaluation.employeeAt(1, 4)).toBeUndefined();
  });

  test('a row is found again on its sheet, and updates reach it there alone', () => {
    const lead = sheetOf([LEAD]);
    const evaluation = evaluateSheets({ A: lead, B: JAPANESE });
    const [ann, bob] = [personAt(evaluation, 1, 0)!, personAt(evaluation, 5, 1)!];
    expect(personAt(evaluation, 3, 1)).toBe(ann);
    expect([
      projectRows(evaluation, ann, 0),
      projectRows(evaluation, ann, 1),
      projectRows(evaluation, bob, 1)
    ]).toEqual([[1], [3], [5]]);
    expect([personAt(evaluation, 2, 0), personAt(evaluation, 4, 1), personAt(evaluation, 6, 1)]).toEqual([
      undefined,
      undefined,
      undefined
    ]);
    expect(evaluation.isUnchanged(JAPANESE[3]!, 3, 1)).toBe(true);
    expect(evaluation.isUnchanged(lead[1]!, 1, 0)).toBe(true);
    expect(evaluation.isUnchanged(JAPANESE[5]!, 3, 1)).toBe(false);
    const before = fingerprint(evaluation);
    const boss = JAPANESE[3]!.map((cell) => (cell === '責任者' ? 'ボス' : cell));
    expect(evaluation.updateRow(boss, 3, 1)).toBe(true);
    expect(evaluation.readingProblems).toMatchObject([{ sheet: 1, row: 3, code: 'unknownValue' }]);
    expect(fingerprint(evaluation)).not.toBe(before);
    expect(evaluation.updateRow(JAPANESE[3]!, 3, 1)).toBe(true);
    expect(evaluation.readingProblems).toEqual([]);
    expect(fingerprint(evaluation)).toBe(before);
    expect(evaluation.updateRow(boss, 9, 1)).toBe(false);
  });

  test('a person is shown with the sheets of the rows that count and of the near misses', () => {
    const evaluation = evaluateSheets({ A: sheetOf([{ ...LEAD, Result: 'Failed' }]), B: JAPANESE });
    const [page] = personView(evaluation, personAt(evaluation, 1, 0)!, 'en').pages;
    expect(page!.nearMisses).toMatchObject([{ sheet: 0, row: 1 }]);
    expect(page!.clauses[0]!.rows).toEqual([{ sheet: 1, row: 3 }]);
  });

  test('each sheet is written from its own rows', () => {
    const evaluation = evaluateSheets({ A: sheetOf([LEAD]), B: JAPANESE });
    const writer = new OutputWriter(evaluation, 'en', 'short');
    const levelAt = (sheet: number, row: number): unknown => {
      const index = evaluation.indexOf(sheet, row);
      return index === undefined ? undefined : writer.row(index)[0];
    };
    expect([levelAt(0, 1), levelAt(1, 3), levelAt(1, 4), levelAt(1, 5)]).toEqual([3, 3, '', 3]);
    expect([evaluation.rowCountOf(0), evaluation.rowCountOf(1)]).toEqual([1, 3]);
  });

  test('alone, a sheet is told of as before', () => {
    const main = sheetOf([{ ...SERVICE, Result: 'Failed' }, LEAD, { ...SERVICE, Role: 'Boss' }]);
    const texts = ({ problems, people }: Report): unknown => [
      problems,
      people.map(({ missing, level }) => ({ missing, level }))
    ];
    expect(texts(reportOfSheets({ Projects: main }))).toEqual(texts(reportOf(main)));
  });
});

test('a department split over sheets with other columns, languages and title rows reaches the same levels', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const department: Department = departmentAtRandom(random, 8);
      // Of a project typed twice the first row counts, and with it whether its IT component is recorded.
      const readings = { ...readingsOf(choicesAtRandom(random)), itComponent: 'recordedOnly' as const };
      const form = formAtRandom(random);
      // A list says no to what it does not name, which a column for each does not: that alone must be the
      // same.
      const another = (): Form => ({
        ...formAtRandom(random),
        complexity: form.complexity,
        succession: form.succession
      });
      const whole = typeIn(department, form);
      const parts: ProjectRow[][] = Array.from({ length: 1 + random.below(4) }, () => []);
      for (const row of department.projects) random.pick(parts).push(row);
      const sheets = Object.fromEntries(
        parts.map((projects, i) => [
          `Part ${i}`,
          typeIn({ ...department, projects, employees: [] }, another()).projects
        ])
      );
      const together = evaluateSheets(sheets, whole.employees ?? null, readings);
      expect({ seed, ...levelsOf(together) }).toEqual({
        seed,
        ...levelsOf(evaluate(whole.projects, whole.employees ?? null, readings))
      });
    }),
    runs(300)
  );
}, 300_000);
