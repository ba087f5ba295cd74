import { DEFAULT_READINGS } from '../../src/criteria';
import { useSettings, type FunctionSettings } from '../../src/functions';
import {
  itssCriteria,
  itssLevel,
  itssLevels,
  itssProjectLevel,
  type Specialty
} from '../../src/functions/functions';
import { SERVICE, sheetOf, type Line } from '../worksheet/table';
import { failureOf, loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
});

const use = (more: Partial<FunctionSettings>): unknown =>
  useSettings({ readings: DEFAULT_READINGS, language: 'en', ...more });
const sheet = (line: Line): unknown[][] => sheetOf([line]).map((row) => [...row]);
const WITHOUT_ROLE = Object.fromEntries(Object.entries(SERVICE).filter(([name]) => name !== 'Role'));
const from = (address: string): CustomFunctions.Invocation => ({ address });

test('words that are matched mean in functions what they mean in the pane', () => {
  const rows = sheet({ ...SERVICE, 'Specialty field': 'ソフト', Role: 'Staff', 'AP exam': 'held' });
  use({});
  expect(itssProjectLevel(rows)[1]).toEqual(['']);
  const meanings = {
    specialty: { ソフト: ['software'] },
    role: { staff: ['member'] },
    exam: { HELD: ['yes'] }
  };
  use({ meanings });
  expect(itssProjectLevel(rows)[1]).toEqual([3]);
  expect([itssLevel(rows), itssLevel(rows, null, 'ソフト' as Specialty)]).toEqual([3, 3]);
  expect(itssCriteria('ソフト' as Specialty, 3)).toEqual(itssCriteria('Software' as Specialty, 3));
  use({});
  expect(failureOf(() => itssCriteria('ソフト' as Specialty, 3)).code).toBe('#VALUE!');
  expect(itssProjectLevel(rows)[1]).toEqual(['']);
});

test('columns that are matched count in functions, on both sheets', () => {
  const rows = sheet({ ...WITHOUT_ROLE, Position: 'Member' });
  const people = [
    ['Number', 'Specialty field', 'Licence'],
    ['E001', 'Hardware', 'yes']
  ];
  use({});
  expect(failureOf(() => itssLevels(rows)).message).toContain('Role');
  use({ mappings: { Projects: { role: 'Position' }, People: { employeeId: 'Number', exam: 'Licence' } } });
  expect(itssProjectLevel(rows)[1]).toEqual([3]);
  expect(itssLevels(rows, people)[1]!.slice(3, 4)).toEqual([3]);
});

test('of two sheets that match one text differently, the sheet of the formula counts, and elsewhere neither', () => {
  const rows = sheet({ ...WITHOUT_ROLE, One: 'Member', Two: 'Blue' });
  use({ mappings: { A: { role: 'One' }, "B's": { role: 'Two' } } });
  expect(itssProjectLevel(rows, from('A!Z1'))[1]).toEqual([3]);
  expect(itssProjectLevel(rows, from("'B''s'!Z1"))[1]).toEqual(['']);
  expect(failureOf(() => itssProjectLevel(rows, from('C!Z1'))).message).toContain('Role');
});

test('answers are stale once words or columns are matched differently', () => {
  const rows = sheet(SERVICE);
  const answer = (): unknown => itssLevel(rows, null, undefined, undefined, from('S!A1'));
  use({});
  for (const more of [
    { meanings: { role: { Staff: ['member'] } } },
    { mappings: { S: { role: 'Position' } } }
  ]) {
    answer();
    expect(use(more)).toEqual(['S!A1']);
    answer();
    expect(use({ ...more })).toEqual([]);
    use({});
  }
});
