import { buffer } from 'node:stream/consumers';
import { read, utils, type WorkBook } from '@e965/xlsx';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { CellRange } from '../../../src/ranges';
import type { CellContent } from '../../../workbench/host';
import type { Workbench } from '../../../workbench/page/workbench';
import { PATIENCE } from '../patience';
import type { Site } from '../site';

/** Requested in vain: office.js's telemetry, which is not shipped. */
const EXPECTED_MISSING = /\/telemetry\/oteljs_agave\.js$/;

/**
 * Univer 0.25.1 looks a moment later for rules of validation in a workbook that may have been closed since
 * (`validatorRanges`): nothing is lost by it.
 */
const ENDED_WORKBOOK = /^cannot find current workbook, unitId: /;

/** Milliseconds that a large file may take to open on a busy machine. */
const OPENING = 60_000;

/** The workbench as its user sees it. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly status: Locator;
  /** The canvas that shows the cells. */
  readonly grid: Locator;

  private constructor(
    readonly page: Page,
    readonly complaints: string[]
  ) {
    this.pane = page.frameLocator('iframe[title="Task pane"]');
    this.status = page.getByRole('status');
    this.grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  /** Opens the page with the sample department, and waits until the pane has started. */
  static async open(
    browser: Browser,
    site: Site,
    language: 'en' | 'ja',
    theme: 'light' | 'dark' = 'light'
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1400, height: 860 },
      acceptDownloads: true,
      colorScheme: null
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED_MISSING.test(message.location().url))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (!ENDED_WORKBOOK.test(error.message)) complaints.push(String(error.stack));
    });
    page.on('request', (request) => {
      if (!/^(?:https:\/\/localhost|blob:|data:)/.test(request.url()))
        complaints.push(`request: ${request.url()}`);
    });
    // The page asks whether to discard unsaved changes; tests have none to lose.
    page.on('dialog', (dialog) => {
      void dialog.accept();
    });
    await page.goto(`${site.address}/workbench.html?lang=${language}&theme=${theme}`);
    const workbench = new WorkbenchPage(page, complaints);
    await workbench.paneReady();
    return workbench;
  }

  async paneReady(): Promise<void> {
    await this.pane.locator('.view').waitFor();
    // The client listens for commands of the ribbon a moment after the first view is shown, and says nothing
    // of it.
    await this.page.waitForTimeout(200);
  }

  /** Chooses a file in the file chooser. */
  async choose(name: string, buffer: Buffer): Promise<void> {
    const isOpen = this.page.waitForFunction(
      (file) => document.querySelector('.file-name')?.textContent === file,
      name,
      { timeout: OPENING }
    );
    await this.page
      .getByLabel(/^(?:Open workbook|ブックを開く)$/)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await isOpen;
    await this.paneReady();
  }

  /** Presses a button of the ribbon, and waits until its command has completed. */
  async press(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.page.waitForFunction(() => document.querySelector('.status')?.textContent === '');
  }

  /** Presses a button of the pane. */
  async pressInPane(label: string): Promise<void> {
    await this.pane.getByRole('button', { name: label, exact: true }).click();
  }

  /** Leaves the pane's first screen. */
  async begin(label: string): Promise<void> {
    await this.pressInPane(label);
    await this.pane.locator('.facts').first().waitFor();
  }

  async tab(place: number): Promise<void> {
    await this.pane.locator('.tab').nth(place).click();
  }

  /**
   * The cells of a sheet as the grid has them, from A1 to its last used cell; of the active sheet if none is
   * named.
   */
  async cells(sheet?: string): Promise<CellContent[][]> {
    return this.page.evaluate((name) => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      const found =
        name === undefined ? workbook.activeSheet() : workbook.sheets().find((one) => one.name === name)!;
      const used = found.used(true);
      return used
        ? found.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
        : [];
    }, sheet);
  }

  /** Adds a sheet and goes to it. */
  async addSheet(name: string): Promise<void> {
    await this.page.evaluate((named) => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      workbook.activate(workbook.transact(() => workbook.addSheet(named)));
    }, name);
  }

  /** Writes into a cell of the active sheet, without the keyboard; null clears it. */
  async type(address: string, text: string | null): Promise<void> {
    const { r, c } = utils.decode_cell(address);
    await this.page.evaluate(
      ([row, column, value]) => {
        const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
        workbook.transact(() => {
          workbook
            .activeSheet()
            .write(row, column, [[value?.startsWith('=') ? { formula: value, value: '' } : value]]);
        });
      },
      [r, c, text] as const
    );
  }

  /** Writes values into a sheet. */
  async write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly (string | null)[])[]
  ): Promise<void> {
    await this.page.evaluate(
      ([name, top, left, rows]) => {
        const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
        workbook.transact(() => {
          workbook
            .sheets()
            .find((one) => one.name === name)!
            .write(top, left, rows);
        });
      },
      [sheet, row, column, values] as const
    );
  }

  async select(area: CellRange): Promise<void> {
    await this.page.evaluate((to) => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      workbook.select(workbook.activeSheet(), to);
    }, area);
  }

  async selection(): Promise<{ sheet: string; area: CellRange }> {
    return this.page.evaluate(() => {
      const { sheet, area } = (window as unknown as { workbench: Workbench }).workbench.workbook.selection();
      return { sheet: sheet.name, area };
    });
  }

  /** Types into the selected cell by keyboard, without pressing Enter. */
  async keyboard(text: string): Promise<void> {
    await this.grid.focus();
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Presses Ctrl+Z in the spreadsheet. */
  async undo(): Promise<void> {
    await this.grid.focus();
    await this.page.keyboard.press('Control+z');
  }

  /** Presses Save workbook. */
  async save(): Promise<{ name: string; bytes: Buffer; book: WorkBook }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /^(?:Save workbook|ブックを保存)$/ }).click();
    const file = await download;
    const bytes = await buffer(await file.createReadStream());
    return { name: file.suggestedFilename(), bytes, book: read(bytes) };
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** The values of a sheet in a saved workbook; blank cells are null. */
export const valuesOf = (book: WorkBook, sheet: string): unknown[][] =>
  utils.sheet_to_json(book.Sheets[sheet]!, { header: 1, defval: null, raw: true });
