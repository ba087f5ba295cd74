import { placesToTry } from '../../propertyRuns';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { everything } from '../sheets';
import { LIST_EDITS, STALE, listIn, refreshStale, startStale, type Stale } from './editedList';
import type { Edit } from '../edits';
import { valuesIn } from './people';

/*
 * The area of a table that somebody drags to another size in the middle is not asked for here: by how much of
 * it the list had made it larger or smaller cannot be told.
 */
const RESIZED = / resized /;

const allOf = (excel: StartedExcel, { name }: Edit): string =>
  JSON.stringify(RESIZED.test(name) ? excel.workbook.sheets().map(valuesIn) : everything(excel));

/** What the workbook is like when the edit comes before the list, after it, and without it. */
async function around(
  stale: Stale,
  edit: Edit
): Promise<Readonly<Record<'before' | 'after' | 'alone', string>>> {
  const first = await startStale(stale);
  edit.make(first);
  const alone = allOf(first, edit);
  await refreshStale(stale);
  const last = await startStale(stale);
  await refreshStale(stale);
  edit.make(last);
  return { before: JSON.stringify(listIn(first)), after: JSON.stringify(listIn(last)), alone };
}

describe.each(Object.entries(STALE))('%s', (_name, stale) => {
  let requests = 0;
  beforeAll(async () => {
    const { host } = await startStale(stale);
    await refreshStale(stale);
    requests = host.roundTrips;
  });

  test.each(LIST_EDITS.map((edit) => [edit.name, edit] as const))(
    '%s before any request',
    async (_edit, edit) => {
      const { before, after, alone } = await around(stale, edit);
      for (const number of placesToTry(requests)) {
        const excel = await startStale(stale);
        excel.host.on('before', number, () => edit.make(excel));
        const outcome = await refreshStale(stale);
        const now = outcome === 'done' ? JSON.stringify(listIn(excel)) : allOf(excel, edit);
        const isRight = outcome === 'done' ? [before, after].includes(now) : now === alone;
        expect([number, outcome, isRight]).toEqual([number, outcome, true]);
        expect(['done', 'listNoRoom', 'listFiltered']).toContain(outcome);
      }
    }
  );
});
