import fc from 'fast-check';
import { runs } from '../../propertyRuns';
import { DEFAULT_READINGS } from '../../../src/criteria';
import { WORDS, type ColumnId } from '../../../src/locales';
import {
  isList,
  isYesNo,
  meaningsHash,
  meaningsIn,
  withMeaning,
  wordKey,
  type Cells,
  type Meanings,
  type Report
} from '../../../src/worksheet';
import { reportOf } from '../evaluate';
import { FACILITY, SERVICE, problemsOf, sheetOf, type Line } from '../table';

const judged = (main: Cells, second: Cells | null, meanings: Meanings): Report =>
  reportOf(main, second, DEFAULT_READINGS, 'en', meanings);

const PEOPLE = { 'Employee ID': 'E001', 'Specialty field': 'Hardware' };
/** A sheet of employee data, a hardware project beside it. */
const beside = (line: Line): [Cells, Cells] => [sheetOf([SERVICE]), sheetOf([{ ...PEOPLE, ...line }])];

describe('a word of the company’s own is read as what it is matched to', () => {
  test.each<[string, ColumnId, string, readonly string[], string]>([
    ['Specialty field', 'specialty', 'Iron', ['hardware'], 'Hardware'],
    ['Role', 'role', 'Lead', ['personResponsible'], 'Person responsible'],
    ['Role', 'role', 'リーダー', ['personResponsible'], '責任者'],
    ['Role', 'role', 'R-1', ['member'], 'Member'],
    ['Result', 'result', 'done', ['completed'], 'Completed'],
    ['Result', 'result', '○', ['success'], 'Success'],
    ['Result', 'result', 'tbd', [], ''],
    ['Service scope', 'serviceScope', 'one client', ['specificUsers'], 'Specific users'],
    ['Complexity', 'complexity', 'MV', ['multiVendor'], 'Multi-vendor'],
    ['Complexity', 'complexity', 'MV; 基幹', ['multiVendor'], 'Multi-vendor; 基幹'],
    ['Complexity', 'complexity', 'all of it', ['multiVendor', 'nationWide'], 'Multi-vendor; Nation-wide'],
    ['Complexity', 'complexity', '特になし', ['none'], 'なし'],
    ['Complexity', 'complexity', '?', [], ''],
    ['Complexity', 'complexity', 'Multi-vendor; ?', [], 'Multi-vendor'],
    ['Multi-vendor', 'multiVendor', '◎', ['yes'], 'Yes'],
    ['Multi-vendor', 'multiVendor', 'nope', ['no'], 'No'],
    ['Multi-vendor', 'multiVendor', '△', [], ''],
    ['マルチベンダ', 'multiVendor', 'x', ['no'], '×'],
    ['Leads others', 'leadsOthers', 'Sometimes', ['yes'], 'Yes'],
    [
      'Specialty areas',
      'areas',
      'CS',
      ['hw.customerSatisfaction', 'sw.customerSatisfaction'],
      'Customer satisfaction'
    ],
    ['Specialty areas', 'areas', 'CS', ['sw.serviceAndSupportPlanning'], 'Service and support planning'],
    ['Specialty areas', 'areas', 'nil', ['none'], 'none'],
    ['Specialty areas', 'areas', '-?-', [], ''],
    ['Guidance scope', 'guidance', 'my team', ['subordinates'], 'Subordinates'],
    [
      'Expertise succession',
      'succession',
      '学会発表',
      ['community', 'externalPaper'],
      '学会・委員会; 社外論文'
    ],
    ['Patent', 'patent', '済んだ', ['yes'], 'Yes'],
    ['AP exam', 'exam', 'held', ['yes'], 'Passed'],
    ['AP exam', 'exam', 'not taken', ['no'], 'No']
  ])('%s (%s): “%s” as %j is “%s”', (header, column, word, ids, ours) => {
    const key = word.replace(/^Multi-vendor; /, '').replace(/; 基幹$/, '');
    const meanings = withMeaning({}, column, key, ids);
    const both = (cell: string): Line => ({ ...SERVICE, [header]: cell });
    const same = (a: Report, b: Report): void => {
      expect(a.people).toEqual(b.people);
      expect(a.problems.map(({ cell, code, severity }) => [cell, code, severity])).toEqual(
        b.problems.map(({ cell, code, severity }) => [cell, code, severity])
      );
    };
    same(judged(sheetOf([both(word)]), null, meanings), judged(sheetOf([both(ours)]), null, {}));
    same(judged(...beside({ [header]: word }), meanings), judged(...beside({ [header]: ours }), {}));
    // Without the meaning it is a problem: the test would show nothing of a word that is understood anyway.
    expect(problemsOf(sheetOf([both(word)]))).not.toEqual(problemsOf(sheetOf([both(ours)])));
  });

  test('of areas, one that only fits several is matched too, and counts in the row’s own field alone', () => {
    const line = { ...FACILITY, 'Specialty areas': 'Facility strategy' };
    const ids = ['fm.facilityStrategyAndLongTermPlan'];
    const ours = sheetOf([{ ...line, 'Specialty areas': 'Facility strategy and long-term plan' }]);
    expect(judged(sheetOf([line]), null, withMeaning({}, 'areas', 'facility STRATEGY', ids)).people).toEqual(
      judged(ours, null, {}).people
    );
  });

  test('a word that is understood already keeps its meaning', () => {
    const meanings = withMeaning({}, 'role', 'Member', ['personResponsible']);
    const sheet = sheetOf([SERVICE]);
    expect(judged(sheet, null, meanings)).toEqual(judged(sheet, null, {}));
  });

  test('a word means something in its own column alone', () => {
    const meanings = withMeaning({}, 'role', 'done', ['member']);
    expect(judged(sheetOf([{ ...SERVICE, Result: 'done' }]), null, meanings).problems).toHaveLength(1);
  });

  test('an error value is no word', () => {
    const meanings = withMeaning({}, 'role', '#N/A', ['member']);
    const { problems } = judged(sheetOf([{ ...SERVICE, Role: '#N/A' }]), null, meanings);
    expect(problems.map(({ code }) => code)).toEqual(['errorCell']);
  });
});

test.each([
  ['letter case and width', 'ＬＥＡＤ', 'lead'],
  ['spaces and line breaks', 'Team\n lead', 'teamlead'],
  ['hyphens within a word', 'Team-Lead', 'Team Lead'],
  ['brackets', '(PM)', 'pm'],
  ['invisible letters', 'PM\u200b', 'pm'],
  ['& and “and”', 'R&D', 'R and D']
])('in a word, %s do not matter', (_name, a, b) => {
  expect(wordKey(a)).toBe(wordKey(b));
});

test.each([
  ['△', '○'],
  ['A', 'A+'],
  ['A+', 'A-'],
  ['1.5', '15'],
  ['-', ''],
  ['?', '!']
])('“%s” and “%s” are different words', (a, b) => {
  expect(wordKey(a)).not.toBe(wordKey(b));
});

/** A company's word that nothing of ours is called. */
const word = fc
  .tuple(fc.constantFrom('zq', '用語', 'ｗｚ', '§'), fc.integer({ min: 0, max: 30 }))
  .map(([start, number]) => `${start}${number}`);

const HEADERS = {
  specialty: 'Specialty field',
  role: 'Role',
  result: '結果',
  serviceScope: 'Service scope',
  guidance: '指導範囲',
  complexity: 'Complexity',
  areas: '専門領域',
  succession: 'Expertise succession',
  missionCritical: 'Mission critical',
  nationWide: '全国規模',
  leadsOthers: 'Leads others',
  developsSubordinates: '後進育成',
  patent: 'Patent',
  exam: 'AP exam'
} as const satisfies Partial<Record<ColumnId, string>>;
const COLUMNS = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

/** What our own word for an id is, in the column. */
function ours(column: keyof typeof HEADERS, id: string): string {
  // An area by its id is of one field alone.
  if (isYesNo(column) || column === 'areas') return id;
  const { fields, roles, results, scopes, guidance, columns } = WORDS.en;
  const names: Partial<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    specialty: fields,
    role: roles,
    result: results,
    serviceScope: scopes,
    guidance
  };
  const list: Readonly<Record<string, readonly string[]>> = names[column] ?? columns;
  return list[id]![0]!;
}

/** A company's vocabulary: what each of its words means in each column. */
const vocabulary = fc.record(
  Object.fromEntries(
    COLUMNS.map((column) => {
      const most = isList(column) ? 3 : 1;
      const ids = fc.uniqueArray(fc.constantFrom(...meaningsIn(column)!.filter((id) => id !== 'none')), {
        maxLength: most
      });
      return [
        column,
        fc.uniqueArray(fc.tuple(word, ids), {
          minLength: 1,
          maxLength: 5,
          selector: ([text]) => wordKey(text)
        })
      ];
    })
  ) as Record<keyof typeof HEADERS, fc.Arbitrary<[string, string[]][]>>
);

test('a sheet in the company’s words gives the report of the same sheet in ours', () => {
  fc.assert(
    fc.property(
      vocabulary,
      fc.array(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), { minLength: 1, maxLength: 12 }),
      (words, rows) => {
        const meanings = COLUMNS.reduce<Meanings>(
          (all, column) =>
            words[column].reduce((known, [text, ids]) => withMeaning(known, column, text, ids), all),
          {}
        );
        const build = (write: (column: keyof typeof HEADERS, entry: [string, string[]]) => string): Cells => [
          ['Employee ID', ...COLUMNS.map((column) => HEADERS[column])],
          ...rows.map((numbers, row) => [
            `E${row % 3}`,
            ...COLUMNS.map((column, place) => {
              const list = words[column];
              // In most cells one word; in lists up to two.
              const picks = [list[numbers[place]! % list.length]!];
              const other = list[numbers[place + COLUMNS.length]! % list.length]!;
              if (isList(column) && other !== picks[0]) picks.push(other);
              return picks
                .map((entry) => write(column, entry))
                .filter((text) => text !== '')
                .join('; ');
            })
          ])
        ];
        const theirs = build((_column, [text]) => text);
        const own = build((column, [, ids]) => ids.map((id) => ours(column, id)).join('; '));
        const [a, b] = [judged(theirs, null, meanings), judged(own, null, {})];
        expect(a.people).toEqual(b.people);
        const told = ({ problems }: Report): Set<string> =>
          new Set(
            problems
              .filter(({ code }) => code !== 'otherFieldArea')
              .map(({ cell, code }) => `${cell} ${code}`)
          );
        expect(told(a)).toEqual(told(b));
      }
    ),
    runs(60)
  );
});

test('the hash changes with the meanings, and not with how or in which order they are written', () => {
  const meanings: Meanings = {
    role: { Lead: ['personResponsible'], PM: ['personResponsible'] },
    result: { ok: ['success'] }
  };
  expect(meaningsHash({})).toBe(0);
  expect(
    meaningsHash({
      result: { OK: ['success'] },
      role: { pm: ['personResponsible'], lead: ['personResponsible'] }
    })
  ).toBe(meaningsHash(meanings));
  for (const changed of [
    withMeaning(meanings, 'role', 'Lead', ['member']),
    withMeaning(meanings, 'role', 'Lead', []),
    withMeaning(meanings, 'role', 'Lead', undefined),
    withMeaning(meanings, 'guidance', 'Lead', ['self'])
  ])
    expect(meaningsHash(changed)).not.toBe(meaningsHash(meanings));
});

test('a word has one meaning, however it is written', () => {
  const meanings = withMeaning(withMeaning({}, 'role', 'Team Lead', ['member']), 'role', 'team-lead', [
    'personResponsible'
  ]);
  expect(meanings).toEqual({ role: { 'team-lead': ['personResponsible'] } });
  expect(withMeaning(meanings, 'role', 'TEAM LEAD', undefined)).toEqual({});
});
