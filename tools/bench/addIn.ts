import { DEFAULT_READINGS } from '../../src/criteria';
import { evaluateSheet } from '../../src/excel';
import { startExcel, type SheetRows } from '../../test/host/startExcel';
import { departmentSheet } from './department';
import { resultOf, type Result } from './result';

/**
 * A whole run of the add-in under Microsoft's own client, against the host of the tests: what it takes beyond the time in
 * which requests are under way, and the longest time that the pane does not answer because of it.
 */
export async function benchAddIn(rows: number): Promise<Result[]> {
  startExcel({ sheets: { Projects: departmentSheet(rows) as SheetRows } });
  let inRequests = 0;
  let longest = 0;
  let lastBreath = performance.now();
  const breathe = (): void => {
    longest = Math.max(longest, performance.now() - lastBreath);
    lastBreath = performance.now();
  };
  const { sync } = Excel.RequestContext.prototype;
  Excel.RequestContext.prototype.sync = async function (this: Excel.RequestContext, ...passed: []) {
    breathe();
    const start = performance.now();
    try {
      return await sync.apply(this, passed);
    } finally {
      inRequests += performance.now() - start;
      lastBreath = performance.now();
    }
  } as typeof sync;
  const start = performance.now();
  await evaluateSheet({
    choice: { mapping: {} }, readings: DEFAULT_READINGS, language: 'en', signal: new AbortController().signal, onProgress: breathe
  });
  const own = performance.now() - start - inRequests;
  return [
    resultOf('add-in-beyond-transport', rows, 'ratio', [own / inRequests], `requests took ${(inRequests / 1000).toFixed(0)} s`),
    resultOf('add-in-longest-task', rows, 'ms', [longest])
  ];
}
