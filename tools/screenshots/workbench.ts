import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Site } from '../../test/e2e/site';
import { WorkbenchPage } from '../../test/e2e/workbench/session';
import { WORDS } from '../../test/e2e/workbench/stage';

const DOCS = join(__dirname, '../../docs/images');

/** Takes the documentation's pictures: the judged sample in both languages, and the pane in three views. */
export async function workbenchPictures(browser: Browser, site: Site): Promise<void> {
  for (const [language, row, picture] of [
    ['en', 45, 'workbench-en'],
    ['ja', 59, 'workbench-person-ja']
  ] as const) {
    const { begin, evaluate, columns } = WORDS[language];
    const bench = await WorkbenchPage.open(browser, site, language, language === 'ja' ? 'dark' : 'light');
    const pane = (name: string): Promise<Buffer> =>
      bench.page.locator('iframe').screenshot({ path: join(DOCS, `pane-${name}.png`) });
    if (language === 'en') {
      await bench.begin(begin);
      await pane('start');
    }
    await bench.press(evaluate);
    if (language === 'en') await pane('evaluate');
    await bench.page.setViewportSize({ width: 1640, height: 800 });
    // Selecting a cell to the right of the results scrolls all of them into view.
    await bench.select({ row, column: columns + 4, rows: 1, columns: 1 });
    if (language === 'ja') await bench.tab(3);
    await bench.select({ row, column: columns + 1, rows: 1, columns: 1 });
    await bench.page.waitForTimeout(1500);
    await bench.page.screenshot({ path: join(DOCS, `${picture}.png`) });
    if (language === 'ja') await pane('person');
    await bench.close();
  }
}
