import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import { judgeAgain, judgeSheet } from '../../src/excel';
import type { Evaluation } from '../../src/worksheet';
import { overviewOf } from '../../src/taskpane/overview';
import { throttleTimers } from '../../workbench/host';
import { HEADER, startExcel } from './sheets';

const PEOPLE = 12_000;
/** Their projects were completed, and the reading decides whether that is enough. */
const ROWS = Array.from({ length: PEOPLE }, (_, i) => [
  `E${i}`,
  '',
  'Hardware',
  '',
  'Person responsible',
  'Completed',
  'Multi-vendor; Mission critical',
  'Specific users',
  'Customer satisfaction',
  'Subordinates'
]);
const STRICT: Readings = { ...DEFAULT_READINGS, level3Result: 'success' };

async function judged(readings = DEFAULT_READINGS): Promise<Evaluation> {
  startExcel({ sheets: { Projects: [HEADER, ...ROWS] } });
  const { evaluation } = await judgeSheet({
    choice: { mapping: {} },
    readings,
    signal: new AbortController().signal,
    onProgress: () => undefined
  });
  return evaluation;
}

const levels = ({ department }: Evaluation): Set<number | undefined> =>
  new Set(department.people().map((slot) => department.levelOf(slot)));

test('a reading that is switched judges everyone again, with breaths between', async () => {
  const evaluation = await judged();
  expect(levels(evaluation)).toEqual(new Set([3]));
  let breaths = 0;
  const breathe = (): void => {
    breaths++;
    timer = setImmediate(breathe);
  };
  let timer = setImmediate(breathe);
  const seen: number[] = [];
  await judgeAgain(evaluation, STRICT, () => seen.push(breaths));
  clearImmediate(timer);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...new Set(seen)]);
  expect(levels(evaluation)).toEqual(new Set([0]));
  expect(levels(evaluation)).toEqual(levels(await judged(STRICT)));
});

test('a reading that is switched back meanwhile leaves nobody judged by the first one', async () => {
  const evaluation = await judged();
  let isLatest = true;
  const first = expect(
    judgeAgain(evaluation, STRICT, () => {
      if (!isLatest) throw new Error('overtaken');
    })
  ).rejects.toThrow('overtaken');
  isLatest = false;
  await judgeAgain(evaluation, DEFAULT_READINGS, () => undefined);
  await first;
  expect(levels(evaluation)).toEqual(new Set([3]));
});

test('in a hidden pane, whose timers are held back, everyone is judged and counted all the same', async () => {
  const evaluation = await judged();
  const putBack = throttleTimers(globalThis);
  try {
    const progress = { isDone: false };
    void judgeAgain(evaluation, STRICT, () => undefined)
      .then(() => overviewOf(evaluation))
      .then(() => (progress.isDone = true));
    for (let turn = 0; turn < 20_000 && !progress.isDone; turn++)
      await new Promise((resume) => setImmediate(resume));
    expect(progress.isDone).toBe(true);
  } finally {
    putBack();
  }
});
