import { DEFAULT_READINGS } from '../../src/criteria';
import { evaluate } from './evaluate';
import { makeReport } from './makeReport';
import { sheetOf, type Line } from './table';

test('somebody with 200,000 projects that fell short is judged, and told the nearest of them', () => {
  const line: Line = {
    'Employee ID': 'E1',
    'Specialty field': 'Hardware',
    Role: 'Member',
    Result: 'Failed',
    Complexity: 'Multi-vendor, Mission critical',
    'Service scope': 'Specific users'
  };
  const { people } = makeReport(evaluate(sheetOf(Array<Line>(200_000).fill(line))), {
    readings: DEFAULT_READINGS,
    language: 'en',
    projectAt: () => '',
    componentAt: () => '',
    seconds: 0
  });
  expect(people.map(({ level }) => level)).toEqual([0]);
  expect(JSON.stringify(people[0]!.missing)).toContain('Nearest: row 2');
});
