import { DEFAULT_READINGS } from '../../../src/criteria';
import {
  suggestMeaning,
  unknownWords,
  usedRows,
  wordKey,
  withMeaning,
  type Cells
} from '../../../src/worksheet';
import type { ColumnId } from '../../../src/locales';
import { evaluate } from '../evaluate';
import { SERVICE, sheetOf, type Line } from '../table';

const rows = (...lines: Line[]): Cells =>
  sheetOf(lines.map((line, i) => ({ ...SERVICE, 'Employee ID': `E${i}`, ...line })));

const wordsOf = (main: Cells, second: Cells | null = null, meanings = {}): string[] =>
  unknownWords(evaluate(main, second, DEFAULT_READINGS, meanings)).flatMap(({ column, words }) =>
    words.map(
      ({ text, cells, rows: kept, people, first }) =>
        `${column} “${text}” ${cells} cells, ${kept} rows, ${people} people, first ${first.sheet}/${first.row}/${first.column}`
    )
  );

test('words are counted by column, those in the most cells first', () => {
  const sheet = rows(
    { Role: 'Lead' },
    { Role: 'LEAD', Result: 'done' },
    { Role: 'PM' },
    { Role: 'PM', 'Employee ID': 'E2' },
    { Role: 'pm', Complexity: 'Multi-vendor; AI; ai' }
  );
  expect(wordsOf(sheet)).toEqual([
    'role “PM” 3 cells, 3 rows, 2 people, first 0/3/2',
    'role “Lead” 2 cells, 2 rows, 2 people, first 0/1/2',
    'result “done” 1 cells, 1 rows, 1 people, first 0/2/3',
    'complexity “AI” 1 cells, 0 rows, 1 people, first 0/5/4'
  ]);
});

test('words in rows whose field is unknown are counted too, where they are unknown in whichever field it is', () => {
  const sheet = rows({ 'Specialty field': 'Iron', Role: 'Lead', 'Specialty areas': 'Advice to users; CS' });
  expect(wordsOf(sheet)).toEqual([
    'specialty “Iron” 1 cells, 1 rows, 1 people, first 0/1/1',
    'role “Lead” 1 cells, 1 rows, 1 people, first 0/1/2',
    'areas “CS” 1 cells, 0 rows, 1 people, first 0/1/6'
  ]);
  const meanings = withMeaning({}, 'specialty', 'iron', ['hardware']);
  expect(wordsOf(sheet, null, meanings)).toEqual(wordsOf(sheet).slice(1));
});

test('words of the sheet of employee data are counted with the others', () => {
  const people: Cells = [
    ['Employee ID', 'Specialty field', 'Guidance scope', 'AP exam'],
    ['E0', 'Hardware', 'my team', 'held'],
    ['E1', 'Iron', 'my team', '']
  ];
  expect(wordsOf(rows({}, {}), people)).toEqual([
    'guidance “my team” 2 cells, 0 rows, 2 people, first 1/1/2',
    'specialty “Iron” 1 cells, 0 rows, 1 people, first 1/2/1',
    'exam “held” 1 cells, 0 rows, 1 people, first 1/1/3'
  ]);
});

test('what is no word of a vocabulary is not to be matched', () => {
  expect(
    wordsOf(
      rows(
        { Role: '#N/A' },
        { Sites: 'many', 'Specialty field': 'Facility Management' },
        { 'AP exam': '2099-01-01' }
      )
    )
  ).toEqual([]);
});

test('a row that is read anew is counted anew', () => {
  const sheet = rows({ 'Specialty field': 'Iron', Role: 'Lead' });
  const evaluation = evaluate(sheet);
  evaluation.updateRow(
    sheet[1]!.map((cell) => (cell === 'Iron' ? 'Hardware' : cell)),
    1
  );
  expect(unknownWords(evaluation).map(({ column }) => column)).toEqual(['role']);
});

test('rows can be used unless a cell that their project rests on cannot be read', () => {
  const sheet = rows(
    {},
    { Role: 'Lead', Result: 'done' },
    { Complexity: 'AI' },
    { 'Specialty field': '' },
    { 'Employee ID': '' }
  );
  expect(usedRows(evaluate(sheet))).toEqual({ rows: 5, used: 2, unread: [] });
});

describe('suggestions', () => {
  const suggested = (column: ColumnId, text: string, people = 1): string => {
    const found = suggestMeaning({ column, key: wordKey(text), people });
    return found ? `${found.ids.join('+')}${found.isSpelling ? ' by spelling' : ''}` : 'nothing';
  };

  test.each<[ColumnId, string, string]>([
    ['role', 'Lead', 'personResponsible'],
    ['role', 'PM', 'personResponsible'],
    ['role', 'PL', 'personResponsible'],
    ['role', 'リーダー', 'personResponsible'],
    ['role', 'ﾘｰﾀﾞｰ', 'personResponsible'],
    ['role', 'Staff', 'member'],
    ['role', '担当', 'member'],
    ['result', 'done', 'completed'],
    ['result', 'OK', 'success'],
    ['result', '○', 'success'],
    ['result', '完', 'completed'],
    ['result', '済', 'completed'],
    ['result', 'TBD', ''],
    ['specialty', 'ソフト', 'software'],
    ['specialty', 'ハード', 'hardware'],
    ['specialty', '設備', 'facilityManagement'],
    ['serviceScope', '広域', 'wideAreaUsers'],
    ['guidance', 'チーム', 'subordinates'],
    ['complexity', 'MV', 'multiVendor'],
    ['complexity', '特になし', 'none'],
    ['complexity', 'N/A', 'none'],
    ['areas', 'CS', 'hw.customerSatisfaction+sw.customerSatisfaction+fm.customerSatisfaction'],
    ['succession', '書籍', 'book'],
    ['multiVendor', '◎', 'yes'],
    ['nationWide', 'レ', 'yes'],
    ['patent', '未', 'no'],
    ['exam', '未受験', 'no'],
    ['multiVendor', '△', 'nothing'],
    ['role', 'Blue', 'nothing'],
    ['role', 'Menber', 'member by spelling'],
    ['role', 'メソバー', 'member by spelling'],
    ['result', 'Succes', 'success by spelling'],
    ['result', 'Compelted', 'completed by spelling'],
    ['specialty', 'Hardwear', 'nothing'],
    ['specialty', 'Hardwre', 'hardware by spelling'],
    ['serviceScope', 'Specfic uesrs', 'specificUsers by spelling'],
    ['complexity', 'Misson critical', 'missionCritical by spelling'],
    [
      'areas',
      'Custmer satisfaction',
      'hw.customerSatisfaction+sw.customerSatisfaction+fm.customerSatisfaction by spelling'
    ],
    ['multiVendor', 'yess', 'nothing'],
    ['exam', 'pased', 'yes by spelling']
  ])('%s “%s”: %s', (column, text, expected) => {
    expect(suggested(column, text)).toBe(expected);
  });

  test('a word of many people is never suggested from its spelling alone, but from custom', () => {
    expect([suggested('role', 'Menber', 3), suggested('role', 'Menber', 4)]).toEqual([
      'member by spelling',
      'nothing'
    ]);
    expect(suggested('role', 'Lead', 300)).toBe('personResponsible');
  });
});
