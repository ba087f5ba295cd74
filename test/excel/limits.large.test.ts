import { department, everything, run, startExcel, valuesOf } from './sheets';

test('a large sheet is cancelled between blocks, and whatever was written is taken back', async () => {
  const options = { sheets: { Projects: department(12_000) as never } };
  const steps: string[] = [];
  startExcel(options);
  await run({
    onProgress: (step, done, total) => {
      if (step === 'writing' && done < total) steps.push(step);
    }
  });
  expect(steps.length).toBeGreaterThan(0);
  const excel = startExcel(options);
  const before = everything(excel);
  const stop = new AbortController();
  await expect(
    run({
      signal: stop.signal,
      onProgress: (step) => {
        if (step === 'writing') stop.abort();
      }
    })
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(everything(excel)).toEqual(before);
});

describe("Excel's limits", () => {
  test.each([
    ['requests', 'requestBytes', 60_000],
    ['responses', 'responseBytes', 60_000],
    ['cells read at once', 'cellsPerRead', 4000]
  ] as const)('of %s: blocks are halved until they fit', async (_name, limit, value) => {
    const People = Array.from({ length: 6000 }, (_, i) =>
      i === 0 ? ['Employee ID', 'Leads others'] : [`E${i}`, 'Yes']
    );
    const { host } = startExcel({ sheets: { Projects: department(2000) as never, People } });
    host.limits[limit] = value;
    await run();
    host.limits[limit] = 5_000_000;
    const levels = (await valuesOf('Projects', 'L2:L2001')).flat();
    expect(levels.every((level) => typeof level === 'number')).toBe(true);
  });

  test('of 5 MB and 5,000,000 cells hold for 60,000 rows as they are', async () => {
    const { host } = startExcel({ sheets: { Projects: department(60_000) as never } });
    host.startCounting();
    await run();
    expect(host.requests.every(({ outcome }) => outcome === 'done')).toBe(true);
  });
});
