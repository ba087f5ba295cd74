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
  const { host } = startExcel({ sets: SETS });
  await writeGrouped();
  await writeValues('Sheet1', 'A3', 'three');
  expect(host.requests.filter(({ number }) => number > 0).map(({ isGrouped }) => isGrouped)).toEqual([
    true,
    true,
    false
  ]);
  const other = startExcel();
  await writeGrouped();
  expect(other.host.requests.some(({ isGrouped }) => isGrouped)).toBe(false);
});

test('a group that is refused ends with the error, nothing retried', async () => {
  const { host } = startExcel({ sets: SETS });
  host.refusesUndoGroups = true;
  expect((await failureOf(writeGrouped())).code).toBe('UndoNotSupported');
  expect(host.roundTrips).toBe(1);
  expect(await valuesOf('Sheet1', 'A1:A2')).toEqual([[''], ['']]);
});

test('a group that asks about merged areas is refused', async () => {
  startExcel({ sets: SETS });
  const ask = (range: Excel.Range): void => void range.getMergedAreasOrNullObject().load('address');
  expect((await failureOf(writeGrouped(ask))).code).toBe('UndoNotSupported');
});
