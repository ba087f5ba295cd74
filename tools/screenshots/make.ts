import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../test/browser';
import { openPane, sample, throughViews, type Session } from '../../test/e2e/pane/session';
import { buildSite, serveSite, type Site } from '../../test/e2e/site';
import { workbenchPictures } from './workbench';

const LANGUAGES = {
  en: { tag: 'en-US', sample: 'department', sheet: 'Projects' },
  ja: { tag: 'ja-JP', sample: 'department-ja', sheet: 'プロジェクト経験' }
} as const;
/** In pixels: about the lowest that a pane gets. */
const HEIGHT = 720;

interface Look {
  readonly language: keyof typeof LANGUAGES;
  readonly scheme: 'light' | 'dark' | 'forced';
  readonly width: number;
}

const LOOKS: readonly Look[] = (['en', 'ja'] as const).flatMap((language) =>
  (['light', 'dark', 'forced'] as const).flatMap((scheme) =>
    [320, 350].map((width) => ({ language, scheme, width }))
  )
);

async function picture(browser: Browser, site: Site, look: Look, folder: string): Promise<void> {
  const { tag, sample: name, sheet } = LANGUAGES[look.language];
  const session = await openPane(
    browser,
    site,
    { language: tag, sheets: sample(name) },
    {
      viewport: { width: look.width, height: HEIGHT },
      colorScheme: look.scheme === 'light' ? 'light' : 'dark',
      forcedColors: look.scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce'
    }
  );
  await throughViews(session, sheet, (view) => save(session, view, look, folder));
  await session.close();
}

/** Takes the view at its full height, including what a user would have to scroll to. */
async function save(
  { page, pane }: Session,
  view: string,
  { language, scheme, width }: Look,
  folder: string
): Promise<void> {
  const name = `${view}-${language}-${scheme}-${width}`;
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const height = await pane.locator('html').evaluate((html) => html.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(HEIGHT, height) });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize({ width, height: HEIGHT });
}

/**
 * `npm run screenshots`: takes the documentation's pictures, and every view of the pane into a temporary
 * folder, whose path it prints.
 *
 * @param wanted words that choose looks, such as `ja dark`, or `workbench` for the documentation's pictures
 * alone; empty for everything
 */
async function main(wanted: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'itss-pictures-'));
  const [browser] = await Promise.all([startBrowser(), buildSite(join(folder, 'site'))]);
  const site = await serveSite(join(folder, 'site'));
  if (wanted.length === 0 || wanted.includes('workbench')) await workbenchPictures(browser, site);
  if (!wanted.includes('workbench')) {
    const looks = LOOKS.filter(({ language, scheme, width }) =>
      wanted.every((word) => [language, scheme, String(width)].includes(word))
    );
    for (const look of looks) await picture(browser, site, look, folder);
    console.log(folder);
  }
  await browser.close();
  await site.close();
}

void main(process.argv.slice(2));
