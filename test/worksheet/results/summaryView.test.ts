import { NO_FILTER, Summary, type CarriedTexts, type Cells, type PeopleFilter } from '../../../src/worksheet';
import { evaluate } from '../evaluate';
import { HEADER, PROFESSIONAL_4, TEAM, TWO, hardware } from './hardwareRows';

describe('the summary', () => {
  const sheet: Cells = [
    HEADER,
    hardware('E1', '', 'Person responsible', 'Success', TWO, TEAM, PROFESSIONAL_4),
    hardware('E1', '', 'Person responsible', 'Success', TWO, TEAM),
    hardware('E2', '', 'Member', 'Completed', TWO, TEAM, [
      null,
      'Hardware and operation technology',
      'Self',
      null,
      null,
      null
    ]),
    hardware('E3', '', null, null, null, null, [null, null, null, null, null, 'yes']),
    hardware('E4', '', 'Member', 'Failed', 'Multi-vendor', null),
    ['E4', '', 'Software', '', 'Member', 'Failed', null, null]
  ];
  const summaryOf = (parts = Infinity): Summary => {
    const evaluation = evaluate(sheet);
    const summary = new Summary(evaluation);
    for (let first = 0; first < evaluation.employees.size; first += parts) summary.add(first, first + parts);
    return summary;
  };
  const summarize = (language: 'en' | 'ja' = 'en', parts = Infinity) => summaryOf(parts).view(language);

  test('counts people by level and field, Level 3 by exam apart, and levels that a field does not have as such', () => {
    expect(summarize().levels.map(({ level, basis, people }) => [level, basis, people])).toEqual([
      [6, 'kpi', [null, null, 0]],
      [5, 'kpi', [0, 0, 0]],
      [4, 'kpi', [1, 0, 0]],
      [3, 'kpi', [1, 0, 0]],
      [3, 'exam', [1, 0, 0]],
      [0, 'none', [1, 1, 0]],
      [undefined, 'none', [0, 0, 0]]
    ]);
    expect(summarize()).toMatchObject({
      rows: 6,
      employees: 4,
      people: 5,
      fields: ['Hardware', 'Software', 'Facility Management']
    });
  });

  test('lists those nearest to their next level first', () => {
    const { nearest } = summarize();
    expect(nearest).toHaveLength(5);
    const distances = nearest.map(({ missing, progress }) => [missing, progress] as const);
    expect(distances).toEqual([...distances].sort(([a, most], [b, least]) => a - b || least - most));
    expect(nearest.find(({ employeeId }) => employeeId === 'E1')).toMatchObject({
      name: 'Name of E1',
      level: 4,
      nextLevel: 5,
      levelText: 'Level 4'
    });
    expect(nearest.find(({ employeeId }) => employeeId === 'E3')!.levelText).toBe('Level 3 (minimum, by AP)');
  });

  test('comes out the same in parts', () => {
    expect(summarize('ja', 1)).toEqual(summarize('ja'));
  });

  test('says how many count in several fields', () => {
    expect(summarize().inSeveralFields).toEqual({ 2: 1 });
  });

  const listed = (filter: Partial<PeopleFilter>, carried: CarriedTexts[] = []): string[] => {
    const { refs, listed: at } = summaryOf().find({ ...NO_FILTER, ...filter }, carried);
    return refs.map((ref, place) => {
      const { ref: same, employeeId, field, missing } = at(place, 'en');
      expect(same).toBe(ref);
      return `${employeeId} ${field} ${missing}`;
    });
  };

  test('each count is of those whom its level and field find', () => {
    const { levels, fields } = summarize();
    for (const { id, people } of levels)
      expect(fields.map((_, field) => listed({ level: id, field }).length)).toEqual(
        people.map((count) => count ?? 0)
      );
  });

  test('finds people by parts of names and IDs, however they are typed, fewest missing first', () => {
    const everybody = listed({});
    expect(everybody).toHaveLength(5);
    const missing = everybody.map((line) => Number(line.split(' ').at(-1)));
    expect(missing).toEqual([...missing].sort((a, b) => a - b));
    expect(listed({ text: 'ＮＡＭＥ of e3' })).toEqual([expect.stringMatching(/^E3 Hardware/)]);
    expect(listed({ text: ' e4' }).sort()).toEqual([
      expect.stringMatching(/^E4 Hardware/),
      expect.stringMatching(/^E4 Software/)
    ]);
    expect(listed({ text: 'e4', field: 1 })).toHaveLength(1);
    expect(listed({ text: 'E1E1' })).toEqual([]);
  });

  test('finds people by what a column of theirs says, and by a blank in it', () => {
    const department: CarriedTexts = {
      id: 'department',
      textOf: (employee) => ['Tokyo', '', 'Osaka'][employee] ?? ''
    };
    const ids = (is: string, filter: Partial<PeopleFilter> = {}): string[] =>
      listed({ ...filter, carried: { department: is } }, [department]).map((line) => line.slice(0, 2));
    expect(ids('Tokyo')).toEqual(['E1']);
    expect(ids('').sort()).toEqual(['E2', 'E4', 'E4']);
    expect(ids('', { field: 1 })).toEqual(['E4']);
    expect(listed({ carried: { department: 'Tokyo' } })).toHaveLength(5);
  });
});
