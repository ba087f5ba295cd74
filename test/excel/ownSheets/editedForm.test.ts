import { placesToTry } from '../../propertyRuns';
import type { Edit } from '../edits';
import { allOf, FORM_EDITS, STALE_FORMS, type StaleForm } from './editedForm';

/** The workbook with the edit alone, and with the form written after it. */
async function editedFirst({ start, write }: StaleForm, edit: Edit): Promise<readonly string[]> {
  const excel = await start();
  edit.make(excel);
  const alone = allOf(excel);
  await write();
  return [alone, allOf(excel)];
}

/** The workbook where the edit comes after the form was written. */
async function editedLast({ start, write }: StaleForm, edit: Edit): Promise<string> {
  const excel = await start();
  await write();
  edit.make(excel);
  return allOf(excel);
}

describe.each(Object.entries(STALE_FORMS))('%s', (_name, stale) => {
  let requests = 0;
  beforeAll(async () => {
    const { host } = await stale.start();
    await expect(stale.write()).resolves.toBe('done');
    requests = host.roundTrips;
  });

  test.each(FORM_EDITS.map((of, i) => [of(stale.mark).name, of(stale.mark), i] as const))(
    '%s before any request',
    async (_edit, edit, shift) => {
      const [alone, first] = await editedFirst(stale, edit);
      const last = await editedLast(stale, edit);
      // Before some of the last always: only then is a part of the form written.
      const numbers = [...placesToTry(requests, { every: 64, shift }), requests - 2 + (shift % 2), requests];
      for (const number of new Set(numbers)) {
        const excel = await stale.start();
        // A request that is refused for its size tells nobody: then it is the next one.
        const made = { once: false };
        const make = (): void => {
          if (!made.once) edit.make(excel);
          made.once = true;
        };
        for (const later of [0, 1, 2]) excel.host.on('before', number + later, make);
        const outcome = await stale.write();
        if (!made.once) continue;
        const now = allOf(excel);
        const isRight = outcome === 'done' ? now === first || now === last : now === alone;
        expect([number, outcome, isRight]).toEqual([number, outcome, true]);
        // Nothing of the form is followed any more.
        expect(excel.host.kept.size).toBe(0);
      }
    }
  );
});
