import { DEFAULT_READINGS, READINGS, gatesNothing, type Reading } from '../../src/criteria';
import { WHOLE_DICTIONARIES, LANGUAGES, fill } from '../../src/locales';
import { gatesNothingView, readingsView } from '../../src/worksheet';
import { Workplace } from './command';

const place = new Workplace();
afterAll(() => place.clear());

/** What is printed of a reading: from its name to the next blank line. */
const blockOf = (out: string, name: string): string =>
  out.split('\n\n').find((block) => block.startsWith(`${name}: `)) ?? '';

describe.each(LANGUAGES)('evaluate --readings in %s', (language) => {
  const { code, out, err } = place.run('--readings', '--lang', language);

  test('judges nothing', () => {
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(/\{\w+\}|undefined/);
  });

  test.each(READINGS.map((reading: Reading) => [reading.name, reading] as const))(
    'tells of %s: what is printed, every choice, and why',
    (name, { choices }) => {
      const view = readingsView(DEFAULT_READINGS, language).find((each) => each.name === name)!;
      const block = blockOf(out, name);
      expect(block.split('\n')).toHaveLength(5);
      for (const text of [view.title, view.printed, view.reason]) expect(block).toContain(text);
      for (const choice of view.choices) expect(block).toContain(`${choice.value} – ${choice.text}`);
      expect(block.includes(WHOLE_DICTIONARIES[language].readingsList.fixed)).toBe(choices.length === 1);
    }
  );

  test('tells what decides no level, and why', () => {
    const views = gatesNothingView(language);
    expect(views.map(({ id }) => id)).toEqual(gatesNothing.map(({ id }) => id));
    for (const { phrase, reason } of views) {
      expect(out).toContain(`\n\n${phrase}\n`);
      expect(out).toContain(fill(WHOLE_DICTIONARIES[language].readingsList.why, { reason }));
    }
  });
});

test('evaluate --readings shows the choice in force, and says which is the default', () => {
  const inForce = (...argv: string[]): string[] =>
    blockOf(place.run('--readings', ...argv).out, 'apExam')
      .split('\n')
      .filter((line) => / (?:on|off) – /.test(line))
      .map((line) => line.trim());
  expect(inForce()).toEqual([
    'In force: on – Counts as the minimum of Level 3 (default)',
    'Other choice: off – Does not count'
  ]);
  expect(inForce('--reading', 'apExam=off')).toEqual([
    'In force: off – Does not count',
    'Other choice: on – Counts as the minimum of Level 3 (default)'
  ]);
});

test('--help lists it', () => {
  for (const language of LANGUAGES)
    expect(place.run('--help', '--lang', language).out).toMatch(/^ {2}--readings {2,}\S/m);
});
