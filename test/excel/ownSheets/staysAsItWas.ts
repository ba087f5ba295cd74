import type { Fault } from '../../../workbench/host';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { placesToTry } from '../../propertyRuns';
import { everything } from '../sheets';

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { kind: 'refused' },
  'fails half-way': { kind: 'failed' },
  'is cut off before it took effect': { kind: 'cutOff', effect: 'none' },
  'is cut off after it took effect': { kind: 'cutOff', effect: 'done' }
};

export interface Cancelling {
  readonly signal?: AbortSignal;
  readonly onProgress?: () => void;
}

/** A workbook by its name, and how it is made; `sharesClient` where requests are counted in one client. */
export type Case = readonly [name: string, start: (sharesClient?: boolean) => Promise<StartedExcel>];

/**
 * Tests that each workbook is as it was before when a sheet could not be written, whatever went wrong.
 * @param write answers `done`, or the code of the failure
 */
export function describeWhatStays(
  cases: readonly Case[],
  write: (options?: Cancelling) => Promise<string>
): void {
  describe.each(cases)('%s stays exactly as it was', (_name, start) => {
    test.each(Object.entries(FAULTS))('when any request %s', async (_fault, fault) => {
      const { host } = await start();
      host.startCounting();
      await expect(write()).resolves.toBe('done');
      const requests = host.roundTrips;
      expect(requests).toBeGreaterThan(5);
      for (const number of placesToTry(requests)) {
        const excel = await start();
        const before = everything(excel);
        excel.host.startCounting();
        excel.host.fault(number, fault);
        const outcome = await write();
        if (outcome !== 'done')
          expect([number, outcome, everything(excel)]).toEqual([number, outcome, before]);
      }
    });

    test('when the request that writes fails at any of its actions', async () => {
      const first = await start(true);
      const done = first.host.requests.length;
      await write();
      const requests = first.host.requests.slice(done).filter((request) => request.number > 0);
      const { number, actions } = requests.at(-1)!;
      for (const action of placesToTry(actions - 1).map((place) => place - 1)) {
        const excel = await start(true);
        const before = everything(excel);
        excel.host.fault(number, { kind: 'failed', action });
        await expect(write()).resolves.not.toBe('done');
        expect([action, everything(excel)]).toEqual([action, before]);
      }
    });

    test('when it is cancelled at any progress', async () => {
      for (let stopAt = 1; ; stopAt++) {
        const excel = await start();
        const before = everything(excel);
        const stop = new AbortController();
        let progress = 0;
        const onProgress = (): void => {
          if (++progress === stopAt) stop.abort();
        };
        const outcome = await write({ signal: stop.signal, onProgress });
        if (outcome === 'done') break;
        expect([stopAt, outcome, everything(excel)]).toEqual([stopAt, 'cancelled', before]);
      }
    });
  });

  test('though the sheet that was in front is deleted meanwhile, nothing half-made is left', async () => {
    for (const [, start] of cases) {
      const first = await start();
      first.host.startCounting();
      await write();
      const requests = first.host.roundTrips;
      const excel = await start();
      const { workbook, host } = excel;
      const before = workbook.sheets().map(({ name }) => name);
      const notes = workbook.addSheet('Notes');
      workbook.activate(notes);
      host.startCounting();
      host.fault(requests, { kind: 'cutOff', effect: 'done' });
      host.on('after', requests, () => workbook.deleteSheet(notes));
      const outcome = await write();
      expect([outcome, workbook.sheets().map(({ name }) => name)]).toEqual(['unavailable', before]);
    }
  });
}
