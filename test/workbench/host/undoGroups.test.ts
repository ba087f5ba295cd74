import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const GROUPED = { mergeUndoGroup: true, delayForCellEdit: true };
const SETS = { MergeUndoGroup: '1.1' };

const writeGrouped = (ask: (range: Excel.Range) => void = () => undefined): Promise<void> =>
  Excel.run(GROUPED, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    ask(range);
    range.values = [['one']];
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('A2').values = [['two']];
  });

test('requests of a group say so, and only where groups are announced', async () => {
  const { host } = startExcel({ api: '1.20', sets: SETS });
  await writeGrouped();
  await writeValues('Sheet1', 'A3', 'three');
  // Some clients end the group by a request of its own.
  const grouped = host.requests.filter(({ number }) => number > 0).map(({ isGrouped }) => isGrouped);
  expect([grouped.slice(0, 2), grouped.at(-1)]).toEqual([[true, true], false]);
  const other = startExcel({ api: '1.20' });
  await writeGrouped();
  expect(other.host.requests.some(({ isGrouped }) => isGrouped)).toBe(false);
});

test('a group that is refused ends with the error, nothing retried', async () => {
  const { host } = startExcel({ api: '1.20', sets: SETS });
  host.refusesUndoGroups = true;
  expect((await failureOf(writeGrouped())).code).toBe('UndoNotSupported');
  expect(host.requests.filter(({ outcome }) => outcome === 'error')).toHaveLength(1);
  expect(await valuesOf('Sheet1', 'A1:A2')).toEqual([[''], ['']]);
});

test('a group that asks about merged areas is refused', async () => {
  startExcel({ api: '1.20', sets: SETS });
  const ask = (range: Excel.Range): void => void range.getMergedAreasOrNullObject().load('address');
  expect((await failureOf(writeGrouped(ask))).code).toBe('UndoNotSupported');
});
