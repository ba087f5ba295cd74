import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser';
import { startWorkbench, type Site } from '../pane/site';
import { conditionScenes } from './scenes/conditions';
import { editingScenes } from './scenes/editing';
import { fileScenes } from './scenes/files';
import { formulaScenes } from './scenes/formulas';
import { lookScenes } from './scenes/looks';
import { sampleScenes } from './scenes/sample';
import { WorkbenchPage } from './session';

let site: Site;
let browser: Browser;
let bench: WorkbenchPage | undefined;

beforeAll(async () => {
  [site, browser] = await Promise.all([startWorkbench(), startBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(async () => {
  const complaints = bench?.complaints;
  await bench?.close();
  bench = undefined;
  expect(complaints).toEqual([]);
});
jest.setTimeout(60_000);

const stage = {
  async open(language: 'en' | 'ja', theme: 'light' | 'dark' = 'light'): Promise<WorkbenchPage> {
    bench = await WorkbenchPage.open(browser, site, language, theme);
    return bench;
  }
};

sampleScenes(stage);
fileScenes(stage);
conditionScenes(stage);
formulaScenes(stage);
editingScenes(stage);
lookScenes(stage);
