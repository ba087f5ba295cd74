import { readFileSync } from 'node:fs';
import { Workplace } from '../command';

const place = new Workplace();
afterAll(() => place.clear());

/** The size that three projects of one floor area are judged by, and the problems. */
function judged(
  delimiter: string,
  areas: readonly string[],
  header = 'Employee ID',
  sites: readonly string[] = []
) {
  const top = [
    header,
    'Specialty field',
    'Role',
    'Result',
    'Mission critical',
    'Disaster and crime prevention',
    'Floor area (m2)',
    'Sites'
  ];
  const rows = areas.map((area, i) => [
    'E1',
    'Facility Management',
    'Person responsible',
    'Success',
    'Yes',
    'Yes',
    area,
    sites[i] ?? ''
  ]);
  const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const content = [top, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join('\n');
  const { people, problems } = place.json(place.put('figures.csv', content));
  return {
    levels: people[0]?.projects.map(({ projectLevel }) => projectLevel),
    problems: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  };
}

/** Level 4 up to 2,000 m², Level 5 from there, Level 6 from 5,000 m². */
describe('a figure with one sign before three digits is read by the decimal sign of the file', () => {
  test.each<[string, string, string[], number[]]>([
    ['semicolons and a figure that shows a comma', ';', ['2.500', '12,5'], [5, 4]],
    ['commas and a figure that shows a point', ',', ['2.500', '12.5'], [4, 4]],
    ['a figure that shows a point, further down', ',', ['2.500', '3', '0.5'], [4, 4, 4]],
    ['commas and a figure that shows a comma by itself', ',', ['2.000,5'], [5]],
    ['commas', ',', ['2,500'], [5]],
    ['another figure that shows a point', ';', ['2.500', '12.5'], [4, 4]],
    ['another figure that shows a comma', ',', ['12,5', '2.500'], [4, 5]],
    ['another figure that shows a comma, further down', '\t', ['2.500', '1.234.567,8'], [5, 6]],
    ['several groups of digits', '\t', ['2,500', '1,234,567'], [5, 6]]
  ])('%s: %j %j', (_name, delimiter, areas, levels) => {
    expect(judged(delimiter, areas)).toEqual({ levels, problems: [] });
  });

  test.each<[string, string, string[], number[]]>([
    ['semicolons and a figure that shows a comma', ';', ['2.500 m2', '12,5㎡'], [5, 4]],
    ['commas', ',', ['2,500 ㎡'], [5]]
  ])('with its unit as well, by %s: %j %j', (_name, delimiter, areas, levels) => {
    expect(judged(delimiter, areas)).toEqual({ levels, problems: [] });
  });

  test('with a unit that nothing decides is reported, never guessed', () => {
    expect(judged(';', ['2.500 m2']).problems).toHaveLength(1);
  });

  test('a Japanese header speaks for the point', () => {
    expect(judged('\t', ['2,500', '2.500'], '社員番号').levels).toEqual([5, 4]);
    expect(judged(';', ['2,500'], '社員番号').levels).toEqual([5]);
  });

  test.each([';', '\t', ','])(
    'what nothing decides is reported with both ways of reading it: %j',
    (delimiter) => {
      expect(judged(delimiter, ['2.500', '2500']).problems).toEqual([
        '“2.500” can be read as 2.5 or as 2500: the cell is not used. Write 2500 or 2.5.'
      ]);
      expect(judged(',', ['12.5', '12,5', '2,500']).problems).toHaveLength(2);
    }
  );

  test('two numbers in a column of counts prove nothing', () => {
    const { levels } = judged(',', ['12.5', '2.500'], 'Employee ID', ['', '1,2']);
    expect(levels).toEqual([4, 4]);
  });
});

test('a figure stays as it stands in the file that is written', () => {
  const content =
    'Employee ID;Specialty field;Role;Result;Floor area\nE1;Facility Management;Member;Success;2.500\n';
  const path = place.put('kept.csv', content);
  place.run(path, '--out', place.path('kept-out.csv'));
  expect(readFileSync(place.path('kept-out.csv'), 'utf8')).toContain(
    '\nE1;Facility Management;Member;Success;2.500;'
  );
});
