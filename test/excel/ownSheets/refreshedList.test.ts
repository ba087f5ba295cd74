import { findSheetOf, removeSheetOf } from '../../../src/excel';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { ANN, BOB, HEADER, everything, startExcel } from '../sheets';
import { LIST, PROJECTS, list, marked, valuesIn } from './people';

const EVE = ['E3', 'Eve', ...ANN.slice(2)];

/** A workbook with the list in it, in which its user then does something. */
async function listed(
  change: (excel: StartedExcel) => void = () => undefined,
  rows: readonly (readonly unknown[])[] = [ANN, BOB]
): Promise<StartedExcel> {
  const excel = startExcel({ sheets: { Projects: [HEADER, ...(rows as string[][])] } });
  await list();
  change(excel);
  return excel;
}

/** IDs, levels and what the user wrote right of the list. */
const told = (excel: StartedExcel): unknown[][] =>
  valuesIn(marked(excel))
    .slice(1)
    .map((row) => [row[0] ?? null, row[3] ?? null, row[14] ?? null]);

const note = ({ user }: StartedExcel): void => {
  user.enter(`'${LIST}'!O1`, [['My notes'], ['of Ann'], ['of Bob']]);
};

test('a second list changes nothing', async () => {
  const excel = await listed();
  const before = everything(excel);
  excel.host.startCounting();
  await list();
  expect(everything(excel)).toEqual(before);
  expect(excel.host.roundTrips).toBeLessThan(20);
});

test('takes in very many people, though the looks of their cells have no room beside their rows', async () => {
  const excel = await listed(({ user, host }) => {
    const more = Array.from({ length: 2000 }, (_, i) => [`F${i}`, `Name ${i}`, ...ANN.slice(2)]);
    user.enter('Projects!A4', more);
    Object.assign(host.limits, { responseBytes: 700_000 });
  });
  await list();
  expect(valuesIn(marked(excel))).toHaveLength(2003);
});

test("the user's columns stay with their person, however the list is sorted and the projects change", async () => {
  const excel = await listed((started) => {
    note(started);
    const sheet = marked(started);
    const [, ann, bob] = valuesIn(sheet) as (string | number | null)[][];
    sheet.write(1, 0, [bob!, ann!]);
  });
  excel.user.enter('Projects!F2', [['Failure']]);
  excel.user.enter('Projects!A4', [EVE]);
  await list();
  expect(told(excel)).toEqual([
    [7, 0, 'of Bob'],
    ['E1', 0, 'of Ann'],
    ['E3', 3, null]
  ]);
  const [table] = excel.workbook.tables();
  expect(table!.area.rows).toBe(4);
  // New rows look like the others: a text ID is of the format Text, a number is not.
  const sheet = marked(excel);
  for (let column = 0; column < 14; column++)
    expect([column, sheet.styleAt(3, column)]).toEqual([
      column,
      { ...sheet.styleAt(2, column), ...(column === 0 && { numberFormat: '@' }) }
    ]);
});

test('who is gone goes, unless the user has notes', async () => {
  const without = await listed();
  without.user.enter('Projects!A3', [BOB.map(() => '')]);
  await list();
  expect(told(without)).toEqual([['E1', 3, null]]);
  expect(without.workbook.tables()[0]!.area.rows).toBe(2);
  const withNotes = await listed(note);
  withNotes.user.enter('Projects!A3', [BOB.map(() => '')]);
  await list();
  expect(told(withNotes)).toEqual([
    ['E1', 3, 'of Ann'],
    [7, null, 'of Bob']
  ]);
});

test('columns that are asked for later are added at the end, and stay up to date unasked', async () => {
  const rows = [
    [...HEADER, '部署'],
    [...ANN, '=Tokyo'],
    [...BOB, '大阪']
  ];
  const excel = startExcel({ sheets: { Projects: rows } });
  await list();
  await list({ carried: ['department'] });
  const last = (): unknown[] => valuesIn(marked(excel)).map((row) => row[14]);
  expect(last()).toEqual(['Department', '=Tokyo', '大阪']);
  const sheet = marked(excel);
  expect(sheet.styleAt(0, 14)).toEqual(sheet.styleAt(0, 13));
  expect(sheet.styleAt(1, 14).numberFormat).toBe('@');
  excel.user.enter('Projects!K2', [["'=Kyoto"]]);
  await list();
  expect(last()).toEqual(['Department', '=Kyoto', '大阪']);
});

test('the sheet is known by its mark, whatever it is called and wherever the list stands in it', async () => {
  const excel = await listed();
  const sheet = marked(excel);
  sheet.name = 'Leute';
  sheet.insertCells({ row: 0, column: 0, rows: 2, columns: 16_384 }, 'Down');
  excel.user.enter('Projects!A4', [EVE]);
  expect((await list()).name).toBe('Leute');
  expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(['Projects', 'Leute']);
  expect(valuesIn(sheet).map((row) => row[0])).toEqual([null, null, 'Employee ID', 'E1', 7, 'E3']);
});

test.each<[string, string, (excel: StartedExcel) => void]>([
  ['cells below', 'listNoRoom', ({ user }) => user.enter(`'${LIST}'!B4`, [['mine']])],
  [
    'merged cells below',
    'listNoRoom',
    (excel) => marked(excel).merge({ row: 3, column: 1, rows: 1, columns: 2 })
  ],
  [
    'a protected sheet',
    'listProtected',
    (excel) => {
      marked(excel).protection = { options: {}, password: null };
    }
  ],
  ['hidden rows', 'listFiltered', (excel) => marked(excel).setRowsHidden(1, 1, true)]
])('%s: it says so, and nothing changes', async (_name, code, change) => {
  const excel = await listed(change);
  excel.user.enter('Projects!A4', [EVE]);
  const before = everything(excel);
  await expect(list()).rejects.toMatchObject({ code });
  expect(everything(excel)).toEqual(before);
});

describe('removing the sheet', () => {
  test('deletes what the mark leads to, and the mark', async () => {
    const excel = await listed();
    await expect(findSheetOf('people')).resolves.toMatchObject({ name: LIST });
    await removeSheetOf('people');
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual(['Projects']);
    expect(excel.workbook.names.size).toBe(0);
    await expect(findSheetOf('people')).resolves.toBeUndefined();
  });

  test('never deletes a sheet of the user’s: of that name, or what they made of the list', async () => {
    const named = startExcel({ sheets: { ...PROJECTS, [LIST]: [['mine']] } });
    await expect(findSheetOf('people')).resolves.toBeUndefined();
    await removeSheetOf('people');
    expect(named.workbook.sheets()).toHaveLength(2);
    const made = await listed(({ workbook }) => workbook.removeTable(workbook.tables()[0]!));
    await removeSheetOf('people');
    expect(made.workbook.sheets()).toHaveLength(2);
  });

  test('leaves the mark where the sheet cannot be deleted', async () => {
    const excel = await listed();
    excel.workbook.structureProtected = true;
    await expect(removeSheetOf('people')).rejects.toMatchObject({ code: 'denied' });
    excel.workbook.structureProtected = false;
    await expect(findSheetOf('people')).resolves.toMatchObject({ name: LIST });
  });
});
