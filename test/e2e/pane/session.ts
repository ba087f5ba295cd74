import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { HostPage, Opening } from './hostPage';
import { PATIENCE } from '../patience';
import type { Site } from '../site';

export const ROOT = join(__dirname, '../../..');

type Sheets = Opening['sheets'];

/** The sheets of a sample workbook, as the values that Excel would return. */
export function sample(name: 'department' | 'department-ja'): Sheets {
  const book = read(readFileSync(join(ROOT, `assets/samples/${name}.xlsx`)));
  return Object.fromEntries(
    book.SheetNames.map((sheet) => [
      sheet,
      utils.sheet_to_json(book.Sheets[sheet]!, { header: 1, defval: null })
    ])
  );
}

export interface Session {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors in the console, violations of the policy, and requests to anywhere but the site. */
  readonly complaints: string[];
  host<Result>(work: (page: HostPage) => Result): Promise<Result>;
  close(): Promise<void>;
}

/** Files that are requested in vain: office.js's telemetry, which is not shipped, and the browser's icon. */
const EXPECTED_MISSING =
  /telemetry\/oteljs_agave\.js|favicon\.ico|Failed to load resource: the server responded with a status of 404/;

/**
 * Opens a workbook with the pane beside it, and waits until the pane has started.
 * @param prepare done with the page before anything is loaded
 */
export async function openPane(
  browser: Browser,
  site: Site,
  opening: Partial<Opening> & { readonly sheets: Sheets },
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()
): Promise<Session> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 350, height: 800 },
    ...options
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await prepare(page);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (!EXPECTED_MISSING.test(text)) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', (error) => complain(String(error.stack)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) complain(`request: ${request.url()}`);
  });
  await page.goto(`${site.address}/host.html`);
  await page.evaluate(
    (what) => {
      (window as unknown as { page: HostPage }).page.open(what);
    },
    { language: 'en-US', ...opening }
  );
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.locator('.view').waitFor();
  return {
    page,
    pane,
    complaints,
    host: async (work) => page.evaluate(`(${work.toString()})(window.page)`),
    close: () => context.close()
  };
}

/** Leaves the first screen. */
export async function begin({ pane }: Session): Promise<void> {
  await pane.locator('.button-primary').first().click();
  await pane.locator('.facts, .message').first().waitFor();
}

/** Presses Evaluate and waits for the outcome. */
export async function evaluate({ pane }: Session): Promise<void> {
  await pane.locator('.button-primary').first().click();
  await pane.locator('table').first().waitFor();
}

/** Opens whatever is folded. */
export const openAll = ({ pane }: Pick<Session, 'pane'>): Promise<void> =>
  pane.locator('body').evaluate((body) =>
    body.querySelectorAll('details').forEach((details) => {
      details.open = true;
    })
  );

export const tab = ({ pane }: Session, place: number): ReturnType<FrameLocator['locator']> =>
  pane.locator('.tab').nth(place);

const VIEWS = ['start', 'evaluate', 'problems', 'person', 'settings', 'help'];

/** Opens from Start what matches columns and words, calls `look` on each, and goes back. */
async function throughMatching({ pane }: Session, look: (view: string) => Promise<void>): Promise<void> {
  for (const view of ['columns', 'words']) {
    await pane.locator(`#start-${view}`).click();
    await pane.locator('.footer .button-primary').waitFor();
    await look(view);
    await pane.locator('.footer .button-plain').click();
  }
}

/** Calls `look` on the first screen and on every view, each with its content loaded. */
export async function throughViews(
  session: Session,
  sheet: string,
  look: (view: string) => Promise<void>
): Promise<void> {
  await look('welcome');
  await begin(session);
  for (const [place, view] of VIEWS.entries()) {
    await tab(session, place).click();
    if (view === 'evaluate') await evaluate(session);
    if (view === 'person') {
      const id = await session.page.evaluate(
        `window.page.select('${sheet}!A60'); window.page.cells('${sheet}')[59][0]`
      );
      // The row that an evaluation has left in view shows a person already.
      await session.pane.locator('.person-line', { hasText: String(id) }).waitFor();
      await session.pane.locator('.step input').first().check();
    }
    await look(view);
    if (view === 'start') await throughMatching(session, look);
    if (view === 'evaluate') {
      await session.pane.locator('.figure-button').last().click();
      await session.pane.locator('#people-search').waitFor();
      await look('people');
    }
  }
}
