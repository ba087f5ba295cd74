import { useSite } from '../site';
import { begin, openPane, sample, tab, type Session } from './session';

const used = useSite();
let session: Session;
afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

/** The sample, with a role in every other row that nobody knows. */
async function open(language: 'en' | 'ja'): Promise<{ sheet: string; width: number; rows: number }> {
  const sheets = sample(language === 'ja' ? 'department-ja' : 'department');
  const [sheet, rows] = Object.entries(sheets)[0]!;
  const role = rows[0]!.findIndex((cell) => cell === 'Role' || cell === '役割');
  const odd = rows.map((cells, i) =>
    i % 2 === 1 ? cells.map((cell, c) => (c === role ? 'Boss' : cell)) : cells
  );
  session = await openPane(used.browser, used.site, {
    language: language === 'ja' ? 'ja-JP' : 'en-US',
    sheets: { ...sheets, [sheet]: odd }
  });
  await begin(session);
  return { sheet, width: rows[0]!.length, rows: rows.length - 1 };
}

/** How many cells the header has. */
const headers = (sheet: string): Promise<number> =>
  session.page.evaluate<number>(`window.page.cells(${JSON.stringify(sheet)})[0].length`);

test.each(['en', 'ja'] as const)(
  'where half of the rows cannot be read, the pane asks before it writes, in the language %s',
  async (language) => {
    const { sheet, width, rows } = await open(language);
    await tab(session, 1).click();
    await session.pane.locator('.button-primary').first().click();
    const question = session.pane.locator('.message');
    await question.waitFor();
    expect(await question.innerText()).toMatch(
      language === 'en'
        ? new RegExp(`^\\d+ of ${rows} rows could be used\\. Nothing has been written yet\\.`)
        : new RegExp(`^${rows}行中\\d+行しか判定に使用できません。まだ何も書き込んでいません。`)
    );
    expect(await headers(sheet)).toBe(width);
    await question.getByRole('button').first().click();
    await session.pane.locator('.view h2').first().waitFor();
    expect(await session.pane.locator('.view').innerText()).toMatch(/[“「]Boss[”」]/);
    await tab(session, 1).click();
    await question.getByRole('button').last().click();
    await session.pane.locator('table').first().waitFor();
    expect(await headers(sheet)).toBe(width + 5);
  }
);

test('the command of the ribbon asks as well', async () => {
  const { sheet, width } = await open('en');
  await session.page.evaluate(`window.page.command('evaluateSheet')`);
  await session.pane.getByText('Nothing has been written yet.').waitFor();
  expect(await headers(sheet)).toBe(width);
});
