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
  const says = session.pane.getByRole('alert');
  await tab(session, 4).click();
  await says.getByText('A part of the add-in could not be loaded.').waitFor();
  await expect(session.pane.locator('.view-heading').innerText()).resolves.toBe('Settings');
  await tab(session, 0).click();
  await session.host((page) => page.command('insertTemplate'));
  await says.getByText('A part of the add-in could not be loaded.').waitFor();
  await session.page.unroute(LATER);
  await tab(session, 4).click();
  await session.pane.locator('select').first().waitFor();
  await expect(says.innerText()).resolves.toBe('');
  expect(session.complaints.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
  await session.close();
});
