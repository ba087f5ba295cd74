import { selectUnlessMoved, selectedCells } from '../../src/excel';
import { cellRange } from '../../src/ranges';
import { startExcel, type StartedExcel } from '../workbench/host/startExcel';

const RESULTS = cellRange(1, 3, 1, 5);

/** What is selected after `meanwhile`, where results of the sheet in front are to be brought into view. */
async function selectedAfter(meanwhile: (excel: StartedExcel) => void): Promise<string> {
  const excel = startExcel({ sheets: { Projects: [['a', 'b']], Notes: [['c']] } });
  excel.user.select('Projects!B1');
  const before = await selectedCells();
  meanwhile(excel);
  await selectUnlessMoved({ sheetId: before!.sheetId, ...RESULTS }, before);
  const { sheet, area } = excel.workbook.selection() ?? {};
  return `${sheet?.name ?? ''} ${JSON.stringify(area)}`;
}

test('results are brought into view where the user has stayed', async () => {
  expect(await selectedAfter(() => undefined)).toBe(`Projects ${JSON.stringify(RESULTS)}`);
});

test.each<[string, (excel: StartedExcel) => void, string]>([
  [
    'to another cell',
    ({ user }) => user.select('Projects!A1'),
    `Projects ${JSON.stringify(cellRange(0, 0))}`
  ],
  ['to another sheet', ({ user }) => user.select('Notes!B1'), `Notes ${JSON.stringify(cellRange(0, 1))}`],
  ['to a chart', ({ user }) => user.selectNoRange(), ' undefined']
])('but not where they have gone %s', async (_name, meanwhile, selected) => {
  expect(await selectedAfter(meanwhile)).toBe(selected);
});

test('nor where nothing was selected before', async () => {
  const excel = startExcel({ sheets: { Projects: [['a', 'b']] } });
  const { sheetId } = (await selectedCells())!;
  await selectUnlessMoved({ sheetId, ...RESULTS }, undefined);
  expect(excel.workbook.selection()?.area).toEqual(cellRange(0, 0));
});
