import type { Cells } from '../../../src/worksheet';
import { reportOf } from '../evaluate';
import { FACILITY, SERVICE, messagesOf, onlyPerson, problemsOf, sheetOf, type Line } from '../table';

const service = (more: Line): Line => ({ ...SERVICE, ...more });

describe('yes against no', () => {
  const COLUMNS = ['Leads others', 'Develops subordinates', 'AP exam', 'Book'];
  test.each(COLUMNS)('%s: every no is reported with the first yes', (header) => {
    const lines = ['no', 'yes', null, 'no', 'yes'].map((answer) => service({ [header]: answer }));
    expect(messagesOf(sheetOf(lines)).en).toEqual([
      `Projects!G2: Yes and no at the same time for ${header}: the yes counts. See also G3.`,
      `Projects!G5: Yes and no at the same time for ${header}: the yes counts. See also G3.`
    ]);
  });
  test('what is said of the employee contradicts across fields, what is said of a field does not', () => {
    const lines = [
      service({ 'Leads others': 'yes', Book: 'yes' }),
      { ...FACILITY, 'Service scope': null, 'Leads others': 'no', Book: 'no' }
    ];
    expect(problemsOf(sheetOf(lines))).toEqual(['Projects!G3 warning contradiction']);
  });
  test('two employees never contradict each other', () => {
    const lines = [service({ 'AP exam': 'yes' }), service({ 'Employee ID': 'E002', 'AP exam': 'no' })];
    expect(problemsOf(sheetOf(lines))).toEqual([]);
  });
  test('a row whose field cannot be read still speaks of its employee', () => {
    const lines = [
      service({ 'AP exam': 'no' }),
      service({ 'Specialty field': 'Gardening', 'AP exam': '2019-10-20' })
    ];
    expect(problemsOf(sheetOf(lines))).toEqual([
      'Projects!G2 warning contradiction',
      'Projects!B3 error unknownValue'
    ]);
    expect(onlyPerson(reportOf(sheetOf(lines)))).toMatchObject({ level: 3, basis: 'exam' });
  });
});

describe('a list and a yes/no column of the same row', () => {
  test('of criteria: the yes of the list counts, and the no is reported', () => {
    const line = service({
      Complexity: 'Multi-vendor; Mission critical',
      'Multi-vendor': 'no',
      'Nation-wide': 'no'
    });
    expect(messagesOf(sheetOf([line]))).toEqual({
      en: ['Projects!G2: Yes and no at the same time for Multi-vendor: the yes counts. See also E2.'],
      ja: [
        'Projects!G2: マルチベンダに「はい」と「いいえ」の両方があります。「はい」として扱います。E2も確認してください。'
      ]
    });
    expect(onlyPerson(reportOf(sheetOf([line]))).projects).toEqual([
      { sheet: 'Projects', row: 2, project: '', itComponent: '', projectLevel: 3, countsFor: 3 }
    ]);
  });
  test('of kinds of succession', () => {
    expect(
      problemsOf(sheetOf([service({ 'Expertise succession': 'Book; Patent', Patent: 'no', Book: 'yes' })]))
    ).toEqual(['Projects!H2 warning contradiction']);
  });
  test('lists of several rows add up and contradict nothing', () => {
    const lines = [
      service({ 'Expertise succession': 'Book', 'Specialty areas': 'Advice to users' }),
      service({ 'Expertise succession': 'none', 'Specialty areas': 'none' })
    ];
    expect(problemsOf(sheetOf(lines))).toEqual([]);
  });
});

test('guidance scopes: the highest counts, every lower one is reported', () => {
  const lines = ['Self', 'Company', null, 'Subordinates', 'Company'].map((scope) =>
    service({ 'Guidance scope': scope })
  );
  expect(messagesOf(sheetOf(lines)).en).toEqual([
    'Projects!G2: Different guidance scopes for one person: the highest counts. See also G3.',
    'Projects!G5: Different guidance scopes for one person: the highest counts. See also G3.'
  ]);
});

describe('against the sheet of employee data', () => {
  const second: Cells = [
    ['AP exam', 'Employee ID', 'Guidance scope', 'Name', 'Patent'],
    ['yes', 'E001', 'Industry', 'Mori', 'no']
  ];
  test('the cells of either sheet are reported, naming the other', () => {
    const lines = [service({ Name: 'Ito', 'AP exam': 'no', 'Guidance scope': 'Self', Patent: 'yes' })];
    expect(messagesOf(sheetOf(lines), second)).toEqual({
      en: [
        'Projects!H2: Yes and no at the same time for AP exam: the yes counts. See also Employees!A2.',
        'Projects!I2: Different guidance scopes for one person: the highest counts. See also Employees!C2.',
        'Employees!D2: “Mori” is not the name given before for this employee ID (Ito).',
        'Employees!E2: Yes and no at the same time for Patent: the yes counts. See also Projects!J2.'
      ],
      ja: [
        'Projects!H2: 応用情報技術者に「はい」と「いいえ」の両方があります。「はい」として扱います。Employees!A2も確認してください。',
        'Projects!I2: 同じ人の指導範囲が行によって違います。最も広い範囲として扱います。Employees!C2も確認してください。',
        'Employees!D2: 「Mori」は、同じ社員番号の前の氏名(Ito)と違います。',
        'Employees!E2: 特許出願に「はい」と「いいえ」の両方があります。「はい」として扱います。Projects!J2も確認してください。'
      ]
    });
  });
});
