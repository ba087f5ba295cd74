import type { BrowserContextOptions } from 'playwright-core';
import { begin, openAll, openPane, sample, tab, throughViews, type Session } from './session';
import { useSite } from '../site';
import { faultsInEveryScheme, tooWide } from './faults';

const used = useSite();

const LANGUAGES = {
  en: { tag: 'en-US', sample: 'department', sheet: 'Projects' },
  ja: { tag: 'ja-JP', sample: 'department-ja', sheet: 'プロジェクト経験' }
} as const;
type Language = keyof typeof LANGUAGES;

/** Goes through every view and hands each to `look` with everything opened. */
async function openedViews(
  language: Language,
  options: BrowserContextOptions,
  look: (view: string, session: Session) => Promise<void>
): Promise<void> {
  const { tag, sample: name, sheet } = LANGUAGES[language];
  const session = await openPane(
    used.browser,
    used.site,
    { language: tag, sheets: sample(name) },
    { reducedMotion: 'reduce', ...options }
  );
  await throughViews(session, sheet, async (view) => {
    if (view !== 'welcome') await openAll(session);
    await look(view, session);
  });
  expect(session.complaints).toEqual([]);
  await session.close();
}

test.each(['en', 'ja'] as const)(
  'in every view axe finds nothing, light, dark and in forced colours, and nothing is wider than 320 px: %s',
  async (language) => {
    const found: string[] = [];
    await openedViews(language, { viewport: { width: 320, height: 600 } }, async (view, session) => {
      found.push(...(await faultsInEveryScheme(session, view)));
    });
    expect(found).toEqual([]);
  },
  // Each of some thirty pictures is looked through by axe.
  480_000
);

test('nothing is wider than 640 px at 200 %', async () => {
  const found: string[] = [];
  // Zoom in a browser is a smaller viewport with larger pixels.
  await openedViews(
    'en',
    { viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 },
    async (_view, session) => {
      found.push(...(await tooWide(session)));
    }
  );
  expect(found).toEqual([]);
});

// In a browser it is office.js that moves the focus at Tab; to it each radio button is a stop of its own.
test('every control is reached by Tab, in the order in which it is read, and shows that it has the focus', async () => {
  const unreached: string[] = [];
  await openedViews('en', {}, async (view, { page, pane }) => {
    const [, frame] = page.frames();
    await frame!.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, select, input, summary, textarea, a[href]')
      ].filter((node) => node.getClientRects().length > 0);
      (window as unknown as { controls: HTMLElement[] }).controls = controls;
    });
    await pane.locator('.tab').first().focus();
    const count = await frame!.evaluate(
      () => (window as unknown as { controls: HTMLElement[] }).controls.length
    );
    for (let place = 0; place < count; place++) {
      // The keyboard is what shows a focus ring.
      await page.keyboard.press(place === 0 ? 'Shift' : 'Tab');
      const problem = await frame!.evaluate((expected) => {
        const node = document.activeElement!;
        const at = (window as unknown as { controls: Element[] }).controls.indexOf(node);
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        if (at !== expected) return `${expected} is not next, but ${at}: ${node.outerHTML.slice(0, 80)}`;
        return outlineStyle === 'none' || outlineWidth === '0px'
          ? `no outline: ${node.outerHTML.slice(0, 80)}`
          : '';
      }, place);
      if (problem) {
        unreached.push(`${view}: ${problem}`);
        break;
      }
    }
  });
  expect(unreached).toEqual([]);
});

test("the theme and the language of the settings outrank the system's", async () => {
  const session = await openPane(
    used.browser,
    used.site,
    { language: 'ja-JP', sheets: sample('department') },
    { colorScheme: 'light' }
  );
  await begin(session);
  const html = session.pane.locator('html');
  expect(await html.getAttribute('data-theme')).toBe('light');
  await tab(session, 4).click();
  await session.pane.locator('#theme').selectOption('dark');
  await session.pane.locator('html[data-theme=dark]').waitFor();
  await session.pane.locator('#language').focus();
  await session.pane.locator('#language').selectOption('en');
  await session.pane.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await html.getAttribute('lang')).toBe('en');
  expect(await session.pane.locator('#language').evaluate((node) => node === document.activeElement)).toBe(
    true
  );
  await session.close();
});

test('outside of Excel the page says so, in both languages', async () => {
  const context = await used.browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.route('**/officejs-*/**', (route) => route.abort());
  await page.goto(`${used.site.address}/workbenchPane.html`);
  await page.waitForTimeout(500);
  const text = await page.innerText('body');
  expect(text).toContain('the page cannot reach Excel');
  expect(text).toContain('Excel に接続できていません');
  await context.close();
});
