import { company } from '../../company/company';
import { begin, evaluate, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

type Sheets = Parameters<typeof openPane>[2]['sheets'];

async function open(sheets: Sheets, language = 'en-US'): Promise<Session> {
  session = await openPane(used.browser, used.site, { language, sheets });
  await begin(session);
  return session;
}

const openColumns = async ({ pane }: Session): Promise<void> => {
  await pane.locator('#start-columns').click();
  await pane.locator('.combobox').first().waitFor();
};

/** A row of the view as its text, and what its combobox shows. */
const shown = async ({ pane }: Session, id: string): Promise<string> => {
  const row = pane.locator('.column', { has: pane.locator(`#${id}`) });
  return `${(await row.locator('.column-name').innerText()).replace(/\s+/g, ' ')}: ${await pane.locator(`#${id}`).inputValue()}`;
};

const HEADER = ['Employee ID', 'Specialty field', 'Job', 'Result', 'Complexity', 'Service scope', 'Other'];
const LINE = ['E1', 'Hardware', 'Member', 'Success', 'Multi-vendor; Nation-wide', 'Specific users', 'Blue'];

test('a column with an unknown name is suggested by its content, used at one press, and stays matched', async () => {
  const { pane } = await open({ Projects: [HEADER, LINE] });
  await pane.getByText('Required columns are missing in “Projects”: Role.').waitFor();
  await openColumns(session);
  expect(await shown(session, 'column-role')).toBe('Role Required suggested by content: Job (column C)');
  await pane.getByText('For example: Member').waitFor();
  await pane.getByRole('button', { name: 'Use these' }).click();
  await pane.getByText('1 (1 by specialty field)').waitFor();
  await pane.locator('#start-columns:focus').waitFor();
  await pane.locator('body').evaluate((body) => {
    body.classList.add('before');
    location.reload();
  });
  await pane.locator('body:not(.before) .facts').waitFor();
  await evaluate(session);
});

test('nothing is in force before it is used, a clash is said, and columns can be found by their names again', async () => {
  const { pane } = await open({ Projects: [HEADER, LINE] });
  await openColumns(session);
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await pane.getByText('Required columns are missing in “Projects”: Role.').waitFor();
  await openColumns(session);
  await pane.getByLabel('Role', { exact: false }).first().click();
  await pane.getByRole('option', { name: 'Result (column D)' }).click();
  await pane.getByText('also used for Result').waitFor();
  await pane.getByText('also used for Role').waitFor();
  await pane.getByRole('button', { name: 'Use these' }).click();
  await pane.locator('#start-columns:focus').waitFor();
  await openColumns(session);
  await pane.getByRole('button', { name: 'Match automatically again' }).click();
  await pane.getByText('Required columns are missing in “Projects”: Role.').waitFor();
});

test('by keyboard: what is typed narrows the list, arrows and Enter choose, Escape leaves it as it was', async () => {
  const { pane, page } = await open({
    Projects: [
      HEADER.map((name) => (name === 'Job' ? 'Blue' : name)),
      LINE.map((cell) => (cell === 'Member' ? 'x1' : cell))
    ]
  });
  await pane.locator('#start-columns').focus();
  await page.keyboard.press('Enter');
  await pane.locator('.combobox').first().waitFor();
  for (let i = 0; i < 20 && (await pane.locator('#column-role:focus').count()) === 0; i++)
    await page.keyboard.press('Tab');
  const role = pane.locator('#column-role');
  expect(await role.inputValue()).toBe('None');
  await role.fill('column c');
  expect(await pane.getByRole('option').allInnerTexts()).toEqual(['Blue (column C)']);
  await page.keyboard.press('Escape');
  expect(await role.inputValue()).toBe('None');
  await page.keyboard.press('ArrowDown');
  expect(await role.getAttribute('aria-expanded')).toBe('true');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  expect(await pane.locator(`#${await role.getAttribute('aria-activedescendant')}`).innerText()).toBe(
    'Blue (column C)'
  );
  await page.keyboard.press('Enter');
  expect([await role.inputValue(), await role.getAttribute('aria-expanded')]).toEqual([
    'Blue (column C)',
    'false'
  ]);
  for (let i = 0; i < 60 && (await pane.locator('.footer .button-primary:focus').count()) === 0; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.locator('[role=status]').last().getByText('1 column is matched.').waitFor();
  await pane.locator('#start-columns:focus').waitFor();
});

test('a column of a second header row is matched', async () => {
  const { pane } = await open({
    Projects: [
      ['Employee ID', 'Specialty field', 'Role', 'Result', 'Complexity', '', 'Service scope'],
      ['', '', '', '', 'Multi-vendor', 'Nation-wide', ''],
      ['E1', 'Hardware', 'Member', 'Success', 'Yes', 'Yes', 'Specific users']
    ]
  });
  await openColumns(session);
  await pane.locator('#column-newTechnology').fill('nation');
  await session.page.keyboard.press('Enter');
  await pane.getByText('also used for Nation-wide').waitFor();
  await pane.getByRole('button', { name: 'Use these' }).click();
  await openColumns(session);
  await pane.locator('summary', { hasText: 'The others' }).click();
  expect(await pane.locator('#column-newTechnology').inputValue()).toBe('Nation-wide (column F)');
});

test('a chosen sheet of employee data that is not recognised asks for its employee ID', async () => {
  const { Projects, Employees } = sample('department');
  const foreign = Employees!.map((row, i) => (i === 0 ? row.map((_cell, at) => `h${at}`) : row));
  const { pane } = await open({ Projects: Projects!, Staff: foreign });
  await tab(session, 4).click();
  await pane.getByLabel('Second sheet with employee data').selectOption('Staff');
  await tab(session, 0).click();
  await pane.getByText('The columns of “Staff” are not recognised.').waitFor();
  await openColumns(session);
  await pane.getByRole('heading', { name: 'Employee data: Staff' }).waitFor();
  await pane.getByText('Say first which of them holds the employee ID.').waitFor();
  expect(await shown(session, 'column-employees-employeeId')).toContain('suggested by content: h0');
});

test.each(['en', 'ja', 'mixed'] as const)(
  'a whole department in its own headers and words is judged by matching alone: %s',
  async (kind) => {
    const { theirs } = company(kind, 300, 2000);
    const { pane } = await open({ Sheet: theirs as Sheets[string] });
    let clicks = 0;
    const click = async (name: RegExp): Promise<void> => {
      clicks++;
      await pane.getByRole('button', { name }).click();
    };
    await pane.locator('#start-columns').waitFor();
    await click(/^Match columns/);
    await pane.locator('.combobox').first().waitFor();
    const required = await Promise.all(
      ['employeeId', 'specialty', 'role', 'result', 'complexity', 'serviceScope', 'areas', 'guidance'].map(
        (id) => pane.locator(`#column-${id}`).inputValue()
      )
    );
    expect(required.filter((value) => value === 'None')).toEqual([]);
    await click(/^Use these/);
    await click(/^Match values/);
    await click(/^Use these/);
    await pane
      .locator('.message')
      .getByText(/of 2,000 rows can be used/)
      .waitFor();
    expect(clicks).toBe(4);
    const [usable = '0'] = (await pane.locator('.message').first().innerText()).split(' of');
    expect(Number(usable.replace(',', ''))).toBeGreaterThan(1000);
  }
);
