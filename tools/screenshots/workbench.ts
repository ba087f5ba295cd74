import { join } from 'node:path';
import { startBrowser } from '../../test/browser';
import { startWorkbench } from '../../test/pane/site';
import { WorkbenchPage } from '../../test/workbench/session';

const DOCS = join(__dirname, '../../docs/images');

const SCENES = {
  en: { evaluate: 'Evaluate sheet', results: 12, person: { row: 59, column: 13 } },
  ja: { evaluate: 'シートを判定', results: 19, person: { row: 59, column: 20 } }
} as const;

/** Pictures of the workbench with the evaluated sample, a person beside it: `npm run screenshots -- workbench`. */
export async function workbenchPictures(): Promise<void> {
  const [site, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  for (const language of ['en', 'ja'] as const) {
    const { evaluate, results, person } = SCENES[language];
    const bench = await WorkbenchPage.open(browser, site, language);
    await bench.press(evaluate);
    await bench.page.setViewportSize({ width: 1640, height: 800 });
    await bench.select({ row: 45, column: results + 4, rows: 1, columns: 1 });
    await bench.page.waitForTimeout(1500);
    await bench.page.screenshot({ path: join(DOCS, `workbench-${language}.png`) });
    await bench.tab(3);
    await bench.select({ ...person, rows: 1, columns: 1 });
    await bench.page.waitForTimeout(1500);
    await bench.page.screenshot({ path: join(DOCS, `workbench-person-${language}.png`) });
    await bench.close();
  }
  await browser.close();
  await site.close();
}
