import type { Page } from 'playwright-core';
import { openPane, sample, tab, type Session } from './session';
import { serveSite, useSite, type Site } from '../site';

const used = useSite();
const LATER = /\/later\.[0-9a-f]+\.js$/;
const open = (site: Site, prepare?: (page: Page) => Promise<unknown>): Promise<Session> =>
  openPane(used.browser, site, { sheets: sample('department') }, {}, prepare);

test('what is loaded later comes from the folder of the page, wherever the site has put it', async () => {
  const site = await serveSite(process.env.BUILDS_FOLDER!);
  const address = `${site.address}/workbench`;
  const asked: string[] = [];
  const session = await open({ address }, (page) => {
    page.on('request', (request) => asked.push(request.url()));
    return Promise.resolve();
  });
  await tab(session, 4).click();
  await session.pane.locator('select').first().waitFor();
  const later = asked.filter((url) => LATER.test(url));
  expect(later).toEqual([expect.stringMatching(/^https:\/\/localhost:\d+\/workbench\/later\./)]);
  expect(session.complaints).toEqual([]);
  await session.close();
  await site.close();
});

test('where it does not come, the pane says so, and the next try loads it', async () => {
  const session = await open(used.site, (page) => page.route(LATER, (route) => route.abort()));
  const { pane } = session;
  const says = pane.getByRole('alert');
  await tab(session, 4).click();
  const inView = pane.locator('.main').getByText('A part of the add-in could not be loaded.');
  await inView.waitFor();
  await expect(pane.locator('.view-heading').innerText()).resolves.toBe('Settings');
  await pane
    .locator('[role=status][aria-live=polite]')
    .getByText('A part of the add-in could not be loaded.')
    .waitFor({ state: 'attached' });
  // A try in vain says so still, and keeps the focus.
  const again = pane.getByRole('button', { name: 'Try again' });
  await again.focus();
  await session.page.keyboard.press('Enter');
  await session.page.waitForTimeout(500);
  expect(await again.evaluate((node) => node === document.activeElement)).toBe(true);
  await session.host((page) => page.command('insertTemplate'));
  await says.getByText('A part of the add-in could not be loaded.').waitFor();
  await session.page.unroute(LATER);
  await session.page.keyboard.press('Enter');
  await pane.locator('select').first().waitFor();
  expect(await pane.locator('.view-heading').evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await inView.count()).toBe(0);
  expect(session.complaints.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
  await session.close();
});

test('a view that takes long to come says that it is loading', async () => {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  const session = await open(used.site, (page) =>
    page.route(LATER, async (route) => {
      await held;
      await route.continue();
    })
  );
  const { pane } = session;
  await tab(session, 4).click();
  await pane.getByText('Loading …').waitFor();
  come();
  await pane.locator('select').first().waitFor();
  expect(await pane.getByText('Loading …').count()).toBe(0);
  await session.close();
});
