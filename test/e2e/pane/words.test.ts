import { begin, evaluate, openPane, tab, type Session } from './session';
import { useSite } from '../site';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const HEADER = [
  'Employee ID',
  'Specialty field',
  'Role',
  'Result',
  'Complexity',
  'Service scope',
  'Mission critical',
  'Patent'
];
const row = (id: string, ...cells: string[]): string[] => [id, ...cells];
const PROJECTS = [
  HEADER,
  row('E1', 'HW', 'Lead', 'OK', 'MV; Nation-wide', 'Specific users', '◎', ''),
  row('E2', 'HW', 'Lead', 'done', 'MV; everything', 'Specific users', '', '◎'),
  row('E3', 'HW', 'Lead', 'Success', 'Multi-vendor', 'Specific users', '△', '△'),
  row('E4', 'HW', 'Menber', 'Success', 'Multi-vendor', 'Specific users', '', ''),
  row('E5', 'ソフト', 'Guru', 'Success', 'Multi-vendor', 'Specific users', '', '')
];

const open = async (language = 'en-US'): Promise<Session> => {
  session = await openPane(used.browser, used.site, { language, sheets: { Projects: PROJECTS } });
  await begin(session);
  return session;
};

/** The words on the page, each with what its select shows. */
const shown = ({ pane }: Session): Promise<string[]> =>
  pane.locator('.match').evaluateAll((rows) =>
    rows.map((each) => {
      const chosen = [...each.querySelectorAll('select')]
        .map((list) => list.selectedOptions[0]!.text)
        .join(' + ');
      return `${each.querySelector('.match-word')!.textContent} = ${chosen}`;
    })
  );

test('words are matched from Start, suggestions at one press, the rest by hand, and all can be taken back', async () => {
  const { pane } = await open();
  await pane.getByText('12 words to match, 15 cells').waitFor();
  await pane.getByRole('button', { name: 'Match values' }).click();
  await pane.getByRole('heading', { name: 'Match values' }).waitFor();
  expect(await shown(session)).toEqual(
    [
      '“Lead” · 3 cells · C2suggested = Person responsible',
      '“Menber” · 1 cell · C5suggested = Member',
      '“Guru” · 1 cell · C6 = Ask me later',
      '“MV” · 2 cells · E2suggested = Multi-vendor',
      '“everything” · 1 cell · E3 = Ask me later',
      '“OK” · 1 cell · D2suggested = Success',
      '“done” · 1 cell · D3suggested = Completed',
      '“◎” · 1 cell · G2suggested = Yes',
      '“△” · 1 cell · G4 = Ask me later',
      '“◎” · 1 cell · H3suggested = Yes',
      '“△” · 1 cell · H4 = Ask me later',
      '“ソフト” · 1 cell · B6suggested = Software'
    ].filter((line) => line !== '')
  );
  await pane.getByText('4 still open').waitFor();
  await pane.getByRole('button', { name: '“MV” · 2 cells · E2' }).click();
  while ((await session.host((page) => page.selection())) !== 'Projects!E2')
    await session.page.waitForTimeout(30);
  // A word can mean several things, and what is chosen in one column of yes and no is suggested in the
  // others.
  await pane.getByLabel('What “everything” means in Complexity').selectOption('Multi-platform');
  await pane.getByRole('button', { name: 'Add a meaning of “everything”' }).click();
  await pane.getByLabel('Another meaning of “everything”').selectOption('New technology');
  await pane.getByLabel('What “△” means in Mission critical').selectOption('Ignore (not recorded)');
  expect((await shown(session)).filter((line) => /everything|△/.test(line))).toEqual([
    '“everything” · 1 cell · E3 = Multi-platform + New technology',
    '“△” · 1 cell · G4 = Ignore (not recorded)',
    '“△” · 1 cell · H4suggested = Ignore (not recorded)'
  ]);
  await pane.getByRole('button', { name: 'Use these (11)' }).click();
  await pane.locator('.message').getByText('4 of 5 rows can be used').waitFor();
  expect(await shown(session)).toEqual(['“Guru” · 1 cell · C6 = Ask me later']);
  expect(await session.host((page) => page.cells('Projects'))).toEqual(
    PROJECTS.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))
  );
  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByRole('button', { name: 'Use these (8)' }).click();
  await pane.getByLabel('What “Guru” means in Role').selectOption('Member');
  for (const word of ['everything', '△']) {
    const selects = pane.getByLabel(`What “${word}” means`);
    for (let i = 0; i < (await selects.count()); i++)
      await selects.nth(i).selectOption('Ignore (not recorded)');
  }
  await pane.getByRole('button', { name: 'Use these (4)' }).click();
  await pane.getByText('Every word is understood').first().waitFor();
  await evaluate(session);
  const written = await session.host((page) => page.cells('Projects'));
  expect(written.slice(1).map((cells) => cells[8])).toEqual([3, null, null, null, null]);
});

test('in Settings each word that is matched can be removed, and results are stale then', async () => {
  const { pane } = await open();
  await pane.getByRole('button', { name: 'Match values' }).click();
  await pane.getByRole('button', { name: 'Use these (8)' }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await tab(session, 1).click();
  await evaluate(session);
  await tab(session, 4).click();
  await pane.getByText('Lead → Person responsible').waitFor();
  await pane.getByRole('button', { name: 'Remove Lead → Person responsible' }).click();
  await pane.getByText('Lead → Person responsible').waitFor({ state: 'detached' });
  await pane.locator('.banner').getByText('Words have been matched differently').waitFor();
  await session.page.evaluate(() => document.querySelector('iframe')!.contentWindow!.location.reload());
  await tab(session, 4).click();
  await pane.getByText('MV → Multi-vendor').waitFor();
  expect(await pane.getByText('Lead → Person responsible').count()).toBe(0);
});

test('problems are grouped by word, and a typing mistake is read as what it was meant to be at one press', async () => {
  const { pane } = await open();
  await tab(session, 2).click();
  const role = pane.locator('.group', { hasText: 'Unknown value in Role' });
  if ((await role.getAttribute('open')) === null) await role.locator('summary').click();
  expect(await role.locator('.problem-list > li').count()).toBe(2);
  await role.getByRole('button', { name: 'Read “Menber” as Member' }).click();
  await role.getByText('Menber').waitFor({ state: 'detached' });
  expect(await role.getByRole('button', { name: /^Read/ }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Match values' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('heading', { name: 'Problems' }).waitFor();
  expect(await pane.locator('#problems-words').evaluate((node) => node === document.activeElement)).toBe(
    true
  );
});

test('words can be matched by keyboard alone; what happens is announced, and the focus is never lost', async () => {
  const { pane, page } = await open();
  const status = pane.locator('[role=status][aria-live=polite]').last();
  await pane.locator('#start-words').focus();
  await page.keyboard.press('Enter');
  await pane.locator('.view-heading:focus').waitFor();
  const press = async (name: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      const focused = pane.locator('button:focus, select:focus');
      if ((await focused.count()) > 0 && (await focused.innerText()).startsWith(name))
        return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} was not reached.`);
  };
  for (let i = 0; i < 30 && (await pane.locator('select[id="word-role-guru"]:focus').count()) === 0; i++)
    await page.keyboard.press('Tab');
  expect(await pane.locator('select[id="word-role-guru"]:focus').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await pane.getByText('3 still open').waitFor();
  await press('Use these (9)');
  await status.getByText('5 of 5 rows can be used').waitFor();
  await press('Undo');
  await status.getByText('The words mean what they meant before.').waitFor();
  expect(await pane.locator(':focus').count()).toBe(1);
  await press('Back');
  await pane.locator('#start-words:focus').waitFor();
});

test('in Japanese, too', async () => {
  const { pane } = await open('ja-JP');
  await pane.getByRole('button', { name: '用語を割り当てる' }).click();
  await pane.getByRole('button', { name: 'この割り当てを使う(8件)' }).click();
  await pane.locator('.message').getByText('5行のうち4行を使えます').waitFor();
});

test('a profile carries words from one workbook to another, and what is none is refused', async () => {
  const { pane, page } = await open();
  await pane.getByRole('button', { name: 'Match values' }).click();
  await pane.getByRole('button', { name: 'Use these (8)' }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await tab(session, 4).click();
  await pane.getByRole('button', { name: 'Save profile' }).click();
  const text = await pane.getByLabel('If no file was saved').inputValue();
  expect(JSON.parse(text)).toMatchObject({ profile: 1, words: { role: { Lead: ['personResponsible'] } } });
  expect(page.url()).toContain('host.html');
  await session.close();
  const other = await open();
  await tab(session, 4).click();
  const file = other.pane.locator('input[type=file]');
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await other.pane.getByText('it lacks "profile": 1').waitFor();
  await file.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await other.pane.getByText('Lead → Person responsible').waitFor();
  await tab(session, 0).click();
  await other.pane.getByText('4 words to match').waitFor();
});
