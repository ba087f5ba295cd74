import { reportOf } from '../../worksheet/evaluate';
import { openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const { Projects: projects, Employees: employees } = sample('department') as {
  readonly [sheet: string]: readonly (readonly unknown[])[];
};

/** Calls a function as Excel does; parameters go as JSON. */
const call = (id: string, ...parameters: unknown[]): Promise<unknown> =>
  session.page.evaluate(
    ([name, args]) =>
      (window as unknown as { page: { callFunction(...of: unknown[]): Promise<unknown> } }).page.callFunction(
        name,
        args
      ),
    [id, parameters] as const
  );

test("Microsoft's runtime calls each function of the page, and hands back values and errors", async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  const { people } = reportOf(projects as never, employees as never);
  const of = people.find(({ employeeId }) => employeeId === 'E107')!;
  expect(await call('ITSSLEVEL', projects, 'E107', null, employees)).toEqual({ value: of.level });
  expect(await call('ITSSMISSING', projects, 'E107', null, null, employees)).toEqual({
    value: of.missing.map(({ clause, need, have, text }) => [clause, need, have, text])
  });
  const { value: levels } = (await call('ITSSLEVELS', projects, employees)) as { value: unknown[][] };
  expect(levels.slice(1, -1).map((row) => row[3])).toEqual(people.map(({ level }) => level));
  // One row of the sample has no ID.
  expect(levels.at(-1)!.join('')).toMatch(/^1 row has no employee ID/);
  const { value: beside } = (await call('ITSSPROJECTLEVEL', projects)) as { value: unknown[][] };
  expect(beside.slice(0, 3)).toEqual([['Project level'], [5], [4]]);
  expect(beside).toHaveLength(projects!.length);
  const { value: criteria } = (await call('ITSSCRITERIA', 'Hardware', 3)) as { value: unknown[][] };
  expect(criteria.map(([clause]) => clause)).toEqual(
    ['responsibilities', 'complexity', 'size', 'specialty', 'remarks'].map((clause) => `hw.3.${clause}`)
  );
  expect(await call('ITSSLEVEL', projects, null, null, null)).toEqual({
    error: '#VALUE!',
    message: 'The experience has several employees, E101 and E102 among them: say which one is meant.'
  });
  expect(await call('ITSSLEVEL', projects, 'E999', null, null)).toEqual({
    error: '#N/A',
    message: 'The employee E999 is not in the experience.'
  });
});

test('an error value in the range leaves out its row', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  const rows = projects!.slice(0, 2).map((row) => [...row]);
  expect(await call('ITSSPROJECTLEVEL', rows)).toEqual({ value: [['Project level'], [5]] });
  rows[1]![projects![0]!.indexOf('Role')] = { type: 'CustomFunctionError', code: '#REF!' };
  expect(await call('ITSSPROJECTLEVEL', rows)).toEqual({ value: [['Project level'], ['']] });
});

test("the functions follow the workbook's settings, and Excel calculates again what they answered before", async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department'), language: 'ja-JP' });
  const calculations = (): Promise<number> => session.host((page) => page.calculations());
  expect(await call('ITSSLEVEL', projects, 'E999', null, null)).toMatchObject({
    message: '社員 E999 はプロジェクト経験にいません。'
  });
  expect(await call('ITSSLEVEL', projects, 'E134', null, employees)).toEqual({ value: 3 });
  await session.pane.locator('.button-primary').first().click();
  await tab(session, 4).click();
  const before = await calculations();
  await session.pane.locator('input[name="reading-apExam"][value="off"]').check();
  while ((await calculations()) === before) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await call('ITSSLEVEL', projects, 'E134', null, employees)).toEqual({ value: 0 });
  expect(await calculations()).toBe(before + 1);
});
