import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import { useSite } from '../site';
import { begin, openAll, openPane, sample, tab, type Session } from './session';

const used = useSite();
let session: Session;
afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const TEXTS = {
  en: { list: 'Sheets judged together', results: /^2025: columns [A-Z]+ to [A-Z]+$/ },
  ja: { list: '一緒に判定するシート', results: /^2025: [A-Z]+～[A-Z]+列$/ }
} as const;

/** What is wrong with the pane for whoever does not see it, or has no mouse. */
async function violations(): Promise<string[]> {
  const frame = session.page.frames().find((each) => each !== session.page.mainFrame())!;
  await frame.evaluate(axeSource);
  return frame.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id))`
  );
}

/** Keeps a picture where one is asked for. */
async function picture(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await session.page.screenshot({ path: join(folder, `${name}.png`) });
}

describe.each(['en', 'ja'] as const)('in the language %s', (language) => {
  test.each([
    ['light', 350],
    ['dark', 320]
  ] as const)(
    'sheets are ticked, judged together, and each is written: %s, %i px',
    async (colorScheme, width) => {
      const [rows] = Object.values(sample(language === 'ja' ? 'department-ja' : 'department'));
      const [header = [], ...projects] = rows!;
      const half = Math.ceil(projects.length / 2);
      session = await openPane(
        used.browser,
        used.site,
        {
          language: language === 'ja' ? 'ja-JP' : 'en-US',
          sheets: {
            '2024': [header, ...projects.slice(0, half)],
            '2025': [header, ...projects.slice(half)],
            Notes: [['x']]
          }
        },
        { viewport: { width, height: 900 }, colorScheme }
      );
      const { pane, page } = session;
      await begin(session);
      const list = pane.getByRole('group', { name: TEXTS[language].list });
      const [front, other] = [list.getByRole('checkbox').nth(0), list.getByRole('checkbox').nth(1)];
      expect([await front.isChecked(), await front.isDisabled()]).toEqual([true, true]);
      expect([await other.isChecked(), await list.getByRole('checkbox').count()]).toEqual([false, 2]);
      await other.focus();
      await page.keyboard.press('Space');
      await pane
        .getByText(language === 'en' ? '2 sheets' : '2枚')
        .first()
        .waitFor();
      expect(await other.isChecked()).toBe(true);
      await pane.locator('.fact').first().waitFor();
      expect(await violations()).toEqual([]);
      await picture(`start-${language}-${colorScheme}`);
      // The choice is the workbook's: the ribbon's button judges both sheets.
      await page.evaluate(`window.page.command('evaluateSheet')`);
      await pane.locator('table').first().waitFor();
      const links = pane.locator('.sheets').getByRole('button');
      expect(await links.count()).toBe(2);
      expect(await violations()).toEqual([]);
      await picture(`results-${language}-${colorScheme}`);
      await links.filter({ hasText: TEXTS[language].results }).click();
      await page.waitForFunction(`window.page.selection().startsWith('2025!')`);
      for (const name of ['2024', '2025']) {
        const cells = await page.evaluate<unknown[][]>(`window.page.cells('${name}')`);
        expect(cells[0]).toHaveLength(header.length + 5);
        expect(cells.slice(1).every((row) => row.length === header.length + 5)).toBe(true);
      }
      // A row of the other sheet is explained, with rows of both.
      await page.evaluate(`window.page.select('2025!A3')`);
      await tab(session, 3).click();
      await pane.locator('.clause').first().waitFor();
      await picture(`person-${language}-${colorScheme}`);
      await openAll(session);
      expect(await pane.locator('.clause-rows').allInnerTexts()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(language === 'en' ? /row \d+ of 202[45]/ : /202[45]の\d+行目/)
        ])
      );
      expect(await violations()).toEqual([]);
      // An edit of the other sheet makes the results of both stale.
      await page.evaluate(`window.page.enter('2025!A3', [['E999']])`);
      await pane.locator('.banner .message').waitFor();
    }
  );
});
