import { DEFAULT_READINGS } from '../../src/criteria';
import { evaluateSheet, judgeAgain } from '../../src/excel';
import { startExcel } from '../../test/workbench/host/startExcel';
import { departmentSheet } from './department';
import { resultOf, type Result } from './result';
import { fingerprint, type Evaluation } from '../../src/worksheet';
import { overviewOf } from '../../src/taskpane/overview';

/**
 * A whole run of the add-in under Microsoft's own client, against the host of the tests: how long it takes
 * apart from the requests, and the longest time for which the pane does not respond.
 */
export async function benchAddIn(rows: number): Promise<Result[]> {
  startExcel({ sheets: { Projects: departmentSheet(rows) } });
  let inRequests = 0;
  let longest = 0;
  let lastBreath = performance.now();
  const breathe = (): void => {
    longest = Math.max(longest, performance.now() - lastBreath);
    lastBreath = performance.now();
  };
  const client: { sync: (this: Excel.RequestContext, passedThrough?: unknown) => Promise<unknown> } =
    Excel.RequestContext.prototype;
  const { sync } = client;
  client.sync = async function (passedThrough) {
    breathe();
    const start = performance.now();
    try {
      return await sync.call(this, passedThrough);
    } finally {
      inRequests += performance.now() - start;
      lastBreath = performance.now();
    }
  };
  const start = performance.now();
  const { evaluation } = await evaluateSheet({
    choice: { mapping: {} },
    readings: DEFAULT_READINGS,
    language: 'en',
    missing: 'short',
    signal: new AbortController().signal,
    onProgress: breathe
  });
  const own = performance.now() - start - inRequests;
  return [
    resultOf(
      'add-in-beyond-transport',
      rows,
      'ratio',
      [own / inRequests],
      `requests took ${(inRequests / 1000).toFixed(0)} s`
    ),
    resultOf('add-in-longest-task', rows, 'ms', [longest]),
    resultOf('add-in-reading-longest-task', rows, 'ms', [await longestTask(() => switchReading(evaluation))])
  ];
}

/** What the pane does when another reading is chosen. */
async function switchReading(evaluation: Evaluation): Promise<void> {
  await judgeAgain(evaluation, { ...DEFAULT_READINGS, othersResponsible: 'anyRole' }, () => undefined);
  await overviewOf(evaluation);
  fingerprint(evaluation);
}

/** The longest time, in milliseconds, for which `work` let nothing else run. */
async function longestTask(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const breathe = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    timer = setImmediate(breathe);
  };
  let timer = setImmediate(breathe);
  await work();
  clearImmediate(timer);
  return Math.max(longest, performance.now() - last);
}
