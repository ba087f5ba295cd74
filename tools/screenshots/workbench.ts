import { join } from 'node:path';
import { startBrowser } from '../../test/browser';
import { startWorkbench } from '../../test/pane/site';
import { WorkbenchPage } from '../../test/workbench/session';
import { WORDS } from '../../test/workbench/stage';

const DOCS = join(__dirname, '../../docs/images');

/** Pictures of the workbench with the evaluated sample, and in Japanese with a person beside it: `npm run screenshots -- workbench`. */
export async function workbenchPictures(): Promise<void> {
  const [site, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  for (const [language, row, picture] of [['en', 45, 'workbench-en'], ['ja', 59, 'workbench-person-ja']] as const) {
    const { evaluate, columns } = WORDS[language];
    const bench = await WorkbenchPage.open(browser, site, language);
    await bench.press(evaluate);
    await bench.page.setViewportSize({ width: 1640, height: 800 });
    // Right of the results, so that all of them are seen.
    await bench.select({ row, column: columns + 4, rows: 1, columns: 1 });
    if (language === 'ja') await bench.tab(3);
    await bench.select({ row, column: columns + 1, rows: 1, columns: 1 });
    await bench.page.waitForTimeout(1500);
    await bench.page.screenshot({ path: join(DOCS, `${picture}.png`) });
    await bench.close();
  }
  await browser.close();
  await site.close();
}
