import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { until, useStage } from './stage';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');

const stage = useStage();

describe.each(['en', 'ja'] as const)('the page in the language %s', (language) => {
  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
    const bench = await stage.open(language, theme);
    await bench.page.locator('.switches summary').click();
    // Written as a script element would be refused by the page's policy.
    await bench.page.evaluate(AXE);
    const { violations } = await bench.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
      };
      // The pane has its own test; the spreadsheet is Univer's.
      return axe.run({ exclude: ['.grid', 'iframe'] }, {});
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
  });
});

test('F6 and Ctrl+F6 lead to every part of the page, and Tab through it', async () => {
  const bench = await stage.open('en');
  await bench.grid.click({ position: { x: 300, y: 300 } });
  const focused = (): Promise<string> =>
    bench.page.evaluate(() => {
      const at = document.activeElement!;
      return at.closest('.grid')
        ? 'the cells'
        : (at.getAttribute('aria-label') ??
            (at.getAttribute('title') === 'Task pane' ? 'Task pane' : at.textContent.trim()));
    });
  const names: string[] = [];
  for (const key of ['F6', 'Control+F6', 'Tab', 'Tab', 'Tab', 'F6', 'Tab', 'Tab', 'Tab', 'F6', 'Shift+F6']) {
    await bench.page.keyboard.press(key);
    // From the pane it is office.js that says so, by a message.
    if (key === 'Control+F6') await until(async () => (await focused()) !== 'Task pane');
    names.push(await focused());
  }
  expect(names).toEqual([
    'Task pane',
    'Open workbook',
    'Save workbook',
    'Sample department',
    'Try how the add-in copes',
    'Open pane',
    'Evaluate sheet',
    'People list',
    'Explain this row',
    'the cells',
    'Open pane'
  ]);
});
