import type { HostPage } from './hostPage';
import { begin, evaluate, openAll, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

/**
 * Whatever the user has opened, scrolled to or focused survives a redraw of the pane; a new view starts at
 * its top.
 */

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});
jest.setTimeout(60_000);

const [EVALUATE, PROBLEMS, PERSON, SETTINGS, HELP] = [1, 2, 3, 4, 5];

/** Waits until something holds; the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const openSample = async (height = 800): Promise<void> => {
  session = await openPane(
    used.browser,
    used.site,
    { sheets: sample('department') },
    { viewport: { width: 350, height } }
  );
  await begin(session);
};

const select = async (address: string): Promise<void> => {
  await session.page.evaluate((to) => {
    (window as unknown as { page: HostPage }).page.select(to);
  }, address);
};

const scrolled = (): Promise<number> => session.pane.locator('html').evaluate((html) => html.scrollTop);

const scrollDown = (): Promise<void> =>
  session.pane.locator('html').evaluate((html) => {
    html.scrollTop = html.scrollHeight;
  });

/** What has the focus in the pane: its text. */
const focused = (): Promise<string> =>
  session.pane.locator('body').evaluate(() => (document.activeElement as HTMLElement).innerText);

/** Moves the keyboard to a field beside the pane, as to the sheet. */
const typeInSheet = (): Promise<void> =>
  session.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { id: 'sheet' }));
    document.getElementById('sheet')!.focus();
  });

const hasSheetFocus = (): Promise<boolean> =>
  session.page.evaluate(() => document.activeElement?.id === 'sheet');

const openGroups = (): Promise<string[]> => session.pane.locator('.group[open] .group-title').allInnerTexts();

test('a problem group stays open, and the page where it is, when one of its links is pressed', async () => {
  await openSample(500);
  await tab(session, PROBLEMS).click();
  const { pane } = session;
  await pane.locator('.group summary').first().click();
  await pane.locator('.group summary').last().click();
  const opened = await openGroups();
  expect(opened).toHaveLength(1);
  await scrollDown();
  const place = await scrolled();
  expect(place).toBeGreaterThan(50);
  const link = pane.locator('.group[open] .problem-list button').last();
  const cell = await link.innerText();
  await link.click();
  await until(async () => (await session.host((page) => page.selection())).endsWith(cell));
  await tab(session, PROBLEMS).locator('.count').waitFor();
  expect(await openGroups()).toEqual(opened);
  expect(await scrolled()).toBe(place);
  expect(await focused()).toBe(cell);
});

test('a problem group stays open while the user is in another view, and when another group comes first', async () => {
  await openSample();
  await tab(session, PROBLEMS).click();
  const { pane } = session;
  const [first] = await openGroups();
  await pane.locator('.group summary').nth(2).click();
  const opened = await openGroups();
  expect(opened).toHaveLength(2);
  await tab(session, HELP).click();
  await tab(session, PROBLEMS).click();
  expect(await openGroups()).toEqual(opened);
  // Errors come first, then the causes with the most cells.
  await session.page.evaluate(() => {
    (window as unknown as { page: HostPage }).page.enter(
      'Projects!F100:F180',
      Array.from({ length: 81 }, () => ['Perhaps'])
    );
  });
  await until(async () => (await pane.locator('.group-title').first().innerText()) !== first);
  expect(await openGroups()).toEqual(expect.arrayContaining(opened));
});

test('a person opened from the list is shown from the top, with the focus on the heading', async () => {
  await openSample(500);
  await tab(session, EVALUATE).click();
  await evaluate(session);
  await scrollDown();
  await session.pane.locator('.person-button').last().click();
  await session.pane.locator('.clause').first().waitFor();
  const heading = session.pane.locator('.view-heading');
  expect(await scrolled()).toBe(0);
  expect(await focused()).toBe(await heading.innerText());
  const header = await session.pane.locator('.header').boundingBox();
  const box = await heading.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
});

test('a view opened by its tab starts at its top, and the focus stays on the tab', async () => {
  await openSample(400);
  await tab(session, SETTINGS).click();
  await scrollDown();
  expect(await scrolled()).toBeGreaterThan(100);
  await tab(session, HELP).click();
  await session.pane.getByRole('heading', { name: 'Help', exact: true }).waitFor();
  expect(await scrolled()).toBe(0);
  expect(await focused()).toBe('Help');
});

test('another person selected in the sheet is shown from the top, and the sheet keeps the keyboard', async () => {
  await openSample(500);
  await tab(session, PERSON).click();
  await select('Projects!A2');
  await session.pane.getByRole('heading', { name: 'David Ferreira' }).waitFor();
  await session.pane.locator('.segment').last().click();
  await scrollDown();
  await session.pane.getByRole('button', { name: 'Copy as text' }).focus();
  await typeInSheet();
  await select('Projects!A60');
  await session.pane.getByRole('heading', { name: 'Amara Nwosu' }).waitFor();
  expect(await scrolled()).toBe(0);
  expect(await hasSheetFocus()).toBe(true);
});

test('the page of a level stays open, and where it is, when the sheet is judged again', async () => {
  await openSample(500);
  await tab(session, PERSON).click();
  await select('Projects!A60');
  const { pane } = session;
  await pane.getByRole('heading', { name: 'Amara Nwosu' }).waitFor();
  await pane.getByRole('button', { name: 'Level 3', exact: true }).click();
  await scrollDown();
  const place = await scrolled();
  await session.host((page) => page.enter('Projects!E2', [['Member']]));
  await pane.locator('.message-warning').waitFor();
  await pane.locator('.message-warning').waitFor({ state: 'detached' });
  expect(await pane.locator('.segment[aria-pressed=true]').innerText()).toBe('Level 3');
  expect(Math.abs((await scrolled()) - place)).toBeLessThan(5);
});

test('a row that counted in another field is selected without leaving the field that is open', async () => {
  await openSample();
  await tab(session, PERSON).click();
  const { pane } = session;
  // In both fields: the date of their exam stands in the row of employee data that names Hardware.
  await select('Projects!A21');
  const line = pane.locator('.person-line');
  await line.getByText('Software').waitFor();
  await openAll(session);
  await pane.locator('body').evaluate((body) => {
    const lines: string[] = [];
    new MutationObserver(() => {
      const text = body.querySelector('.person-line')!.textContent;
      if (text !== lines.at(-1)) lines.push(text);
    }).observe(body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { lines });
  });
  await pane.locator('.clause-rows button').getByText('row 5 of Employees').first().click();
  await until(async () => (await session.host((page) => page.selection())) === 'Employees!A5');
  await select('Employees!B6');
  await select('Employees!B5');
  await line.getByText('Hardware').waitFor();
  const lines = await pane.locator('body').evaluate(() => (window as unknown as { lines: string[] }).lines);
  expect(lines.filter((text) => text.includes('Hardware'))).toHaveLength(1);
});

test('showing more of a list moves the focus to the first new item', async () => {
  await openSample();
  await tab(session, EVALUATE).click();
  await evaluate(session);
  const { pane } = session;
  const more = pane.locator('.people + .actions button');
  const shown = await pane.locator('.people > li').count();
  await more.focus();
  await session.page.keyboard.press('Enter');
  await pane.locator('.people > li').nth(shown).waitFor();
  expect(await focused()).toBe(await pane.locator('.people > li').nth(shown).innerText());
});

test('the end of a run does not take the keyboard away from the sheet', async () => {
  await openSample();
  await session.host((page) => page.slow(300));
  await session.pane.locator('.button-primary').first().click();
  await session.pane.getByRole('button', { name: 'Cancel' }).waitFor();
  await typeInSheet();
  await session.pane.locator('table').first().waitFor();
  expect(await hasSheetFocus()).toBe(true);
});

test('the end of a run does not move the view that the user has gone to', async () => {
  await openSample(400);
  await session.host((page) => page.slow(300));
  await session.pane.locator('.button-primary').first().click();
  await session.pane.getByRole('button', { name: 'Cancel' }).waitFor();
  await tab(session, HELP).click();
  await scrollDown();
  const place = await scrolled();
  await session.pane.locator('[role=status]').last().getByText('Evaluated').waitFor({ state: 'attached' });
  expect(await scrolled()).toBe(place);
  expect(await focused()).toBe('Help');
});

test('the same thing happening twice is announced twice', async () => {
  await openSample();
  await tab(session, SETTINGS).click();
  const { pane } = session;
  await pane.locator('#theme').selectOption('dark');
  const status = pane.locator('[role=status]').last();
  await status.getByText('Saved').waitFor({ state: 'attached' });
  await status.evaluate((node) => {
    new MutationObserver(() => {
      node.setAttribute('data-told', 'again');
    }).observe(node, { childList: true, subtree: true, characterData: true });
  });
  await pane.locator('#theme').selectOption('light');
  await pane.locator('[data-told=again]').waitFor({ state: 'attached' });
  expect(await status.innerText()).toContain('Saved');
});

test('nothing that has the focus is hidden behind the header', async () => {
  await openSample(400);
  await tab(session, PROBLEMS).click();
  const { page, pane } = session;
  for (const summary of await pane.locator('.group:not([open]) summary').elementHandles())
    await summary.click();
  await pane.locator('.main button').last().focus();
  /** Pixels between the header and what has the focus; undefined once that is in the header itself. */
  const below = (): Promise<number | undefined> =>
    pane.locator('.header').evaluate((header) => {
      const focus = document.activeElement!;
      if (header.contains(focus)) return undefined;
      return focus.getBoundingClientRect().top - header.getBoundingClientRect().bottom;
    });
  const hidden: number[] = [];
  let stops = 0;
  for (let distance = await below(); distance !== undefined; distance = await below()) {
    stops++;
    if (distance < 0) hidden.push(distance);
    await page.keyboard.press('Shift+Tab');
  }
  expect(stops).toBeGreaterThan(10);
  expect(hidden).toEqual([]);
});
