import { begin, evaluate, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  await session.close();
});

const HEADER = [
  'Employee ID',
  'Name',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'Complexity',
  'Service scope'
];
const OF_PERSON = ['Specialty areas', 'Guidance scope', 'Expertise succession', 'Develops subordinates'];
const project = (name: string, result: string | null, role = 'Person responsible'): (string | null)[] => [
  'E1',
  'Hana Ito',
  'Hardware',
  name,
  role,
  result,
  'Multi-vendor; Mission critical',
  'Wide-area or specific-industry team'
];

/** Somebody who lacks one project of Level 4, which any of three rows could become, and one more quality. */
const SHEETS = {
  Projects: [
    [...HEADER, ...OF_PERSON],
    [...project('Server move', 'Success'), 'Customer satisfaction', 'Subordinates', 'Book', 'no'],
    project('Depot LAN', 'In progress'),
    project('Branch', 'In progress'),
    project('Help desk', 'Failed', 'Member'),
    ['E2', 'Ken Mori', ...project('Kiosk', 'Success').slice(2)]
  ]
};

async function openPerson(): Promise<void> {
  session = await openPane(used.browser, used.site, { sheets: SHEETS });
  await begin(session);
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A2'));
  await session.pane.getByRole('heading', { name: 'Hana Ito' }).waitFor();
}

const step = (text: string) => session.pane.locator('.step', { hasText: text });
const announced = () => session.pane.locator('[role=status][aria-live=polite]');

test('what is missing comes first, each requirement with its steps; what is met is folded', async () => {
  await openPerson();
  const { pane } = session;
  await pane.getByRole('heading', { name: 'Missing for Level 4 (2)' }).waitFor();
  await step('Bring “').or(step('Bring the project')).first().waitFor();
  const titles = await pane.locator('.clause:visible .clause-requirement').allInnerTexts();
  expect(titles).toEqual([
    'Lead 2 projects to success as person responsible: one of Level 4 or above, the others of Level 3 or above',
    'Develop subordinates, for example by mentoring or coaching'
  ]);
  await pane.getByText('4 requirements met').click();
  await pane.getByText('1 way counts, 1 needed: Book').waitFor();
  await pane.getByText('Customer satisfaction').last().waitFor();
  // The level that is reached says why.
  await pane.getByRole('button', { name: 'Level 3' }).click();
  await pane.getByText('Nothing is missing for Level 3.').waitFor();
  await pane.locator('.clause-met').first().waitFor();
  expect(session.complaints).toEqual([]);
});

test('ticked steps show the level that would follow, say it, and write nothing', async () => {
  await openPerson();
  const { pane, page } = session;
  const before = await session.host((host) => host.cells('Projects'));
  const boxes = pane.locator('.step input');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await pane
    .locator('.what-if')
    .getByText('With what is ticked: Level 3, 1 requirement of Level 4 still missing')
    .waitFor();
  await announced().getByText('Level 3, 1 requirement of Level 4 still missing').waitFor();
  expect(await boxes.first().evaluate((node) => node === document.activeElement)).toBe(true);
  await step('Develop subordinates').locator('input').check();
  await announced().getByText('With the 2 ticked: Level 4').waitFor();
  // A step of another way does as well.
  await boxes.first().uncheck();
  await announced().getByText('Level 3, 1 requirement').waitFor();
  await pane.getByText('1 other way').click();
  await pane.locator('.ways .step input').check();
  await announced().getByText('With the 2 ticked: Level 4').waitFor();
  expect(await session.host((host) => host.cells('Projects'))).toEqual(before);
  await pane.locator('.what-if').getByRole('button', { name: 'Clear' }).click();
  await announced().getByText('Nothing is ticked.').waitFor();
  expect(await pane.locator('.what-if').count()).toBe(0);
  expect(await boxes.first().evaluate((node) => node === document.activeElement)).toBe(true);
  // Another person begins without ticks.
  await boxes.first().check();
  await session.host((host) => host.select('Projects!A6'));
  await pane.getByRole('heading', { name: 'Ken Mori' }).waitFor();
  await session.host((host) => host.select('Projects!A2'));
  await pane.getByRole('heading', { name: 'Hana Ito' }).waitFor();
  expect(await pane.locator('.step input:checked').count()).toBe(0);
  expect(session.complaints).toEqual([]);
});

test('a step leads to its cell', async () => {
  await openPerson();
  await step('Bring').first().getByRole('button').click();
  const rows = ['Projects!F3', 'Projects!F4'];
  while (!rows.includes(await session.host((host) => host.selection())))
    await new Promise((resolve) => setTimeout(resolve, 50));
  await session.pane.getByRole('heading', { name: 'Hana Ito' }).waitFor();
});

test('where Person cannot be loaded that is said, and all of it comes when asked for again', async () => {
  const later = /\/later\.[0-9a-f]+\.js$/;
  session = await openPane(used.browser, used.site, { sheets: SHEETS }, {}, (page) =>
    page.route(later, (route) => route.abort())
  );
  const { pane } = session;
  await begin(session);
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A2'));
  await pane.locator('.main').getByText('A part of the add-in could not be loaded.').waitFor();
  await session.page.unroute(later);
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.getByRole('heading', { name: 'Hana Ito' }).waitFor();
  await step('Bring').first().waitFor();
  await pane.getByRole('button', { name: 'Judgement sheet' }).waitFor();
  expect(await pane.locator('.main').getByText('could not be loaded').count()).toBe(0);
});

test('the steps are those of the sheet after an evaluation, too', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await evaluate(session);
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A60'));
  await session.pane.locator('.person-line', { hasText: 'E110' }).waitFor();
  await step('Lead others in customer service.').waitFor();
});
