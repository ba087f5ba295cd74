import { startBrowser } from '../../test/browser';
import { openPane, begin, tab } from '../../test/e2e/pane/session';
import { buildSite, serveSite } from '../../test/e2e/site';
import { company } from '../../test/company/company';
const OUT='/tmp/h/match/';
async function main() {
  const [browser] = await Promise.all([startBrowser(), buildSite(OUT+'site')]);
  const site = await serveSite(OUT+'site');
  for (const [kind, lang, scheme] of [['en','en-US','light'],['ja','ja-JP','dark']] as const) {
    const { theirs: t0, ours } = company(kind, 60, 300); const theirs = process.argv[2] === 'words' ? [ours[0], ...t0.slice(1)] : t0;
    const s = await openPane(browser, site, { language: lang, sheets: { Projects: theirs as never } }, { viewport: { width: 320, height: 720 }, colorScheme: scheme });
    const snap = async (n: string) => { await s.page.waitForTimeout(300); await s.page.screenshot({ path: `${OUT}${n}-${kind}.png` }); };
    await begin(s);
    await snap('start');
    try {
    await s.pane.locator('#start-columns').click({timeout: 3000}); await s.page.waitForTimeout(500); await snap('columns');
    const h = await s.pane.locator('html').evaluate((x) => x.scrollHeight);
    await s.page.setViewportSize({ width: 320, height: Math.min(h, 2600) }); await snap('columns-all'); await s.page.setViewportSize({ width: 320, height: 720 });
    await s.pane.locator('.footer .button-primary').click(); await s.page.waitForTimeout(800);
    } catch (e) { console.log(String(e).slice(0,200)); }
    await snap('start2');
    try {
    await s.pane.locator('#start-words').click({timeout:3000}); await snap('words');
    const h = await s.pane.locator('html').evaluate((x) => x.scrollHeight);
    await s.page.setViewportSize({ width: 320, height: Math.min(h, 2600) }); await snap('words-all'); await s.page.setViewportSize({ width: 320, height: 720 });
    await s.pane.locator('.footer .button-primary').click(); await s.page.waitForTimeout(800); await snap('used');
    await tab(s, 2).click(); await snap('problems');
    await tab(s, 4).click(); await s.pane.locator('.matched').first().scrollIntoViewIfNeeded(); await snap('settings');
    } catch (e) { console.log(String(e).slice(0,200)); }
    await s.close();
  }
  await browser.close(); await site.close();
}
void main();
