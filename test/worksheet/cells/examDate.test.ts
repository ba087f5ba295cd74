import { parseDay } from '../../../src/worksheet/cells/examDate';

test.each([
  ['2024-06-30', '2024-06-30'],
  ['2024-02-29', '2024-02-29'],
  ['令和6年10月', '2024-10-01'],
  ['12/25/2025', '2025-12-25'],
  ['25.12.2025', '2025-12-25'],
  ['Sept 2024', '2024-09-01'],
  ['15 October 2024', '2024-10-15'],
  ['Oct. 15, 2024', '2024-10-15']
])('%s is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  '2024-06-31',
  '2023-02-29',
  '2025/13/45',
  '令和6年13月',
  '45/45/2024',
  '31.11.2024',
  '31 Jun 2024',
  'Failed 2024',
  'not taken 2024',
  'retake 2024',
  'declined 2024',
  'marked 2024'
])('%s is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});
