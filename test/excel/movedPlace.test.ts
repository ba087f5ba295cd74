import { restorePrevious } from '../../src/excel';
import type { StartedExcel } from '../workbench/host/startExcel';
import { ANN, BOB, HEADER, everything, run, startExcel } from './sheets';

/*
 * Ranges that are held move with their cells, so that nothing is lost where somebody inserts a column left of
 * all. What a run tells of places, and looks up by them, has to be found anew.
 */

/** A workbook in which the columns right of the rows have widths of their own. */
function start(): StartedExcel {
  const excel = startExcel({
    sheets: { Projects: [HEADER, ANN, [...BOB.slice(0, 4), 'Lead', ...BOB.slice(5)]] }
  });
  const sheet = excel.workbook.sheet('Projects');
  HEADER.forEach((_name, i) => {
    sheet.setColumnWidth(HEADER.length - 3 + i, 100 + i);
  });
  excel.host.startCounting();
  return excel;
}

const insert = ({ user }: StartedExcel): void => user.insertColumns('Projects!A1');
const requests = async (): Promise<number> => {
  const { host } = start();
  await run();
  return host.roundTrips;
};

test('a column inserted left of all before any request moves the places that are told of', async () => {
  for (let number = await requests(); number > 0; number--) {
    const excel = start();
    excel.host.on('before', number, () => insert(excel));
    const { source, before, evaluation } = await run();
    const cells = evaluation.readingProblems.map(({ row, column }) => [row, column]);
    expect([number, source.header.columns.get('employeeId')?.index, before.place.columns, cells]).toEqual([
      number,
      1,
      [11, 12, 13, 14, 15],
      [[2, 5]]
    ]);
  }
});

test('a column inserted left of all before any request leaves the looks of the columns to be restored', async () => {
  const alone = start();
  insert(alone);
  for (let number = await requests(); number > 0; number--) {
    const excel = start();
    excel.host.on('before', number, () => insert(excel));
    await restorePrevious(await run());
    expect([number, { ...(everything(excel) as object), settings: [] }]).toEqual([number, everything(alone)]);
  }
});
