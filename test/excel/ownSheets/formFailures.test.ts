import { cellRange } from '../../../src/ranges';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { ANN, everything, startExcel } from '../sheets';
import { judgements, PROJECTS, SUMMARY, summary } from './forms';
import { valuesIn } from './people';
import { describeWhatStays } from './staysAsItWas';

const MORE = Array.from({ length: 9 }, (_, i) => [`M${i}`, `More ${i}`, ...ANN.slice(2), `City ${i}`]);
const LONG = { Projects: [...PROJECTS.Projects, ...MORE] };

/** What its user may have done to a form: all of it is back where writing over it fails. */
function touched(excel: StartedExcel): void {
  const sheet = excel.workbook.sheet(SUMMARY);
  sheet.setStyle(cellRange(1, 0), {
    italic: true,
    fontName: 'Arial',
    underline: 'Single',
    strikethrough: true
  });
  sheet.setStyle(cellRange(6, 1, 1, 2), {
    fillColor: '#FFEE00',
    locked: false,
    borderTop: 'Double Thick #FF0000'
  });
  sheet.setColumnWidth(1, 100);
  sheet.setRowHeight(4, 44);
  sheet.page = { ...sheet.page, rowBreaks: [7], printAreas: [cellRange(0, 0, 9, 3)] };
  excel.user.enter(`'${SUMMARY}'!A2`, [["'=mine"]]);
  excel.user.enter(`'${SUMMARY}'!Z3`, [['=1+1']]);
  excel.workbook.activate(excel.workbook.sheet('Projects'));
}

/** The workbooks, and what is asked for. */
const CASES: Readonly<Record<string, (sharesClient?: boolean) => Promise<StartedExcel>>> = {
  'a workbook without the form': async (sharesClient = false) => startExcel({ sheets: LONG, sharesClient }),
  'a form that grows': async (sharesClient = false) => {
    const excel = startExcel({ sheets: PROJECTS, sharesClient });
    await summary();
    touched(excel);
    excel.user.enter('Projects!A4', MORE);
    return excel;
  },
  'a form that shrinks': async (sharesClient = false) => {
    const excel = startExcel({ sheets: LONG, sharesClient });
    await summary();
    touched(excel);
    excel.user.enter(
      'Projects!A4',
      MORE.map((row) => row.map(() => ''))
    );
    return excel;
  }
};
const write = (options: Parameters<typeof summary>[0] = {}): Promise<string> =>
  summary(options).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code
  );

describeWhatStays(Object.entries(CASES), write);

test('where putting back fails again and again, the user is told', async () => {
  const { host } = await CASES['a form that grows']!();
  host.startCounting();
  await write();
  const requests = host.roundTrips;
  const again = await CASES['a form that grows']!();
  again.host.startCounting();
  again.host.fault(requests, { kind: 'cutOff', effect: 'done' });
  for (let later = 1; later < 40; later++) again.host.fault(requests + later, { kind: 'refused' });
  await expect(write()).resolves.toBe('notRestored');
});

/** A cell below the form that grows, which it is about to take in. */
async function cellToGrowInto(): Promise<string> {
  const excel = await CASES['a form that grows']!();
  const rows = valuesIn(excel.workbook.sheet(SUMMARY)).length;
  await write();
  const values = valuesIn(excel.workbook.sheet(SUMMARY));
  return `A${values.findIndex(([first], row) => row >= rows && first !== null) + 1}`;
}

test.each([
  ['beside the form', () => Promise.resolve('Z9'), 'done', true],
  // A form's own cells are written over, whatever they said.
  ['in the form', () => Promise.resolve('A2'), 'done', false],
  ['where the form is about to grow', cellToGrowInto, 'sheetNoRoom', true]
])('what a co-author enters %s is not lost, before any request', async (_where, cellOf, outcome, stays) => {
  const cell = await cellOf();
  const start = CASES['a form that grows']!;
  const { host } = await start();
  host.startCounting();
  await write();
  const requests = host.roundTrips;
  for (let number = 1; number <= requests; number++) {
    const excel = await start();
    excel.host.startCounting();
    excel.host.on('before', number, () => excel.coAuthor.enter(`'${SUMMARY}'!${cell}`, [['by another']]));
    await expect(write()).resolves.toBe(outcome);
    const found = valuesIn(excel.workbook.sheet(SUMMARY)).flat().includes('by another');
    expect([number, found]).toEqual([number, stays]);
  }
});

test('a long form goes in several requests, and is taken back whole', async () => {
  const people = Array.from({ length: 6 }, (_, i) => [`P${i}`, `Person ${i}`, ...ANN.slice(2), 'Tokyo']);
  const start = (): StartedExcel => {
    const excel = startExcel({ sheets: { Projects: [PROJECTS.Projects[0]!, ...people] } });
    // So that a form of few people is too long for one request.
    excel.host.limits.requestBytes = 100_000;
    excel.host.startCounting();
    return excel;
  };
  const of = { column: 'department', value: 'Tokyo' } as const;
  const first = start();
  const before = everything(first);
  const progress: number[] = [];
  const onProgress = (step: string, done: number): void => {
    if (step === 'writing') progress.push(done);
  };
  await judgements(of, { onProgress });
  expect(progress.length).toBeGreaterThan(1);
  const again = start();
  again.host.fault(first.host.roundTrips, { kind: 'failed' });
  await expect(judgements(of)).rejects.toMatchObject({ code: 'unavailable' });
  expect(everything(again)).toEqual(before);
});
