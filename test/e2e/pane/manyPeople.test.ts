import { departmentSheet } from '../../../tools/bench/department';
import { faultsInEveryScheme } from './faults';
import { begin, evaluate, openAll, openPane, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
jest.setTimeout(300_000);

const [HEADER, ...ROWS] = departmentSheet(3100) as (string | number | null)[][];
/** Over 300 people. */
const PROJECTS = [
  [...HEADER!, 'Department'],
  ...ROWS.map((row) => [...row, Number(String(row[0]).slice(1)) % 2 ? 'Tokyo' : 'Osaka Region Field Service'])
];

const WORDS = {
  en: { make: 'Make the people list', remove: 'Remove this sheet', keep: 'Keep', all: 'All people' },
  ja: { make: '人員一覧を作成', remove: 'このシートを削除', keep: '残す', all: '全員を表示' }
};

async function throughPeople(
  session: Session,
  language: 'en' | 'ja',
  look: (view: string) => Promise<void>
): Promise<void> {
  const { pane } = session;
  const words = WORDS[language];
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await begin(session);
  await evaluate(session);
  // No heading of the table breaks within a word, be it of a column or a row.
  const lines = await pane.locator('.levels th').evaluateAll((all) =>
    all.map((th) => {
      const range = document.createRange();
      range.selectNodeContents(th);
      // Of a long Japanese word the halves may stand below each other.
      const words = th.textContent
        .split(' ')
        .flatMap((word) => (word.length > 8 && word > '\u3000' ? [1, 2] : [1]));
      return [range.getClientRects().length, words.length] as const;
    })
  );
  for (const [drawn, words] of lines) expect(drawn).toBeLessThanOrEqual(words);
  await pane.locator('fieldset input').first().check();
  await button(words.make).click();
  await pane.locator('.section .message-met').waitFor();
  await look('evaluate, with a list');
  await button(words.remove).click();
  await button(words.keep).waitFor();
  await look('evaluate, asked');
  await button(words.all).click();
  await pane.locator('.person-button').nth(49).waitFor();
  await look('people');
  await pane.locator('.person-button').first().click();
  await pane.locator('.step input').first().check();
  await openAll(session);
  await look('person');
}

test.each([
  ['en', 'en-US'],
  ['ja', 'ja-JP']
] as const)(
  'with 300 people, too, axe finds nothing and nothing is wider than 320 px: %s',
  async (language, tag) => {
    const session = await openPane(
      used.browser,
      used.site,
      { language: tag, sheets: { Projects: PROJECTS } },
      { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' }
    );
    const found: string[] = [];
    await throughPeople(session, language, async (view) => {
      found.push(...(await faultsInEveryScheme(session, view)));
    });
    expect(found).toEqual([]);
    expect(session.complaints).toEqual([]);
    await session.close();
  }
);
