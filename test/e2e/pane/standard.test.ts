import { DEFAULT_READINGS, READINGS, type Reading } from '../../../src/criteria';
import { DICTIONARIES, fill } from '../../../src/locales';
import { gatesNothingView, readingsView } from '../../../src/worksheet';
import { useSite } from '../site';
import { begin, evaluate, openAll, openPane, sample, tab, type Session } from './session';

const used = useSite();
let session: Session;

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const LOOKS = [
  ['en', 'en-US', 'department'],
  ['ja', 'ja-JP', 'department-ja']
] as const;

/** Opens the pane on the view at a place among its tabs. */
async function openView(tag: string, name: 'department' | 'department-ja', place: number): Promise<void> {
  session = await openPane(used.browser, used.site, { language: tag, sheets: sample(name) });
  await begin(session);
  await tab(session, place).click();
}

test.each(LOOKS)(
  'the settings show every reading with what is printed and why, the fixed ones too: %s',
  async (language, tag, name) => {
    await openView(tag, name, 4);
    const shown = await session.pane.locator('.reading').allTextContents();
    const views = readingsView(DEFAULT_READINGS, language);
    expect(shown).toHaveLength(views.length);
    views.forEach(({ title, printed, reason, choices }, i) => {
      for (const text of [title, printed, reason, ...choices.map((choice) => choice.text)])
        expect(shown[i]).toContain(text);
    });
    const fixed = READINGS.filter(({ choices }: Reading) => choices.length === 1);
    expect(await session.pane.locator('.reading .tag').count()).toBe(fixed.length);
  }
);

test.each(LOOKS)('help tells what gates nothing, and why: %s', async (language, tag, name) => {
  await openView(tag, name, 5);
  const shown = await session.pane.locator('.notes > li').allTextContents();
  const views = gatesNothingView(language);
  expect(shown).toHaveLength(views.length);
  views.forEach(({ phrase, reason }, i) => {
    expect(shown[i]).toContain(phrase);
    expect(shown[i]).toContain(reason);
  });
});

test.each(LOOKS)(
  'the page of a person shows the IT component of the projects that count: %s',
  async (language, tag) => {
    const header = [
      'Employee ID',
      'Specialty field',
      'Project',
      'Role',
      'Result',
      'Complexity',
      'Service scope',
      'IT component'
    ];
    const project = (name: string, component: string): string[] => [
      'E1',
      'Hardware',
      name,
      'Person responsible',
      'Success',
      'Multi-vendor; Nation-wide',
      'Wide-area or specific-industry team',
      component
    ];
    session = await openPane(used.browser, used.site, {
      language: tag,
      sheets: { Projects: [header, project('Renewal', 'Storage <b>array</b>'), project('Move', '')] }
    });
    await begin(session);
    await evaluate(session);
    // Opening the page asks for the texts of the projects; a mere selection does so only where Undo is kept.
    await session.host((page) => page.select('Projects!A2'));
    await tab(session, 3).click();
    await session.pane.getByText('E1').first().waitFor();
    await tab(session, 1).click();
    await tab(session, 3).click();
    const component = fill(DICTIONARIES[language].pane.person.component, {
      component: 'Storage <b>array</b>'
    });
    await session.pane.locator('.clause').first().waitFor();
    await openAll(session);
    const clause = session.pane.locator('.clause').filter({ hasText: component }).first();
    await clause.waitFor();
    const rows = await clause.locator('.clause-rows li').allInnerTexts();
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => row.includes(component))).toHaveLength(1);
  }
);
