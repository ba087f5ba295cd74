import { employeeOf } from '../../../src/engine';
import { pathView, personView } from '../../../src/worksheet';
import { departmentSheet } from '../../../tools/bench/department';
import { evaluate as judge } from '../../worksheet/evaluate';
import { begin, openPane } from './session';
import { useSite } from '../site';

const used = useSite();

const PLACES = ['Tokyo', 'Osaka', 'Nagoya', 'Fukuoka'];
const placeOf = (id: unknown): string => PLACES[Number(String(id).slice(1)) % PLACES.length]!;
const [HEADER, ...ROWS] = departmentSheet(3100) as (string | number | null)[][];
/** Over 300 people in four departments. */
const PROJECTS = [[...HEADER!, 'Department'], ...ROWS.map((row) => [...row, placeOf(row[0])])];

/** Those of Tokyo at Level 3 with their steps to Level 4: by the engine alone. */
function answer(): Map<string, readonly string[]> {
  const evaluation = judge(PROJECTS, null);
  const { department, employees } = evaluation;
  expect(employees.size).toBeGreaterThan(300);
  const project = HEADER!.indexOf('Project');
  const nameAt = (_sheet: number, row: number): string => String(PROJECTS[row]![project] ?? '');
  return new Map(
    department.people().flatMap((person): [string, readonly string[]][] => {
      const id = employees.idOf(employeeOf(person));
      const { level, basis } = department.explain(person);
      if (placeOf(id) !== 'Tokyo' || level !== 3 || basis !== 'kpi') return [];
      const { field } = personView(evaluation, person, 'en');
      const { steps } = pathView(evaluation, person, 4, nameAt, 'en')!;
      return [[`${id} · ${field}`, steps.map(({ text }) => text)]];
    })
  );
}

/** Who is one step away stands in sight after this many clicks; the step itself is one more. */
const CLICKS = 4;

test('who of Tokyo is one step from Level 4, and which step: four clicks, and one for each step in full', async () => {
  const expected = answer();
  const nearest = [...expected].flatMap(([who, steps]) => (steps.length === 1 ? [who] : []));
  expect(nearest.length).toBeGreaterThan(1);
  const session = await openPane(used.browser, used.site, { sheets: { Projects: PROJECTS } });
  const { pane } = session;
  await begin(session);
  let clicks = 0;
  const click = async (what: ReturnType<typeof pane.locator>): Promise<void> => {
    clicks++;
    await what.click();
  };
  await click(pane.getByRole('button', { name: 'Evaluate', exact: true }).last());
  await click(pane.getByRole('button', { name: /people: Level 3, all fields$/ }));
  // Opening the list of departments and choosing from it are two.
  clicks += 2;
  await pane.locator('#people-department').selectOption({ label: 'Tokyo' });
  await pane.locator('.person-field', { hasText: 'Osaka' }).first().waitFor({ state: 'detached' });
  // Whoever lacks one requirement stands at the top, with its name.
  const lacks = await pane.locator('.person-missing').allInnerTexts();
  const areOne = lacks.map((text) =>
    /^1 (?:missing|not recorded): (?!.*\d (?:missing|not recorded))/.test(text)
  );
  const count = areOne.lastIndexOf(true) + 1;
  expect(areOne.slice(0, count)).not.toContain(false);
  const ids = await pane.locator('.person-name .muted').allInnerTexts();
  const fields = await pane.locator('.person-field').allInnerTexts();
  const top = ids.slice(0, count).map((id, i) => `${id.trim()} · ${fields[i]!.replace(' · Tokyo', '')}`);
  expect(nearest.filter((who) => !top.includes(who))).toEqual([]);
  expect(clicks).toBe(CLICKS);
  for (const place of [0, 1]) {
    await click(pane.locator('.person-button').nth(place));
    await pane.locator('.step').first().waitFor();
    const who = await pane.locator('.person-line').innerText();
    const steps = await pane.locator('.steps-to-clause > .step-list .step').allInnerTexts();
    expect(steps.map((text) => text.trim())).toEqual(expected.get(who));
    expect(clicks).toBe(CLICKS + 1 + 2 * place);
    await click(pane.getByRole('button', { name: 'Back to the list' }));
    await pane.locator('.person-button').first().waitFor();
  }
  expect(session.complaints).toEqual([]);
  await session.close();
});
