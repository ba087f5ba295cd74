import { inspectSheet } from '../../src/excel';
import { meaningsHash } from '../../src/worksheet';
import { ANN, HEADER, OUTPUT, run, startExcel, valuesOf } from './sheets';

const LEAD = ANN.map((cell) => (cell === 'Person responsible' ? 'Lead' : cell));
const MEANINGS = { role: { lead: ['personResponsible'] } };

test('words that are matched count in the run, cells stay as they are, and the note of the run tells of them', async () => {
  startExcel({ sheets: { Projects: [HEADER, LEAD] } });
  await run();
  const before = await valuesOf('Projects', 'K2:L2');
  const { evaluation, stamp } = await run({ choice: { mapping: {}, meanings: MEANINGS } });
  expect(evaluation.readingProblems).toEqual([]);
  expect(await valuesOf('Projects', 'A1:J2')).toEqual([HEADER, LEAD]);
  expect([before, await valuesOf('Projects', 'K2:L2')]).toEqual([[['', '']], [[3, 3]]]);
  expect(stamp.meanings).toBe(meaningsHash(MEANINGS));
});

/** Nothing of ours in the header. */
const FOREIGN = [
  'Number',
  'Who',
  'Kind',
  'Job',
  'Position',
  'How it went',
  'Traits',
  'For whom',
  'Knows',
  'Guides'
];
const MAPPING = {
  employeeId: 'Number',
  specialty: 'Kind',
  role: 'Position',
  result: 'How it went',
  complexity: 'Traits',
  serviceScope: 'For whom',
  areas: 'Knows',
  guidance: 'Guides'
};

test('a sheet of which no header is known is judged once its columns are matched', async () => {
  startExcel({ sheets: { Projects: [['Our department'], FOREIGN, ANN] } });
  const unmatched = await inspectSheet({ sheet: undefined, mappings: {}, employeeSheet: undefined });
  expect(unmatched.failure?.code).toBe('noHeader');
  expect(unmatched.head).toMatchObject({ header: { row: 1 }, cells: FOREIGN });
  const one = await inspectSheet({
    sheet: undefined,
    mappings: { Projects: { employeeId: 'Number' } },
    employeeSheet: undefined
  });
  expect([one.failure?.code, one.failure?.values.columns]).toEqual(['columnAbsent', 'specialty,role,result']);
  await run({ choice: { mapping: MAPPING } });
  expect(await valuesOf('Projects', 'K2:L3')).toEqual([OUTPUT.slice(0, 2), [3, 3]]);
});

test('columns of the sheet of employee data are matched, too, and a chosen one that is not recognised is said to be so', async () => {
  const sheets = {
    Projects: [HEADER.slice(0, 8), ANN.slice(0, 8)],
    People: [
      ['Number', 'Knows', 'Guides'],
      ['E1', 'Customer satisfaction', 'my team']
    ]
  };
  startExcel({ sheets });
  const inspect = (mappings = {}): ReturnType<typeof inspectSheet> =>
    inspectSheet({ sheet: undefined, mappings, employeeSheet: 'People' });
  expect((await inspect()).failure).toMatchObject({ code: 'employeesUnknown', values: { sheet: 'People' } });
  expect((await inspect({ People: { employeeId: 'Number' } })).failure?.code).toBe('employeesUnknown');
  const mappings = { People: { employeeId: 'Number', areas: 'Knows', guidance: 'Guides' } };
  expect((await inspect(mappings)).source?.employees?.name).toBe('People');
  const meanings = { guidance: { 'My team': ['subordinates'] } };
  const { evaluation } = await run({ choice: { mapping: {}, mappings, meanings, employeeSheet: 'People' } });
  expect(evaluation.readingProblems).toEqual([]);
  expect(await valuesOf('Projects', 'I2:J2')).toEqual([[3, 3]]);
});

test('a sheet chosen for employee data that is gone is still said to be gone', async () => {
  startExcel({ sheets: { Projects: [HEADER, ANN] } });
  const { failure } = await inspectSheet({ sheet: undefined, mappings: {}, employeeSheet: 'People' });
  expect(failure?.code).toBe('noSuchSheet');
});
