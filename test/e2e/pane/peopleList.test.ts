import { departmentSheet } from '../../../tools/bench/department';
import { begin, evaluate, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

type Sheets = Parameters<typeof openPane>[2]['sheets'];

const announced = () => session.pane.locator('[role=status][aria-live=polite]');
const button = (name: string) => session.pane.getByRole('button', { name, exact: true });
/** The id of what has the focus. */
const focused = (): Promise<string> =>
  session.pane.locator('body').evaluate(() => document.activeElement?.id ?? '');

async function open(sheets: Sheets): Promise<void> {
  session = await openPane(used.browser, used.site, { sheets });
  await begin(session);
}

/** The sample, with one department that looks like markup. */
function withDepartment(): Sheets {
  const sheets = sample('department');
  const [header, ...rows] = sheets.Employees as unknown[][];
  const place = header!.indexOf('Department');
  for (const row of rows) row[place] = '<b>Tokyo</b>';
  return { ...sheets, Employees: [header, ...rows] as never };
}

test('the list of people is offered below the outcome, carries over what is ticked, and is removed after asking', async () => {
  await open(withDepartment());
  const { pane } = session;
  await evaluate(session);
  const headings = await pane.locator('.section-heading').allInnerTexts();
  expect(headings.slice(-3)).toEqual(['People list', 'Summary', 'History']);
  expect(headings.length).toBeGreaterThan(4);
  await pane.getByLabel('Department').check();
  const before = await session.host((page) => [
    page.sheets(),
    page.cells('Projects'),
    page.cells('Employees')
  ]);
  await button('Make the people list').click();
  await pane.getByText('The list is on the sheet “ITSS People”.').first().waitFor();
  const cells = await session.host((page) => page.cells('ITSS People'));
  expect(cells[0]!.slice(0, 4)).toEqual(['Employee ID', 'Name', 'Department', 'Specialty field']);
  expect(new Set(cells.slice(1).map((row) => row[2]))).toEqual(new Set(['<b>Tokyo</b>']));
  expect(await session.host((page) => page.selection())).toMatch(/^ITSS People!/);
  // What the list has is kept up to date, and no box that would say so in vain.
  await pane.getByText('Already in the list: Department.').waitFor();
  expect(await pane.getByLabel('Department').count()).toBe(0);

  await button('Remove this sheet').click();
  await pane
    .getByText(/^Remove the sheet “ITSS People”/)
    .first()
    .waitFor();
  await announced().getByText('Remove the sheet “ITSS People”').waitFor();
  expect(await focused()).toBe('people-keep');
  await button('Keep').click();
  await button('Remove this sheet').waitFor();
  expect(await focused()).toBe('people-remove');
  await button('Remove this sheet').click();
  await button('Remove').click();
  await button('Make the people list').waitFor();
  expect(await focused()).toBe('people-make');
  expect(
    await session.host((page) => [page.sheets(), page.cells('Projects'), page.cells('Employees')])
  ).toEqual(before);
  // The pane stays with the projects.
  await tab(session, 0).click();
  await pane.getByText(/246/).first().waitFor();
});

test('what was written is no longer said once the view is left, or the sheet is gone', async () => {
  await open(sample('department'));
  const { pane } = session;
  await evaluate(session);
  const done = pane.locator('.message-met', { hasText: 'The list is on the sheet “ITSS People”.' });
  await button('Make the people list').click();
  await done.waitFor();
  await tab(session, 2).click();
  await tab(session, 1).click();
  await button('Bring the people list up to date').waitFor();
  expect(await done.count()).toBe(0);
  await button('Bring the people list up to date').click();
  await done.waitFor();
  await session.host((page) => page.deleteSheet('ITSS People'));
  await session.host((page) => page.select('Employees!A2'));
  await button('Make the people list').waitFor();
  expect(await done.count()).toBe(0);
});

test('from the ribbon it shows how far it is, though nothing has been judged, and says when it fails', async () => {
  await open({ Projects: departmentSheet(3000) as never });
  const { pane } = session;
  await session.host((page) => page.slow(150));
  const command = session.host((page) => page.command('listPeople'));
  await pane.getByRole('progressbar', { name: 'People list' }).waitFor();
  await button('Cancel').click();
  await announced().getByText('Stopped. The workbook is as it was.').waitFor();
  await pane.locator('.message', { hasText: 'Stopped. The workbook is as it was.' }).waitFor();
  await command;
  expect(await session.host((page) => page.sheets())).toEqual(['Projects']);
});

test('where too little can be read it asks before it writes', async () => {
  const [header, ...rows] = departmentSheet(300) as unknown[][];
  const role = header!.indexOf('Role');
  await open({
    Projects: [header!, ...rows.map((row) => row.map((cell, i) => (i === role ? 'Boss' : cell)))] as never
  });
  const { pane } = session;
  await session.host((page) => page.command('listPeople'));
  await pane.getByText(/^0 of 300 rows could be used\./).waitFor();
  expect(await session.host((page) => page.sheets())).toEqual(['Projects']);
  await button('Write anyway').click();
  await pane.getByText('The list is on the sheet “ITSS People”.').first().waitFor();
  expect(await session.host((page) => page.sheets())).toEqual(['Projects', 'ITSS People']);
});
