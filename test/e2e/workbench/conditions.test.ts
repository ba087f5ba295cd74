import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './session';
import { until, WORDS, useStage } from './stage';

const { evaluate, columns } = WORDS.en;

/** A field of the panel in which people change how Excel behaves. */
async function condition({ page }: WorkbenchPage, label: string): Promise<Locator> {
  const panel = page.locator('.switches');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  return page.getByLabel(label, { exact: true });
}

const stage = useStage();

describe('under other conditions', () => {
  test('a protected sheet is not written to, and the pane says so', async () => {
    const bench = await stage.open('en');
    const before = await bench.cells();
    await (await condition(bench, 'Protect the sheet in front')).check();
    await bench.press(evaluate);
    await bench.pane
      .getByText(/protected/)
      .first()
      .waitFor();
    expect(await bench.cells()).toEqual(before);
  });

  test('a request that fails leaves the sheet as it was, and the pane says so', async () => {
    const bench = await stage.open('en');
    const before = await bench.cells();
    await bench.begin('Begin');
    const field = await condition(bench, 'Let this request fail (counted from now)');
    await field.fill('9');
    await field.blur();
    await bench.press(evaluate);
    await bench.pane.locator('.message-error').first().waitFor();
    expect(await bench.cells()).toEqual(before);
  });

  test('a slow Excel shows how far the run is, and lets it be cancelled', async () => {
    const bench = await stage.open('en');
    await bench.begin('Begin');
    const field = await condition(bench, 'Each request takes (ms)');
    await field.fill('700');
    await field.blur();
    await bench.page.getByRole('button', { name: evaluate, exact: true }).click();
    await bench.pane.getByRole('progressbar').waitFor();
    await bench.pressInPane('Cancel');
    await bench.pane.getByText('Stopped. The workbook is as it was.').first().waitFor();
    expect((await bench.cells())[0]).toHaveLength(columns);
  });

  test('another language and another version of Excel keep the workbook', async () => {
    const bench = await stage.open('en');
    const before = await bench.cells();
    await (await condition(bench, 'Excel version')).selectOption('1.14');
    await bench.paneReady();
    await (await condition(bench, 'Language of Office')).selectOption('ja');
    await bench.page.getByRole('button', { name: WORDS.ja.evaluate }).waitFor();
    await bench.paneReady();
    expect(await bench.cells()).toEqual(before);
    await bench.press(WORDS.ja.evaluate);
    expect((await bench.cells())[0]!.slice(columns)).toEqual(WORDS.ja.headers);
  });

  test('the pane closes and opens, and the ribbon opens it', async () => {
    const bench = await stage.open('en');
    const frame = bench.page.locator('iframe[title="Task pane"]');
    await bench.page.getByRole('button', { name: 'Close pane' }).click();
    await until(async () => !(await frame.isVisible()));
    await bench.press('Open pane');
    await until(async () => frame.isVisible());
    await bench.page.getByRole('button', { name: 'Close pane' }).click();
    await bench.press(evaluate);
    await until(async () => frame.isVisible());
  });
});
