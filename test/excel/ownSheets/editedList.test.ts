import { placesToTry } from '../../propertyRuns';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { everything } from '../sheets';
import { LIST_EDITS, STALE, listIn, refreshStale, startStale, type Stale } from './editedList';
import type { Edit } from '../edits';
import { valuesIn } from './people';

/*
 * The area of a table that somebody drags to another size in the middle is not asked for here: by how much of
 * it the list had made it larger or smaller cannot be told. Its blank rows are not asked for either.
 */
const RESIZED = / resized /;

const allOf = (excel: StartedExcel, { name }: Edit): string =>
  JSON.stringify(RESIZED.test(name) ? excel.workbook.sheets().map(valuesIn) : everything(excel));

/*
 * Rows that are sorted while a part of the list is written are sorted by what stands in them then. They stay
 * in that order, and each person has all of theirs, the notes in the same row among it.
 */
const listAfter = (excel: StartedExcel, { name }: Edit): string => {
  const list = listIn(excel);
  const inAnyOrder = name.startsWith('sorted');
  if (RESIZED.test(name))
    return JSON.stringify(list?.cells.filter((row) => row.some((cell) => cell !== null && cell !== '')));
  return JSON.stringify(
    inAnyOrder && list ? { ...list, cells: list.cells.map((row) => JSON.stringify(row)).sort() } : list
  );
};

/** What the workbook is like without the list, and the list where the edit comes before it. */
async function editedFirst(stale: Stale, edit: Edit): Promise<Readonly<Record<'before' | 'alone', string>>> {
  const excel = await startStale(stale);
  edit.make(excel);
  const alone = allOf(excel, edit);
  await refreshStale(stale);
  return { before: listAfter(excel, edit), alone };
}

/** The list where the edit comes after it. */
async function editedLast(stale: Stale, edit: Edit): Promise<string> {
  const excel = await startStale(stale);
  await refreshStale(stale);
  edit.make(excel);
  return listAfter(excel, edit);
}

describe.each(Object.entries(STALE))('%s', (_name, stale) => {
  let requests = 0;
  beforeAll(async () => {
    const { host } = await startStale(stale);
    await refreshStale(stale);
    requests = host.roundTrips;
  });

  test.each(LIST_EDITS.map((edit, i) => [edit.name, edit, i] as const))(
    '%s before any request',
    async (_edit, edit, shift) => {
      const { before, alone } = await editedFirst(stale, edit);
      // Before the last one always: only then is a part of the list written.
      for (const number of new Set([...placesToTry(requests, { every: 64, shift }), requests])) {
        const excel = await startStale(stale);
        excel.host.on('before', number, () => edit.make(excel));
        const outcome = await refreshStale(stale);
        const now = outcome === 'done' ? listAfter(excel, edit) : allOf(excel, edit);
        const isRight =
          now === (outcome === 'done' ? before : alone) ||
          (outcome === 'done' && now === (await editedLast(stale, edit)));
        expect([number, outcome, isRight]).toEqual([number, outcome, true]);
        expect(['done', 'listNoRoom', 'listFiltered']).toContain(outcome);
      }
    }
  );
});
