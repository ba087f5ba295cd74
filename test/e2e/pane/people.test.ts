import { departmentSheet } from '../../../tools/bench/department';
import type { CellContent } from '../../../workbench/host';
import { begin, evaluate, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const announced = () => session.pane.locator('[role=status][aria-live=polite]');
const hasFocus = (selector: string): Promise<boolean> =>
  session.pane.locator(selector).evaluate((node) => node === document.activeElement);

async function openOutcome(sheets: Parameters<typeof openPane>[2]['sheets']): Promise<void> {
  session = await openPane(used.browser, used.site, { sheets });
  await begin(session);
  await tab(session, 1).click();
  await evaluate(session);
}

test('a count leads to its people, each of whom leads to their page and back to their place', async () => {
  await openOutcome(sample('department'));
  const { pane, page } = session;
  await pane.getByText('5 people count in two fields. In “All” each counts once.').waitFor();
  const figure = pane.getByRole('button', { name: /^\d+ people: Level 4, Hardware$/ });
  const count = Number(await figure.innerText());
  await figure.focus();
  await page.keyboard.press('Enter');
  await pane.locator('#people-search').waitFor();
  expect(await hasFocus('.view-heading')).toBe(true);
  expect(await pane.locator('.tab[aria-current]').innerText()).toBe('Evaluate');
  const people = pane.locator('.person-button');
  expect(await people.count()).toBe(count);
  for (const text of await people.allInnerTexts())
    expect(text).toMatch(/4 → 5[\s\S]*Hardware[\s\S]*(?:\d missing|not recorded)/);
  const name = (await people.nth(1).locator('.person-name').innerText()).replace(/ E\d+$/, '');
  const id = (await people.nth(1).getAttribute('id'))!;
  await people.nth(1).click();
  await pane.getByRole('heading', { name }).waitFor();
  await pane.getByRole('button', { name: 'Back to the list' }).click();
  await pane.locator('#people-search').waitFor();
  expect(await people.count()).toBe(count);
  expect(await hasFocus(`#${id}`)).toBe(true);
});

test('everybody counts once, however many fields they are in', async () => {
  await openOutcome(sample('department'));
  const { pane } = session;
  await pane.getByRole('button', { name: '40 people: all levels, all fields' }).click();
  await pane.getByText('40 of 40 people, 5 of them in several fields. Fewest missing first.').waitFor();
  expect(await pane.locator('.person-button').count()).toBe(45);
  await tab(session, 1).click();
  await pane
    .getByRole('button', { name: /^1 person: / })
    .first()
    .waitFor();
});

test('the way back to the list stays when the sheet is judged again', async () => {
  await openOutcome(sample('department'));
  const { pane } = session;
  await pane.getByRole('button', { name: 'All people' }).click();
  await pane.locator('#people-search').fill('nwosu');
  await pane.locator('.person-button').click();
  await pane.locator('.person-line', { hasText: 'E110' }).waitFor();
  await session.host((page) => page.enter('Projects!E2', [['Member']]));
  await pane.locator('.main .message-warning').first().waitFor();
  await pane.getByText('The sheet has changed since it was read.').waitFor({ state: 'detached' });
  await pane.locator('.person-line', { hasText: 'E110' }).waitFor();
  await pane.getByRole('button', { name: 'Back to the list' }).click();
  expect(await pane.locator('.person-name').allInnerTexts()).toEqual(['Amara Nwosu E110']);
});

test('people are found by name or ID, and how many is said', async () => {
  await openOutcome(sample('department'));
  const { pane } = session;
  await pane.getByRole('button', { name: 'All people' }).click();
  await pane.locator('#people-search').fill('nwosu');
  await announced().getByText('1 of 40 people.').waitFor();
  expect(await pane.locator('.person-name').allInnerTexts()).toEqual(['Amara Nwosu E110']);
  await pane.locator('#people-search').fill('no such name');
  await announced().getByText('Nobody fits.').waitFor();
  expect(await hasFocus('#people-search')).toBe(true);
  // Somebody of a selected row did not come from the list.
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A60'));
  await pane.locator('.person-line', { hasText: 'E110' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Back to the list' }).count()).toBe(0);
});

test('of hundreds of people only some are drawn, and they are filtered by department and grade alone', async () => {
  const [header, ...rows] = departmentSheet(3000) as CellContent[][];
  const places = ['Tokyo', 'Osaka', ''];
  const placeOf = (id: unknown): string => places[Number(String(id).slice(1)) % places.length]!;
  await openOutcome({
    Projects: [
      [...header!, 'Department', 'Grade', 'Salary'],
      ...rows.map((row) => [...row, placeOf(row[0]), 'G1', 9999])
    ]
  });
  const { pane } = session;
  await pane.getByRole('button', { name: 'All people' }).click();
  await pane.locator('#people-department').waitFor();
  const people = pane.locator('.person-button');
  expect(await people.count()).toBe(50);
  await pane.getByRole('button', { name: 'Show 50 more' }).click();
  expect(await people.count()).toBe(100);
  expect(await people.nth(50).evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await pane.locator('select').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'people-level',
    'people-field',
    'people-department',
    'people-grade'
  ]);
  await pane.locator('#people-department').selectOption({ label: 'Tokyo' });
  await announced()
    .getByText(/^[\d,]+ of [\d,]+ people.*\. Fewest missing first\.$/)
    .waitFor();
  expect(await people.count()).toBe(50);
  for (const text of await pane.locator('.person-field').allInnerTexts())
    expect(text).toMatch(/ · Tokyo · G1$/);
  await pane.locator('#people-department').selectOption({ label: '(blank)' });
  await pane.locator('.person-field', { hasText: 'Tokyo' }).first().waitFor({ state: 'detached' });
  for (const text of await pane.locator('.person-field').allInnerTexts())
    expect(text).toMatch(/^[^·]* · G1$/);
});
