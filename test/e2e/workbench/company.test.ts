import { Workplace } from '../../cli/command';
import { xlsx, type Value } from '../../cli/workbooks';
import { company, type CompanyKind } from '../../company/company';
import { cellRange } from '../../../src/ranges';
import type { Report } from '../../../src/worksheet';
import type { WorkbenchPage } from './session';
import { until, useStage, WORDS } from './stage';

const stage = useStage();

const place = new Workplace();
afterAll(() => {
  place.clear();
});

const sheet = (rows: unknown): Uint8Array => xlsx({ name: 'Sheet', rows: rows as Value[][] });

/** Does what a person does in the pane, and counts it. */
class Person {
  clicks = 0;

  constructor(private readonly bench: WorkbenchPage) {}

  async click(selector: string): Promise<void> {
    this.clicks++;
    await this.bench.pane.locator(selector).first().click();
  }

  /** Matches the words that nothing was suggested for, as the company means them. */
  async chooseTheRest(
    meanings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  ): Promise<void> {
    const { pane } = this.bench;
    const open = await pane
      .locator('.match select:first-of-type')
      .evaluateAll((all) => all.filter((one) => (one as HTMLSelectElement).value === '').map(({ id }) => id));
    for (const id of open) {
      const [, column = '', key = ''] = /^word-(.+?)-(.*)$/.exec(id) ?? [];
      const meant = Object.entries(meanings[column] ?? {}).find(([word]) => word.toLowerCase() === key)?.[1];
      const texts = meant?.map((one) => TEXTS[one]) ?? [];
      if (meant?.length === 0) {
        this.clicks++;
        await pane.locator(`[id="${id}"]`).selectOption('-');
      }
      for (const [i, text] of texts.entries()) {
        if (text === undefined) throw new Error(`No text for ${meant?.join()}`);
        if (i > 0) await this.click(`.match:has([id="${id}"]) > button`);
        this.clicks++;
        await pane.locator(`[id="${id}${i > 0 ? `-${i + 1}` : ''}"]`).selectOption({ label: text });
      }
    }
  }
}

/** From the opened pane to the judged sheet: five buttons, and the words that nothing is suggested for. */
const CLICKS: Readonly<Record<CompanyKind, number>> = { en: 8, ja: 8, mixed: 11 };

/** What the pane calls those meanings that it does not suggest. */
const TEXTS: Readonly<Record<string, string>> = {
  multiPlatform: 'Multi-platform',
  newTechnology: 'New technology',
  missionCritical: 'Mission critical',
  specificUsers: 'Specific users',
  wideAreaTeam: 'Wide-area or specific-industry team',
  partOfFacility: 'Part of facility',
  member: 'Member',
  personResponsible: 'Person responsible',
  facilityManagement: 'Facility Management',
  subordinates: 'Subordinates',
  self: 'Self',
  company: 'Company'
};

/** The people of a report without the names of projects: that column is not needed, and was not matched. */
const withoutNames = ({ people }: Report): unknown =>
  people.map(({ projects, ...person }) => ({
    ...person,
    projects: projects.map((project) => ({ ...project, project: '' }))
  }));

test.each<CompanyKind>(['en', 'ja', 'mixed'])(
  'a company’s workbook is judged by matching alone, and saved with what was matched: %s',
  async (kind) => {
    const { theirs, ours, mapping, meanings } = company(kind);
    const original = place.put(`${kind}.xlsx`, sheet(theirs));
    const bench = await stage.open('en');
    const { pane } = bench;
    await bench.choose('company.xlsx', Buffer.from(sheet(theirs)));
    await bench.pressInPane(WORDS.en.begin);
    await pane.locator('#start-columns').waitFor();
    const person = new Person(bench);
    await person.click('#start-columns');
    await pane.locator('.combobox').first().waitFor();
    await person.click('.footer .button-primary');
    await person.click('#start-words');
    await pane.locator('.match').first().waitFor();
    await person.chooseTheRest(meanings);
    await person.click('.footer .button-primary');
    await pane.getByText('Every word is understood').first().waitFor();
    await person.click('.message .button-primary');
    await pane.getByRole('heading', { name: 'Levels in' }).waitFor();
    // A level for all, five columns, and no cell of theirs changed.
    const cells = await bench.cells();
    expect(cells.map((row) => row.slice(0, theirs[0]!.length))).toEqual(
      theirs.map((row) => row.map((cell) => (cell === '' ? null : cell)))
    );
    expect(cells[0]!.slice(theirs[0]!.length)).toEqual([...WORDS.en.headers]);
    expect(person.clicks).toBe(CLICKS[kind]);
    const clean = withoutNames(place.json(place.put(`${kind}-ours.xlsx`, sheet(ours)), '--lang', 'en'));

    // What was matched is in the saved workbook, where the command line and the pane find it.
    const saved = await bench.save();
    const report = place.json(place.put(`${kind}-saved.xlsx`, saved.bytes), '--lang', 'en');
    expect(withoutNames(report)).toEqual(clean);

    // The same by profile, on a workbook without settings.
    await bench.tab(4);
    await bench.pressInPane('Save profile');
    const profile = place.put(`${kind}.json`, await pane.getByLabel('If no file was saved').inputValue());
    const byProfile = place.json(original, '--profile', profile, '--lang', 'en');
    expect(withoutNames(byProfile)).toEqual(clean);

    // One value changed: results are stale.
    await bench.select(cellRange(1, cells[0]!.indexOf(mapping.role ?? '')));
    await bench.keyboard('Member');
    await bench.page.keyboard.press('Enter');
    await pane.locator('.banner').getByText('The sheet has changed since it was evaluated.').waitFor();

    // Opened again, nothing has to be matched anew.
    await bench.choose('again.xlsx', saved.bytes);
    await bench.tab(4);
    await until(async () => (await pane.getByText(/ → /).count()) > 5);
    await bench.tab(0);
    await pane.locator('.facts').first().waitFor();
    expect(await pane.locator('#start-words').count()).toBe(0);
  },
  300_000
);
