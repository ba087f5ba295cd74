import type { HostPage } from './hostPage';
import { begin, evaluate, openPane, sample, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

/** Waits until something holds; the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const OUTPUT = ['Project level', 'ITSS level', 'Basis', 'Next level', 'Missing requirements'];

test('one button fills the sheet, and another puts it back', async () => {
  session = await openPane(used.browser, used.site, {
    sheets: sample('department'),
    tables: [{ sheet: 'Projects', name: 'Experience' }]
  });
  await begin(session);
  await expect(session.pane.locator('.facts').innerText()).resolves.toMatch(
    /246[\s\S]*40 \(45 by specialty field\)[\s\S]*Employees/
  );
  await evaluate(session);
  const cells = await session.host((page) => page.cells('Projects'));
  expect(cells[0]!.slice(12)).toEqual(OUTPUT);
  expect(cells[1]!.slice(12, 14)).toEqual([5, 5]);
  await expect(session.pane.locator('table').first().innerText()).resolves.toContain('Facility Management');
  await until(async () => (await session.host((page) => page.selection())) === 'Projects!M2:Q2');
  await session.pane.getByRole('button', { name: 'Show the results' }).click();
  await until(async () => (await session.host((page) => page.selection())) === 'Projects!Q2');
  await session.pane.getByRole('button', { name: 'Restore previous results' }).click();
  await session.pane.getByText('What stood in the columns before is back.').first().waitFor();
  expect((await session.host((page) => page.cells('Projects')))[0]).toHaveLength(12);
});

test('whoever has no row that can be read is not judged, and has an empty level', async () => {
  const header = ['Employee ID', 'Specialty field', 'Role', 'Result'];
  session = await openPane(used.browser, used.site, {
    sheets: {
      // No more than a quarter of the rows, so that nothing is asked before writing.
      Projects: [
        header,
        ['E1', 'Hardware', 'Menber', 'Success'],
        ...Array.from({ length: 3 }, () => ['E2', 'Hardware', 'Member', 'Success'])
      ]
    }
  });
  await begin(session);
  await evaluate(session);
  const table = await session.pane.locator('table').first().innerText();
  expect(table).toMatch(/Below 3\s+1\s[\s\S]*Not judged\s+1\s/);
  const cells = await session.host((page) => page.cells('Projects'));
  expect(cells.slice(1).map((row) => row[5])).toEqual([null, 0, 0, 0]);
});

test('a cancelled run leaves nothing behind', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await session.host((page) => page.slow(400));
  await session.pane.locator('.button-primary').first().click();
  await session.pane.getByRole('button', { name: 'Cancel' }).click();
  await session.pane.locator('.message').first().waitFor();
  expect((await session.host((page) => page.cells('Projects')))[0]).toHaveLength(12);
});

test('a problem leads to its cell', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await tab(session, 2).click();
  await session.pane.getByRole('button', { name: 'E72' }).click();
  await until(async () => (await session.host((page) => page.selection())) === 'Projects!E72');
});

test('the person view follows the selection', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await evaluate(session);
  await tab(session, 3).click();
  for (const [address, name] of [
    ['Projects!A2', 'David Ferreira'],
    ['Projects!D60', 'Amara Nwosu']
  ] as const) {
    await session.page.evaluate(`window.page.select('${address}')`);
    await session.pane.getByRole('heading', { name }).waitFor();
  }
  await expect(session.pane.locator('.clause').first().innerText()).resolves.toMatch(
    /Lead 3 projects to success[\s\S]*ITSS V3 Customer Service, Hardware Level 5/
  );
});

test('a row of employee data shows its person, and the sheet of projects can still be evaluated', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A2'));
  await session.pane.getByRole('heading', { name: 'David Ferreira' }).waitFor();
  await session.host((page) => page.select('Employees!B9'));
  const id = (await session.host((page) => page.cells('Employees')))[8]![0] as string;
  await session.pane.locator('.person-line').getByText(id).waitFor();
  await session.host((page) => page.select('Employees!A1'));
  await session.pane.getByText('Select a row of “Projects”').waitFor();
  await tab(session, 1).click();
  await evaluate(session);
  expect((await session.host((page) => page.cells('Projects')))[0]!.slice(12)).toEqual(OUTPUT);
});

test('a change in the sheet, or of a reading, makes the results stale', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await evaluate(session);
  await session.host((page) => page.enter('Projects!E2', [['Member']]));
  await session.pane.locator('.message-warning').waitFor();
  await session.pane.getByRole('button', { name: 'Evaluate again' }).click();
  await session.pane.locator('.message-warning').waitFor({ state: 'detached' });
  await tab(session, 4).click();
  await session.pane.locator('input[name="reading-othersResponsible"][value="anyRole"]').check();
  await session.pane.locator('.message-warning').waitFor();
});

test('a change elsewhere leaves the results current; a change of a result, or a new column that is read, makes them stale', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await evaluate(session);
  const { pane } = session;
  await session.host((page) => page.enter('Projects!T5', [['a note']]));
  await session.host((page) => page.enter('Employees!T5', [['a note']]));
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A2'));
  await pane.getByRole('heading', { name: 'David Ferreira' }).waitFor();
  expect(await pane.locator('.message-warning').count()).toBe(0);
  for (const edit of [
    (page: HostPage) => page.enter('Projects!N5', [[6]]),
    (page: HostPage) => page.enter('Projects!T1', [['AP exam']])
  ]) {
    await session.host(edit);
    await pane.locator('.banner .message-warning').waitFor();
    await pane.locator('.banner').getByRole('button', { name: 'Evaluate again' }).click();
    await pane.locator('.banner .message-warning').waitFor({ state: 'detached' });
    await tab(session, 3).click();
  }
});

test('a change made while the add-in was not running makes the results stale', async () => {
  session = await openPane(used.browser, used.site, {
    sheets: sample('department'),
    tables: [{ sheet: 'Projects', name: 'Experience' }]
  });
  await begin(session);
  await evaluate(session);
  const restart = (edit: (page: HostPage) => void): Promise<unknown> =>
    session.page.evaluate(`(${edit.toString()})(window.page);
    document.querySelector('iframe').contentWindow.location.reload()`);
  await restart(() => undefined);
  await session.pane.getByText('40 (45 by specialty field)').waitFor();
  expect(await session.pane.locator('.message-warning').count()).toBe(0);
  await restart((page) => page.enter('Employees!I3', [['Yes']]));
  await session.pane.locator('.message-warning').getByText('changed').waitFor();
});

test('a change to a row that is already written, while others are still being written, makes the results stale', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await session.host((page) => page.slow(400));
  await session.pane.locator('.button-primary').first().click();
  await until(async () => (await session.host((page) => page.cells('Projects')))[0]!.length > 12);
  await session.host((page) => page.enter('Projects!E2', [['Member']]));
  await session.pane.locator('table').first().waitFor();
  await session.pane.locator('.message-warning').waitFor();
});

test("the ribbon's commands run and complete", async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await session.host((page) => page.command('evaluateSheet'));
  await session.pane.locator('table').first().waitFor();
  expect((await session.host((page) => page.cells('Projects')))[0]!.slice(12)).toEqual(OUTPUT);
  await session.host((page) => page.select('Projects!A60'));
  await session.host((page) => page.command('explainRow'));
  await session.pane.getByRole('heading', { name: 'Amara Nwosu' }).waitFor();
  await session.host((page) => page.command('insertTemplate'));
  expect(await session.host((page) => page.selection())).not.toContain('Projects!');
});

test('text from cells is never treated as markup', async () => {
  const hostile = '<img src=x onerror="document.title=\'hacked\'">';
  session = await openPane(used.browser, used.site, {
    sheets: {
      [`A'b`]: [
        ['Employee ID', 'Name', 'Specialty field', 'Project', 'Role', 'Result'],
        [hostile, hostile, 'Hardware', hostile, hostile, 'Success'],
        ['E2', hostile, 'Hardware', hostile, 'Member', 'Success'],
        ['E3', 'C', 'Hardware', 'P', 'Member', 'Success'],
        ['E3', 'C', 'Hardware', 'Q', 'Member', 'Success']
      ]
    }
  });
  await begin(session);
  await evaluate(session);
  for (const place of [2, 3]) {
    await tab(session, place).click();
    await session.page.evaluate(`window.page.select("'A''b'!A${place}")`);
    await session.pane.locator('.view').getByText('<img').first().waitFor();
    expect(await session.pane.locator('img').count()).toBe(0);
  }
  expect(
    await session.pane
      .locator('title')
      .innerText()
      .catch(() => '')
  ).not.toContain('hacked');
});

test('everything is in Japanese where Office is', async () => {
  session = await openPane(used.browser, used.site, { language: 'ja-JP', sheets: sample('department-ja') });
  await begin(session);
  await evaluate(session);
  expect((await session.host((page) => page.cells('プロジェクト経験')))[0]!.slice(-5)).toEqual([
    'プロジェクトレベル',
    'ITSSレベル',
    '根拠',
    '次のレベル',
    '不足要件'
  ]);
  expect(await session.pane.locator('html').getAttribute('lang')).toBe('ja');
});

test('everything can be done by keyboard alone', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  const { page, pane } = session;
  await pane.locator('.tab').first().focus();
  const press = async (name: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      const focused = pane.locator('button:focus, summary:focus');
      if (
        (await focused.count()) > 0 &&
        (await focused.innerText()).startsWith(name) &&
        (await focused.evaluate((node, tabs) => tabs || !node.classList.contains('tab'), name === 'Problems'))
      ) {
        return page.keyboard.press('Enter');
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} was not reached.`);
  };
  await press('Begin');
  await pane.locator('.facts').waitFor();
  await press('Evaluate');
  await pane.locator('table').first().waitFor();
  await pane.locator('.tab').first().focus();
  await press('Problems');
  await press('E72');
  await until(async () => (await session.host((host) => host.selection())) === 'Projects!E72');
});

test('a filter is explained, and removed when the user agrees', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await session.host((page) => page.filter('Projects', 2, ['Hardware']));
  await session.pane.getByRole('button', { name: 'Evaluate', exact: true }).last().click();
  await session.pane.getByText('Rows of “Projects” are hidden, by a filter or by hand.').waitFor();
  expect((await session.host((page) => page.cells('Projects')))[0]).toHaveLength(12);
  await session.pane.getByRole('button', { name: 'Show all rows and evaluate' }).click();
  await session.pane.locator('table').waitFor();
  const cells = await session.host((page) => page.cells('Projects'));
  expect(cells.filter((row) => typeof row[13] === 'number').length).toBeGreaterThan(240);
});

test('where one column is left free beside a table, Start says so before anything is written', async () => {
  const rows = sample('department').Projects!;
  session = await openPane(used.browser, used.site, {
    // A table that has a column of the name of a result cannot take the results in.
    sheets: { Projects: rows.map((row, i) => [...row, i === 0 ? 'Next level' : null]) },
    tables: [{ sheet: 'Projects', name: 'Experience' }]
  });
  await begin(session);
  await session.pane
    .getByText(
      'One column stays free, so that the table “Experience” beside it does not take in the results.'
    )
    .waitFor();
  expect((await session.host((page) => page.cells('Projects')))[0]).toHaveLength(13);
});

test('a protected sheet is left alone, and the message says what to do', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await session.host((page) => page.protect('Projects'));
  await session.pane.getByRole('button', { name: 'Evaluate', exact: true }).last().click();
  await session.pane.getByText('The sheet “Projects” is protected. Unprotect it').waitFor();
});

test('an empty workbook gets a template, which can be evaluated at once', async () => {
  session = await openPane(used.browser, used.site, { sheets: { Sheet1: [] } });
  await begin(session);
  await session.pane.getByRole('button', { name: 'Insert template' }).click();
  await session.pane.getByText('2 (2 by specialty field)').waitFor();
  await session.pane.getByRole('button', { name: 'Evaluate', exact: true }).last().click();
  await session.pane.locator('table').waitFor();
  expect((await session.host((page) => page.cells('Project experience')))[0]!.slice(-5)).toEqual(OUTPUT);
  await tab(session, 2).click();
  await session.pane.getByText('No problems were found in the data.').waitFor();
});

test('the pane follows the user to another sheet', async () => {
  session = await openPane(used.browser, used.site, { sheets: { Empty: [], ...sample('department') } });
  await begin(session);
  await session.pane.getByText('The sheet “Empty” is empty.').waitFor();
  await session.host((page) => page.activate('Projects'));
  await session.pane.getByText('40 (45 by specialty field)').waitFor();
});

test('a person is copied as text, or shown for copying by hand when the clipboard is out of reach', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await begin(session);
  await tab(session, 3).click();
  await session.host((page) => page.select('Projects!A60'));
  await session.pane.getByRole('button', { name: 'Copy as text' }).click();
  const byHand = session.pane.locator('#person-text');
  await byHand.or(session.pane.getByText('Copied.').last()).first().waitFor();
  if ((await byHand.count()) > 0)
    expect(await byHand.inputValue()).toMatch(/^Amara Nwosu \(E110\) – Hardware\nLevel 4/);
});

test('the first screen is shown once', async () => {
  session = await openPane(used.browser, used.site, { sheets: sample('department') });
  await session.pane.getByRole('heading', { name: 'Levels from project experience' }).waitFor();
  await begin(session);
  await tab(session, 5).click();
  await tab(session, 0).click();
  await session.pane.getByRole('heading', { name: 'What was found' }).waitFor();
  await session.page.evaluate(() => {
    document.querySelector('iframe')!.contentWindow!.location.reload();
  });
  await session.pane.getByText('40 (45 by specialty field)').waitFor();
  expect(await session.pane.getByRole('heading', { name: 'Levels from project experience' }).count()).toBe(0);
});
